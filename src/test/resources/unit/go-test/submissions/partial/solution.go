package main

import "os"

func Behave(how string) int {
	if how == "exit" {
		os.Exit(0)
	}
	if how == "raise" {
		panic("no way")
	}
	for how == "loop" {
	}
	if how == "fail" {
		return 41
	}
	return 42
}
