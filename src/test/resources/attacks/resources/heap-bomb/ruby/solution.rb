kept = Array.new(2000) { "x" * (1 << 20) }
puts "BREACH #{kept.length} MiB"
