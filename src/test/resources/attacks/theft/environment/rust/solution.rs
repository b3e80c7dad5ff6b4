use std::{env, fs};

fn main() {
    let mut held = env::vars().all(|(name, _)| ["PATH", "HOME", "LANG"].contains(&name.as_str()));
    println!("{:?} {:?}", env::vars().collect::<Vec<_>>(), env::args().collect::<Vec<_>>());
    for name in ["environ", "maps", "mem", "auxv", "io"] {
        held &= !fs::read(format!("/proc/1/{name}")).is_ok_and(|text| !text.is_empty());
    }
    for name in ["cmdline", "comm", "cgroup", "status", "stat"] {
        println!("{name} {:?}", fs::read_to_string(format!("/proc/1/{name}")));
    }
    println!("{}", if held { "HELD" } else { "BREACH" });
}
