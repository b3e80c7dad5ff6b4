package main

import "fmt"

func main() {
	var best, value int
	for {
		if _, err := fmt.Scan(&value); err != nil {
			break
		}
		best = max(best, value)
	}
	fmt.Println(best)
}
