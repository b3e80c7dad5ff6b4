package main

import (
	"fmt"
	"os"
	"strings"
)

func main() {
	fmt.Print(strings.Repeat("\x00\\u0000", 5000))
	fmt.Fprint(os.Stderr, strings.Repeat("\x00", 5000))
}
