package main

import "fmt"

func main() {
	var answer string
	fmt.Println(50)
	fmt.Scan(&answer) // higher, lower or right
}
