package main

func longestUniqueRun(log string) int {
	var after [128]int // where a run without this character's latest occurrence may start
	start, longest := 0, 0
	for position := range len(log) {
		server := log[position]
		start = max(start, after[server])
		after[server] = position + 1
		longest = max(longest, position+1-start)
	}
	return longest
}
