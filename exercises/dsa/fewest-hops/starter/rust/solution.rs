use std::io;

fn main() {
    let input = io::read_to_string(io::stdin()).unwrap();
    let mut words = input.split_whitespace();
    let (start, target) = (words.next().unwrap(), words.next().unwrap());
    let links: usize = words.next().unwrap().parse().unwrap();
    for _ in 0..links {
        let (one, other) = (words.next().unwrap(), words.next().unwrap());
        // A link between one and other.
    }

    // Find a route with the fewest hops from start to target.

    println!("unreachable");
}
