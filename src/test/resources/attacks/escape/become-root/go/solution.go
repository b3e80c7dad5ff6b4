package main

import (
	"fmt"
	"syscall"
)

func main() {
	held := syscall.Getuid() == 60002 && syscall.Geteuid() == 60002
	deeds := []func() error{
		func() error { return syscall.Setuid(0) },
		func() error { return syscall.Setgid(0) },
		func() error { return syscall.Setresuid(0, 0, 0) },
		func() error { return syscall.Setuid(60001) },
		func() error { return syscall.Setgroups([]int{0}) },
		func() error { return syscall.Chroot("/tmp") },
		func() error { return syscall.Unshare(syscall.CLONE_NEWUSER) },
		func() error { return syscall.Mount("none", "/tmp", "tmpfs", 0, "") },
	}
	for number, deed := range deeds {
		if deed() == nil {
			fmt.Println("BREACH", number)
			held = false
		}
	}
	if held {
		fmt.Println("HELD")
	}
}
