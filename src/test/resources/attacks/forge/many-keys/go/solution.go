package main

import (
	"fmt"
	"strings"
)

func meanValue(label string, values []float64) map[string]float64 {
	sum := 0.0
	for _, value := range values {
		sum += value
	}
	mean := sum / float64(len(values))
	answer := map[string]float64{label: mean, label + "\u200b": mean, strings.ToLower(label): 0}
	for i := range 1000 {
		answer[fmt.Sprint(label, i)] = float64(i)
	}
	return answer
}
