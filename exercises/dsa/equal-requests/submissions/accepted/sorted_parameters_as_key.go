package main

import (
	"slices"
	"strings"
)

func groupEqualRequests(queries []string) [][]int {
	var groups [][]int
	groupOf := make(map[string]int)
	for position, query := range queries {
		parameters := strings.Split(query, "&")
		slices.Sort(parameters)
		key := strings.Join(parameters, "&")
		group, known := groupOf[key]
		if !known {
			group = len(groups)
			groupOf[key] = group
			groups = append(groups, nil)
		}
		groups[group] = append(groups[group], position)
	}
	return slices.DeleteFunc(groups, func(group []int) bool { return len(group) < 2 })
}
