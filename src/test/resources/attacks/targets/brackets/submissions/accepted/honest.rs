pub fn bracket(text: &str) -> String {
    format!("<{text}>")
}
