package main

import (
	"bytes"
	"fmt"
)

func main() {
	var kept [][]byte
	for len(kept) < 2000 {
		kept = append(kept, bytes.Repeat([]byte("x"), 1<<20))
	}
	fmt.Println("BREACH", len(kept), "MiB")
}
