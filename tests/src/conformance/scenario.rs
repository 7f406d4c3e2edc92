//! Scenarios of ODK Web Forms: an XForm, its first state, what is done, and every node that changed.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;

use serde_json::Value;
use waymark_ask::definition::Widget;
use waymark_ask::engine::{Bad, Instance, Model, Seen, SeenKind, Surroundings};
use waymark_ask::xpath::Maths;

use super::{Outcome, Tally};

/// Where a state differs: the first difference only.
pub type Difference = String;

/// A state as the cases have it, by reference.
type States = BTreeMap<String, Value>;

/// Runs every scenario of a file.
///
/// # Panics
/// When the cases cannot be read as such.
#[must_use]
pub fn suite(file: &Path) -> Tally {
    let mut tally = Tally::new("scenario");
    let cases = std::fs::read_to_string(file).expect("the scenarios");
    for line in cases.lines().filter(|line| !line.trim().is_empty()) {
        let case: Value = serde_json::from_str(line).expect("a case a line");
        let text = |key: &str| case.get(key).and_then(Value::as_str).unwrap_or_default();
        // The clock when the scenarios were recorded, 2026-11-23T18:30Z.
        let mut around = around();
        around.now = 1_795_458_600_000;
        tally.count(match one(text("xml"), &case, around) {
            Walk::Right(_) => Outcome::Right,
            Walk::Unsupported(..) => Outcome::Unsupported,
            Walk::Wrong(_, why) => Outcome::Wrong(format!("{}: {why}", text("test"))),
        });
    }
    tally
}

/// 2026-01-15T10:00Z in UTC, when the walks over real forms were recorded.
#[must_use]
pub fn around() -> Surroundings {
    Surroundings {
        now: 1_768_471_200_000,
        offset: 0,
        seed: 1,
        maths: Maths::STANDARD,
    }
}

/// How a case went; with how many node states were right.
pub enum Walk {
    Right(Counted),
    Unsupported(Counted, String),
    Wrong(Counted, Difference),
}

/// Node states that were compared.
#[derive(Clone, Copy, Debug, Default)]
pub struct Counted {
    pub right: usize,
    pub wrong: usize,
}

/// Fills one form in as a case says.
#[must_use]
pub fn one(xml: &str, case: &Value, around: Surroundings) -> Walk {
    let (definition, mut problems) = match waymark_ask::xform::read(xml) {
        Ok(read) => read,
        Err(problem) => return Walk::Wrong(Counted::default(), problem.to_string()),
    };
    let (model, more) = Model::compile(definition);
    problems.extend(more);
    let declared = problems
        .iter()
        .find(|problem| problem.code.starts_with("unsupported"));
    // Through the bytes that a tablet loads: what is lost there is lost here.
    let bytes = waymark_ask::site::write(&model).expect("a form is written");
    let model = waymark_ask::site::read(&bytes).expect("what was written is read");
    let model = Arc::new(model);
    let mut instance = Instance::begin(model.clone(), around);
    let chance = model.by_chance();
    let mut expected: States = BTreeMap::new();
    let mut counted = Counted::default();
    let mut first = None;
    compare(
        &instance,
        &mut expected,
        case.get("init"),
        &chance,
        "at first",
        &mut counted,
        &mut first,
    );
    let ops = case.get("ops").and_then(Value::as_array);
    for (at, op) in ops.into_iter().flatten().enumerate() {
        let after = format!(
            "after {} ({})",
            at + 1,
            op.get("ref").and_then(Value::as_str).unwrap_or_default()
        );
        if let Err(why) = perform(&mut instance, op) {
            first.get_or_insert(format!("{after}: {why}"));
            counted.wrong += 1;
            break;
        }
        for gone in op
            .get("gone")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
        {
            expected.remove(gone.as_str().unwrap_or_default());
        }
        compare(
            &instance,
            &mut expected,
            op.get("changed"),
            &chance,
            &after,
            &mut counted,
            &mut first,
        );
    }
    match (first, declared) {
        (None, _) => Walk::Right(counted),
        (Some(first), Some(declared)) => Walk::Unsupported(counted, format!("{declared}; {first}")),
        (Some(why), None) => Walk::Wrong(counted, why),
    }
}

fn take(states: &mut States, list: Option<&Value>) {
    for node in list.and_then(Value::as_array).into_iter().flatten() {
        let path = node.get("ref").and_then(Value::as_str).unwrap_or_default();
        states.insert(path.to_owned(), node.clone());
    }
}

