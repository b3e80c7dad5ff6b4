package main

import "fmt"

func main() {
	guess, answer := 1, ""
	for {
		fmt.Println(guess)
		if _, err := fmt.Scan(&answer); err != nil || answer == "right" {
			return
		}
		guess++
	}
}
