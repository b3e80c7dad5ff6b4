line = gets
Thread.current.name = line
$0 = line
$stderr.write(line)
failure = Class.new(StandardError) { define_singleton_method(:name) { line } }
eval("def #{line.split.last.downcase}(f, l) = raise(f, l)", binding, line, 1)
send(line.split.last.downcase, failure, line)
