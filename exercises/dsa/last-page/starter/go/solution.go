package main

import "fmt"

func main() {
	// To ask for a page: fmt.Println("get", 1), then read the answer into a string with fmt.Scan(&answer).

	fmt.Println("last", 1)
}
