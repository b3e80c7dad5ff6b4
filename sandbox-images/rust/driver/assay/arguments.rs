use crate::input::Input;
use crate::maps::Key;
use crate::nodes::{ListNode, TreeNode};
use crate::values::{Plain, Value};
use crate::written::Written;
use std::collections::{BTreeMap, HashMap};

/// What a function takes: a value that is its own, or one that is lent for the length of the call.
pub trait Argument {
    type Kept: Value;
    /// `kept` holds the value, and outlives the call.
    fn of(kept: &'static mut Option<Self::Kept>) -> Self;
}

/// A function whose parameters and result exercises can have; `Parameters` tells the numbers of parameters apart.
pub trait Function<Parameters> {
    fn notations() -> (Vec<String>, String);
    /// Calls it with the arguments of a message, and writes the result.
    fn call(&self, input: &mut Input, out: &mut String);
}

macro_rules! owned {
    ($([$($generic:tt)*] $type:ty;)*) => {$(
        impl<$($generic)*> Argument for $type {
            type Kept = Self;
            fn of(kept: &'static mut Option<Self>) -> Self {
                kept.take().unwrap()
            }
        }
    )*};
}
owned! {
    [] i32;
    [] i64;
    [] f64;
    [] bool;
    [] String;
    [T: Value] Vec<T>;
    [T: Value + Plain] Option<T>;
    [T: Value] Option<Box<ListNode<T>>>;
    [T: Value] Option<Box<TreeNode<T>>>;
    [K: Key, V: Value] HashMap<K, V>;
    [K: Key, V: Value] BTreeMap<K, V>;
}

macro_rules! lent {
    ($([$($generic:tt)*] $type:ty, $kept:ty;)*) => {$(
        impl<$($generic)*> Argument for $type {
            type Kept = $kept;
            fn of(kept: &'static mut Option<$kept>) -> Self {
                kept.as_mut().unwrap()
            }
        }
    )*};
}
lent! {
    [T: Value] &'static T, T;
    [T: Value] &'static mut T, T;
    [T: Value] &'static [T], Vec<T>;
    [T: Value] &'static mut [T], Vec<T>;
    [] &'static str, String;
}

/// Keeps an argument where a reference to it stays right until the call is over, and no longer.
struct Kept<T>(*mut Option<T>);

impl<T: Value> Kept<T> {
    fn read(input: &mut Input) -> Self {
        Kept(Box::into_raw(Box::new(Some(T::read(input)))))
    }

    fn lend(&self) -> &'static mut Option<T> {
        unsafe { &mut *self.0 }
    }
}

impl<T> Drop for Kept<T> {
    fn drop(&mut self) {
        drop(unsafe { Box::from_raw(self.0) });
    }
}

macro_rules! functions {
    ($($parameter:ident)*) => {
        impl<F, R, $($parameter),*> Function<($($parameter,)*)> for F
        where
            F: Fn($($parameter),*) -> R,
            R: Written,
            $($parameter: Argument,)*
        {
            fn notations() -> (Vec<String>, String) {
                (vec![$(<$parameter as Argument>::Kept::notation()),*], R::notation())
            }

            #[allow(non_snake_case, unused_assignments, unused_mut, unused_variables)]
            fn call(&self, input: &mut Input, out: &mut String) {
                let mut start = '[';
                $(
                    input.expect(start);
                    start = ',';
                    let $parameter = Kept::<<$parameter as Argument>::Kept>::read(input);
                )*
                self($(<$parameter as Argument>::of($parameter.lend())),*).write(out);
            }
        }
    };
}
functions!();
functions!(A);
functions!(A B);
functions!(A B C);
functions!(A B C D);
functions!(A B C D E);
functions!(A B C D E G);
functions!(A B C D E G H);
functions!(A B C D E G H I);
functions!(A B C D E G H I J);
functions!(A B C D E G H I J K);
