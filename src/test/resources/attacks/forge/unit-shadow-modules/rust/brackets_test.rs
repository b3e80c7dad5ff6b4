#[test]
fn brackets_a_word() {}
