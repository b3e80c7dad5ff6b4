puts "done", "All numbers were right.", "42"
$stdout.flush
exit(42)
