def fewest_bundles(sizes, messages)
  endless = messages + 1
  fewest = [0] + [endless] * messages
  sizes.each do |size|
    size.upto(messages) do |count|
      bundles = fewest[count - size] + 1
      fewest[count] = bundles if bundles < fewest[count]
    end
  end
  fewest[messages] < endless ? fewest[messages] : -1
end
