def largest(values)
  values.max
end
