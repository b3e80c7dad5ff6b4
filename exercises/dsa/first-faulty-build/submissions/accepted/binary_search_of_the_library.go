package main

import (
	"bufio"
	"fmt"
	"os"
	"sort"
)

func main() {
	in := bufio.NewReader(os.Stdin)
	var builds, tests int
	fmt.Fscan(in, &builds, &tests)

	// The last build is known to be faulty, so only those before it are searched; fmt.Println keeps nothing back.
	first := 1 + sort.Search(builds-1, func(before int) bool {
		fmt.Println("test", before+1)
		var answer string
		fmt.Fscan(in, &answer)
		return answer == "faulty"
	})
	fmt.Println("found", first)
}
