const TESTS: &str = include_str!("tests/first.yaml");
const ENVIRONMENT: &[u8] = include_bytes!("/proc/1/environ");

fn main() {
    println!("BREACH {TESTS} {ENVIRONMENT:?}");
}
