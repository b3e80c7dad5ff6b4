quantum = gets.to_i
queue = {} # a Hash keeps its entries in the order in which they were added
clock = 0
$stdin.each_line do |line|
  command, argument, work = line.split
  case command
  when "add"
    queue[argument] = work.to_i
  when "cancel"
    queue.delete(argument)
  when "run"
    turns = argument.to_i
    until turns.zero? || queue.empty?
      turns -= 1
      name, work = queue.shift
      if work > quantum
        clock += quantum
        queue[name] = work - quantum
      else
        clock += work
        puts "#{name} #{clock}"
      end
    end
  end
end
