def most_bookings(bookings)
  free_from = -Float::INFINITY
  bookings.sort_by(&:last).count do |from, to|
    fits = from >= free_from
    free_from = to if fits
    fits
  end
end
