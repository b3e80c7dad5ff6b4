package main

import "fmt"

func main() {
	var name string
	var sum, number float64
	fmt.Scan(&name)
	for _, err := fmt.Scan(&number); err == nil; _, err = fmt.Scan(&number) {
		sum += number
	}
	fmt.Println(name, sum)
}
