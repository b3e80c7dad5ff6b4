package main

func fewestBundles(sizes []int, messages int) int {
	endless := messages + 1
	fewest := make([]int, messages+1)
	for count := 1; count <= messages; count++ {
		fewest[count] = endless
	}
	for _, size := range sizes {
		for count := size; count <= messages; count++ {
			fewest[count] = min(fewest[count], fewest[count-size]+1)
		}
	}
	if fewest[messages] == endless {
		return -1
	}
	return fewest[messages]
}
