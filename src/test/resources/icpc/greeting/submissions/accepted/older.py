print "Hello", raw_input()
