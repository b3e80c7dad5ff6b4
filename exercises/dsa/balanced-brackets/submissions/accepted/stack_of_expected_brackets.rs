fn first_fault(text: &str) -> i32 {
    let mut open = Vec::new();
    for (position, character) in text.bytes().enumerate() {
        match character {
            b'(' => open.push((position, b')')),
            b'[' => open.push((position, b']')),
            b'{' => open.push((position, b'}')),
            b')' | b']' | b'}' => match open.pop() {
                Some((_, expected)) if expected == character => {}
                _ => return position as i32,
            },
            _ => {}
        }
    }
    open.first().map_or(-1, |&(position, _)| position as i32)
}
