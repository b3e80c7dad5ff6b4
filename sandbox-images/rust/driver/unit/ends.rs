use crate::panics::{remember, Panic};
use crate::{ShouldPanic, TestDescAndFn};
use std::fmt::Debug;
use std::panic;
use std::process::ExitCode;

/// What a test function may return. A trait of our own, which no learner's type has.
pub trait Returned {
    fn told(self) -> Result<(), String>;
}

impl Returned for () {
    fn told(self) -> Result<(), String> {
        Ok(())
    }
}

impl Returned for ExitCode {
    fn told(self) -> Result<(), String> {
        if self == ExitCode::SUCCESS {
            return Ok(());
        }
        Err(format!("the test returned {self:?}"))
    }
}

impl<T: Returned, E: Debug> Returned for Result<T, E> {
    fn told(self) -> Result<(), String> {
        self.map_err(|problem| format!("Error: {problem:?}")).and_then(T::told)
    }
}

pub fn assert_test_result<T: Returned>(result: T) -> Result<(), String> {
    result.told()
}

/// Runs a test: the word for how it ended, and what a learner reads of it. A panic in a file of the suite is a failed assertion, any other an error.
pub fn end(test: &TestDescAndFn, suite: &[String]) -> (&'static str, String) {
    if test.desc.ignore {
        return ("skipped", test.desc.ignore_message.unwrap_or("").into());
    }
    panic::set_hook(Box::new(remember));
    let result = panic::catch_unwind(test.testfn.0).map_err(Panic::of);
    match (&test.desc.should_panic, result) {
        (ShouldPanic::No, Ok(Ok(()))) => ("passed", String::new()),
        (ShouldPanic::No, Ok(Err(message))) => ("error", message),
        (ShouldPanic::No, Err(panic)) if suite.contains(&panic.file) => ("failed", panic.message()),
        (ShouldPanic::No, Err(panic)) => ("error", format!("panic: {}", panic.message())),
        (_, Ok(_)) => ("failed", "the test did not panic, as it should".into()),
        (ShouldPanic::YesWithMessage(words), Err(panic)) if !panic.text.contains(words) => {
            ("failed", format!("the panic should say {words:?}, not: {}", panic.message()))
        }
        (_, Err(_)) => ("passed", String::new()),
    }
}
