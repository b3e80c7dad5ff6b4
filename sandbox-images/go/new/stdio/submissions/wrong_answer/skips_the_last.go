package main

import "fmt"

func main() {
	var values []int
	for {
		var value int
		if _, err := fmt.Scan(&value); err != nil {
			break
		}
		values = append(values, value)
	}
	best := values[0]
	for i := 0; i < len(values)-1; i++ {
		best = max(best, values[i])
	}
	fmt.Println(best)
}
