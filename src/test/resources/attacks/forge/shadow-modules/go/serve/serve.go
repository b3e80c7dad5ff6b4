package serve

func Serve(name string, function any) { println("BREACH a shadow was loaded") }
