# All rows one after the other, each with a working rack behind it: so no neighbour is beyond an edge.
def outage_sizes(floor)
  width = (floor.first || "").length + 1
  down = floor.flat_map { |racks| racks.each_char.map { |rack| rack == "#" } << false }
  down.concat([false] * width)
  neighbours = [-width, -1, 1, width]

  sizes = []
  down.each_index do |first|
    next unless down[first]

    down[first] = false
    stack = [first]
    size = 0
    while (place = stack.pop)
      size += 1
      neighbours.each do |step|
        neighbour = place + step
        next unless down[neighbour]

        down[neighbour] = false
        stack << neighbour
      end
    end
    sizes << size
  end
  sizes.sort.reverse
end
