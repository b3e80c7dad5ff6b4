package main

// busiestPaths returns up to count paths, those with the most requests first.
func busiestPaths(paths []string, count int) []string {
	return nil
}
