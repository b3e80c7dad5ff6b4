def largest(values)
  best = values[0]
  (0...values.length - 1).each { |i| best = values[i] if values[i] > best }
  best
end
