package main

import "strings"

func joinWords(words []string) string {
	print("\x00\x1b[2J\u202e")
	return "\x00\x1b[2J\u202e\xed\xa0\x80\U0010ffff\xff" + strings.Repeat("\u0301", 1000)
}
