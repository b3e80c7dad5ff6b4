IO.for_fd(4, "w", autoclose: false).syswrite(%({"ready":true}\n))
puts "BREACH a shadow was loaded"
