export function mostBookings(bookings) {
  bookings.sort((a, b) => a[0] - b[0]);
  function most(place, freeFrom) {
    if (place === bookings.length) return 0;
    const [begin, end] = bookings[place];
    const without = most(place + 1, freeFrom);
    return begin < freeFrom ? without : Math.max(without, 1 + most(place + 1, end));
  }
  return most(0, -Infinity);
}
