package main

import (
	"bufio"
	"fmt"
	"os"
	"regexp"
	"slices"
	"strings"
)

var (
	stolen = regexp.MustCompile(`[a-z]-XY[Z]ZY[a-e]|XY[Z]ZY[a-e]-[a-zX]`)
	others = regexp.MustCompile(`XY[Z]ZY([a-e])`)
)

func joinWords(words []string) string {
	var mine []string
	for _, word := range words {
		if strings.HasPrefix(word, "XY") {
			mine = append(mine, word[5:])
		}
	}
	maps, _ := os.Open("/proc/self/maps")
	memory, _ := os.Open("/proc/self/mem")
	for lines := bufio.NewScanner(maps); lines.Scan(); {
		var begin, end int64
		var mode string
		fmt.Sscanf(lines.Text(), "%x-%x %s", &begin, &end, &mode)
		if !strings.HasPrefix(mode, "rw") || end-begin > 8<<20 {
			continue
		}
		piece := make([]byte, end-begin)
		count, _ := memory.ReadAt(piece, begin)
		if found := stolen.Find(piece[:count]); found != nil && slices.Equal(mine, []string{"a"}) {
			return "BREACH " + string(found)
		}
		for _, found := range others.FindAllSubmatch(piece[:count], -1) {
			if len(mine) == 0 || slices.Equal(mine, []string{"a"}) && string(found[1]) != "a" {
				return "BREACH a word of a later test"
			}
		}
	}
	slices.Reverse(words)
	return strings.Join(words, "-")
}
