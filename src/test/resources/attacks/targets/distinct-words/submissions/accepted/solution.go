package main

import (
	"maps"
	"slices"
)

func distinctWords(words []string) []string {
	distinct := map[string]bool{}
	for _, word := range words {
		distinct[word] = true
	}
	return slices.Collect(maps.Keys(distinct))
}
