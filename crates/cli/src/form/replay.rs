//! `waymark form replay`: a form is filled in as a file says, and each change is told.
//!
//! The file has one JSON object a line: `{"op": "answer", "ref": "/data/age", "value": "34"}`, `addRepeat` with the
//! repeat's path, or `removeRepeat` with an instance's. Where a line has `changed`, a list of nodes with `ref`, `v`
//! (value) and `rel` (relevant), those are compared.

use std::collections::BTreeMap;
use std::fs;
use std::sync::Arc;

use serde_json::Value;
use waymark_ask::engine::{Instance, Model, Seen, SeenKind, Surroundings};
use waymark_ask::xpath::Maths;

use super::file;
use crate::arguments::Arguments;
use crate::outcome::{Outcome, Said, Trouble};

/// The clock stands still, so that a walk gives the same on every day: 2026-01-15T10:00Z.
const NOW: i64 = 1_768_471_200_000;

pub fn run(words: &[&str]) -> Said {
    let arguments = Arguments::read(words, &["--form", "--walk"])?;
    let (name, walk) = (arguments.needed("--form")?, arguments.needed("--walk")?);
    let form = file::open(name)?.map_err(|why| Trouble::of_file(name, &why.to_string()))?;
    let lines = fs::read_to_string(walk)
        .map_err(|error| Trouble::of_file(walk, &format!("cannot be read: {error}")))?;
    let (model, _) = Model::compile(form.definition);
    let around = Surroundings {
        now: NOW,
        offset: 0,
        seed: 1,
        maths: Maths::STANDARD,
    };
    let mut replay = Replay {
        instance: Instance::begin(Arc::new(model), around),
        said: Vec::new(),
        differences: 0,
    };
    for (at, line) in lines.lines().enumerate() {
        if line.trim().is_empty() {
            continue;
        }
        let number = u64::try_from(at + 1).unwrap_or(u64::MAX);
        let op = serde_json::from_str(line)
            .map_err(|_| Trouble::at_line(walk, number, "this is no JSON object: correct it"))?;
        replay.step(number, &op);
    }
    replay
        .said
        .push(format!("differences: {}", replay.differences));
    let said = replay.said.join("\n");
    Ok(if replay.differences == 0 {
        Outcome::fine(said)
    } else {
        Outcome::problems(said)
    })
}

struct Replay {
    instance: Instance,
    said: Vec<String>,
    differences: usize,
}

impl Replay {
    fn step(&mut self, line: u64, op: &Value) {
        let before = states(&self.instance);
        if let Err(why) = perform(&mut self.instance, op) {
            self.differs(line, &why);
            return;
        }
        let after = states(&self.instance);
        for (path, now) in &after {
            if before.get(path) != Some(now) {
                self.said.push(format!("{line}: {path} {now}"));
            }
        }
        for path in before.keys().filter(|path| !after.contains_key(*path)) {
            self.said.push(format!("{line}: {path} gone"));
        }
        let expected = op.get("changed").and_then(Value::as_array);
        for node in expected.into_iter().flatten() {
            let text = |key: &str| node.get(key).and_then(Value::as_str).unwrap_or_default();
            let relevant = node.get("rel").and_then(Value::as_bool).unwrap_or(true);
            let wanted = told(relevant, text("v"));
            match after.get(text("ref")) {
                Some(now) if *now == wanted => {}
                Some(_) => self.differs(line, &format!("{} differs", text("ref"))),
                None => self.differs(line, &format!("{} is not there", text("ref"))),
            }
        }
    }

    /// Errors never hold an answer: only the path is named.
    fn differs(&mut self, line: u64, why: &str) {
        self.differences += 1;
        self.said.push(format!("{line}: {why}"));
    }
}

fn told(relevant: bool, value: &str) -> String {
    let relevant = if relevant { "asked" } else { "not asked" };
    format!("{relevant} “{value}”")
}

fn is_range(seen: &Seen) -> bool {
    matches!(seen.kind, SeenKind::FreeRepeat | SeenKind::TiedRepeat)
}

fn states(instance: &Instance) -> BTreeMap<String, String> {
    let nodes = instance.seen().into_iter().filter(|seen| !is_range(seen));
    nodes
        .map(|seen| (seen.path.clone(), told(seen.relevant, &seen.value)))
        .collect()
}

fn perform(instance: &mut Instance, op: &Value) -> Result<(), String> {
    let text = |key: &str| op.get(key).and_then(Value::as_str).unwrap_or_default();
    let path = text("ref");
    let range = text("op") == "addRepeat";
    let seen = instance.seen();
    let found = seen
        .iter()
        .find(|seen| seen.path == path && is_range(seen) == range)
        .ok_or_else(|| format!("{path} is not there"))?;
    let done = match text("op") {
        "addRepeat" => instance.add(found.node, found.model).map(|_| ()),
        "removeRepeat" => instance.remove(found.node),
        "answer" | "set" => instance.answer(found.node, text("value")),
        other => {
            return Err(format!(
                "“{other}” is no operation: answer, addRepeat or removeRepeat"
            ));
        }
    };
    done.map_err(|refused| format!("{path}: {refused}"))
}
