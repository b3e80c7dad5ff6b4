package main

import (
	"context"
	"fmt"
	"net"
	"net/http"
	"os"
	"strings"
	"time"
)

var held = true

func breach(what ...any) {
	fmt.Println(append([]any{"BREACH"}, what...)...)
	held = false
}

func main() {
	for _, host := range []string{"203.0.113.1", "203.0.113.53", "203.0.113.254", "::ffff:203.0.113.1"} {
		for _, port := range []string{"22", "53", "80", "443", "5432"} {
			place := net.JoinHostPort(host, port)
			started := time.Now()
			if door, err := net.DialTimeout("tcp", place, 500*time.Millisecond); err == nil || time.Since(started) > 400*time.Millisecond {
				breach("TCP", place, door)
			}
			if door, err := net.DialTimeout("udp", place, 500*time.Millisecond); err == nil {
				if _, err := door.Write([]byte("x")); err == nil {
					breach("UDP", place)
				}
			}
		}
		if door, err := net.Dial("ip:icmp", host); err == nil {
			breach("raw", door)
		}
	}
	client := http.Client{Timeout: time.Second}
	if answer, err := client.Get("http://203.0.113.1/latest/meta-data"); err == nil {
		breach("HTTP", answer.Status)
	}
	for _, name := range []string{"secret.example.invalid", "host.docker.internal", "gateway.docker.internal", "postgres"} {
		limit, cancel := context.WithTimeout(context.Background(), 500*time.Millisecond)
		if found, err := net.DefaultResolver.LookupHost(limit, name); err == nil {
			breach("name", found)
		}
		cancel()
	}
	devices, _ := os.ReadFile("/proc/net/dev")
	for _, line := range strings.Split(strings.TrimSpace(string(devices)), "\n")[2:] {
		if !strings.HasPrefix(strings.TrimSpace(line), "lo:") {
			breach("interface", line)
		}
	}
	if held {
		fmt.Println("HELD")
	}
}
