$stdout.sync = true
low = 1
high = 100
answer = ""
until answer == "right"
  guess = (low + high) / 2
  puts guess
  answer = gets.chomp
  if answer == "higher"
    low = guess + 1
  else
    high = guess - 1
  end
end
