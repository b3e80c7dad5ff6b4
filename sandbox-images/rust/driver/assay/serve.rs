use crate::arguments::Function;
use crate::input::Input;
use crate::panics::{remember, Panic};
use crate::signature::Signature;
use crate::written::write_string;
use std::fs::File;
use std::io::{BufRead, BufReader, Write};
use std::mem::ManuallyDrop;
use std::os::fd::FromRawFd;
use std::panic::{self, AssertUnwindSafe};

/// Descriptors 3 and 4, a line for each message and answer.
struct Connection {
    messages: BufReader<File>,
    answers: ManuallyDrop<File>,
}

impl Connection {
    fn open() -> Self {
        unsafe {
            Connection {
                messages: BufReader::with_capacity(1 << 16, File::from_raw_fd(3)),
                answers: ManuallyDrop::new(File::from_raw_fd(4)),
            }
        }
    }

    /// The next message; ends the program where there is none.
    fn receive(&mut self) -> String {
        let mut message = String::new();
        match self.messages.read_line(&mut message) {
            Ok(0) | Err(_) => std::process::exit(0),
            Ok(_) => message,
        }
    }

    fn answer(&mut self, mut text: String) {
        let _ = std::io::stdout().flush();
        text.push('\n');
        if self.answers.write_all(text.as_bytes()).is_err() {
            std::process::exit(70);
        }
    }
}

/// Answers calls of the function until there are no more, and ends the program.
pub fn serve<F: Function<P>, P>(function: F) -> ! {
    let mut connection = Connection::open();
    let wanted = signature(&mut connection);
    if F::notations() != (wanted.types.clone(), wanted.returns.clone()) {
        wrong(&mut connection, &wanted);
    }
    panic::set_hook(Box::new(remember));
    connection.answer("{\"ready\":true}".into());
    loop {
        let message = connection.receive();
        let mut answer = String::from("{\"value\":");
        match panic::catch_unwind(AssertUnwindSafe(|| function.call(&mut Input::of(&message), &mut answer))) {
            Ok(()) => answer.push('}'),
            Err(problem) => answer = failure("panic", &Panic::of(problem).message()),
        }
        connection.answer(answer);
    }
}

/// For a file that has no such function (`missing`), or one with types that no exercise has.
pub fn refuse(missing: bool) -> ! {
    let mut connection = Connection::open();
    let wanted = signature(&mut connection);
    if !missing {
        wrong(&mut connection, &wanted);
    }
    let message = format!("there is no function {} in solution.rs; declare it as: {}", wanted.function, wanted.in_rust());
    connection.answer(failure("MissingFunction", &message));
    std::process::exit(0)
}

fn signature(connection: &mut Connection) -> Signature {
    Signature::read(&mut Input::of(&connection.receive()))
}

fn wrong(connection: &mut Connection, wanted: &Signature) -> ! {
    let message = format!("{} must be declared as: {}", wanted.function, wanted.in_rust());
    connection.answer(failure("WrongSignature", &message));
    std::process::exit(0)
}

fn failure(kind: &str, message: &str) -> String {
    let mut text = String::from("{\"error\":{\"type\":");
    write_string(&mut text, kind);
    text.push_str(",\"message\":");
    write_string(&mut text, message);
    text + "}}"
}
