def largest(values)
  best = 0
  values.each { |value| best = value if value > best }
  best
end
