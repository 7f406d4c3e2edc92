//! The requirements ledger: every requirement has one row, and every row points at something that is really there.

use std::collections::BTreeSet;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

/// Every id the ledger must hold: a prefix, and the endings that follow it. Numbers that were never printed are left out on
/// purpose (H5 is reserved), doubles that were printed stay in (N3.1.k).
const EXPECTED: &[(&str, Endings)] = &[
    ("X", Endings::UpTo(35)),
    ("P", Endings::UpTo(6)),
    ("Q", Endings::UpTo(9)),
    ("H", Endings::These(&["1", "2", "3", "4", "6", "7", "8"])),
    ("J", Endings::UpTo(11)),
    ("S", Endings::UpTo(12)),
    ("F", Endings::UpTo(6)),
    ("N1.1.", Endings::ToLetter('f')),
    ("N1.2.", Endings::ToLetter('h')),
    ("N2.1.", Endings::ToLetter('i')),
    ("N2.2.", Endings::ToLetter('d')),
    ("N3.1.", Endings::ToLetter('n')),
    ("N3.2.", Endings::ToLetter('i')),
    ("N3.3.", Endings::ToLetter('g')),
    ("N4.1.", Endings::ToLetter('h')),
    ("N5.1.", Endings::ToLetter('c')),
    ("N5.2.", Endings::ToLetter('d')),
    ("N6.1.", Endings::ToLetter('g')),
    ("N6.2.", Endings::ToLetter('c')),
    ("N6.3.", Endings::ToLetter('f')),
    ("L1.1.", Endings::ToLetter('c')),
    ("L2.1.", Endings::ToLetter('h')),
    ("L2.2.", Endings::ToLetter('k')),
    ("L2.3.", Endings::ToLetter('i')),
    ("L2.4.", Endings::ToLetter('f')),
    ("L2.5.", Endings::ToLetter('a')),
    ("L2.6.", Endings::ToLetter('j')),
    ("T", Endings::UpTo(4)),
];

/// How many rows that makes.
const ROWS: usize = 226;

/// The capabilities a row may serve: C1 to C12.
const CAPABILITIES: u8 = 12;

const HEADER: [&str; 7] = [
    "id",
    "name",
    "scope",
    "capability",
    "where",
    "status",
    "note",
];

enum Endings {
    UpTo(u8),
    ToLetter(char),
    These(&'static [&'static str]),
}

fn expected() -> Vec<String> {
    EXPECTED
        .iter()
        .flat_map(|(prefix, endings)| match endings {
            Endings::UpTo(last) => (1..=*last)
                .map(|n| format!("{prefix}{n}"))
                .collect::<Vec<_>>(),
            Endings::ToLetter(last) => ('a'..=*last)
                .map(|letter| format!("{prefix}{letter}"))
                .collect(),
            Endings::These(all) => all
                .iter()
                .map(|ending| format!("{prefix}{ending}"))
                .collect(),
        })
        .collect()
}

/// One row of `requirements.csv`.
#[derive(Clone)]
struct Requirement {
    id: String,
    name: String,
    scope: String,
    capability: String,
    links: Vec<String>,
    status: String,
    note: String,
}

/// What a link may point at.
struct House {
    root: PathBuf,
    /// Item codes and question names of the surveys, such as `SF-14` and `consent_limits`.
    asked: BTreeSet<String>,
    /// The Rust sources of the rooms, the tests inside them aside.
    rooms: Vec<String>,
    /// The Rust sources of the screens.
    screens: Vec<String>,
}

impl House {
    fn standing() -> Self {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let mut asked = BTreeSet::new();
        for folder in fs::read_dir(root.join("surveys"))
            .unwrap()
            .map(|entry| entry.unwrap().path())
        {
            let Ok(mut table) = csv::Reader::from_path(folder.join("survey.csv")) else {
                continue;
            };
            let header = table.headers().unwrap().clone();
            let (item, name) = (column(&header, "item"), column(&header, "name"));
            for row in table.records().map(Result::unwrap) {
                asked.extend([row[item].to_owned(), format!("question:{}", &row[name])]);
            }
        }
        let rooms = sources(&root.join("crates"));
        let screens = ["app", "components", "crates/ask/src/sitting"]
            .map(|folder| sources(&root.join(folder)))
            .concat();
        Self {
            root,
            asked,
            rooms,
            screens,
        }
    }

