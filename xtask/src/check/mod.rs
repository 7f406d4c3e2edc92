//! `cargo xtask test`: every check of the repository, one after the other, and one last line.

mod aside;
mod steps;
mod tally;
mod watch;

use std::process::ExitCode;
use std::time::{Duration, Instant};

use crate::{Trouble, setup};
use tally::Tally;

/// Whether the long campaigns (kills, canary, power loss) run too.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Campaigns {
    Short,
    Long,
}

/// How one step ended: the tests it counted, and what was wrong.
pub struct Ended {
    pub tally: Tally,
    pub trouble: Option<Trouble>,
}

/// Runs all steps, also after a failure: one run should say everything that is wrong.
pub fn all(campaigns: Campaigns) -> ExitCode {
    heading("set-up");
    if let Some(warning) = setup::room_warning() {
        println!("warning: {warning}");
    }
    let site = steps::site();
    let ready = setup::for_testing();
    let mut sum = Tally::default();
    let mut failures = Vec::new();
    let mut times = Vec::new();
    for step in steps::in_order(&ready, site, campaigns) {
        heading(&step.name);
        let start = Instant::now();
        let ended = (step.run)();
        println!(
            "-- {}: {:.1} s, {}",
            step.name,
            start.elapsed().as_secs_f64(),
            ended.tally
        );
        times.push((step.name.clone(), start.elapsed()));
        sum.add(ended.tally.counting(ended.trouble.is_some()));
        if let Some(trouble) = ended.trouble {
            failures.push(format!("{}: {trouble}", step.name));
        }
    }
    heading("times");
    for (name, time) in &times {
        println!("{:7.1} s  {name}", time.as_secs_f64());
    }
    let whole: Duration = times.iter().map(|(_, time)| *time).sum();
    println!("{:7.1} s  together", whole.as_secs_f64());
    close(&sum, &failures)
}

fn heading(name: &str) {
    println!("\n== {name}");
}

fn close(sum: &Tally, failures: &[String]) -> ExitCode {
    println!();
    for failure in failures {
        println!("FAILED  {failure}");
    }
    // Alone on its line: what reads the output of a run looks for it.
    println!("{sum}");
    if failures.is_empty() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}
