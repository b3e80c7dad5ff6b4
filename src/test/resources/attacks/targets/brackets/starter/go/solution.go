package main

func Bracket(text string) string { return text }
