package main

// checkConfig returns a message for everything that is wrong in a configuration.
func checkConfig(lines []string) []string {
	return nil
}
