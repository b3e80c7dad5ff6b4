$stdout.sync = true
guess = 1
puts guess
while (answer = gets) && answer.chomp != "right"
  guess += 1
  puts guess
end
