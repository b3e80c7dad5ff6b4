$stdout.sync = true

builds, = gets.split.map(&:to_i)
first = (1...builds).bsearch do |build|
  puts "test #{build}"
  gets.chomp == "faulty"
end
puts "found #{first || builds}"
