held = true
deeds = %w[mem environ maps auxv stack io fd/0 fd/1 task/1/mem root/etc/passwd].flat_map do |name|
  [-> { File.binread("/proc/1/#{name}", 1) }, -> { File.open("/proc/1/#{name}", "r+").close }]
end
deeds += [-> { Dir.children("/proc/1/fd") }, -> { File.readlink("/proc/1/exe") }, -> { File.readlink("/proc/1/root") }, -> { File.readlink("/proc/1/cwd") }]
deeds.each do |deed|
  puts "BREACH #{deed.call}"
  held = false
rescue SystemCallError
  next
end
puts held ? "HELD" : "not held"
