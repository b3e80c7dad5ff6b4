package main

import "strings"

func joinWords(words []string) string {
	return `["` + strings.Join(words, `","`) + `"]`
}
