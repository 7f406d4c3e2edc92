//! One thing that will be done about a gap: by whom, until when, and by which indicator it will be
//! seen.

use core::fmt;

use waymark_map::{AreaId, Day, ServiceId, Text};

use crate::owner::Owner;

/// The number of an item within its workspace.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct ItemId(pub u16);

/// An item of the action plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    pub area: AreaId,
    pub service: ServiceId,
    /// In the words of the meeting, about services and not about people.
    pub what: Text,
    pub owner: Owner,
    pub due: Day,
    pub measured: Measured,
    pub state: State,
}

/// How far it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    Open,
    Done(Day),
    /// Given up, on a day and by agreement.
    Dropped(Day),
}

/// An indicator by its number, such as `I-01` or `I-23b`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Measured {
    number: u8,
    second: Second,
}

/// Some numbers have a second figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Second {
    No,
    Yes,
}

/// The last number of the handbook.
const LAST: u8 = 50;
/// Numbers with a figure `b`.
const WITH_SECOND: [u8; 3] = [1, 9, 23];

impl Measured {
    /// `I-01` to `I-50`, `I-01b`, `I-09b`, `I-23b`: nothing else is an indicator.
    pub fn parse(code: &str) -> Option<Self> {
        let rest = code.strip_prefix("I-")?;
        let (digits, second) = match rest.strip_suffix('b') {
            Some(digits) => (digits, Second::Yes),
            None => (rest, Second::No),
        };
        let two = digits.len() == 2 && digits.chars().all(|one| one.is_ascii_digit());
        let number: u8 = digits.parse().ok().filter(|_| two)?;
        let known =
            (1..=LAST).contains(&number) && (second == Second::No || WITH_SECOND.contains(&number));
        known.then_some(Self { number, second })
    }
}

impl fmt::Display for Measured {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let second = match self.second {
            Second::No => "",
            Second::Yes => "b",
        };
        write!(out, "I-{:02}{second}", self.number)
    }
}

#[cfg(test)]
mod tests {
    use super::Measured;

    fn check(code: &str, expected: bool) {
        let read = Measured::parse(code);
        assert_eq!(read.is_some(), expected, "{code}");
        if let Some(read) = read {
            assert_eq!(read.to_string(), code);
        }
    }

    #[test]
    fn indicators_are_those_of_the_handbook() {
        for code in ["I-01", "I-01b", "I-23b", "I-50"] {
            check(code, true);
        }
        for code in ["I-00", "I-51", "I-02b", "I-1", "01", "I-+1", "I-01c"] {
            check(code, false);
        }
    }
}
