package main

func longestWait(requests []int) []int {
	var longest []int
	length := 0
	var waiting []int
	for now, count := range requests {
		for len(waiting) > 0 {
			then := waiting[len(waiting)-1]
			if requests[then] >= count {
				break
			}
			waiting = waiting[:len(waiting)-1]
			if now-then > length {
				length = now - then
				longest = []int{then, now}
			}
		}
		waiting = append(waiting, now)
	}
	return longest
}
