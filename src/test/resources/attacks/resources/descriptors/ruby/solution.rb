kept = []
begin
  5000.times { kept << File.open("/dev/null") }
  puts "BREACH #{kept.length} files"
rescue Errno::EMFILE
  kept.each(&:close)
  puts "HELD"
end
