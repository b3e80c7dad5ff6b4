start, target, _, *names = $stdin.read.split
links = names.each_slice(2).to_a

# Find a route with the fewest hops from start to target.

puts "unreachable"
