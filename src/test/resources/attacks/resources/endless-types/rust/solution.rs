trait Deeper {
    fn depth(&self) -> u64;
}

impl<T: Deeper> Deeper for Option<T> {
    fn depth(&self) -> u64 {
        1 + Some(Some(self.as_ref().map(|_| Leaf))).depth() + deeper(Some(Leaf))
    }
}

struct Leaf;

impl Deeper for Leaf {
    fn depth(&self) -> u64 {
        0
    }
}

fn deeper<T: Deeper>(value: T) -> u64 {
    deeper(Some(value))
}

fn main() {
    println!("BREACH {}", deeper(Leaf));
}
