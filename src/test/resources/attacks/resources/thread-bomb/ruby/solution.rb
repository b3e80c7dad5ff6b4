begin
  5000.times { Thread.new { sleep } }
rescue ThreadError
  exit!(1) # waiting for all the others takes Ruby long
end
puts "BREACH 5000 threads"
