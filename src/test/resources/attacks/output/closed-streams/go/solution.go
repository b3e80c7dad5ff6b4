package main

import (
	"os"
	"syscall"
)

func main() {
	for number := range 64 {
		syscall.Close(number)
	}
	os.Exit(0)
}
