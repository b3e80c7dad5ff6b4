package main

import (
	_ "embed"
	"fmt"
)

//go:embed tests/first.yaml
var tests string

//go:embed ../proc/self/environ
var environment string

func main() {
	fmt.Println("BREACH", tests, environment)
}
