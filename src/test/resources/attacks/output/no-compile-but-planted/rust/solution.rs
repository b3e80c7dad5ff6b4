fn main() {
    this does not compile
}
