//! What stands of people in a row: named by its column, dropped, never quoted.

use crate::columns::Meaning;
use crate::personal;
use crate::problem::What;

/// What a cell under a column of that meaning holds of a person.
pub(super) fn found(meaning: Meaning, cell: &str) -> Vec<What> {
    if cell.is_empty() {
        return Vec::new();
    }
    match meaning {
        Meaning::Person => vec![What::StaffName],
        Meaning::PersonalPhone => vec![What::PersonalPhone],
        Meaning::Email => vec![What::Email],
        Meaning::Number
        | Meaning::North
        | Meaning::East
        | Meaning::Point
        | Meaning::Ends
        | Meaning::Phone => Vec::new(),
        // A bare number is a count, a code or a year, unless it begins as only phones do.
        _ if is_count(cell) => Vec::new(),
        _ => personal::found(cell),
    }
}

fn is_count(cell: &str) -> bool {
    !cell.starts_with(['0', '+']) && cell.parse::<f64>().is_ok()
}

/// Marks that turn the text beside them around. Those that only part two directions are common in Arabic.
pub(super) fn turns(cell: &str) -> bool {
    cell.contains(|letter| matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'))
}
