package main

import "slices"

func outageSizes(floor []string) []int {
	down := make([][]byte, len(floor))
	for row, racks := range floor {
		down[row] = []byte(racks)
	}

	type rack struct{ row, column int }
	var stack []rack
	visit := func(row, column int) {
		if row >= 0 && row < len(down) && column >= 0 && column < len(down[row]) && down[row][column] == '#' {
			down[row][column] = '.'
			stack = append(stack, rack{row, column})
		}
	}

	var sizes []int
	for row := range down {
		for column := range down[row] {
			visit(row, column)
			size := 0
			for ; len(stack) > 0; size++ {
				at := stack[len(stack)-1]
				stack = stack[:len(stack)-1]
				visit(at.row-1, at.column)
				visit(at.row+1, at.column)
				visit(at.row, at.column-1)
				visit(at.row, at.column+1)
			}
			if size > 0 {
				sizes = append(sizes, size)
			}
		}
	}
	slices.SortFunc(sizes, func(a, b int) int { return b - a })
	return sizes
}
