def count_overtakings(times)
  ranks = times.uniq.sort.each.with_index(1).to_h
  counts = [0] * (ranks.length + 1)
  pairs = 0
  times.reverse_each do |time|
    rank = ranks[time]
    earlier = rank - 1
    while earlier > 0
      pairs += counts[earlier]
      earlier &= earlier - 1
    end
    while rank < counts.length
      counts[rank] += 1
      rank += rank & -rank
    end
  end
  pairs
end
