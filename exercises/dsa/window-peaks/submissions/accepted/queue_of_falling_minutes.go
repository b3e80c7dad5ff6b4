package main

func windowPeaks(requests []int, width int) []int {
	var peaks, queue []int
	for minute, count := range requests {
		for len(queue) > 0 && requests[queue[len(queue)-1]] <= count {
			queue = queue[:len(queue)-1]
		}
		queue = append(queue, minute)
		if queue[0] == minute-width {
			queue = queue[1:]
		}
		if minute >= width-1 {
			peaks = append(peaks, requests[queue[0]])
		}
	}
	return peaks
}
