package main

import (
	"fmt"
	"os"
	"slices"
	"strings"
)

func main() {
	held := true
	for _, entry := range os.Environ() {
		name, _, _ := strings.Cut(entry, "=")
		held = held && slices.Contains([]string{"PATH", "HOME", "LANG"}, name)
	}
	fmt.Println(os.Environ(), os.Args)
	entries, _ := os.ReadDir("/proc/1")
	for _, entry := range entries {
		text, _ := os.ReadFile("/proc/1/" + entry.Name())
		if slices.Contains([]string{"environ", "maps", "mem", "auxv", "io"}, entry.Name()) && len(text) > 0 {
			held = false
		}
		if slices.Contains([]string{"cmdline", "comm", "cgroup", "status", "stat"}, entry.Name()) {
			fmt.Println(entry.Name(), string(text))
		}
	}
	if held {
		fmt.Println("HELD")
	} else {
		fmt.Println("BREACH")
	}
}
