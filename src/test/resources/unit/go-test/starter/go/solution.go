package main

func Behave(how string) int {
	return 0
}
