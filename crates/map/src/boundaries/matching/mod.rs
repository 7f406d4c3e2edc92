//! Finding the area that a row means, by its code or name. Only what is the same is joined; what is
//! near is shown, and somebody chooses: codes and names of boundaries drift from year to year.

mod code;
mod name;
mod slip;

use std::collections::BTreeMap;

use super::Boundaries;

/// What a row says of its area.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sought<'a> {
    Code(&'a str),
    Name(&'a str),
    Both { code: &'a str, name: &'a str },
}

/// What was found: places in the set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Match {
    /// The same code, and no name that says otherwise.
    Code(usize),
    /// The same name in one area only, accents and capitals aside.
    Name(usize),
    /// None is the same; these may be meant, the nearest first.
    Near(Vec<usize>),
    /// Several areas have this name.
    Several(Vec<usize>),
    /// The code is of one area and the name of another.
    Contradiction { code: usize, name: usize },
    /// Nothing is like it.
    None,
}

/// Most near misses shown; more than a hand's fingers are no choice.
const MOST_SHOWN: usize = 5;

/// Codes and names of a set, made comparable once.
#[derive(Clone, Debug)]
pub struct Matcher {
    codes: BTreeMap<String, usize>,
    /// Every name an area goes by, folded.
    names: BTreeMap<String, Vec<usize>>,
}

impl Matcher {
    pub fn new(boundaries: &Boundaries) -> Self {
        let mut codes = BTreeMap::new();
        let mut names: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for (place, boundary) in boundaries.iter().enumerate() {
            codes.insert(code::plain(boundary.area.id.as_str()), place);
            let other = boundary.other_names.iter();
            for name in core::iter::once(&boundary.area.name).chain(other) {
                let places = names.entry(name::plain(name.as_str())).or_default();
                if !places.contains(&place) {
                    places.push(place);
                }
            }
        }
        Self { codes, names }
    }

    pub fn find(&self, sought: Sought<'_>) -> Match {
        match sought {
            Sought::Code(code) => self.by_code(code),
            Sought::Name(name) => self.by_name(name),
            Sought::Both { code, name } => self.by_both(code, name),
        }
    }

    fn by_both(&self, code: &str, name: &str) -> Match {
        match (self.by_code(code), self.by_name(name)) {
            (Match::Code(code), Match::Name(name)) if code != name => {
                Match::Contradiction { code, name }
            }
            (Match::Code(code), Match::Several(places)) if !places.contains(&code) => {
                Match::Contradiction {
                    code,
                    name: places.first().copied().unwrap_or(code),
                }
            }
            (Match::Code(code), _) => Match::Code(code),
            // The code is of no area here: the name alone is a guess, so it is shown and not
            // joined.
            (near, Match::Name(name)) if !code.trim().is_empty() => together(vec![name], near),
            (near, Match::Several(names)) if !code.trim().is_empty() => together(names, near),
            (Match::Near(near), Match::Near(names)) => together(near, Match::Near(names)),
            (Match::Near(near), _) => Match::Near(near),
            (_, by_name) => by_name,
        }
    }

    fn by_code(&self, code: &str) -> Match {
        let plain = code::plain(code);
        if plain.is_empty() {
            return Match::None;
        }
        if let Some(place) = self.codes.get(&plain) {
            return Match::Code(*place);
        }
        let alike = self
            .codes
            .iter()
            .filter(|(other, _)| code::are_near(&plain, other));
        shown(alike.map(|(_, place)| *place).collect())
    }

    fn by_name(&self, name: &str) -> Match {
        let plain = name::plain(name);
        if plain.is_empty() {
            return Match::None;
        }
        match self.names.get(&plain).map(Vec::as_slice) {
            Some([place]) => return Match::Name(*place),
            Some(places) => return Match::Several(places.to_vec()),
            None => {}
        }
        let alike = self.names.iter().filter_map(|(other, places)| {
            name::distance(&plain, other).map(|distance| (distance, places))
        });
        let mut alike: Vec<(usize, &Vec<usize>)> = alike.collect();
        alike.sort();
        shown(
            alike
                .into_iter()
                .flat_map(|(_, places)| places.clone())
                .collect(),
        )
    }
}

fn together(first: Vec<usize>, then: Match) -> Match {
    let mut places = first;
    if let Match::Near(further) = then {
        places.extend(further);
    }
    shown(places)
}

/// Each place once, the first few.
fn shown(places: Vec<usize>) -> Match {
    let mut once: Vec<usize> = Vec::new();
    for place in places {
        if once.len() < MOST_SHOWN && !once.contains(&place) {
            once.push(place);
        }
    }
    if once.is_empty() {
        Match::None
    } else {
        Match::Near(once)
    }
}
