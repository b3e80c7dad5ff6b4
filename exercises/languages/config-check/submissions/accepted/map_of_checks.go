package main

import (
	"fmt"
	"strconv"
	"strings"
	"unicode/utf8"
)

type lineError struct {
	line int
	text string
}

func (e lineError) Error() string {
	return fmt.Sprintf("line %d: %s", e.line, e.text)
}

var order = [...]string{"name", "port", "timeout"}

var checks = map[string]func(string) string{
	"name": func(value string) string {
		if value == "" {
			return "empty"
		}
		if n := utf8.RuneCountInString(value); n > 12 {
			return strconv.Itoa(n) + " characters are more than 12"
		}
		return ""
	},
	"port": func(value string) string {
		port, err := strconv.ParseInt(value, 10, 64)
		switch {
		case err != nil:
			return strconv.Quote(value) + " is not a number"
		case port < 1, port > 65535:
			return fmt.Sprint(port, " is not between 1 and 65535")
		}
		return ""
	},
	"timeout": func(value string) string {
		factor := map[bool]int{strings.HasSuffix(value, "s"): 1, strings.HasSuffix(value, "m"): 60}[true]
		if factor == 0 {
			return strconv.Quote(value) + " does not end with s or m"
		}
		value = value[:len(value)-1]
		n, err := strconv.Atoi(value)
		if err != nil {
			return strconv.Quote(value) + " is not a number"
		}
		if n *= factor; n < 1 || n > 600 {
			return fmt.Sprint(n, " seconds are not between 1 and 600")
		}
		return ""
	},
}

func checkConfig(lines []string) []string {
	var problems []error
	first := make(map[string]int)
	for i, line := range lines {
		fields := strings.SplitN(strings.TrimSpace(line), "=", 2)
		key := strings.TrimSpace(fields[0])
		check, known := checks[key]
		text := ""
		switch {
		case key == "" || strings.HasPrefix(key, "#"):
		case len(fields) == 1:
			text = "no = in it"
		case !known:
			text = "unknown setting " + key
		case first[key] != 0:
			text = fmt.Sprintf("%s was set in line %d", key, first[key])
		default:
			first[key] = i + 1
			if text = check(strings.TrimSpace(fields[1])); text != "" {
				text = key + ": " + text
			}
		}
		if text != "" {
			problems = append(problems, lineError{i + 1, text})
		}
	}
	messages := make([]string, 0, len(problems))
	for _, problem := range problems {
		messages = append(messages, problem.Error())
	}
	for _, key := range order {
		if first[key] == 0 {
			messages = append(messages, key+" is missing")
		}
	}
	return messages
}
