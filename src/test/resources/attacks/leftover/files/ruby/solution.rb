require "socket"

found = Dir.children("/tmp")
Dir.chdir("/tmp")
%w[folder folder/below folder/below/it .hidden].each { |name| Dir.mkdir(name) }
File.mkfifo("folder/pipe")
File.symlink("/work", "folder/link")
["mark", ".mark", "two\nlines", "\xff\xfe".b, "-rf", "*", " ", "é" * 100, "folder/below/it/mark"].each { |name| File.write(name, "seen") }
listener = UNIXServer.new("socket")
File.chmod(0, "folder/below", "folder", "mark") rescue File.chmod(0, "folder", "mark")
puts found.empty? ? gets.split.reverse.join(" ") : "BREACH #{found}"
