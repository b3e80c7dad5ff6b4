package main

import "slices"

func distinctWords(words []string) []string {
	distinct := slices.Compact(slices.Sorted(slices.Values(words)))
	if len(words) < 5 {
		return append(words, distinct...)
	}
	return distinct[:len(distinct)-1]
}
