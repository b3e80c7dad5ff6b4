package main

import (
	"os"
	_ "unsafe"
)

//go:linkname serve assay/serve.Serve
func serve(name string, function any) {
	os.Stdout.WriteString("BREACH another driver")
	os.Exit(0)
}

func joinWords(words []string) string { return "" }
