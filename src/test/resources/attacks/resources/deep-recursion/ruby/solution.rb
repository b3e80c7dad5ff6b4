def deeper(depth, *rest)
  deeper(depth + 1, *rest, depth).then { |found| found + 1 }
end

puts "BREACH #{deeper(0)}"
