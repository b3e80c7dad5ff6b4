# A binary heap of numbers, the smallest first.
class Heap
  def initialize
    @items = []
  end

  def empty?
    @items.empty?
  end

  def push(item)
    at = @items.length
    while at > 0 && @items[parent = (at - 1) / 2] > item
      @items[at] = @items[parent]
      at = parent
    end
    @items[at] = item
  end

  def pop
    smallest = @items.first
    item = @items.pop
    sink(item) unless @items.empty?
    smallest
  end

  private

  def sink(item)
    length = @items.length
    at = 0
    while (child = 2 * at + 1) < length
      child += 1 if child + 1 < length && @items[child + 1] < @items[child]
      break if @items[child] >= item

      @items[at] = @items[child]
      at = child
    end
    @items[at] = item
  end
end

# The heap holds distance * places + place: one number is compared faster than a pair.
def shortest_distances(places, roads, start)
  leaving = Array.new(places) { [] }
  roads.each { |from, to, length| leaving[from] << [to, length] }

  distances = [-1] * places
  reachable = Heap.new
  reachable.push(start)
  until reachable.empty?
    distance, place = reachable.pop.divmod(places)
    next if distances[place] >= 0

    distances[place] = distance
    leaving[place].each do |to, length|
      reachable.push((distance + length) * places + to) if distances[to] < 0
    end
  end
  distances
end
