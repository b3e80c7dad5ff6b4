use crate::input::Input;
use crate::values::{Plain, Value};
use crate::written::{write_all, Written};
use std::collections::{BTreeMap, HashMap};
use std::hash::Hash;

/// What a map's keys can be.
pub trait Key: Written + Hash + Ord + 'static {
    fn of(text: String, input: &Input) -> Self;
}

impl Key for String {
    fn of(text: String, _: &Input) -> Self {
        text
    }
}

impl Key for i32 {
    fn of(text: String, input: &Input) -> Self {
        text.parse().unwrap_or_else(|_| input.broken("int as key"))
    }
}

impl Key for i64 {
    fn of(text: String, input: &Input) -> Self {
        text.parse().unwrap_or_else(|_| input.broken("long as key"))
    }
}

fn entries<K: Key, V: Value>(input: &mut Input, mut each: impl FnMut(K, V)) {
    let mut more = input.opens('{', '}');
    while more {
        let text = input.string();
        let key = K::of(text, input);
        input.expect(':');
        each(key, V::read(input));
        more = input.continues('}');
    }
}

fn write_entry<K: Key, V: Written>(out: &mut String, (key, value): (&K, &V)) {
    let start = out.len();
    key.write(out);
    if !out[start..].starts_with('"') {
        out.insert(start, '"');
        out.push('"');
    }
    out.push(':');
    value.write(out);
}

macro_rules! map {
    ($name:ident) => {
        impl<K: Key, V: Written> Written for $name<K, V> {
            fn notation() -> String {
                format!("map<{},{}>", K::notation(), V::notation())
            }
            fn write(&self, out: &mut String) {
                write_all(out, '{', '}', self.iter(), write_entry);
            }
        }

        impl<K: Key, V: Value> Value for $name<K, V> {
            fn read(input: &mut Input) -> Self {
                let mut map = $name::new();
                entries(input, |key, value| {
                    map.insert(key, value);
                });
                map
            }
        }

        impl<K, V> Plain for $name<K, V> {}
    };
}
map!(HashMap);
map!(BTreeMap);
