package main

import (
	"bufio"
	"fmt"
	"io"
	"os"
	"slices"
	"strconv"
	"strings"
)

func isLetter(character byte) bool {
	return 'a' <= character && character <= 'z'
}

// countWords counts the words of a text in small letters.
func countWords(text string) map[string]int {
	counts := make(map[string]int)
	for at := 0; at < len(text); at++ {
		start := at
		for at < len(text) && (isLetter(text[at]) ||
			text[at] == '\'' && at > start && at+1 < len(text) && isLetter(text[at+1])) {
			at++
		}
		if at > start {
			counts[text[start:at]]++
		}
	}
	return counts
}

func main() {
	input, _ := io.ReadAll(os.Stdin)
	first, text, _ := strings.Cut(string(input), "\n")
	n, _ := strconv.Atoi(strings.TrimSpace(first))

	counts := countWords(strings.ToLower(text))
	ranking := make([]string, 0, len(counts))
	for word := range counts {
		ranking = append(ranking, word)
	}
	slices.SortFunc(ranking, func(a, b string) int {
		if counts[a] != counts[b] {
			return counts[b] - counts[a]
		}
		return strings.Compare(a, b)
	})

	out := bufio.NewWriter(os.Stdout)
	defer out.Flush()
	for _, word := range ranking[:min(n, len(ranking))] {
		fmt.Fprintln(out, word, counts[word])
	}
}
