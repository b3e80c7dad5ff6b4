quantum = gets.to_i
$stdin.each_line do |line|
  command, *arguments = line.split
  case command
  when "add"
    name = arguments[0]
    work = arguments[1].to_i
  when "cancel"
    name = arguments[0]
  when "run"
    turns = arguments[0].to_i
  end
end
