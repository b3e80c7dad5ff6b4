package serve

import (
	"reflect"
	"strconv"
	"strings"
)

type wrongType struct{ expected, got string }

// codec reads JSON into a Go value and writes one as JSON, where it panics with a wrongType.
type codec struct {
	read  func(in *input, to reflect.Value)
	write func(text []byte, from reflect.Value) []byte
}

// codecOf is nil when the Go type does not fit the notation.
func codecOf(notation string, t reflect.Type) *codec {
	inner := func(cut int, item reflect.Type) *codec { return codecOf(notation[:len(notation)-cut], item) }
	switch {
	case strings.HasSuffix(notation, "[]"):
		if t.Kind() != reflect.Slice {
			return nil
		}
		return known(inner(2, t.Elem()), sliceCodec)
	case strings.HasSuffix(notation, "?"):
		if t.Kind() != reflect.Pointer {
			return nil
		}
		return known(inner(1, t.Elem()), optionalCodec)
	case strings.HasPrefix(notation, "list<"):
		if !nodeType(t, "Next") {
			return nil
		}
		return known(codecOf(notation[5:len(notation)-1], t.Elem().Field(0).Type), listCodec(notation))
	case strings.HasPrefix(notation, "tree<"):
		if !nodeType(t, "Left", "Right") {
			return nil
		}
		return known(codecOf(notation[5:len(notation)-1], t.Elem().Field(0).Type), treeCodec(notation))
	case strings.HasPrefix(notation, "map<"):
		keys, items, _ := strings.Cut(notation[4:len(notation)-1], ",")
		if t.Kind() != reflect.Map {
			return nil
		}
		key, item := codecOf(keys, t.Key()), codecOf(items, t.Elem())
		if key == nil || item == nil {
			return nil
		}
		return mapCodec(key, item, keys == "string")
	}
	return scalarCodec(notation, t.Kind())
}

func known(item *codec, made func(item *codec) *codec) *codec {
	if item == nil {
		return nil
	}
	return made(item)
}

func scalarCodec(notation string, kind reflect.Kind) *codec {
	switch {
	case notation == "int" && (kind == reflect.Int || kind == reflect.Int32), notation == "long" && (kind == reflect.Int || kind == reflect.Int64):
		return &codec{
			func(in *input, to reflect.Value) { to.SetInt(in.integer()) },
			func(text []byte, from reflect.Value) []byte {
				value := from.Int()
				if notation == "int" && value != int64(int32(value)) {
					panic(wrongType{"int", strconv.FormatInt(value, 10) + " (beyond 32 bits)"})
				}
				return strconv.AppendInt(text, value, 10)
			},
		}
	case notation == "double" && kind == reflect.Float64:
		return &codec{
			func(in *input, to reflect.Value) { to.SetFloat(in.real()) },
			func(text []byte, from reflect.Value) []byte { return quoteReal(text, from.Float()) },
		}
	case notation == "bool" && kind == reflect.Bool:
		return &codec{
			func(in *input, to reflect.Value) { to.SetBool(in.truth()) },
			func(text []byte, from reflect.Value) []byte { return strconv.AppendBool(text, from.Bool()) },
		}
	case notation == "string" && kind == reflect.String:
		return &codec{
			func(in *input, to reflect.Value) { to.SetString(in.string()) },
			func(text []byte, from reflect.Value) []byte { return quote(text, from.String()) },
		}
	}
	return nil
}

func sliceCodec(item *codec) *codec {
	return &codec{
		func(in *input, to reflect.Value) {
			to.Set(reflect.MakeSlice(to.Type(), 0, 0))
			in.array(func() {
				n := to.Len()
				if n == to.Cap() {
					to.Grow(max(n, 4))
				}
				to.SetLen(n + 1)
				item.read(in, to.Index(n))
			})
		},
		func(text []byte, from reflect.Value) []byte {
			text = append(text, '[')
			for i := range from.Len() {
				text = item.write(comma(text, i), from.Index(i))
			}
			return append(text, ']')
		},
	}
}

func comma(text []byte, i int) []byte {
	if i > 0 {
		return append(text, ',')
	}
	return text
}

func optionalCodec(item *codec) *codec {
	return &codec{
		func(in *input, to reflect.Value) {
			if to.SetZero(); in.null() {
				return
			}
			to.Set(reflect.New(to.Type().Elem()))
			item.read(in, to.Elem())
		},
		func(text []byte, from reflect.Value) []byte {
			if from.IsNil() {
				return append(text, "null"...)
			}
			return item.write(text, from.Elem())
		},
	}
}

func mapCodec(key, item *codec, texts bool) *codec {
	return &codec{
		func(in *input, to reflect.Value) {
			to.Set(reflect.MakeMap(to.Type()))
			in.object(func(name string) {
				read, value := reflect.New(to.Type().Key()).Elem(), reflect.New(to.Type().Elem()).Elem()
				if texts {
					read.SetString(name)
				} else {
					key.read(&input{text: []byte(name)}, read)
				}
				item.read(in, value)
				to.SetMapIndex(read, value)
			})
		},
		func(text []byte, from reflect.Value) []byte {
			text = append(text, '{')
			for entry, i := from.MapRange(), 0; entry.Next(); i++ {
				text = comma(text, i)
				if texts {
					text = key.write(text, entry.Key())
				} else {
					text = append(key.write(append(text, '"'), entry.Key()), '"')
				}
				text = item.write(append(text, ':'), entry.Value())
			}
			return append(text, '}')
		},
	}
}

func goType(notation string) string {
	inside := func(from, cut int) string { return goType(notation[from : len(notation)-cut]) }
	switch {
	case strings.HasSuffix(notation, "[]"):
		return "[]" + inside(0, 2)
	case strings.HasSuffix(notation, "?"):
		return "*" + inside(0, 1)
	case strings.HasPrefix(notation, "list<"):
		return "*ListNode[" + inside(5, 1) + "]"
	case strings.HasPrefix(notation, "tree<"):
		return "*TreeNode[" + inside(5, 1) + "]"
	case strings.HasPrefix(notation, "map<"):
		key, item, _ := strings.Cut(notation[4:len(notation)-1], ",")
		return "map[" + goType(key) + "]" + goType(item)
	}
	switch notation {
	case "long":
		return "int64"
	case "double":
		return "float64"
	case "void":
		return ""
	}
	return notation
}
