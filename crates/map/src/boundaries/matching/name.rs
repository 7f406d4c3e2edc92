//! Names made comparable, and how far two of them are apart.

use super::slip::one_slip;
use crate::findings::names::{are_near, folded, words};

/// Small letters without accents, words parted by one space.
pub(super) fn plain(name: &str) -> String {
    folded(&name.replace(['-', '_'], " "))
}

/// Words that say what kind of area it is, and not which.
const KINDS: &[&str] = &[
    "governorate",
    "gouvernorat",
    "district",
    "province",
    "provincia",
    "county",
    "region",
    "departement",
    "departamento",
    "department",
    "municipality",
    "municipio",
    "division",
    "state",
    "ward",
    "commune",
    "محافظه",
    "قضاء",
    "ولايه",
    "اقليم",
];

/// Articles that one file writes and another leaves out.
const ARTICLES: &[&str] = &[
    "al", "el", "an", "ar", "as", "ash", "at", "az", "the", "la", "le", "los",
];

/// 1 where only the kind of area or the article differs, 2 where a letter or two do; none when they
/// are not near.
pub(super) fn distance(one: &str, other: &str) -> Option<usize> {
    let (core, other_core) = (core(one), core(other));
    if core.is_empty() || other_core.is_empty() {
        return None;
    }
    if core == other_core {
        return Some(1);
    }
    let slip = are_near(one, other) || are_near(&core, &other_core) || one_slip(&core, &other_core);
    slip.then_some(2)
}

/// What is left when kinds and articles are taken away, without spaces.
fn core(name: &str) -> String {
    let words = words(name);
    let kept = words.iter().filter(|word| {
        let word = word.as_str();
        !KINDS.contains(&word) && !ARTICLES.contains(&word)
    });
    kept.map(|word| word.strip_prefix("ال").unwrap_or(word))
        .collect()
}
