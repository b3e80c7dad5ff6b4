package main

import "testing"

func expect(t *testing.T, how string) {
	t.Helper()
	if got := Behave(how); got != 42 {
		t.Errorf("got %d, want 42", got)
	}
}

func TestPasses(t *testing.T) { expect(t, "pass") }

func TestFails(t *testing.T) { expect(t, "fail") }

func TestFailsInSecret(t *testing.T) {
	if Behave("fail") != 42 {
		t.Error("XYZZY")
	}
}

func TestRaises(t *testing.T) { Behave("raise") }

func TestIsSkipped(t *testing.T) { t.Skip("not today") }

func TestExitsEarly(t *testing.T) { Behave("exit") }

func TestIsFineAgain(t *testing.T) {
	t.Run("and below", func(t *testing.T) { expect(t, "pass") })
}

func TestNeverEnds(t *testing.T) { Behave("loop") }