    fn holds(&self, link: &str) -> bool {
        if let Some(screen) = link.strip_prefix("screen:") {
            return self.screens.iter().any(|source| shows(source, screen));
        }
        if link.starts_with("SF-") || link.starts_with("CHK") || link.starts_with("question:") {
            return self.asked.contains(link);
        }
        if link.starts_with("I-") {
            let quoted = format!("\"{link}\"");
            return self.rooms.iter().any(|source| source.contains(&quoted));
        }
        link.contains('/') && self.root.join(link).is_file()
    }
}

/// Whether a source draws the screen of this name: it is about a screen's frame or names the sitting's screens, and says the name.
fn shows(source: &str, screen: &str) -> bool {
    let draws = ["data-screen=", "<Frame", "Around {", "impl Screen {"];
    draws.iter().any(|sign| source.contains(sign)) && source.contains(&format!("\"{screen}\""))
}

/// The texts of all Rust sources under `folder`, each without the tests at its bottom.
fn sources(folder: &Path) -> Vec<String> {
    let mut found = Vec::new();
    for path in fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
    {
        if path.is_dir()
            && path
                .file_name()
                .is_some_and(|name| name != "tests" && name != "target")
        {
            found.extend(sources(&path));
        } else if path.extension().is_some_and(|kind| kind == "rs") {
            let text = fs::read_to_string(&path).unwrap();
            found.push(
                text.split("#[cfg(test)]\nmod ")
                    .next()
                    .unwrap_or_default()
                    .to_owned(),
            );
        }
    }
    found
}

fn column(header: &csv::StringRecord, name: &str) -> usize {
    header
        .iter()
        .position(|cell| cell == name)
        .unwrap_or_else(|| panic!("no column {name}"))
}

fn ledger() -> Vec<Requirement> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("requirements.csv");
    let mut table = csv::Reader::from_path(path).unwrap();
    assert_eq!(table.headers().unwrap(), &HEADER[..]);
    table
        .records()
        .map(|row| {
            let row = row.unwrap();
            let cell = |at: usize| row[at].to_owned();
            let links = row[4]
                .split(';')
                .filter(|link| !link.is_empty())
                .map(str::to_owned)
                .collect();
            Requirement {
                id: cell(0),
                name: cell(1),
                scope: cell(2),
                capability: cell(3),
                links,
                status: cell(5),
                note: cell(6),
            }
        })
        .collect()
}

/// Everything that is wrong with a ledger, one sentence each.
fn problems(ledger: &[Requirement], house: &House) -> Vec<String> {
    let mut wrong = Vec::new();
    let ids: Vec<&str> = ledger.iter().map(|row| row.id.as_str()).collect();
    let wanted = expected();
    wrong.extend(
        wanted
            .iter()
            .filter(|id| !ids.contains(&id.as_str()))
            .map(|id| format!("{id} is missing")),
    );
    for (at, row) in ledger.iter().enumerate() {
        let Requirement { id, .. } = row;
        if !wanted.contains(id) {
            wrong.push(format!("{id} is no requirement"));
        }
        if ids[..at].contains(&id.as_str()) {
            wrong.push(format!("{id} is there twice"));
        }
        wrong.extend(
            row.links
                .iter()
                .filter(|link| !house.holds(link))
                .map(|link| format!("{id} points at {link}, which is not there")),
        );
        wrong.extend(misfit(row).map(|what| format!("{id} {what}")));
    }
    wrong
}

