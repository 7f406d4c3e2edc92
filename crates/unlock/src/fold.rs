//! Opening a day's sealed records one by one and adding each to the totals.

use std::collections::BTreeSet;

use waymark_ask::Form;
use waymark_ask::Record;
use waymark_count::Tally;
use waymark_keep::{RoundTag, Sealed};
use waymark_plan::{Plan, contribution};

use crate::{DayKey, Slips};

/// A day folded into the totals.
pub struct Folded {
    /// The totals with this day in them.
    pub tally: Tally,
    /// Records added. An exact number of people: never for a screen.
    pub counted: u32,
    /// Entries that were damaged, foreign, or of another round; they count for nothing.
    pub damaged: u32,
    /// Records left out because they came under no number of the day's slips, or under one that was used already. An exact
    /// number of people too.
    pub doubtful: u32,
}

/// What became of one entry.
enum Entry {
    Counted,
    Doubtful,
}

/// What a record is opened and counted with.
struct Day<'a> {
    key: &'a DayKey,
    round: &'a RoundTag,
    plan: &'a Plan,
    form: &'a Form,
}

/// Adds every record that opens to the totals; one that does not is counted as damaged and
/// hinders no other. The same sealed bytes twice are one woman, counted once. At most one opened
/// record is in memory at a time. Where slips are numbered, the number is looked at and dropped: of two records under one
/// number one counts, and nothing says which.
pub fn fold<'a>(
    key: &DayKey,
    round: &RoundTag,
    plan: &Plan,
    form: &Form,
    tally: Tally,
    mut slips: Slips,
    pool: impl IntoIterator<Item = &'a [u8]>,
) -> Folded {
    let mut folded = Folded {
        tally,
        counted: 0,
        damaged: 0,
        doubtful: 0,
    };
    let day = Day {
        key,
        round,
        plan,
        form,
    };
    let distinct: BTreeSet<&[u8]> = pool.into_iter().collect();
    for bytes in distinct {
        match day.add(&mut folded.tally, &mut slips, bytes) {
            Some(Entry::Counted) => folded.counted += 1,
            Some(Entry::Doubtful) => folded.doubtful += 1,
            None => folded.damaged += 1,
        }
    }
    folded
}

impl Day<'_> {
    /// A damaged record uses no number up.
    fn add(&self, tally: &mut Tally, slips: &mut Slips, bytes: &[u8]) -> Option<Entry> {
        let sealed = Sealed::from_bytes(bytes).ok()?;
        let opened = self.key.open_record(self.round, &sealed)?;
        let record = Record::from_bytes(&opened).ok()?;
        let touched = contribution(self.plan, self.form, &record).ok()?;
        if !slips.take(|| record.seat_token()) {
            return Some(Entry::Doubtful);
        }
        tally.add(&touched).ok()?;
        Some(Entry::Counted)
    }
}
