package main

import (
	"fmt"
	"os"
	"runtime"
	"syscall"
)

func main() {
	nowhere, _ := os.OpenFile("/dev/null", os.O_WRONLY, 0)
	syscall.Dup3(int(nowhere.Fd()), 2, 0) // where Go writes what every goroutine was doing
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
