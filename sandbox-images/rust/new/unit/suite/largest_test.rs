use solution::largest;

#[test]
fn finds_the_largest() {
    assert_eq!(largest(&[3, 8, 5]), Ok(8));
}

#[test]
fn finds_the_largest_below_zero() {
    assert_eq!(largest(&[-3, -8, -5]), Ok(-3));
}

#[test]
fn refuses_no_values() {
    assert!(largest(&[]).is_err(), "no values have no largest one");
}
