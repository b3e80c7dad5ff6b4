line = gets
warn line
puts line.split
puts line
