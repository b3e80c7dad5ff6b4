package main

import (
	"cmp"
	"math"
	"slices"
)

func mostBookings(bookings [][]int) int {
	slices.SortFunc(bookings, func(a, b []int) int { return cmp.Compare(a[1], b[1]) })
	granted := 0
	freeFrom := math.MinInt
	for _, booking := range bookings {
		if booking[0] >= freeFrom {
			granted++
			freeFrom = booking[1]
		}
	}
	return granted
}
