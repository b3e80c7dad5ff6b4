best = 0
$stdin.read.split.each { |word| best = [best, word.to_i].max }
puts best
