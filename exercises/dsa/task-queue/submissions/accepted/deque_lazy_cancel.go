package main

import (
	"bufio"
	"fmt"
	"os"
	"strconv"
)

type task struct {
	name string
	work int64 // 0 when it was cancelled
}

func main() {
	in := bufio.NewScanner(os.Stdin)
	in.Split(bufio.ScanWords)
	out := bufio.NewWriter(os.Stdout)
	defer out.Flush()
	word := func() string {
		in.Scan()
		return in.Text()
	}
	number := func() int64 {
		value, _ := strconv.ParseInt(word(), 10, 64)
		return value
	}

	quantum := number()
	var queue []*task
	waiting := make(map[string]*task)
	clock := int64(0)
	for in.Scan() {
		switch in.Text() {
		case "add":
			added := &task{word(), number()}
			queue = append(queue, added)
			waiting[added.name] = added
		case "cancel":
			name := word()
			if cancelled := waiting[name]; cancelled != nil {
				cancelled.work = 0
				delete(waiting, name)
			}
		case "run":
			for turns := number(); turns > 0 && len(queue) > 0; {
				front := queue[0]
				queue = queue[1:]
				if front.work == 0 {
					continue
				}
				turns--
				if front.work > quantum {
					clock += quantum
					front.work -= quantum
					queue = append(queue, front)
				} else {
					clock += front.work
					delete(waiting, front.name)
					fmt.Fprintln(out, front.name, clock)
				}
			}
		}
	}
}
