package main

func init() { println("BREACH a test was compiled") }
