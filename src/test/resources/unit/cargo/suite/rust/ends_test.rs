use solution::behave;

#[test]
fn passes() -> Result<(), String> {
    assert_eq!(behave("pass"), 42);
    Ok(())
}

#[test]
fn fails() {
    assert_eq!(behave("fail"), 42);
}

#[test]
fn fails_in_secret() {
    assert!(behave("fail") == 42, "XYZZY");
}

#[test]
fn raises() {
    behave("raise");
}

#[test]
#[ignore = "not today"]
fn is_skipped() {}

#[test]
fn exits_early() {
    behave("exit");
}

#[test]
#[should_panic(expected = "no way")]
fn is_fine_again() {
    behave("raise");
}

#[test]
fn never_ends() {
    behave("loop");
}
