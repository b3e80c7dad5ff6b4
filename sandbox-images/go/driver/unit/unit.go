// Package unit runs tests of a suite by name. Each answer repeats the secret of its message. Learner and suite share this process: what is kept
// here makes forging work, not impossible.
package unit

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"regexp"
	"runtime"
	"strings"
	"syscall"
	"testing"
	"testing/internal/testdeps"
)

const (
	longestMessage = 1000
	dupCloseOnExec = 1030
)

var incoming, outgoing = hidden(3), hidden(4)

// The same file under another number, random and not handed on to children; before anything of the learner's runs.
func hidden(descriptor uintptr) *os.File {
	moved, _, problem := syscall.Syscall(syscall.SYS_FCNTL, descriptor, dupCloseOnExec, uintptr(20+rand.IntN(200)))
	if problem != 0 {
		os.Exit(70)
	}
	syscall.Close(int(descriptor))
	return os.NewFile(moved, "")
}

type question struct {
	Secret string
	Run    []string
}

type result struct {
	Secret  string `json:"secret"`
	Result  string `json:"result"`
	Message string `json:"message"`
}

type list struct {
	Secret string     `json:"secret"`
	Ready  bool       `json:"ready"`
	Tests  [][]string `json:"tests"`
}

// Serve lists the tests, runs the one that is asked for, and ends the program.
func Serve(tests []testing.InternalTest) {
	questions := json.NewDecoder(bufio.NewReader(incoming))
	var first question
	if questions.Decode(&first) != nil {
		os.Exit(0)
	}
	names := [][]string{}
	for _, test := range tests {
		names = append(names, []string{test.Name})
	}
	answer(list{first.Secret, true, names})
	var asked question
	if questions.Decode(&asked) != nil {
		os.Exit(0)
	}
	for _, test := range tests {
		if test.Name == asked.Run[0] {
			word, message := run(test)
			answer(result{asked.Secret, word, message})
		}
	}
	os.Exit(0)
}

func answer(value any) {
	line, _ := json.Marshal(value)
	if _, problem := outgoing.Write(append(line, '\n')); problem != nil {
		os.Exit(70)
	}
}

// Runs one test in the framework's way, which writes what the test says where standard output is when it starts.
func run(test testing.InternalTest) (word, message string) {
	standard := os.Stdout
	reader, writer, problem := os.Pipe()
	if problem != nil {
		os.Exit(70)
	}
	said := make(chan string)
	go func() {
		text, _ := io.ReadAll(reader)
		said <- string(text)
	}()
	word = "error"
	body := test.F
	test.F = func(t *testing.T) {
		os.Stdout = standard
		t.Cleanup(func() {
			switch {
			case message != "":
			case t.Failed():
				word = "failed"
			case t.Skipped():
				word = "skipped"
			default:
				word = "passed"
			}
			os.Stdout = writer
		})
		defer func() {
			if caught := recover(); caught != nil {
				message = described(caught)
				t.Fail()
			}
		}()
		body(t)
	}
	os.Args, os.Stdout = os.Args[:1], writer
	testing.MainStart(testdeps.TestDeps{}, []testing.InternalTest{test}, nil, nil, nil).Run()
	os.Stdout = standard
	writer.Close()
	if text := <-said; message == "" && word != "passed" {
		message = plain(text)
	}
	return word, message
}

var frame = regexp.MustCompile(`(?m)^(--- |=== |FAIL|PASS|ok).*\n?`)

func plain(text string) string {
	text = strings.TrimSpace(frame.ReplaceAllString(text, ""))
	if len(text) > longestMessage {
		text = strings.ToValidUTF8(text[:longestMessage], "") + "…"
	}
	return text
}

func described(problem any) string {
	text := plain("panic: " + fmt.Sprint(problem))
	callers := make([]uintptr, 200)
	frames := runtime.CallersFrames(callers[:runtime.Callers(1, callers)])
	for {
		frame, more := frames.Next()
		if frame.File != "" && !strings.Contains(frame.File, "/") && strings.HasSuffix(frame.File, ".go") {
			return fmt.Sprintf("%s (%s:%d)", text, frame.File, frame.Line)
		}
		if !more {
			return text
		}
	}
}
