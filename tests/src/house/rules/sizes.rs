//! Files small enough to hold one idea.

use super::Complaints;
use crate::house::sources::Source;

/// No file is longer: beyond this it holds a second idea.
const LONGEST: usize = 400;
/// Nineteen files of twenty are not longer.
const LONG: usize = 250;
/// Half of the files are not longer.
const MIDDLE: usize = 80;

/// How long the files are, in lines, tests aside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Figures {
    pub files: usize,
    pub median: usize,
    pub ninety_fifth: usize,
    pub longest: usize,
}

pub fn figures(sources: &[Source]) -> Figures {
    let mut lengths: Vec<usize> = sources.iter().map(Source::length).collect();
    lengths.sort_unstable();
    let at = |share: usize| {
        lengths.get((lengths.len() * share / 100).min(lengths.len().saturating_sub(1)))
    };
    Figures {
        files: lengths.len(),
        median: at(50).copied().unwrap_or_default(),
        ninety_fifth: at(95).copied().unwrap_or_default(),
        longest: lengths.last().copied().unwrap_or_default(),
    }
}

pub fn complaints(sources: &[Source]) -> Complaints {
    let too_long = sources.iter().filter(|source| source.length() > LONGEST);
    let mut complaints: Complaints = too_long
        .map(|source| {
            format!(
                "{} has {} lines; {LONGEST} is the most",
                source.path,
                source.length()
            )
        })
        .collect();
    let figures = figures(sources);
    if figures.median > MIDDLE {
        complaints.push(format!(
            "half of the files have {} lines or more; {MIDDLE} is the most",
            figures.median
        ));
    }
    if figures.ninety_fifth > LONG {
        complaints.push(format!(
            "one file in twenty has {} lines or more; {LONG} is the most",
            figures.ninety_fifth
        ));
    }
    complaints
}

/// Files whose first line does not say what they are for.
pub fn without_a_first_line(sources: &[Source]) -> Complaints {
    sources
        .iter()
        .filter(|source| {
            !source.text.starts_with("//! ") && !source.text.starts_with("#![doc = include_str!")
        })
        .map(|source| format!("{} does not begin with what it is for", source.path))
        .collect()
}
