def count_between(values, ranges)
  sorted = values.sort
  ranges.map do |low, high|
    next 0 if low > high

    first = sorted.bsearch_index { |value| value >= low } || sorted.length
    after = sorted.bsearch_index { |value| value > high } || sorted.length
    after - first
  end
end
