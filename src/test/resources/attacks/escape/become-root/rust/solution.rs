extern "C" {
    fn getuid() -> u32;
    fn geteuid() -> u32;
    fn setuid(user: u32) -> i32;
    fn setgid(group: u32) -> i32;
    fn setgroups(count: usize, groups: *const u32) -> i32;
    fn chroot(folder: *const i8) -> i32;
    fn unshare(flags: i32) -> i32;
}

fn main() {
    let mut held = unsafe { getuid() == 60002 && geteuid() == 60002 };
    let deeds = unsafe {
        [setuid(0), setgid(0), setuid(60001), setgroups(1, &0), chroot(c"/tmp".as_ptr()), unshare(0x10000000)]
    };
    for (number, deed) in deeds.iter().enumerate() {
        if *deed == 0 {
            println!("BREACH {number}");
            held = false;
        }
    }
    if held {
        println!("HELD");
    }
}
