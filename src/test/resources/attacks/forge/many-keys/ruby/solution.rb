def mean_value(label, values)
  others = (0...1000).to_h { |i| ["#{label}#{i}", i.to_f] }
  {label => values.sum / values.length, "#{label}\u200b" => values.sum / values.length, label.downcase => 0.0}.merge(others)
end
