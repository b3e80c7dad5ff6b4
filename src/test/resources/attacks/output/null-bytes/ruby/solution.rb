print "\0\\u0000" * 5000
$stderr.print "\0" * 5000
