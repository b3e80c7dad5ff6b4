package main

import (
	"bufio"
	"fmt"
	"io"
	"os"
)

func main() {
	in := bufio.NewReader(os.Stdin)
	var n int
	fmt.Fscanln(in, &n)
	text, _ := io.ReadAll(in)

	// Count the words of text, then print the n most frequent ones with fmt.Println(word, count).

	_ = text
}
