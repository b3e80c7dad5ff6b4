package main

import "fmt"

type object struct {
	next  *object
	words map[string]*object
}

func main() {
	var last *object
	for i := range 1 << 28 {
		last = &object{last, map[string]*object{fmt.Sprint(i): last}}
	}
	fmt.Println("BREACH", last != nil)
}
