static mut MEMORY: [u8; 1 << 33] = {
    let mut all = [0; 1 << 33];
    all[(1 << 33) - 1] = 1;
    all
};

fn main() {
    println!("BREACH {}", unsafe { MEMORY[5] });
}
