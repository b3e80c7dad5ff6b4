package main

import "fmt"

func main() {
	for number := 0; ; fmt.Println(number + 1) {
		if _, err := fmt.Scan(&number); err != nil {
			return
		}
	}
}
