$stdout.sync = true # flushes after every line

# To ask for a page: puts "get 1", then read the answer with gets.chomp.

puts "last 1"
