package strings

func init() { println("BREACH a shadow was loaded") }

func ToUpper(text string) string { println("BREACH a shadow was loaded"); return text }
