package main

func twoSum(nums []int, target int) []int {
	positionOf := make(map[int]int, len(nums))
	for position, number := range nums {
		if other, found := positionOf[target-number]; found {
			return []int{other, position}
		}
		positionOf[number] = position
	}
	panic("no pair adds up to the target")
}
