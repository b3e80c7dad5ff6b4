package main

import "fmt"

func main() {
	low, high := 1, 100
	answer := ""
	for answer != "right" {
		guess := (low + high) / 2
		fmt.Println(guess)
		fmt.Scan(&answer)
		if answer == "higher" {
			low = guess + 1
		} else {
			high = guess - 1
		}
	}
}
