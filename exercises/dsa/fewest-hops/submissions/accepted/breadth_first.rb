start, target, _, *names = $stdin.read.split
near = Hash.new { |servers, name| servers[name] = [] }
names.each_slice(2) do |one, other|
  near[one] << other
  near[other] << one
end

came_from = { start => nil }
queue = [start]
until queue.empty? || came_from.key?(target)
  server = queue.shift
  near[server].each do |other|
    next if came_from.key?(other)

    came_from[other] = server
    queue << other
  end
end

if came_from.key?(target)
  route = [target]
  while (before = came_from[route.last])
    route << before
  end
  puts route.reverse.join(" ")
else
  puts "unreachable"
end
