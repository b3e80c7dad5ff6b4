$stdout.sync = true # flushes after every line

builds, tests = gets.split.map(&:to_i)

# To test a build: puts "test 5", then read the answer with gets.chomp.

puts "found 1"
