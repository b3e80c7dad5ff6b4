pub fn bracket(text: &str) -> String {
    text.into()
}
