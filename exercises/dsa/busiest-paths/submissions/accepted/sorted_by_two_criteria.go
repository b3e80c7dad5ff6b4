package main

import (
	"slices"
	"strings"
)

func busiestPaths(paths []string, count int) []string {
	requests := make(map[string]int)
	for _, path := range paths {
		requests[path]++
	}

	type entry struct {
		path     string
		requests int
	}
	entries := make([]entry, 0, len(requests))
	for path, times := range requests {
		entries = append(entries, entry{path, times})
	}
	slices.SortFunc(entries, func(a, b entry) int {
		if a.requests != b.requests {
			return b.requests - a.requests
		}
		return strings.Compare(a.path, b.path)
	})

	var busiest []string
	for _, entry := range entries[:min(count, len(entries))] {
		busiest = append(busiest, entry.path)
	}
	return busiest
}
