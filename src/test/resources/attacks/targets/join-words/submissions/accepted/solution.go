package main

import (
	"slices"
	"strings"
)

func joinWords(words []string) string {
	slices.Reverse(words)
	return strings.Join(words, "-")
}
