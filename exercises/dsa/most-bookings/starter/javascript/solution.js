/**
 * @param {number[][]} bookings [from, to] each
 * @returns {number}
 */
export function mostBookings(bookings) {
  return 0;
}
