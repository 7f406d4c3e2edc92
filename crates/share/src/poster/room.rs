//! What fits on the paper, and how large it is set: as large as it goes, and never on a second page.
//!
//! Heights are reckoned from widths of letters that nobody measured, on the wide side; a tenth of the page stays free.
//! Where the smallest letters are still too large, offices are left out, and the team is told which.

use waymark_map::draw::letters::{width, wrapped};
use waymark_words::poster as words;

use super::{Form, Office, Part, Poster, card};

/// Part of the page that is filled at most: fonts differ.
const FILLED: f64 = 0.92;

/// A size of letters: the class of the page that sets it, and its millimetres.
type Step = (&'static str, f64);

/// On a wall of A4; the stylesheet has the same. 3.1 mm is 9 points.
const WALL: [Step; 7] = [
    ("b1", 5.6),
    ("b2", 5.0),
    ("b3", 4.5),
    ("b4", 4.1),
    ("b5", 3.7),
    ("b6", 3.4),
    ("b7", 3.1),
];
/// On a card of A6. 2.4 mm is 7 points, as on a timetable for the pocket.
const CARD: [Step; 4] = [("b1", 3.6), ("b2", 3.2), ("b3", 2.8), ("b4", 2.4)];

/// How a poster is set on one paper.
pub(super) struct Set<'a> {
    /// The class that says how large.
    pub(super) class: &'static str,
    pub(super) parts: Vec<(&'a Part, Vec<&'a Office>)>,
}

/// As much as there is, as large as it fits.
pub(super) fn set(poster: &Poster, form: Form) -> Set<'_> {
    let (steps, mut parts): (&[Step], Vec<_>) = match form {
        Form::Wall | Form::LargeWall => (&WALL, every(poster)),
        Form::Card | Form::Cards => (&CARD, card::chosen(poster)),
    };
    let tall = |parts: &[(&Part, Vec<&Office>)], base: f64| match form {
        Form::Wall | Form::LargeWall => wall(poster, parts, base) <= 269.0 * FILLED,
        Form::Card | Form::Cards => pocket(poster, parts, base) <= 136.0 * FILLED,
    };
    loop {
        let fits = steps.iter().find(|(_, base)| tall(&parts, *base));
        let smallest = steps.last().map_or("b1", |(class, _)| *class);
        match fits {
            Some((class, _)) => return Set { class, parts },
            None if parts.is_empty() => {
                return Set {
                    class: smallest,
                    parts,
                };
            }
            None => shorten(&mut parts),
        }
    }
}

fn every(poster: &Poster) -> Vec<(&Part, Vec<&Office>)> {
    let parts = poster.parts.iter();
    parts
        .map(|part| (part, part.offices.iter().collect()))
        .collect()
}

/// Takes the last office where there are most; the last kind of help when each has one left.
fn shorten(parts: &mut Vec<(&Part, Vec<&Office>)>) {
    let most = parts
        .iter_mut()
        .max_by_key(|(_, offices)| offices.len())
        .filter(|(_, offices)| offices.len() > 1);
    match most {
        Some((_, offices)) => {
            offices.pop();
        }
        None => {
            parts.pop();
        }
    }
}

/// Millimetres of a wall's contents; the numbers are those of `wall.css`, in ems of `base`.
fn wall(poster: &Poster, parts: &[(&Part, Vec<&Office>)], base: f64) -> f64 {
    let room = 182.0 / base;
    let beside = room - 3.6;
    let title = words::title(poster.locale, &poster.area);
    let fresh = words::fresh(poster.locale, &poster.days.to_string(), &poster.on);
    let mut ems = rows(&title, 1.7, room) * 2.04 + 0.4;
    ems += rows(words::lead(poster.locale), 1.05, room) * 1.47 + 0.6;
    ems += rows(&fresh, 0.85, room) * 1.2 + 0.9;
    for (part, offices) in parts {
        let list: f64 = offices.iter().map(|office| on_wall(office, beside)).sum();
        let said = rows(&part.name, 1.15, beside) * 1.44 + 0.15 + list;
        ems += said.max(2.8) + 0.92;
    }
    ems * base
}

fn on_wall(office: &Office, room: f64) -> f64 {
    let name = rows(&named(office), 1.1, room) * 1.54;
    name + rows(&office.facts.all().join(" · "), 0.92, room) * 1.29 + 0.3
}

/// Millimetres of a card's contents; the numbers are those of `card.css`.
fn pocket(poster: &Poster, parts: &[(&Part, Vec<&Office>)], base: f64) -> f64 {
    let room = 93.0 / base;
    let title = words::card_title(poster.locale);
    let mut ems = rows(title, 1.3, room) * 1.63 + 0.4 + 1.7;
    for (part, offices) in parts {
        let Some(office) = offices.first() else {
            continue;
        };
        ems += rows(&part.name, 0.85, room) * 1.06 + rows(&named(office), 1.0, room) * 1.25;
        ems += rows(&office.facts.short.join(" · "), 0.85, room) * 1.06 + 0.7;
    }
    ems * base
}

/// A name and its number, which is never broken, as one text of the same width.
fn named(office: &Office) -> String {
    format!("{} mm {}", office.name, office.phone.replace(' ', "n"))
}

/// Lines of a text, in letters so many ems tall.
fn rows(text: &str, ems: f64, room: f64) -> f64 {
    let lines = wrapped(text, ems, room);
    // A word that is wider than the room breaks.
    let more = lines.iter().filter(|line| width(line, ems) > room).count();
    let lines = u16::try_from(lines.len() + more).unwrap_or(u16::MAX);
    f64::from(lines.max(1))
}
