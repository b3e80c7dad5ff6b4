package serve

import "reflect"

// nodeType says whether it is a pointer to a struct of Val and these fields, each such a pointer: a learner's own type is as
// good as assay's.
func nodeType(t reflect.Type, fields ...string) bool {
	if t.Kind() != reflect.Pointer || t.Elem().Kind() != reflect.Struct || t.Elem().NumField() != 1+len(fields) || t.Elem().Field(0).Name != "Val" {
		return false
	}
	for i, name := range fields {
		if field := t.Elem().Field(1 + i); field.Name != name || field.Type != t {
			return false
		}
	}
	return true
}

func listCodec(notation string) func(item *codec) *codec {
	return func(item *codec) *codec {
		return &codec{
			func(in *input, to reflect.Value) {
				in.array(func() {
					to.Set(reflect.New(to.Type().Elem()))
					item.read(in, to.Elem().Field(0))
					to = to.Elem().Field(1)
				})
			},
			func(text []byte, head reflect.Value) []byte {
				seen := map[uintptr]bool{}
				text = append(text, '[')
				for i := 0; !head.IsNil(); i++ {
					if seen[head.Pointer()] {
						panic(wrongType{notation, "a list that runs in a circle"})
					}
					seen[head.Pointer()] = true
					text = item.write(comma(text, i), head.Elem().Field(0))
					head = head.Elem().Field(1)
				}
				return append(text, ']')
			},
		}
	}
}

func treeCodec(notation string) func(item *codec) *codec {
	return func(item *codec) *codec {
		return &codec{
			func(in *input, root reflect.Value) {
				places := []reflect.Value{root}
				in.array(func() {
					if len(places) == 0 {
						in.broken("end of tree")
					}
					place := places[0]
					places = places[1:]
					if in.null() {
						return
					}
					place.Set(reflect.New(place.Type().Elem()))
					item.read(in, place.Elem().Field(0))
					places = append(places, place.Elem().Field(1), place.Elem().Field(2))
				})
			},
			func(text []byte, root reflect.Value) []byte {
				level, seen := []reflect.Value{root}, map[uintptr]bool{}
				for i := 0; i < len(level); i++ {
					node := level[i]
					if node.IsNil() {
						continue
					}
					if seen[node.Pointer()] {
						panic(wrongType{notation, "a tree in which one node appears twice"})
					}
					seen[node.Pointer()] = true
					level = append(level, node.Elem().Field(1), node.Elem().Field(2))
				}
				for len(level) > 0 && level[len(level)-1].IsNil() {
					level = level[:len(level)-1]
				}
				text = append(text, '[')
				for i, node := range level {
					if text = comma(text, i); node.IsNil() {
						text = append(text, "null"...)
					} else {
						text = item.write(text, node.Elem().Field(0))
					}
				}
				return append(text, ']')
			},
		}
	}
}
