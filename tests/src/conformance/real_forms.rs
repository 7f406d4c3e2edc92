//! Walks over real forms: node states are counted, not walks.

use std::path::Path;

use serde_json::Value;
use waymark_ask::engine::Surroundings;

use super::Tally;
use super::scenario::{Outcome, one};

/// 2026-01-15T10:00Z, when the walks were recorded.
const RECORDED: i64 = 1_768_471_200_000;

/// Runs every walk over the XForms of a folder.
///
/// # Panics
/// When the cases cannot be read as such.
#[must_use]
pub fn run(walks: &str, forms: &Path) -> Tally {
    let mut tally = Tally::new("real-forms");
    for line in walks.lines().filter(|line| !line.trim().is_empty()) {
        let walk: Value = serde_json::from_str(line).expect("a walk a line");
        let name = walk.get("form").and_then(Value::as_str).unwrap_or_default();
        let xml = std::fs::read_to_string(forms.join(name)).expect("the form of a walk");
        let around = Surroundings {
            now: RECORDED,
            offset: 0,
            seed: 1,
        };
        match one(&xml, &walk, around) {
            Outcome::Right(counted) => tally.count_right(counted.right),
            Outcome::Unsupported(why) => tally.unsupported(name, &why),
            Outcome::Wrong(counted, why) => {
                tally.count_right(counted.right);
                tally.count_wrong(counted.wrong);
                tally.say("wrong", name, &why);
            }
        }
    }
    tally
}
