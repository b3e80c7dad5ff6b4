package main

func startOrder(services int, needs [][]int) []int {
	missing := make([]int, services)
	neededBy := make([][]int, services)
	for _, need := range needs {
		service, needed := need[0], need[1]
		missing[service]++
		neededBy[needed] = append(neededBy[needed], service)
	}

	order := make([]int, 0, services)
	for service, count := range missing {
		if count == 0 {
			order = append(order, service)
		}
	}
	// The services that are ready wait in the order itself, behind those that have started.
	for started := 0; started < len(order); started++ {
		for _, service := range neededBy[order[started]] {
			missing[service]--
			if missing[service] == 0 {
				order = append(order, service)
			}
		}
	}
	if len(order) < services {
		return nil
	}
	return order
}
