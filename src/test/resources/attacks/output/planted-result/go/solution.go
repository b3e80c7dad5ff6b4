package main

func main() {
	println("nothing on standard output")
}
