//! Walks over real forms: node states are counted, not walks.

use std::path::Path;

use serde_json::Value;

use super::Tally;
use super::scenario::{Walk, around, one};

/// Runs every walk over the `XForms` of a folder.
///
/// # Panics
/// When the cases cannot be read as such.
#[must_use]
pub fn suite(walks: &Path, forms: &Path) -> Tally {
    let mut tally = Tally::new("real-forms");
    let walks = std::fs::read_to_string(walks).expect("the walks");
    for line in walks.lines().filter(|line| !line.trim().is_empty()) {
        let walk: Value = serde_json::from_str(line).expect("a walk a line");
        let name = walk.get("form").and_then(Value::as_str).unwrap_or_default();
        let xml = std::fs::read_to_string(forms.join(name)).expect("the form of a walk");
        match one(&xml, &walk, around()) {
            Walk::Right(counted) => tally.right += counted.right,
            Walk::Unsupported(counted, why) => {
                if std::env::var_os("WAYMARK_WRONG").is_some() {
                    println!("  unsupported: {name}: {why}");
                }
                tally.right += counted.right;
                tally.unsupported += counted.wrong;
            }
            Walk::Wrong(counted, why) => {
                tally.right += counted.right;
                let wrong = (1..=counted.wrong).map(|_| format!("{name}: {why}"));
                tally.wrong.extend(wrong);
            }
        }
    }
    tally
}
