package main

import (
	"bufio"
	"fmt"
	"os"
)

var in = bufio.NewReader(os.Stdin)

func hasItems(page int64) bool {
	fmt.Println("get", page) // written at once, without a buffer
	var answer string
	fmt.Fscan(in, &answer)
	return answer == "items"
}

func main() {
	full, empty := int64(0), int64(1)
	for hasItems(empty) {
		full, empty = empty, 2*empty
	}
	for empty-full > 1 {
		middle := full + (empty-full)/2
		if hasItems(middle) {
			full = middle
		} else {
			empty = middle
		}
	}
	fmt.Println("last", full)
}
