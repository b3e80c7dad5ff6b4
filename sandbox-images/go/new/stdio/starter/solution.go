package main

import "fmt"

func main() {
	var value int
	for {
		if _, err := fmt.Scan(&value); err != nil {
			break
		}
	}
	fmt.Println(0)
}
