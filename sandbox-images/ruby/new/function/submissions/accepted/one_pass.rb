def largest(values)
  best = values[0]
  values.each { |value| best = value if value > best }
  best
end
