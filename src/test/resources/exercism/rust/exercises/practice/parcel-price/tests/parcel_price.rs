use parcel_price::*;

#[test]
fn lightest() {
    assert_eq!(price(1), Some(4));
}

#[test]
#[ignore]
fn half_coins_are_rounded_up() {
    assert_eq!(price(3), Some(6));
}

#[test]
#[ignore]
#[cfg(feature = "express")]
fn express() {
    assert_eq!(express_price(1), Some(8));
}

mod refused {
    use super::*;

    #[test]
    #[ignore]
    fn without_weight() {
        assert_eq!(price(0), None);
    }

    #[test]
    #[ignore]
    fn too_heavy() {
        assert_eq!(price(31), None);
    }
}
