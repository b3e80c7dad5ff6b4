package main

import "testing"

func expect(t *testing.T, text, want string) {
	t.Helper()
	if got := Bracket(text); got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestBracketsALetter(t *testing.T) { expect(t, "a", "<a>") }

func TestBracketsAWord(t *testing.T) { expect(t, "XYZZYa", "<XYZZYa>") }

func TestBracketsASentence(t *testing.T) { expect(t, "one XYZZYb two", "<one XYZZYb two>") }
