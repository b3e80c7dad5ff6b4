held = true
deeds = [
  -> { Process::Sys.setuid(0) },
  -> { Process::Sys.setgid(0) },
  -> { Process::Sys.setresuid(0, 0, 0) },
  -> { Process::Sys.setresgid(0, 0, 0) },
  -> { Process::Sys.setuid(60_001) },
  -> { Process.groups = [0] },
  -> { Process.initgroups("root", 0) },
  -> { Dir.chroot("/tmp") },
]
deeds.each_with_index do |deed, number|
  deed.call
  puts "BREACH #{number}"
  held = false
rescue SystemCallError
  next
end
held = false unless [Process.uid, Process.euid].uniq == [60_002]
puts held ? "HELD" : "not held"
