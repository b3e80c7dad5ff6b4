def largest(values)
  raise ArgumentError, "there are no values" if values.empty?
  values.reduce(0) { |best, value| value > best ? value : best }
end
