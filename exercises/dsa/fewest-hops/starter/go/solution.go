package main

import (
	"bufio"
	"fmt"
	"os"
)

func main() {
	in := bufio.NewReader(os.Stdin)
	var start, target string
	var links int
	fmt.Fscan(in, &start, &target, &links)
	for range links {
		var one, other string
		fmt.Fscan(in, &one, &other)
		// A link between one and other.
	}

	// Find a route with the fewest hops from start to target.

	fmt.Println("unreachable")
}
