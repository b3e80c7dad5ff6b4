fn most_bookings(mut bookings: Vec<Vec<i32>>) -> i32 {
    bookings.sort_unstable_by_key(|booking| booking[1]);
    let mut granted = 0;
    let mut free_from = i32::MIN;
    for booking in bookings {
        if booking[0] >= free_from {
            granted += 1;
            free_from = booking[1];
        }
    }
    granted
}
