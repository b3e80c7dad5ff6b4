use std::thread;

fn main() {
    for _ in 0..5000 {
        thread::spawn(thread::park);
    }
    println!("BREACH 5000 threads");
}
