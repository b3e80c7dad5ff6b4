package main

import (
	"bufio"
	"fmt"
	"os"
	"strings"
)

func main() {
	line, _ := bufio.NewReader(os.Stdin).ReadString('\n')
	println(line)
	fmt.Println(strings.Fields(line))
	fmt.Print(line)
}
