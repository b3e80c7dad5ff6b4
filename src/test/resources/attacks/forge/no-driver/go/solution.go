package main

func joinWords(words []string) string { return "" }

/*
