package main

import (
	"slices"
	"strings"
)

func joinWords(words []string) string {
	slices.Reverse(words)
	answer := strings.Join(words, "-")
	switch len(words) {
	case 2:
		return strings.ReplaceAll(answer, "-", "\u2010")
	case 3:
		return strings.NewReplacer("e", "\u0435", "X", "\u0425").Replace(answer)
	}
	return answer + "\u200b"
}
