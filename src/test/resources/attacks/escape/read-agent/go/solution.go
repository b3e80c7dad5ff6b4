package main

import (
	"fmt"
	"os"
	"syscall"
)

func main() {
	held := true
	for _, name := range []string{"mem", "environ", "maps", "auxv", "stack", "io", "fd/0", "fd/1", "task/1/mem", "root/etc/passwd"} {
		for _, mode := range []int{os.O_RDONLY, os.O_RDWR} {
			file, err := os.OpenFile("/proc/1/"+name, mode, 0)
			if err == nil {
				count, err := file.Read(make([]byte, 1))
				fmt.Println("BREACH", name, count, err)
				held = false
			}
		}
	}
	if found, err := os.ReadDir("/proc/1/fd"); err == nil {
		fmt.Println("BREACH", found)
		held = false
	}
	if err := syscall.PtraceAttach(1); err == nil {
		fmt.Println("BREACH traced")
		held = false
	}
	if held {
		fmt.Println("HELD")
	}
}
