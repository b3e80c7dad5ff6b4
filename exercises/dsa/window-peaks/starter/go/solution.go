package main

// windowPeaks returns the peak of each window of the given width.
func windowPeaks(requests []int, width int) []int {
	return nil
}
