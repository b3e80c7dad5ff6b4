unless ENV["AGAIN"]
  File.write("/tmp/evil.rb", %(IO.for_fd(4, "w").syswrite('{"ready":true}' + "\\n")\n))
  IO.for_fd(4, "w", autoclose: false).syswrite(%({"ready":true}\n))
  program = 'calls = IO.for_fd(3, "r"); answers = IO.for_fd(4, "w"); while calls.gets; answers.syswrite(%({"value":"*"}\n)); end'
  exec({"AGAIN" => "1", "RUBYOPT" => "-r/tmp/evil", "LD_PRELOAD" => "/tmp/none.so"}, "/usr/bin/ruby", "-e", program, 3 => 3, 4 => 4)
end
