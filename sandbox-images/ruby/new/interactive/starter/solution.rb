$stdout.sync = true

puts 50
answer = gets.chomp # higher, lower or right
