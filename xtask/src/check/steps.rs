//! The steps of `cargo xtask test`, cheapest first.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::aside::{self, Aside};
use super::{Campaigns, Ended, tally::Tally, watch::counted};
use crate::build::programs::{PROGRAMS, WASM};
use crate::setup::{self, Driven, Ready};
use crate::{Outcome, Trouble, build, place};

/// A heading and what is done under it.
pub struct Step {
    pub name: String,
    pub run: Box<dyn FnOnce() -> Ended>,
}

impl Step {
    fn new(name: &str, run: impl FnOnce() -> Ended + 'static) -> Self {
        Self {
            name: name.into(),
            run: Box::new(run),
        }
    }

    /// A command that fails or not, and may count tests.
    fn of(name: &str, command: Command) -> Self {
        Self::new(name, || counted(command))
    }
}

/// The site, which takes longest, begun before anything else and beside all that comes before the tests: linking a program
/// keeps one core busy, and cargo locks only what has the same profile.
pub fn site() -> Aside {
    // Not beside: what else is set up asks for the same.
    let target = setup::for_building();
    aside::begin(|| target.and_then(|()| build::site(&place::dist())))
}

/// All steps. The site is built before the tests, which look at what is built.
pub fn in_order(ready: &Ready, site: Aside, campaigns: Campaigns) -> Vec<Step> {
    let tests = || {
        let all = "test --workspace --locked --no-fail-fast --lib --bins --tests";
        judged(long(cargo(all), campaigns), &ready.python)
    };
    let mut compiled = tests();
    compiled.arg("--no-run");
    let mut steps = vec![
        Step::of("formatting", cargo("fmt --all -- --check")),
        Step::of(
            "clippy",
            cargo("clippy --workspace --all-targets --locked -- -D warnings"),
        ),
        match &ready.target {
            Ok(()) => Step::of("clippy, programs", clippy_for_programs()),
            Err(trouble) => missing("clippy, programs", trouble),
        },
        Step::of("tests, compiled", compiled),
        Step::new("build", move || plain(site.ended())),
        Step::of("tests", tests()),
    ];
    for judge in ["pyxform_accepts", "plain_language"] {
        steps.extend(conformance(judge, &ready.python));
    }
    // Asked by a test of its own, which passes where nobody has set them up; here that is a failure.
    if let Err(trouble) = &ready.readers {
        steps.push(missing("conformance, readers", trouble));
    }
    if let Err(trouble) = &ready.lists {
        steps.push(missing("conformance, lists", trouble));
    }
    let engines = [
        ("chromium", &ready.chromium),
        ("firefox", &ready.firefox),
        ("webkit", &ready.webkit),
    ];
    for (name, driven) in engines {
        steps.extend(stories(name, driven, &ready.axe, campaigns));
    }
    steps
}

fn cargo(words: &str) -> Command {
    let mut command = Command::new(place::cargo());
    command
        .args(words.split(' '))
        // A registry that stumbles once is no reason to fail a run of an hour.
        .env("CARGO_NET_RETRY", "10")
        // A run compiles once: what would make a second one quicker only fills the disk.
        .env("CARGO_INCREMENTAL", "0")
        .env("WAYMARK_DIST", place::dist());
    command
}

/// Tests that ask pyxform find it where the setup has put it.
fn judged(mut command: Command, python: &Outcome<PathBuf>) -> Command {
    if let Ok(python) = python {
        command.env("WAYMARK_PYTHON", python);
    }
    command
}

fn long(mut command: Command, campaigns: Campaigns) -> Command {
    if campaigns == Campaigns::Long {
        command.env("WAYMARK_LONG", "1");
    }
    command
}

fn clippy_for_programs() -> Command {
    let mut command = cargo("clippy --locked");
    for name in PROGRAMS {
        command.args(["--package", &format!("waymark-{name}")]);
    }
    command.args(["--target", WASM, "--", "-D", "warnings"]);
    command
}

/// A program in another language that judges what we write.
fn conformance(judge: &str, python: &Outcome<PathBuf>) -> Option<Step> {
    let script = place::root().join(format!("tests/conformance/{judge}.py"));
    let name = format!("conformance, {judge}");
    script.is_file().then(|| match python {
        Ok(python) => {
            let mut command = Command::new(python);
            command.arg("-B").arg(script);
            Step::of(&name, command)
        }
        Err(trouble) => missing(&name, trouble),
    })
}

/// The browser stories in one engine, one test binary after the other.
fn stories(
    engine: &str,
    driven: &Outcome<Driven>,
    axe: &Outcome<PathBuf>,
    campaigns: Campaigns,
) -> Vec<Step> {
    let step = |story: &String| {
        let name = format!("{engine}, {story}");
        match (driven, axe) {
            (Err(trouble), _) => missing(&name, trouble),
            (_, Err(trouble)) if story == WITH_AXE => missing(&name, trouble),
            (Ok(driven), _) => Step::new(&name, story_run(engine, story, (driven, axe), campaigns)),
        }
    };
    story_names(&place::root().join("tests/tests"))
        .iter()
        .filter(|story| is_told_in(engine, story))
        .map(step)
        .collect()
}

fn is_told_in(engine: &str, story: &str) -> bool {
    match engine {
        "webkit" => WITH_WEBKIT.contains(&story),
        "chromium" => true,
        _ => story != WITH_AXE,
    }
}

/// The story that brings a judge along; only Chromium can be told to look dark, large and in few colours.
const WITH_AXE: &str = "browser_axe";

/// The stories that can be told in WebKit too: its driver keeps nothing between two sessions, so a tablet is never switched
/// off and on there, and its session ends when a page is left by Back.
const WITH_WEBKIT: &[&str] = &["browser_story_main", "browser_one_worker"];

/// Tests that need a browser stand in files that say so in their name, and are ignored otherwise.
fn story_names(folder: &Path) -> Vec<String> {
    let files = crate::trouble::files_in(folder).unwrap_or_default();
    let stems = files
        .iter()
        .filter(|file| file.extension() == Some(OsStr::new("rs")));
    let names = stems.filter_map(|file| file.file_stem()?.to_str().map(str::to_owned));
    names.filter(|name| name.starts_with("browser_")).collect()
}

fn story_run(
    engine: &str,
    story: &str,
    (driven, axe): (&Driven, &Outcome<PathBuf>),
    campaigns: Campaigns,
) -> impl FnOnce() -> Ended + 'static {
    let words =
        format!("test --workspace --locked --test whole -- --ignored --test-threads 1 {story}::");
    let mut command = long(cargo(&words), campaigns);
    command
        .env("WAYMARK_BROWSERS", engine)
        .env(driven.variable, &driven.driver)
        .envs(axe.iter().map(|file| ("WAYMARK_AXE", file)));
    move || {
        let mut ended = counted(command);
        if ended.tally.is_empty() && ended.trouble.is_none() {
            ended.trouble = Some(Trouble::new("no test ran"));
        }
        ended
    }
}

fn missing(name: &str, trouble: &Trouble) -> Step {
    let trouble = trouble.clone();
    Step::new(name, move || plain(Err(trouble)))
}

fn plain(outcome: Outcome<()>) -> Ended {
    Ended {
        tally: Tally::default(),
        trouble: outcome.err(),
    }
}
