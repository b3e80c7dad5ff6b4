(0..2).each { |number| IO.for_fd(number).close }
exit!(0)
