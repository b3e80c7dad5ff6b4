use std::collections::{HashMap, VecDeque};
use std::fmt::Write;
use std::io;

fn main() {
    let input = io::read_to_string(io::stdin()).unwrap();
    let mut lines = input.lines();
    let quantum: u64 = lines.next().unwrap().trim().parse().unwrap();
    let mut queue = VecDeque::new();
    let mut waiting = HashMap::new(); // by name, the number of the line that added the task
    let mut clock = 0;
    let mut output = String::new();
    for (number, line) in lines.enumerate() {
        match line.split_whitespace().collect::<Vec<_>>()[..] {
            ["add", name, work] => {
                queue.push_back((name, number, work.parse::<u64>().unwrap()));
                waiting.insert(name, number);
            }
            ["cancel", name] => {
                waiting.remove(name);
            }
            ["run", turns] => {
                let mut turns: u64 = turns.parse().unwrap();
                while turns > 0 {
                    let Some((name, number, work)) = queue.pop_front() else { break };
                    if waiting.get(name) != Some(&number) {
                        continue; // it was cancelled
                    }
                    turns -= 1;
                    clock += work.min(quantum);
                    if work > quantum {
                        queue.push_back((name, number, work - quantum));
                    } else {
                        waiting.remove(name);
                        writeln!(output, "{name} {clock}").unwrap();
                    }
                }
            }
            _ => {}
        }
    }
    print!("{output}");
}
