held = (ENV.keys - %w[PATH HOME LANG RUBY_THREAD_VM_STACK_SIZE]).empty?
p ENV.to_h, ARGV, $LOAD_PATH, $0
Dir.children("/proc/1").sort.each do |name|
  text = File.binread("/proc/1/#{name}", 2000)
  held = false if %w[environ maps mem auxv io].include?(name) && text
  p name, text if %w[cmdline comm cgroup status stat].include?(name)
rescue SystemCallError
  next
end
puts held ? "HELD" : "BREACH"
