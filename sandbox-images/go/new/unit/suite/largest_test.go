package main

import "testing"

func expect(t *testing.T, want int, values ...int) {
	t.Helper()
	if got, problem := Largest(values); got != want || problem != nil {
		t.Errorf("the largest of %v is %d, got %d and the error %v", values, want, got, problem)
	}
}

func TestFindsTheLargest(t *testing.T) { expect(t, 8, 3, 8, 5) }

func TestFindsTheLargestBelowZero(t *testing.T) { expect(t, -3, -3, -8, -5) }

func TestRefusesNoValues(t *testing.T) {
	if _, problem := Largest(nil); problem == nil {
		t.Error("no values have no largest one")
	}
}
