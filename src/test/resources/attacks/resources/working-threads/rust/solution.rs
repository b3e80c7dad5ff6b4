use std::hint::spin_loop;
use std::thread;

fn work() -> ! {
    loop {
        spin_loop();
    }
}

fn main() {
    for _ in 0..100 {
        let _ = thread::Builder::new().spawn(|| work());
    }
    work();
}
