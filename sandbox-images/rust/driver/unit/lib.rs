//! Stands in for Rust's own crate `test`: what `#[test]` makes of a function, and the main that `rustc --test` calls, which runs the one test that
//! is asked for. Each answer repeats the secret of its message. Learner and suite share this process: what is kept here makes forging work, not
//! impossible.

mod ends;
#[allow(dead_code)]
#[path = "../assay/input.rs"]
mod input;
#[path = "../assay/panics.rs"]
mod panics;
mod questions;
#[allow(dead_code)]
#[path = "../assay/written.rs"]
mod written;

use crate::questions::Questions;
use crate::written::{write_all, write_string};

pub use crate::ends::assert_test_result;

pub struct TestDescAndFn {
    pub desc: TestDesc,
    pub testfn: StaticTestFn,
}

pub struct TestDesc {
    pub name: StaticTestName,
    pub ignore: bool,
    pub ignore_message: Option<&'static str>,
    pub source_file: &'static str,
    pub start_line: usize,
    pub start_col: usize,
    pub end_line: usize,
    pub end_col: usize,
    pub compile_fail: bool,
    pub no_run: bool,
    pub should_panic: ShouldPanic,
    pub test_type: TestType,
}

pub struct StaticTestName(pub &'static str);

pub struct StaticTestFn(pub fn() -> Result<(), String>);

pub enum ShouldPanic {
    No,
    Yes,
    YesWithMessage(&'static str),
}

pub enum TestType {
    UnitTest,
    IntegrationTest,
    DocTest,
    Unknown,
}

/// Lists the tests, runs the one that is asked for, and ends the program.
pub fn test_main_static(tests: &[&TestDescAndFn]) -> ! {
    let mut questions = Questions::hidden();
    let first = questions.next();
    let mut list = String::from("\"ready\":true,\"tests\":");
    write_all(&mut list, '[', ']', tests.iter(), |out, test| {
        write_all(out, '[', ']', test.desc.name.0.split("::"), write_string);
    });
    questions.answer(&first.secret, &list);

    let asked = questions.next();
    let name = asked.run.join("::");
    if let Some(test) = tests.iter().find(|test| test.desc.name.0 == name) {
        let (word, message) = ends::end(test, &first.suite);
        let mut end = String::from("\"result\":");
        write_string(&mut end, word);
        end.push_str(",\"message\":");
        write_string(&mut end, &message);
        questions.answer(&asked.secret, &end);
    }
    questions::leave(0)
}
