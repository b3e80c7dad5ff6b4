use solution::*;

#[test]
fn brackets_a_letter() {
    assert_eq!(bracket("a"), "<a>");
}

#[test]
fn brackets_a_word() {
    assert_eq!(bracket("XYZZYa"), "<XYZZYa>");
}

#[test]
fn brackets_a_sentence() {
    assert_eq!(bracket("one XYZZYb two"), "<one XYZZYb two>");
}
