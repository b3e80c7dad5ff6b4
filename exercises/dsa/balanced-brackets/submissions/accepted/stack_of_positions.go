package main

var partner = map[byte]byte{')': '(', ']': '[', '}': '{'}

func firstFault(text string) int {
	var open []int
	for position := range len(text) {
		switch character := text[position]; character {
		case '(', '[', '{':
			open = append(open, position)
		case ')', ']', '}':
			last := len(open) - 1
			if last < 0 || text[open[last]] != partner[character] {
				return position
			}
			open = open[:last]
		}
	}
	if len(open) > 0 {
		return open[0]
	}
	return -1
}
