/** Removes, as long as any two overlap, the one of them that ends later; those that end first are looked at first. */
export function mostBookings(bookings: number[][]): number {
  bookings.sort((a, b) => a[1] - b[1]);
  for (;;) {
    const conflict = firstConflict(bookings);
    if (conflict < 0) return bookings.length;
    bookings = bookings.filter((_, place) => place !== conflict);
  }
}

function firstConflict(bookings: number[][]): number {
  for (const [i, [begin, end]] of bookings.entries()) {
    for (const [j, [otherBegin, otherEnd]] of bookings.entries()) {
      if (i !== j && begin < otherEnd && otherBegin < end) return j;
    }
  }
  return -1;
}
