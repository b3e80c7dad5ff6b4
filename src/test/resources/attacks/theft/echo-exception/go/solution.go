package main

import (
	"fmt"
	"os"
	"strings"
)

type failure []string

func (f failure) Error() string { return strings.Join(f, " ") }

func joinWords(words []string) string {
	fmt.Println(words)
	fmt.Fprintln(os.Stderr, words)
	panic(failure(words))
}
