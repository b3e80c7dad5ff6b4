use std::any::Any;
use std::panic::PanicHookInfo;
use std::sync::Mutex;
use std::thread;

const LONGEST_MESSAGE: usize = 1000;

/// File and line of the main thread's last panic, where it was in no library.
static PLACE: Mutex<Option<(String, u32)>> = Mutex::new(None);

/// What the main thread panicked with, and in which file, if it was not a library's.
pub struct Panic {
    pub text: String,
    pub file: String,
    line: u32,
}

impl Panic {
    pub fn of(payload: Box<dyn Any + Send>) -> Self {
        let (file, line) = PLACE.lock().ok().and_then(|mut last| last.take()).unwrap_or_default();
        let text = text(&*payload).to_string();
        // What was thrown may panic again when it goes.
        std::mem::forget(payload);
        Panic { text, file, line }
    }

    /// What a learner reads.
    pub fn message(&self) -> String {
        let mut message: String = self.text.chars().take(LONGEST_MESSAGE).collect();
        if message.len() < self.text.len() {
            message.push('…');
        }
        if !self.file.is_empty() {
            message += &format!(" ({}:{})", self.file, self.line);
        }
        message.trim().into()
    }
}

/// The hook that keeps the place and prints nothing, but for other threads.
pub fn remember(problem: &PanicHookInfo) {
    let place = problem.location().filter(|place| !place.file().starts_with('/'));
    let place = place.map(|place| (place.file().to_string(), place.line()));
    if thread::current().name() != Some("main") {
        let place = place.map(|(file, line)| format!("({file}:{line})")).unwrap_or_default();
        eprintln!("a thread panicked: {} {place}", text(problem.payload()));
        return;
    }
    if let Ok(mut last) = PLACE.lock() {
        *last = place;
    }
}

fn text(payload: &(dyn Any + Send)) -> &str {
    payload.downcast_ref::<&str>().copied().or_else(|| payload.downcast_ref::<String>().map(String::as_str)).unwrap_or("")
}
