package main

import "testing"

func TestBracketsAWord(t *testing.T) {}
