name, *numbers = gets.split
puts "#{name} #{numbers.sum(0.0, &:to_f)}"
