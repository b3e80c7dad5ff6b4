fn main() {
    // To ask for a page: println!("get 1"), then read the answer into a String with std::io::stdin().read_line(&mut answer).

    println!("last 1");
}
