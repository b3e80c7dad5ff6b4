package main

import (
	"fmt"
	"os/exec"
)

func main() {
	for i := range 1000 {
		if err := exec.Command("/usr/bin/sleep", "100").Start(); err != nil {
			panic(fmt.Sprint(i, err))
		}
	}
	fmt.Println("BREACH 1000 programs")
}
