10.times do
  fork { nil while Process.clock_gettime(Process::CLOCK_PROCESS_CPUTIME_ID) < 1 }
end
Process.waitall
puts gets.split.reverse.join(" ")
