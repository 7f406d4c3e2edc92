//! Names of the files that leave: plain, and silent about the subject.

use waymark_count::{Release, Standing};

use crate::{Audience, Kind};

/// Longest part of a name, in letters; some tablets cut long names.
const LONGEST_PART: usize = 40;

/// Such as `totals-first-round-north-1.csv`; a practice file says so in front.
#[must_use]
pub fn file_name(release: &Release, kind: Kind) -> String {
    if kind == Kind::Schema {
        return SCHEMA.to_owned();
    }
    let terms = release.terms();
    let first = match terms.standing {
        Standing::Practice => "practice-totals",
        Standing::Live => "totals",
    };
    let mut parts = vec![
        first.to_owned(),
        plain(&terms.round),
        plain(&terms.area),
        release.sequence().to_string(),
    ];
    parts.retain(|part| !part.is_empty());
    format!("{}{}", parts.join("-"), ending(kind))
}

/// The schema is the same for every release, and named so.
const SCHEMA: &str = "totals.schema.json";

/// Two tables of one release must not take each other's place in a folder.
fn ending(kind: Kind) -> &'static str {
    match kind {
        Kind::Page(Audience::Public) => "-public.html",
        Kind::Page(Audience::Partner) => "-partners.html",
        Kind::Page(Audience::Planner) => "-planners.html",
        Kind::Chart => ".svg",
        Kind::Workbook => ".xlsx",
        Kind::Csv => ".csv",
        Kind::CsvSemicolon => "-semicolon.csv",
        Kind::Tab => ".tsv",
        Kind::Hxl => "-hxl.csv",
        Kind::Json => ".json",
        Kind::Schema => ".schema.json",
    }
}

/// Letters and digits, everything else a single dash: no path, no hidden file, no surprise on another system.
pub(crate) fn plain(text: &str) -> String {
    let mut name = String::new();
    for letter in text.chars().flat_map(char::to_lowercase) {
        if name.chars().count() >= LONGEST_PART {
            break;
        }
        if letter.is_alphanumeric() {
            name.push(letter);
        } else if !name.is_empty() && !name.ends_with('-') {
            name.push('-');
        }
    }
    name.trim_end_matches('-').to_owned()
}

#[cfg(test)]
mod tests {
    use super::plain;

    fn check(text: &str, expected: &str) {
        assert_eq!(plain(text), expected, "{text:?}");
    }

    #[test]
    fn a_name_is_letters_digits_and_single_dashes() {
        check("First round, autumn", "first-round-autumn");
        check("../../etc/passwd", "etc-passwd");
        check("  .hidden", "hidden");
        check("উত্তর", "উত-তর");
        check("<>:\"|?*", "");
    }
}
