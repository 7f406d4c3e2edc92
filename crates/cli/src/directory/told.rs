//! What came of lists, in words: each problem at its place, then categories, areas and counts.

use waymark_listings::{Meant, Problem, Refused, Why};

use super::took::{Taken, Took};

/// So many areas are named before the rest is counted.
const MOST_AREAS: usize = 12;
/// So many categories are told; the unknown ones come first.
const MOST_CATEGORIES: usize = 60;

pub fn lists(took: &Took) -> String {
    let mut lines = Vec::new();
    for list in &took.lists {
        one(list, took, &mut lines);
    }
    let mended = took.ground.mended_areas();
    if !mended.is_empty() {
        lines.push(format!(
            "areas mended where they touched themselves: {}",
            mended.join(", ")
        ));
    }
    for list in &took.lists {
        lines.push(counts(list));
    }
    lines.join("\n")
}

pub fn broken_keys(refused: &Refused) -> &[Problem] {
    match &refused.why {
        Why::Keys(broken) => broken,
        _ => &[],
    }
}

fn one(list: &Taken, took: &Took, lines: &mut Vec<String>) {
    let problems = &list.preview.problems;
    lines.extend(problems.listed().iter().map(ToString::to_string));
    let more = problems.total().saturating_sub(problems.listed().len());
    if more > 0 {
        lines.push(format!("{}: {more} more problems", list.file));
    }
    for category in list.preview.categories.iter().take(MOST_CATEGORIES) {
        let meant = match &category.meant {
            Meant::Services(services) => {
                let services = services.iter().map(ToString::to_string);
                services.collect::<Vec<_>>().join(" ")
            }
            Meant::NoneOfOurs => "none of the essential services".to_owned(),
            Meant::Unknown => "not known: choose its services".to_owned(),
        };
        lines.push(format!(
            "category {}: {} rows, {meant}",
            category.words, category.rows
        ));
    }
    for category in list.preview.spread.categories() {
        let without = list.preview.spread.without(category);
        if !without.is_empty() {
            lines.push(format!("no {category} in {}", names(took, &without)));
        }
    }
    for (what, count) in problems.counts() {
        lines.push(format!("{}: {count}", what.code()));
    }
}

fn names(took: &Took, ids: &[&waymark_map::AreaId]) -> String {
    let areas = took.ground.areas().filter(|area| ids.contains(&&area.id));
    let names: Vec<&str> = areas.map(|area| area.name.as_str()).collect();
    let shown = names
        .iter()
        .take(MOST_AREAS)
        .copied()
        .collect::<Vec<_>>()
        .join(", ");
    match names.len().saturating_sub(MOST_AREAS) {
        0 => shown,
        more => format!("{shown} and {more} more"),
    }
}

fn counts(list: &Taken) -> String {
    let preview = &list.preview;
    format!(
        "{}: {} rows; {} new providers, {} added to, {} hidden; {} problems; nothing was written",
        list.file,
        preview.rows,
        preview.new_providers(),
        preview.added_to(),
        preview.hidden(),
        preview.problems.total()
    )
}
