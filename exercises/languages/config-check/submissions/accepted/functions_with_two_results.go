package main

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
)

type setting struct {
	key   string
	check func(string) error
	line  int
}

func number(text string) (int, error) {
	n, err := strconv.Atoi(text)
	if err != nil {
		return 0, fmt.Errorf("%q is not a number", text)
	}
	return n, nil
}

func duration(text string) (int, error) {
	if digits, ok := strings.CutSuffix(text, "s"); ok {
		return number(digits)
	}
	if digits, ok := strings.CutSuffix(text, "m"); ok {
		minutes, err := number(digits)
		return minutes * 60, err
	}
	return 0, fmt.Errorf("%q does not end with s or m", text)
}

func checkName(text string) error {
	switch n := len([]rune(text)); {
	case n == 0:
		return errors.New("empty")
	case n > 12:
		return fmt.Errorf("%d characters are more than 12", n)
	}
	return nil
}

func checkPort(text string) error {
	port, err := number(text)
	if err == nil && (port < 1 || port > 65535) {
		err = fmt.Errorf("%d is not between 1 and 65535", port)
	}
	return err
}

func checkTimeout(text string) error {
	seconds, err := duration(text)
	if err == nil && (seconds < 1 || seconds > 600) {
		err = fmt.Errorf("%d seconds are not between 1 and 600", seconds)
	}
	return err
}

func checkLine(settings []setting, line string, number int) error {
	key, value, ok := strings.Cut(line, "=")
	if !ok {
		return errors.New("no = in it")
	}
	key = strings.TrimSpace(key)
	for i := range settings {
		s := &settings[i]
		if s.key != key {
			continue
		}
		if s.line > 0 {
			return fmt.Errorf("%s was set in line %d", key, s.line)
		}
		s.line = number
		if err := s.check(strings.TrimSpace(value)); err != nil {
			return fmt.Errorf("%s: %w", key, err)
		}
		return nil
	}
	return fmt.Errorf("unknown setting %s", key)
}

func checkConfig(lines []string) []string {
	settings := []setting{{"name", checkName, 0}, {"port", checkPort, 0}, {"timeout", checkTimeout, 0}}
	var messages []string
	for i, line := range lines {
		line = strings.TrimSpace(line)
		if line == "" || line[0] == '#' {
			continue
		}
		if err := checkLine(settings, line, i+1); err != nil {
			messages = append(messages, fmt.Sprintf("line %d: %v", i+1, err))
		}
	}
	for _, s := range settings {
		if s.line == 0 {
			messages = append(messages, s.key+" is missing")
		}
	}
	return messages
}
