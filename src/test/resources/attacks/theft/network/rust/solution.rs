use std::fs;
use std::net::{SocketAddr, TcpStream, ToSocketAddrs, UdpSocket};
use std::time::{Duration, Instant};

fn main() {
    let mut held = true;
    let mut breach = |what: String| {
        println!("BREACH {what}");
        held = false;
    };
    for host in ["203.0.113.1", "203.0.113.53", "203.0.113.254", "[::ffff:203.0.113.1]"] {
        for port in [22, 53, 80, 443, 5432] {
            let place: SocketAddr = format!("{host}:{port}").parse().unwrap();
            let started = Instant::now();
            if TcpStream::connect_timeout(&place, Duration::from_millis(500)).is_ok() || started.elapsed() > Duration::from_millis(400) {
                breach(format!("TCP {place}"));
            }
            if let Ok(socket) = UdpSocket::bind("0.0.0.0:0") {
                if socket.send_to(b"x", place).is_ok() {
                    breach(format!("UDP {place}"));
                }
            }
        }
    }
    for name in ["secret.example.invalid:80", "host.docker.internal:80", "gateway.docker.internal:80", "postgres:80"] {
        if let Ok(found) = name.to_socket_addrs() {
            breach(format!("name {:?}", found.collect::<Vec<_>>()));
        }
    }
    for line in fs::read_to_string("/proc/net/dev").unwrap_or_default().lines().skip(2) {
        if !line.trim().starts_with("lo:") {
            breach(format!("interface {line}"));
        }
    }
    if held {
        println!("HELD");
    }
}
