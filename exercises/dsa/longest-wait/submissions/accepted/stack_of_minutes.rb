def longest_wait(requests)
  longest = []
  length = 0
  waiting = []
  requests.each_with_index do |count, now|
    while !waiting.empty? && requests[waiting.last] < count
      before = waiting.pop
      if now - before > length
        length = now - before
        longest = [before, now]
      end
    end
    waiting << now
  end
  longest
end