/// What in a row does not fit together, if anything.
fn misfit(row: &Requirement) -> Option<&'static str> {
    let known = (1..=CAPABILITIES)
        .map(|n| format!("C{n}"))
        .collect::<Vec<_>>();
    if row.name.is_empty() {
        return Some("has no name");
    }
    if row
        .capability
        .split(';')
        .any(|one| !one.is_empty() && !known.iter().any(|c| c == one))
    {
        return Some("names a capability that does not exist");
    }
    match (row.status.as_str(), row.scope.as_str()) {
        ("out", "OUT") if row.links.is_empty() && !row.note.is_empty() => None,
        ("out", _) => Some("is out: it needs scope OUT, a reason, and no links"),
        (_, "OUT") => Some("has scope OUT and another status"),
        (_, scope) if !["IN", "PART"].contains(&scope) => Some("has an unknown scope"),
        ("in", _) if row.links.is_empty() => Some("is in and points at nothing"),
        ("part", _) if row.links.is_empty() => Some("is there in part and points at nothing"),
        ("part", _) if row.note.is_empty() => Some("does not say what is still missing"),
        ("missing", _) if !row.links.is_empty() && row.note.is_empty() => {
            Some("is missing and points at something without a reason")
        }
        ("in" | "part" | "missing", _) => None,
        _ => Some("has an unknown status"),
    }
}

/// The sentence every later round of work is measured by.
fn summary(ledger: &[Requirement]) -> String {
    let count = |status: &str| ledger.iter().filter(|row| row.status == status).count();
    let [within, part, out, missing] = ["in", "part", "out", "missing"].map(count);
    format!("requirements: {within} in, {part} part, {out} out, {missing} missing, of {ROWS}")
}

/// Changes the true ledger and says what the checks find that they did not find before.
fn after(change: impl FnOnce(&mut Vec<Requirement>)) -> Vec<String> {
    let (mut rows, house) = (ledger(), House::standing());
    let before = problems(&rows, &house);
    change(&mut rows);
    problems(&rows, &house)
        .into_iter()
        .filter(|found| !before.contains(found))
        .collect()
}

/// The same for one row.
fn after_changing(id: &str, change: impl FnOnce(&mut Requirement)) -> Vec<String> {
    after(|rows| change(rows.iter_mut().find(|row| row.id == id).unwrap()))
}

#[test]
fn every_requirement_has_one_row_and_every_link_leads_somewhere() {
    let rows = ledger();
    assert_eq!(expected().len(), ROWS);
    assert_eq!(problems(&rows, &House::standing()), Vec::<String>::new());
    assert_eq!(rows.len(), ROWS);
    // Written past the test runner's capture, so that the sentence is seen when all is well too.
    writeln!(std::io::stdout(), "\n{}", summary(&rows)).unwrap();
}

#[test]
fn a_missing_id_is_noticed() {
    assert_eq!(
        after(|rows| rows.retain(|row| row.id != "N3.2.e")),
        ["N3.2.e is missing"]
    );
}

#[test]
fn an_id_written_twice_or_made_up_is_noticed() {
    assert_eq!(
        after_changing("X5", |row| row.id = "X1".into()),
        ["X5 is missing", "X1 is there twice"]
    );
    assert_eq!(
        after_changing("H8", |row| row.id = "H5".into()),
        ["H8 is missing", "H5 is no requirement"]
    );
}

#[test]
fn a_broken_link_of_every_kind_is_noticed() {
    for link in [
        "SF-99",
        "question:her_name",
        "I-99",
        "screen:nowhere",
        "crates/count/src/nothing.rs",
        "crates/count",
    ] {
        let found = after_changing("X14", |row| row.links.push(link.into()));
        assert_eq!(found, [format!("X14 points at {link}, which is not there")]);
    }
}

#[test]
fn a_row_that_boasts_is_noticed() {
    assert_eq!(
        after_changing("X9", |row| row.status = "in".into()),
        ["X9 is in and points at nothing"]
    );
    assert_eq!(
        after_changing("X18", |row| row.status = "in".into()),
        ["X18 has scope OUT and another status"]
    );
    assert_eq!(
        after_changing("X14", |row| row.status = "nearly".into()),
        ["X14 has an unknown status"]
    );
}
