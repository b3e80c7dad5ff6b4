package main

var memory [1 << 33]byte = [1 << 33]byte{1<<33 - 1: 1}

func main() {
	println("BREACH", memory[5])
}
