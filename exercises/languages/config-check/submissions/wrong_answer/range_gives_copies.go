package main

import (
	"fmt"
	"strconv"
	"strings"
	"unicode/utf8"
)

func checkConfig(lines []string) []string {
	messages := []string{}
	settings := []struct {
		key  string
		line int
	}{{"name", 0}, {"port", 0}, {"timeout", 0}}
	setIn := func(key string) int {
		for _, setting := range settings {
			if setting.key == key {
				return setting.line
			}
		}
		return 0
	}
	for i, line := range lines {
		line = strings.TrimSpace(line)
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		key, value, found := strings.Cut(line, "=")
		key, value = strings.TrimSpace(key), strings.TrimSpace(value)
		var err error
		if !found {
			err = fmt.Errorf("no = in it")
		} else if key != "name" && key != "port" && key != "timeout" {
			err = fmt.Errorf("unknown setting %s", key)
		} else if first := setIn(key); first > 0 {
			err = fmt.Errorf("%s was set in line %d", key, first)
		} else {
			for _, setting := range settings {
				if setting.key == key {
					setting.line = i + 1
				}
			}
			err = check(key, value)
		}
		if err != nil {
			messages = append(messages, fmt.Sprintf("line %d: %v", i+1, err))
		}
	}
	for _, key := range []string{"name", "port", "timeout"} {
		if setIn(key) == 0 {
			messages = append(messages, key+" is missing")
		}
	}
	return messages
}

func check(key, value string) error {
	switch key {
	case "name":
		length := utf8.RuneCountInString(value)
		if length == 0 {
			return fmt.Errorf("name: empty")
		}
		if length > 12 {
			return fmt.Errorf("name: %d characters are more than 12", length)
		}
	case "port":
		port, err := strconv.Atoi(value)
		if err != nil {
			return fmt.Errorf("port: %q is not a number", value)
		}
		if port < 1 || port > 65535 {
			return fmt.Errorf("port: %d is not between 1 and 65535", port)
		}
	case "timeout":
		if !strings.HasSuffix(value, "s") && !strings.HasSuffix(value, "m") {
			return fmt.Errorf("timeout: %q does not end with s or m", value)
		}
		digits := value[:len(value)-1]
		seconds, err := strconv.Atoi(digits)
		if err != nil {
			return fmt.Errorf("timeout: %q is not a number", digits)
		}
		if strings.HasSuffix(value, "m") {
			seconds *= 60
		}
		if seconds < 1 || seconds > 600 {
			return fmt.Errorf("timeout: %d seconds are not between 1 and 600", seconds)
		}
	}
	return nil
}
