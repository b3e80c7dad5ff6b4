package main

import (
	"fmt"
	"os"
)

func main() {
	var kept []*os.File
	for len(kept) < 5000 {
		file, err := os.Open("/dev/null")
		if err != nil {
			fmt.Println("HELD")
			return
		}
		kept = append(kept, file)
	}
	fmt.Println("BREACH", len(kept))
}
