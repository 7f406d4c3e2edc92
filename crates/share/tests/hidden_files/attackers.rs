//! Those who hold a file and look for the shelter: by its name, phone, number and place, and by making the file of
//! every door.

use std::collections::BTreeSet;

use super::district::{DOORS, door, name, number, phone_of, spot};
use super::makers::Files;

/// What stands in a file in plain letters.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Told {
    pub name: bool,
    pub phone: bool,
    pub place: bool,
    pub number: bool,
}

impl Told {
    pub fn anything(self) -> bool {
        self.name || self.phone || self.place || self.number
    }

    pub fn and(self, other: Self) -> Self {
        Self {
            name: self.name || other.name,
            phone: self.phone || other.phone,
            place: self.place || other.place,
            number: self.number || other.number,
        }
    }
}

/// Reads a file, unpacked where it is packed.
pub fn reads(seed: usize, file: &[u8]) -> Told {
    let text = plain(file);
    let door = door(seed);
    let phone = phone_of(seed, door);
    let digits = phone.chars().filter(char::is_ascii_digit);
    let digits: Vec<String> = digits.map(String::from).collect();
    let spelled = [phone.clone(), digits.concat(), digits.join(" ")];
    let number = number(seed);
    let in_letters = [format!("{number:x}"), format!("{number:X}")];
    let numbers = numbers(&text);
    let stands = |wanted: &str| {
        let behind = numbers.range(wanted..).next();
        behind.is_some_and(|found| found.starts_with(wanted))
    };
    Told {
        name: text.contains(&name(seed, door)),
        phone: spelled.iter().any(|one| text.contains(one)),
        place: written(spot(seed, door)).any(|[north, east]| stands(&north) && stands(&east)),
        number: stands(&number.to_string()) || in_letters.iter().any(|one| text.contains(one)),
    }
}

/// Every number that stands in a text, with its decimals.
fn numbers(text: &str) -> BTreeSet<&str> {
    let numbers = text.split(|sign: char| !sign.is_ascii_digit() && sign != '.');
    numbers.filter(|number| number.len() > 5).collect()
}

/// Both numbers of a place as they may begin: rounded and cut off to three decimals and more, and as whole steps.
fn written((north, east): (f64, f64)) -> impl Iterator<Item = [String; 2]> {
    let decimals = (3..=7).flat_map(move |places: usize| {
        let cut = |degrees: f64| {
            let whole = format!("{degrees:.9}");
            whole[..whole.len() - (9 - places)].to_owned()
        };
        let rounded = |degrees: f64| format!("{degrees:.places$}");
        [[north, east].map(rounded), [north, east].map(cut)]
    });
    let steps = [1e5, 1e6, 1e7].map(|step| [north, east].map(|one| format!("{:.0}", one * step)));
    let short = [north, east].map(|degrees| format!("{}", (degrees * 1e5).round() / 1e5));
    decimals.chain(steps).chain([short])
}

/// The only door whose file is this one, for somebody who knows everything else: none where several are alike.
pub fn only_door(kind: &str, held: &Files, of_doors: &[Files]) -> Option<usize> {
    let alike = (0..DOORS).filter(|door| of_doors[*door].get(kind) == held.get(kind));
    let alike: Vec<usize> = alike.collect();
    match alike.as_slice() {
        [door] => Some(*door),
        _ => None,
    }
}

fn plain(file: &[u8]) -> String {
    if !file.starts_with(b"PK\x03\x04") {
        return String::from_utf8_lossy(file).into_owned();
    }
    let parts = super::packed::unpacked(file).into_iter();
    parts.map(|(_, text)| text).collect()
}
