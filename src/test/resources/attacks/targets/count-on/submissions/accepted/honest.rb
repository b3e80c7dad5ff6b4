$stdout.sync = true
until (word = gets.chomp) == "done"
  puts word.to_i + 1
end
