//! The day book: which days were opened and closed, and where the results of the round stand.

use waymark_keep::stored::Damaged;
use waymark_talk::{Figures, MismatchReason, Today};

/// Layout: version, round opened, last opened, last closed (4 bytes each, big-endian, all ones
/// for never), where the results stand, the last reason given for a mismatch.
const BOOK_VERSION: u8 = 1;
const NEVER: u32 = u32::MAX;

/// What is known of the days of the open round, and of the last dates seen at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct DayBook {
    pub(crate) round_opened: Option<Today>,
    pub(crate) last_opened: Option<Today>,
    pub(crate) last_closed: Option<Today>,
    pub(crate) figures: Figures,
    pub(crate) explained: Option<MismatchReason>,
}

impl DayBook {
    pub(crate) const EMPTY: DayBook = DayBook {
        round_opened: None,
        last_opened: None,
        last_closed: None,
        figures: Figures::NothingYet,
        explained: None,
    };

    pub(crate) fn to_bytes(self) -> Vec<u8> {
        let mut bytes = vec![BOOK_VERSION];
        for date in [self.round_opened, self.last_opened, self.last_closed] {
            let number = date.map_or(NEVER, |today| today.0);
            bytes.extend_from_slice(&number.to_be_bytes());
        }
        bytes.push(place(&FIGURES, self.figures));
        bytes.push(place(&REASONS, self.explained));
        bytes
    }

    pub(crate) fn from_bytes(bytes: &[u8]) -> Result<Self, Damaged> {
        let (&[BOOK_VERSION], rest) = bytes.split_first_chunk().ok_or(Damaged)? else {
            return Err(Damaged);
        };
        let (round_opened, rest) = date(rest)?;
        let (last_opened, rest) = date(rest)?;
        let (last_closed, rest) = date(rest)?;
        let &[figures, explained] = rest else {
            return Err(Damaged);
        };
        Ok(Self {
            round_opened,
            last_opened,
            last_closed,
            figures: at(&FIGURES, figures)?,
            explained: at(&REASONS, explained)?,
        })
    }
}

/// In the order of their numbers; a new one goes to the end.
const FIGURES: [Figures; 8] = [
    Figures::NothingYet,
    Figures::MismatchUnexplained,
    Figures::TooFewPeople,
    Figures::TooFewDays,
    Figures::Shown,
    Figures::MadeElsewhere,
    Figures::AtFirstTablet,
    Figures::TooFewBeyondAPart,
];

const REASONS: [Option<MismatchReason>; 5] = [
    None,
    Some(MismatchReason::SomeLeftOrWithdrew),
    Some(MismatchReason::PaperMiscounted),
    Some(MismatchReason::TeamTriedIt),
    Some(MismatchReason::Other),
];

fn date(bytes: &[u8]) -> Result<(Option<Today>, &[u8]), Damaged> {
    let (number, rest) = bytes.split_first_chunk().ok_or(Damaged)?;
    let date = match u32::from_be_bytes(*number) {
        NEVER => None,
        number => Some(Today(number)),
    };
    Ok((date, rest))
}

fn place<T: PartialEq>(all: &[T], one: T) -> u8 {
    let found = all.iter().position(|known| *known == one);
    found
        .and_then(|at| u8::try_from(at).ok())
        .unwrap_or(u8::MAX)
}

fn at<T: Copy>(all: &[T], place: u8) -> Result<T, Damaged> {
    all.get(usize::from(place)).copied().ok_or(Damaged)
}
