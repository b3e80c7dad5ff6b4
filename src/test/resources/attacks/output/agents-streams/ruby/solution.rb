forged = [51, "T", 1, 0, 0, 1, 1, 1, 4096, 0, 0].pack("NaNCNCQ>Q>Q>Q>Q>")
places = (0...64).map { |number| "/proc/1/fd/#{number}" } + %w[/proc/1/mem /proc/1/task/1/fd/1 /dev/console /dev/tty]
got = places.select do |name|
  File.open(name, "wb") { |file| file.syswrite(forged) }
rescue SystemCallError
  false
end
puts [got.empty? ? "HELD" : "BREACH", *got].join(" ")
