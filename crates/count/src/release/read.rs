//! The second door: a release comes back from bytes only if the ledger knows those very bytes.

use core::fmt;

use super::{Layout, Line, Measured, Release, ReleasedIndicator, ReleasedTable, write};
use crate::band::{Band, SmallestGroup};
use crate::bytes::{BytesError, Reader};
use crate::hash::PlanHash;
use crate::indicator::Rule;
use crate::ledger::Ledger;
use crate::percent::Percent;
use crate::statement::{Statement, Unsure};
use crate::table::{CategoryRole, Class, Shape};
use crate::terms::{Asked, Standing, Terms};

/// Reads a release that was made in this workspace.
///
/// # Errors
/// [`ReadError::NotInLedger`] if these exact bytes were never released here; [`ReadError::Bytes`] if they
/// were, and this version cannot read them.
pub fn read(bytes: &[u8], ledger: &Ledger) -> Result<Release, ReadError> {
    if ledger.knows(write::hash(bytes)) {
        decode(bytes).map_err(ReadError::Bytes)
    } else {
        Err(ReadError::NotInLedger)
    }
}

/// Why bytes were not read as a release.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReadError {
    NotInLedger,
    Bytes(BytesError),
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotInLedger => f.write_str("this was not released here, or was changed since"),
            Self::Bytes(why) => why.fmt(f),
        }
    }
}

impl core::error::Error for ReadError {}

/// For bytes whose hash was looked up already.
pub(crate) fn decode(bytes: &[u8]) -> Result<Release, BytesError> {
    let (version, mut from) = Reader::versions(bytes)?;
    let layout = Layout::from_code(version).ok_or(BytesError::UnknownVersion)?;
    let release = Release {
        layout,
        plan: PlanHash(from.fixed()?),
        sequence: from.u16()?,
        terms: terms(&mut from, layout)?,
        band: base(&mut from)?.ok_or(BytesError::Impossible)?,
        tables: from.list(|from| table(from, layout))?,
        indicators: from.list(|from| indicator(from, layout))?,
    };
    from.end()?;
    Ok(release)
}

fn terms(from: &mut Reader<'_>, layout: Layout) -> Result<Terms, BytesError> {
    let smallest_group = SmallestGroup::new(from.u32()?).map_err(|_| BytesError::Impossible)?;
    let (title, round, area, language) = (from.text()?, from.text()?, from.text()?, from.text()?);
    let standing = match from.u8()? {
        1 => Standing::Practice,
        2 => Standing::Live,
        _ => return Err(BytesError::Impossible),
    };
    let asked = match layout {
        Layout::First => Asked::NotSaid,
        Layout::Second | Layout::Third => asked(from)?,
    };
    Ok(Terms {
        smallest_group,
        title,
        round,
        area,
        standing,
        language,
        asked,
    })
}

fn asked(from: &mut Reader<'_>) -> Result<Asked, BytesError> {
    match from.u8()? {
        0 => Ok(Asked::NotSaid),
        1 => Ok(Asked::As {
            wording: from.fixed()?,
            window_months: from.u8()?,
        }),
        _ => Err(BytesError::Impossible),
    }
}

fn table(from: &mut Reader<'_>, layout: Layout) -> Result<ReleasedTable, BytesError> {
    Ok(ReleasedTable {
        id: from.text()?,
        title: from.text()?,
        class: class(from)?,
        shape: match from.u8()? {
            1 => Shape::Single,
            2 => Shape::Multiple,
            _ => return Err(BytesError::Impossible),
        },
        measured: match layout {
            Layout::First | Layout::Second => Measured::NotSaid,
            Layout::Third => measured(from)?,
        },
        base: base(from)?,
        unsure: match from.u8()? {
            0 => Unsure::NotNoted,
            1 => Unsure::Many,
            _ => return Err(BytesError::Impossible),
        },
        lines: from.list(|from| line(from, layout))?,
    })
}

fn measured(from: &mut Reader<'_>) -> Result<Measured, BytesError> {
    Ok(match from.u8()? {
        1 => Measured::Answers,
        2 => Measured::Round,
        3 => Measured::Person,
        4 => Measured::Group {
            of: from.text()?,
            group: from.text()?,
        },
        _ => return Err(BytesError::Impossible),
    })
}

fn line(from: &mut Reader<'_>, layout: Layout) -> Result<Line, BytesError> {
    let (code, role) = match layout {
        Layout::First => (String::new(), CategoryRole::Answer),
        Layout::Second | Layout::Third => (from.text()?, role(from)?),
    };
    Ok(Line {
        code,
        role,
        label: from.text()?,
        statement: statement(from)?,
    })
}

fn role(from: &mut Reader<'_>) -> Result<CategoryRole, BytesError> {
    match from.u8()? {
        0 => Ok(CategoryRole::Answer),
        1 => Ok(CategoryRole::NoneOfThese),
        _ => Err(BytesError::Impossible),
    }
}

fn indicator(from: &mut Reader<'_>, layout: Layout) -> Result<ReleasedIndicator, BytesError> {
    Ok(ReleasedIndicator {
        id: from.text()?,
        name: from.text()?,
        sentence: from.text()?,
        class: class(from)?,
        base: base(from)?,
        statement: statement(from)?,
        rule: match layout {
            Layout::First => None,
            Layout::Second | Layout::Third => rule(from)?,
        },
    })
}

fn rule(from: &mut Reader<'_>) -> Result<Option<Rule>, BytesError> {
    let kind = from.u8()?;
    if kind == 0 {
        return Ok(None);
    }
    let table = from.text()?;
    Ok(Some(match kind {
        1 => Rule::Share {
            table,
            numerator: from.list(Reader::text)?,
            denominator: from.list(Reader::text)?,
        },
        2 => Rule::Median {
            table,
            ordered: from.list(Reader::text)?,
        },
        3 => Rule::Named {
            table,
            answer: from.text()?,
        },
        4 => Rule::AllBut {
            table,
            answer: from.text()?,
        },
        _ => return Err(BytesError::Impossible),
    }))
}

fn class(from: &mut Reader<'_>) -> Result<Class, BytesError> {
    Class::from_code(from.u8()?).ok_or(BytesError::Impossible)
}

fn base(from: &mut Reader<'_>) -> Result<Option<Band>, BytesError> {
    match from.u8()? {
        0 => Ok(None),
        code => Band::from_code(code)
            .map(Some)
            .ok_or(BytesError::Impossible),
    }
}

fn statement(from: &mut Reader<'_>) -> Result<Statement, BytesError> {
    Ok(match from.u8()? {
        1 => Statement::Share(Percent::new(u32::from(from.u8()?)).ok_or(BytesError::Impossible)?),
        2 => Statement::Few { below: from.u8()? },
        3 => Statement::MoreThanHalf,
        4 => Statement::Withheld,
        5 => Statement::TooFew,
        6 => Statement::Median {
            label: from.text()?,
        },
        7 => Statement::NotAsked,
        _ => return Err(BytesError::Impossible),
    })
}
