package main

func trafficOfPeriods(traffic []int, periods [][]int) []int64 {
	before := make([]int64, len(traffic)+1)
	for minute, bytes := range traffic {
		before[minute+1] = before[minute] + int64(bytes)
	}
	sums := make([]int64, len(periods))
	for place, period := range periods {
		sums[place] = before[period[1]+1] - before[period[0]]
	}
	return sums
}
