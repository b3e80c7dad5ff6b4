package main

import (
	"fmt"
	"os"
)

func main() {
	forged := "\x00\x00\x00\x33T\x00\x00\x00\x01\x00\x00\x00\x00\x00\x01"
	held := true
	for number := range 64 {
		for _, folder := range []string{"/proc/1/fd", "/proc/1/task/1/fd"} {
			for _, mode := range []int{os.O_RDONLY, os.O_WRONLY, os.O_RDWR} {
				if file, err := os.OpenFile(fmt.Sprint(folder, "/", number), mode, 0); err == nil {
					file.WriteString(forged)
					fmt.Println("BREACH", number)
					held = false
				}
			}
		}
	}
	if held {
		fmt.Println("HELD")
	}
}
