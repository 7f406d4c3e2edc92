//! Runs a command: its output is shown as it comes, the tests in it are counted, and its last lines are kept for the end.

use std::collections::VecDeque;
use std::io::{BufRead, BufReader, Read};
use std::process::{Command, Stdio};
use std::sync::{Mutex, PoisonError};
use std::thread;

use super::{Ended, tally::Tally};
use crate::{Outcome, Trouble, place};

/// So many last lines are said again where a step failed: whoever reads only the end of a long run learns why.
const LAST_LINES: usize = 12;

/// Runs a command, shows its output as it comes and counts the tests in it.
pub fn counted(mut command: Command) -> Ended {
    let mut tally = Tally::default();
    let outcome = watched(&mut command, &mut tally);
    Ended {
        tally,
        trouble: outcome.err(),
    }
}

fn watched(command: &mut Command, tally: &mut Tally) -> Outcome<()> {
    let cannot = |e| Trouble::new(format!("could not be run: {e}"));
    command
        .current_dir(place::root())
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let mut child = command.spawn().map_err(cannot)?;
    let (output, errors) = (child.stdout.take(), child.stderr.take());
    let last = Last::default();
    thread::scope(|scope| {
        scope.spawn(|| {
            each_line(errors, |line| {
                eprintln!("{line}");
                last.add(line);
            });
        });
        each_line(output, |line| {
            println!("{line}");
            tally.read(line);
            last.add(line);
        });
    });
    let status = child.wait().map_err(cannot)?;
    if status.success() {
        Ok(())
    } else {
        Err(Trouble::new(format!("ended with {status}{}", last.said())))
    }
}

/// Tests may print bytes that are no text; the counting lines always are.
fn each_line(stream: Option<impl Read>, mut see: impl FnMut(&str)) {
    let Some(stream) = stream else { return };
    for line in BufReader::new(stream).split(b'\n').map_while(Result::ok) {
        see(&String::from_utf8_lossy(&line));
    }
}

/// The last lines of both streams.
#[derive(Default)]
struct Last(Mutex<VecDeque<String>>);

impl Last {
    fn add(&self, line: &str) {
        if line.trim().is_empty() {
            return;
        }
        let mut lines = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if lines.len() == LAST_LINES {
            lines.pop_front();
        }
        lines.push_back(line.to_owned());
    }

    fn said(&self) -> String {
        let lines = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        lines
            .iter()
            .map(|line| format!("\n        {line}"))
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shell(script: &str) -> Ended {
        let mut command = Command::new("sh");
        command.args(["-c", script]);
        counted(command)
    }

    #[test]
    fn a_failure_says_its_last_lines_again() {
        // All in one stream: which of two is read first is chance.
        let ended = shell("seq 20 >&2; echo why >&2; exit 3");
        let said = ended.trouble.expect("it failed").to_string();
        assert!(said.contains("why") && said.contains("20"), "{said}");
        assert!(!said.contains("\n        1\n"), "{said}");
    }

    #[test]
    fn what_succeeds_is_counted_and_says_nothing() {
        let ended = shell("echo 'test result: ok. 3 passed; 0 failed'; echo why >&2");
        assert!(ended.trouble.is_none());
        assert_eq!(ended.tally.to_string(), "3 passed, 0 failed");
    }
}
