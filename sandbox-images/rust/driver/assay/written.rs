use std::fmt::Write;

/// What can be written as JSON, and how the exercise's notation calls it.
pub trait Written {
    fn notation() -> String;
    fn write(&self, out: &mut String);
}

impl Written for i32 {
    fn notation() -> String {
        "int".into()
    }
    fn write(&self, out: &mut String) {
        write_integer(out, (*self).into());
    }
}

impl Written for i64 {
    fn notation() -> String {
        "long".into()
    }
    fn write(&self, out: &mut String) {
        write_integer(out, *self);
    }
}

impl Written for f64 {
    fn notation() -> String {
        "double".into()
    }
    fn write(&self, out: &mut String) {
        let _ = match *self {
            f64::INFINITY => write!(out, "\"Infinity\""),
            f64::NEG_INFINITY => write!(out, "\"-Infinity\""),
            value if value.is_nan() => write!(out, "\"NaN\""),
            value => write!(out, "{value:?}"),
        };
    }
}

impl Written for bool {
    fn notation() -> String {
        "bool".into()
    }
    fn write(&self, out: &mut String) {
        out.push_str(if *self { "true" } else { "false" });
    }
}

impl Written for String {
    fn notation() -> String {
        "string".into()
    }
    fn write(&self, out: &mut String) {
        write_string(out, self);
    }
}

impl Written for str {
    fn notation() -> String {
        "string".into()
    }
    fn write(&self, out: &mut String) {
        write_string(out, self);
    }
}

impl Written for () {
    fn notation() -> String {
        "void".into()
    }
    fn write(&self, out: &mut String) {
        out.push_str("null");
    }
}

impl<T: Written + ?Sized> Written for &T {
    fn notation() -> String {
        T::notation()
    }
    fn write(&self, out: &mut String) {
        (**self).write(out);
    }
}

impl<T: Written> Written for [T] {
    fn notation() -> String {
        T::notation() + "[]"
    }
    fn write(&self, out: &mut String) {
        write_all(out, '[', ']', self.iter(), |out, item| item.write(out));
    }
}

impl<T: Written> Written for Vec<T> {
    fn notation() -> String {
        T::notation() + "[]"
    }
    fn write(&self, out: &mut String) {
        self[..].write(out);
    }
}

/// Every part between brackets.
pub fn write_all<T>(out: &mut String, open: char, close: char, parts: impl Iterator<Item = T>, mut write: impl FnMut(&mut String, T)) {
    out.push(open);
    for (i, part) in parts.enumerate() {
        if i > 0 {
            out.push(',');
        }
        write(out, part);
    }
    out.push(close);
}

#[inline(never)]
fn write_integer(out: &mut String, value: i64) {
    let _ = write!(out, "{value}");
}

#[inline(never)]
pub fn write_string(out: &mut String, text: &str) {
    out.push('"');
    // A learner's unsafe code can make a text that is none.
    for letter in String::from_utf8_lossy(text.as_bytes()).chars() {
        match letter {
            '"' | '\\' => out.extend(['\\', letter]),
            '\0'..='\u{1f}' => {
                let _ = write!(out, "\\u{:04x}", letter as u32);
            }
            _ => out.push(letter),
        }
    }
    out.push('"');
}
