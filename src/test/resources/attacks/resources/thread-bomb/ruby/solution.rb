5000.times { Thread.new { sleep } }
puts "BREACH 5000 threads"
