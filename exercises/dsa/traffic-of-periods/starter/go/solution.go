package main

// trafficOfPeriods returns for each period how much went out in it.
func trafficOfPeriods(traffic []int, periods [][]int) []int64 {
	return nil
}
