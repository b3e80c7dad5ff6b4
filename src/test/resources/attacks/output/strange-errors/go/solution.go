package main

import "strings"

type odd string

func (o odd) Error() string {
	if o == "" {
		panic(o)
	}
	return string(o)
}

//line ../../etc/hostname:99
func joinWords(words []string) string {
	if len(words) == 2 {
		panic(odd(strings.Repeat("\x00\x1b[2J\u202e\xff", 10000)))
	}
	panic(odd(""))
}
