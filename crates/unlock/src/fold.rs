//! Opening a day's sealed records one by one and adding each to the totals.

use std::collections::BTreeSet;

use waymark_ask::Form;
use waymark_ask::Record;
use waymark_count::Tally;
use waymark_keep::{RoundTag, Sealed};
use waymark_plan::{Plan, contribution};

use crate::DayKey;

/// A day folded into the totals.
pub struct Folded {
    /// The totals with this day in them.
    pub tally: Tally,
    /// Records added. An exact number of people: never for a screen.
    pub counted: u32,
    /// Entries that were damaged, foreign, or of another round; they count for nothing.
    pub damaged: u32,
}

/// Adds every record that opens to the totals; one that does not is counted as damaged and
/// hinders no other. The same sealed bytes twice are one woman, counted once. At most one opened
/// record is in memory at a time.
pub fn fold<'a>(
    key: &DayKey,
    round: &RoundTag,
    plan: &Plan,
    form: &Form,
    tally: Tally,
    pool: impl IntoIterator<Item = &'a [u8]>,
) -> Folded {
    let mut folded = Folded {
        tally,
        counted: 0,
        damaged: 0,
    };
    let distinct: BTreeSet<&[u8]> = pool.into_iter().collect();
    for bytes in distinct {
        match add(key, round, plan, form, &mut folded.tally, bytes) {
            Some(()) => folded.counted += 1,
            None => folded.damaged += 1,
        }
    }
    folded
}

fn add(
    key: &DayKey,
    round: &RoundTag,
    plan: &Plan,
    form: &Form,
    tally: &mut Tally,
    bytes: &[u8],
) -> Option<()> {
    let sealed = Sealed::from_bytes(bytes).ok()?;
    let opened = key.open_record(round, &sealed)?;
    let record = Record::from_bytes(&opened).ok()?;
    tally.add(&contribution(plan, form, &record).ok()?).ok()
}