fn perform(instance: &mut Instance, op: &Value) -> Result<(), String> {
    let text = |key: &str| op.get(key).and_then(Value::as_str).unwrap_or_default();
    let path = text("ref");
    let seen = instance.seen();
    let repeat = |seen: &&Seen| matches!(seen.kind, SeenKind::FreeRepeat | SeenKind::TiedRepeat);
    let find = || seen.iter().find(|seen| seen.path == path && !repeat(seen));
    let done = match text("op") {
        "addRepeat" => {
            let range = seen.iter().find(|seen| seen.path == path && repeat(seen));
            let range = range.ok_or_else(|| format!("no repeat {path}"))?;
            instance.add(range.node, range.model).map(|_| ())
        }
        "removeRepeat" => instance.remove(find().ok_or_else(|| format!("no {path}"))?.node),
        _ => {
            let raw = text("raw");
            // What was not a text when it was given is compared as what it became.
            let given = if text("value").is_empty() || text("value") == "null" {
                ""
            } else if raw.is_empty()
                || raw.starts_with("[object")
                || ["true", "false"].contains(&raw)
            {
                text("value")
            } else {
                raw
            };
            instance.answer(find().ok_or_else(|| format!("no {path}"))?.node, given)
        }
    };
    done.map_err(|refused| format!("{path}: {refused}"))
}

/// Compares all nodes; those a case lists count when right, all others only when wrong, and once.
fn compare(
    instance: &Instance,
    expected: &mut States,
    listed: Option<&Value>,
    chance: &BTreeSet<&str>,
    when: &str,
    counted: &mut Counted,
    first: &mut Option<Difference>,
) {
    let count = listed.and_then(Value::as_array).map_or(0, Vec::len);
    take(expected, listed);
    let before = counted.wrong;
    let mut seen: BTreeMap<String, Seen> = BTreeMap::new();
    for node in instance.seen() {
        seen.insert(node.path.clone(), node);
    }
    let mut wrong = Vec::new();
    for (path, node) in expected.iter() {
        let difference = match seen.remove(path) {
            None => Some("is not there".to_owned()),
            Some(found) => differs(node, &found, chance),
        };
        match difference {
            None => {}
            Some(why) => {
                counted.wrong += 1;
                wrong.push(path.clone());
                first.get_or_insert(format!("{when}: {path} {why}"));
            }
        }
    }
    if let Some((path, _)) = seen.into_iter().next() {
        counted.wrong += 1;
        first.get_or_insert(format!("{when}: {path} should not be there"));
    }
    for path in wrong {
        expected.remove(&path);
    }
    counted.right += count.saturating_sub(counted.wrong - before);
}

/// What chance and the clock decide, and so is compared by nobody.
fn by_chance(path: &str, value: &str) -> bool {
    // A moment with its thousandths comes from the clock.
    let moment = value.len() > 20 && value.as_bytes().get(19) == Some(&b'.') && value.contains('T');
    path.ends_with("instanceID") || value.starts_with("uuid:") || moment
}

/// A path of the form, without the numbers of instances.
fn without_places(path: &str) -> String {
    let steps = path
        .split('/')
        .map(|step| step.split('[').next().unwrap_or(step));
    steps.collect::<Vec<_>>().join("/")
}

fn differs(expected: &Value, found: &Seen, chance: &BTreeSet<&str>) -> Option<Difference> {
    let text = |key: &str| {
        expected
            .get(key)
            .and_then(Value::as_str)
            .unwrap_or_default()
    };
    let truth = |key: &str| {
        expected
            .get(key)
            .and_then(Value::as_bool)
            .unwrap_or_default()
    };
    let kind = kind(found.kind);
    if kind != text("t") {
        return Some(format!("is {kind}, not {}", text("t")));
    }
    let drawn = chance.contains(without_places(&found.path).as_str());
    if drawn && found.relevant != truth("rel") {
        return None;
    }
    for (name, found, expected) in [
        ("relevant", found.relevant, truth("rel")),
        ("readonly", found.readonly, truth("ro")),
        ("required", found.required, truth("req")),
    ] {
        if found != expected {
            return Some(format!("{name} is {found}"));
        }
    }
    if found.value != text("v") && !drawn && !by_chance(&found.path, text("v")) {
        return Some(format!("holds “{}”, not “{}”", found.value, text("v")));
    }
    if expected.get("label").is_some() && found.label.trim() != text("label").trim() {
        return Some(format!("says “{}”, not “{}”", found.label, text("label")));
    }
    let options: Vec<&str> = expected
        .get("opts")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect();
    if expected.get("opts").is_some() && found.choices != options {
        return Some(format!("offers {:?}, not {options:?}", found.choices));
    }
    let bad = match found.bad {
        Some(Bad::Required) => "required",
        Some(Bad::Constraint) => "constraint",
        None => "",
    };
    (bad != text("bad")).then(|| format!("is bad by “{bad}”, not “{}”", text("bad")))
}

fn kind(kind: SeenKind) -> &'static str {
    match kind {
        SeenKind::Root => "root",
        SeenKind::Group => "group",
        SeenKind::FreeRepeat => "repeat-range:uncontrolled",
        SeenKind::TiedRepeat => "repeat-range:controlled",
        SeenKind::RepeatInstance => "repeat-instance",
        SeenKind::Note => "note",
        SeenKind::Hidden => "model-value",
        SeenKind::Question(widget) => match widget {
            Widget::Input => "input",
            Widget::SelectOne | Widget::SelectMultiple => "select",
            Widget::Rank => "rank",
            Widget::Range => "range",
            Widget::Trigger => "trigger",
            Widget::Upload => "upload",
        },
    }
}
