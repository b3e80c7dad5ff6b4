export function mostBookings(bookings: number[][]): number {
  return 0;
}
