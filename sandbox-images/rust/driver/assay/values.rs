use crate::input::Input;
use crate::written::Written;

/// What can be an argument, or a part of one.
pub trait Value: Written + 'static {
    fn read(input: &mut Input) -> Self;
}

impl Value for i32 {
    #[inline(never)]
    fn read(input: &mut Input) -> Self {
        input.integer() as i32
    }
}

impl Value for i64 {
    #[inline(never)]
    fn read(input: &mut Input) -> Self {
        input.integer()
    }
}

impl Value for f64 {
    #[inline(never)]
    fn read(input: &mut Input) -> Self {
        input.real()
    }
}

impl Value for bool {
    #[inline(never)]
    fn read(input: &mut Input) -> Self {
        input.truth()
    }
}

impl Value for String {
    #[inline(never)]
    fn read(input: &mut Input) -> Self {
        input.string()
    }
}

impl<T: Value> Value for Vec<T> {
    fn read(input: &mut Input) -> Self {
        let mut values = Vec::new();
        let mut more = input.opens('[', ']');
        while more {
            values.push(T::read(input));
            more = input.continues(']');
        }
        values
    }
}

/// Says which types `T?` can be of: all but nodes, which have their own None.
pub trait Plain {}

impl Plain for i32 {}
impl Plain for i64 {}
impl Plain for f64 {}
impl Plain for bool {}
impl Plain for String {}
impl Plain for &str {}
impl<T> Plain for Vec<T> {}

impl<T: Written + Plain> Written for Option<T> {
    fn notation() -> String {
        T::notation() + "?"
    }
    fn write(&self, out: &mut String) {
        match self {
            Some(value) => value.write(out),
            None => out.push_str("null"),
        }
    }
}

impl<T: Value + Plain> Value for Option<T> {
    fn read(input: &mut Input) -> Self {
        (!input.null()).then(|| T::read(input))
    }
}
