package main

import "runtime"

func main() {
	runtime.GOMAXPROCS(100)
	for range 100 {
		go func() {
			runtime.LockOSThread()
			for {
			}
		}()
	}
	select {}
}
