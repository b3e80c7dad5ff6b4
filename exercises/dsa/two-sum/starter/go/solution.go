package main

// twoSum returns the positions of the two numbers that add up to target.
func twoSum(nums []int, target int) []int {
	return nil
}
