$stdout.sync = true

def items?(page)
  puts "get #{page}"
  gets.chomp == "items"
end

full = 0
empty = 1
full, empty = empty, 2 * empty while items?(empty)
while empty - full > 1
  middle = (full + empty) / 2
  if items?(middle)
    full = middle
  else
    empty = middle
  end
end
puts "last #{full}"
