pub fn behave(how: &str) -> i32 {
    0
}
