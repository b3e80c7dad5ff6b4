def mean_value(label, values)
  {label => values.sum / values.length}
end
