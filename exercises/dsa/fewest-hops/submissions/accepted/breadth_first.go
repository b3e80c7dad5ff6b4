package main

import (
	"bufio"
	"fmt"
	"os"
	"slices"
	"strings"
)

func main() {
	in := bufio.NewScanner(os.Stdin)
	in.Split(bufio.ScanWords)
	word := func() string {
		in.Scan()
		return in.Text()
	}

	start, target := word(), word()
	word() // the number of links: all words after it are links
	near := make(map[string][]string)
	for in.Scan() {
		one, other := in.Text(), word()
		near[one] = append(near[one], other)
		near[other] = append(near[other], one)
	}

	cameFrom := map[string]string{start: ""}
	for queue := []string{start}; len(queue) > 0; queue = queue[1:] {
		server := queue[0]
		if server == target {
			break
		}
		for _, other := range near[server] {
			if _, seen := cameFrom[other]; !seen {
				cameFrom[other] = server
				queue = append(queue, other)
			}
		}
	}

	if _, reached := cameFrom[target]; !reached {
		fmt.Println("unreachable")
		return
	}
	var route []string
	for server := target; server != ""; server = cameFrom[server] {
		route = append(route, server)
	}
	slices.Reverse(route)
	fmt.Println(strings.Join(route, " "))
}
