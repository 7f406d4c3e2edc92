//! A copy read whole before anything of it is written: what cannot be read is damaged, and then nothing is taken.

use waymark_count::{Ledger, Tally};
use waymark_keep::stored::{Left, PastRounds, RoundPublic, keys};
use waymark_map::{Directory, directory_from_bytes};
use waymark_plan::Plan;
use waymark_talk::{Figures, RoundBack, Today, TotalsCopied, TroubleKind};
use waymark_unlock::Contents;

use crate::books::DayBook;
use crate::copying::{MADE_ON, MOVED, ROUND, TALLY, TOTALS, TOTALS_COPIED};
use crate::keeping::read_date;
use crate::readiness::ready_from_bytes;
use crate::texts_book::TextsBook;
use crate::trouble::Done;
use crate::{harm, settings};

/// A copy whose every part was read.
pub(crate) struct Read {
    pub(crate) made_on: Today,
    pub(crate) book: DayBook,
    pub(crate) round: RoundBack,
    pub(crate) tally: Option<Tally>,
    pub(crate) totals: TotalsCopied,
    pub(crate) directory: Option<Directory>,
}

impl Read {
    pub(crate) fn of(contents: &Contents) -> Done<Self> {
        let damaged = TroubleKind::CopyDamaged;
        let part = |name| contents.get(name).ok_or(damaged);
        settings::from_bytes(part(keys::SETTINGS)?).map_err(|_| damaged)?;
        Ledger::from_bytes(part(keys::LEDGER)?).map_err(|_| damaged)?;
        if let Some(past) = contents.get(keys::PAST) {
            PastRounds::from_bytes(past).map_err(|_| damaged)?;
        }
        if let Some(left) = contents.get(keys::LEFT) {
            Left::from_bytes(left).map_err(|_| damaged)?;
        }
        if let Some(said) = contents.get(keys::READY) {
            ready_from_bytes(said).map_err(|_| damaged)?;
        }
        if let Some(log) = contents.get(keys::HARM) {
            harm::from_bytes(log).map_err(|_| damaged)?;
        }
        if let Some(book) = contents.get(keys::TEXTS) {
            TextsBook::from_bytes(book).map_err(|_| damaged)?;
        }
        if let Some(end) = contents.get(keys::END) {
            read_date(end).map_err(|_| damaged)?;
        }
        let directory = contents.get(keys::DIRECTORY).map(directory_from_bytes);
        let directory = directory.transpose().map_err(|_| damaged)?;
        let round = match (contents.get(ROUND), contents.get(MOVED)) {
            (None, _) => RoundBack::None,
            (Some(_), None) => RoundBack::MergesOnly,
            (Some(_), Some(_)) => RoundBack::Whole,
        };
        let totals = match part(TOTALS)? {
            [number] => TOTALS_COPIED.get(usize::from(*number)).ok_or(damaged)?,
            _ => return Err(damaged.into()),
        };
        Ok(Self {
            made_on: read_date(part(MADE_ON)?).map_err(|_| damaged)?,
            book: book(contents, round)?,
            round,
            tally: tally(contents)?,
            totals: *totals,
            directory,
        })
    }
}

/// The day book; where results are made elsewhere, one that waited for a day waits for the other tablet now.
fn book(contents: &Contents, round: RoundBack) -> Done<DayBook> {
    let damaged = TroubleKind::CopyDamaged;
    let bytes = contents.get(keys::DAYS).ok_or(damaged)?;
    let book = DayBook::from_bytes(bytes).map_err(|_| damaged)?;
    let stays = matches!(
        book.figures,
        Figures::Shown | Figures::MismatchUnexplained | Figures::MadeElsewhere
    );
    Ok(match round {
        RoundBack::MergesOnly if !stays => DayBook {
            figures: Figures::MadeElsewhere,
            ..book
        },
        _ => book,
    })
}

/// The totals, counted under the plan that came with them.
fn tally(contents: &Contents) -> Done<Option<Tally>> {
    let damaged = TroubleKind::CopyDamaged;
    let Some(round) = contents.get(ROUND) else {
        return Ok(None);
    };
    RoundPublic::from_bytes(round).map_err(|_| damaged)?;
    let plan = contents.get(keys::PLAN).ok_or(damaged)?;
    let plan = Plan::from_bytes(plan).map_err(|_| damaged)?;
    let Some(bytes) = contents.get(TALLY) else {
        return Ok(None);
    };
    let tally = Tally::from_bytes(plan.tables(), bytes).map_err(|_| damaged)?;
    Ok(Some(tally))
}
