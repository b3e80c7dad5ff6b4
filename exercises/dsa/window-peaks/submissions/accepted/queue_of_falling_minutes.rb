def window_peaks(requests, width)
  peaks = []
  queue = []
  requests.each_with_index do |count, minute|
    queue.pop while !queue.empty? && requests[queue.last] <= count
    queue << minute
    queue.shift if queue.first == minute - width
    peaks << requests[queue.first] if minute >= width - 1
  end
  peaks
end
