package main

import (
	"bufio"
	"fmt"
	"net"
	"os"
	"slices"
	"strings"
	"syscall"
)

func main() {
	found, _ := os.ReadDir("/tmp")
	os.Chdir("/tmp")
	os.MkdirAll("folder/below/it", 0o777)
	os.Mkdir(".hidden", 0o777)
	syscall.Mkfifo("folder/pipe", 0o666)
	os.Symlink("/work", "folder/link")
	for _, name := range []string{"mark", ".mark", "two\nlines", "\xff\xfe", "-rf", "*", " ", strings.Repeat("é", 100), "folder/below/it/mark"} {
		os.WriteFile(name, []byte("seen"), 0o666)
	}
	net.Listen("unix", "socket")
	for _, name := range []string{"folder/below", "folder", "mark"} {
		os.Chmod(name, 0)
	}
	line, _ := bufio.NewReader(os.Stdin).ReadString('\n')
	words := strings.Fields(line)
	slices.Reverse(words)
	if len(found) > 0 {
		words = []string{"BREACH", found[0].Name()}
	}
	fmt.Println(strings.Join(words, " "))
}
