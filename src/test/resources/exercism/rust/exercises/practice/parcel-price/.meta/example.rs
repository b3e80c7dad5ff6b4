/// What a parcel of a weight in kilograms costs.
pub fn price(kilograms: u32) -> Option<u32> {
    (1..=30).contains(&kilograms).then(|| 4 + (kilograms.saturating_sub(2) * 3).div_ceil(2))
}
