// Package serve answers calls of a learner's function: messages come on descriptor 3, answers go to 4.
package serve

import (
	"bufio"
	"fmt"
	"os"
	"reflect"
	"runtime"
	"strings"

	_ "assay"
)

const longestMessage = 1000

type signature struct {
	function, returns string
	names, types      []string
}

// Serve answers calls until there are no more, and ends the program.
func Serve(name string, function any) {
	incoming := bufio.NewReaderSize(os.NewFile(3, "calls"), 1<<16)
	outgoing := os.NewFile(4, "answers")
	answer := func(text []byte) {
		if _, err := outgoing.Write(append(text, '\n')); err != nil {
			os.Exit(70)
		}
	}
	message, _ := incoming.ReadBytes('\n')
	wanted := readSignature(message)
	calls := plan(wanted, reflect.ValueOf(function))
	if calls == nil {
		answer(failure("WrongSignature", name+" must be declared as: "+wanted.inGo()))
		os.Exit(0)
	}
	answer([]byte(`{"ready":true}`))
	for {
		message, err := incoming.ReadBytes('\n')
		if err != nil {
			os.Exit(0)
		}
		answer(calls.answer(&input{text: message}))
	}
}

func readSignature(message []byte) signature {
	var read signature
	in := &input{text: message}
	in.object(func(key string) {
		switch key {
		case "function":
			read.function = in.string()
		case "returns":
			read.returns = strings.ReplaceAll(in.string(), " ", "")
		default:
			in.array(func() {
				in.object(func(field string) {
					if field == "name" {
						read.names = append(read.names, in.string())
					} else {
						read.types = append(read.types, strings.ReplaceAll(in.string(), " ", ""))
					}
				})
			})
		}
	})
	return read
}

func (s signature) inGo() string {
	var parameters []string
	for i, name := range s.names {
		parameters = append(parameters, name+" "+goType(s.types[i]))
	}
	return strings.TrimSpace("func " + s.function + "(" + strings.Join(parameters, ", ") + ") " + goType(s.returns))
}

// A function whose declaration fits, with what reads its arguments and writes its result.
type call struct {
	function reflect.Value
	returns  string
	types    []reflect.Type
	read     []*codec
	write    *codec
}

// Nil when the function is declared with other types.
func plan(wanted signature, function reflect.Value) *call {
	made := &call{function: function, returns: wanted.returns}
	if function.Kind() != reflect.Func || function.Type().IsVariadic() || function.Type().NumIn() != len(wanted.types) {
		return nil
	}
	for i, notation := range wanted.types {
		made.types = append(made.types, function.Type().In(i))
		made.read = append(made.read, codecOf(notation, made.types[i]))
		if made.read[i] == nil {
			return nil
		}
	}
	if wanted.returns == "void" {
		if function.Type().NumOut() != 0 {
			return nil
		}
		return made
	}
	if function.Type().NumOut() == 1 {
		made.write = codecOf(wanted.returns, function.Type().Out(0))
	}
	if made.write == nil {
		return nil
	}
	return made
}

func (c *call) answer(in *input) (text []byte) {
	defer func() {
		if problem := recover(); problem != nil {
			text = c.failed(problem)
		}
	}()
	arguments := make([]reflect.Value, len(c.read))
	in.expect('[')
	for i, read := range c.read {
		if i > 0 {
			in.expect(',')
		}
		arguments[i] = reflect.New(c.types[i]).Elem()
		read.read(in, arguments[i])
	}
	results := c.function.Call(arguments)
	text = []byte(`{"value":`)
	if c.write == nil {
		text = append(text, "null"...)
	} else {
		text = c.write.write(text, results[0])
	}
	return append(text, '}')
}

func (c *call) failed(problem any) []byte {
	if wrong, is := problem.(wrongType); is {
		place := ""
		if wrong.expected != c.returns {
			place = " in place of " + wrong.expected
		}
		return failure("WrongType", "expected "+c.returns+", got "+wrong.got+place)
	}
	text := described(problem)
	if len(text) > longestMessage {
		text = strings.ToValidUTF8(text[:longestMessage], "") + "…"
	}
	if where := place(); where != "" {
		text = strings.TrimSpace(text + " (" + where + ")")
	}
	return failure("panic", text)
}

func described(problem any) (text string) {
	defer func() {
		if recover() != nil {
			text = ""
		}
	}()
	return fmt.Sprint(problem)
}

// The innermost place in the learner's own files, which are the only ones that lie in no folder.
func place() string {
	callers := make([]uintptr, 200)
	frames := runtime.CallersFrames(callers[:runtime.Callers(1, callers)])
	for {
		frame, more := frames.Next()
		if frame.File != "" && !strings.Contains(frame.File, "/") && strings.HasSuffix(frame.File, ".go") {
			return fmt.Sprintf("%s:%d", frame.File, frame.Line)
		}
		if !more {
			return ""
		}
	}
}

func failure(kind, message string) []byte {
	text := append([]byte(`{"error":{"type":`), quote(nil, kind)...)
	text = append(text, `,"message":`...)
	return append(quote(text, message), "}}"...)
}
