package main

func meanValue(label string, values []float64) map[string]float64 {
	sum := 0.0
	for _, value := range values {
		sum += value
	}
	return map[string]float64{label: sum / float64(len(values))}
}
