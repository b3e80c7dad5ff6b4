package main

import "fmt"

func deeper(depth int) int { return deeper(depth+1) + 1 }

func main() {
	fmt.Println("BREACH", deeper(0))
}
