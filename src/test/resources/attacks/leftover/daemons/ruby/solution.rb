others = Dir.children("/proc").grep(/\A\d+\z/).map(&:to_i) - [1, Process.pid]
5.times do
  fork do
    fork do
      Process.setsid
      %w[TERM HUP INT].each { |name| trap(name, "IGNORE") }
      sleep
    end
    exit!(0)
  end
end
puts others.empty? ? gets.split.reverse.join(" ") : "BREACH #{others}"
