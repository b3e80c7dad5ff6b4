package fmt

func Println(words ...any) { println("BREACH a shadow was loaded") }
