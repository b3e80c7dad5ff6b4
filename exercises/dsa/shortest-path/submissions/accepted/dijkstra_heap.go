package main

import "container/heap"

type way struct {
	length int64
	place  int
}

type ways []way

func (w ways) Len() int           { return len(w) }
func (w ways) Less(i, j int) bool { return w[i].length < w[j].length }
func (w ways) Swap(i, j int)      { w[i], w[j] = w[j], w[i] }
func (w *ways) Push(added any)    { *w = append(*w, added.(way)) }

func (w *ways) Pop() any {
	last := len(*w) - 1
	taken := (*w)[last]
	*w = (*w)[:last]
	return taken
}

func shortestDistances(places int, roads [][]int, start int) []int64 {
	leaving := make([][]way, places)
	for _, road := range roads {
		leaving[road[0]] = append(leaving[road[0]], way{int64(road[2]), road[1]})
	}

	distances := make([]int64, places)
	for place := range distances {
		distances[place] = -1
	}
	reachable := &ways{{0, start}}
	for reachable.Len() > 0 {
		nearest := heap.Pop(reachable).(way)
		if distances[nearest.place] >= 0 {
			continue
		}
		distances[nearest.place] = nearest.length
		for _, road := range leaving[nearest.place] {
			if distances[road.place] < 0 {
				heap.Push(reachable, way{nearest.length + road.length, road.place})
			}
		}
	}
	return distances
}
