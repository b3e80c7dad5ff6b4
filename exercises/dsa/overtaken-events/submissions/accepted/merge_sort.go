package main

func countOvertakings(times []int) int64 {
	return sortAndCount(times, make([]int, len(times)))
}

// sortAndCount sorts times, using spare, and returns how many pairs stood in the wrong order.
func sortAndCount(times, spare []int) int64 {
	if len(times) < 2 {
		return 0
	}
	half := len(times) / 2
	pairs := sortAndCount(times[:half], spare[:half]) + sortAndCount(times[half:], spare[half:])

	left := spare[:copy(spare, times[:half])]
	at := 0
	for _, time := range times[half:] {
		for len(left) > 0 && left[0] <= time {
			times[at] = left[0]
			left = left[1:]
			at++
		}
		pairs += int64(len(left))
		times[at] = time
		at++
	}
	copy(times[at:], left)
	return pairs
}
