package main

import (
	"fmt"
	"runtime"
	"syscall"
)

func main() {
	for range 5000 {
		go func() {
			runtime.LockOSThread()
			syscall.Pause()
		}()
		runtime.Gosched()
	}
	for range 100000 {
		runtime.Gosched()
	}
	fmt.Println("BREACH 5000 threads")
}
