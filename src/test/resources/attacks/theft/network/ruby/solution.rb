require "socket"
require "timeout"

held = true
attempt = lambda do |what, &deed|
  begin
    Timeout.timeout(1) { deed.call }
  rescue SystemCallError, SocketError
    next
  rescue Timeout::Error
    what = "#{what} has somewhere to go"
  end
  puts "BREACH #{what}"
  held = false
end

[1, 53, 254].each do |last|
  address = "203.0.113.#{last}"
  [22, 53, 80, 443, 5432].each do |port|
    attempt.call("TCP") { TCPSocket.new(address, port) }
    attempt.call("UDP") { UDPSocket.new.send("x", 0, address, port) }
    attempt.call("IPv6") { UDPSocket.new(Socket::AF_INET6).send("x", 0, "::ffff:#{address}", port) }
  end
  attempt.call("raw") { Socket.new(:INET, :RAW, Socket::IPPROTO_ICMP).send("\x08\0\0\0\0\0\0\0", 0, Socket.sockaddr_in(0, address)) }
  attempt.call("ping") { Socket.new(:INET, :DGRAM, Socket::IPPROTO_ICMP).send("\x08\0\0\0\0\0\0\0", 0, Socket.sockaddr_in(0, address)) }
end
%w[secret.example.invalid host.docker.internal gateway.docker.internal postgres].each do |name|
  attempt.call("DNS #{name}") { Addrinfo.getaddrinfo(name, 80) }
end
interfaces = File.readlines("/proc/net/dev").drop(2).map { |line| line.split(":").first.strip }
attempt.call("interfaces #{interfaces}") { true } unless interfaces == ["lo"]
puts held ? "HELD" : "not held"
