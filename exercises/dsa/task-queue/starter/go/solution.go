package main

import (
	"bufio"
	"fmt"
	"os"
)

func main() {
	in := bufio.NewReader(os.Stdin)
	var quantum int64
	fmt.Fscan(in, &quantum)
	for {
		var command, name string
		var work, turns int64
		if _, err := fmt.Fscan(in, &command); err != nil {
			break // the end of the input
		}
		switch command {
		case "add":
			fmt.Fscan(in, &name, &work)
		case "cancel":
			fmt.Fscan(in, &name)
		case "run":
			fmt.Fscan(in, &turns)
		}
	}
}
