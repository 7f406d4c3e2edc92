//! What taking a list in would do, before anything is done: providers, problems, categories, and one list of edits.

mod changes;
mod contacts;
mod dates;
mod gather;
mod place;
mod row;
mod spread;
mod words;

use std::collections::BTreeSet;

use waymark_map::{Agreed, Area, Change, Day, Directory, Edit, Known, ProviderId};

pub use dates::day;
pub use spread::Spread;

use crate::categories::{Categories, Meant};
use crate::columns::Columns;
use crate::ground::Ground;
use crate::problem::Problems;
use crate::table::Reading;

/// What a reading is looked at with; all of it may be changed and the preview made again.
#[derive(Clone, Copy)]
pub struct Setting<'a> {
    pub columns: &'a Columns,
    pub categories: &'a Categories,
    pub ground: &'a Ground,
    /// What is there already: it stays, and only what it does not say is added.
    pub directory: &'a Directory,
    pub today: Day,
    pub points: Points,
}

/// What becomes of the points of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Points {
    /// They tell the area, and are not kept.
    ForTheAreaAlone,
    /// The providers agreed that their points are kept, and somebody takes that down. Never those of safe places.
    Kept(Agreed),
}

/// One category of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Category {
    pub words: String,
    pub rows: usize,
    pub meant: Meant,
}

/// One provider that taking the list in would add, or add to. Keeps silent in logs.
#[derive(Clone, PartialEq, Eq)]
pub struct Proposed {
    /// The lines of the list that speak of it.
    pub lines: Vec<u64>,
    pub name: String,
    /// A record of the directory that is added to; none for a new one.
    pub known: Option<ProviderId>,
    /// Empty when the directory says all of it already.
    pub changes: Vec<Change>,
    pub standing: Standing,
}

/// Whether it will be seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    Listed,
    /// A safe place to stay, or perhaps one: hidden until its provider says otherwise.
    Hidden,
}

/// What taking a list in would do. Nothing is done by it.
pub struct Preview {
    /// Rows of the list, those left out included.
    pub rows: usize,
    pub proposed: Vec<Proposed>,
    pub problems: Problems,
    /// Every category with what it stands for, the unknown ones first.
    pub categories: Vec<Category>,
    pub spread: Spread,
    /// Areas that the directory does not have yet.
    pub areas: Vec<Area>,
}

/// Looks at a reading. The directory stays as it is.
pub fn preview(reading: &Reading, with: Setting<'_>) -> Preview {
    let mut problems = reading.problems.clone();
    let mut counted = spread::Counted::default();
    let mut rows = row::Rows::new(reading, with, &mut problems);
    let understood = rows.all(&mut counted);
    let gathered = gather::gather(understood, reading, &mut problems);
    let known = Known::of(with.directory);
    let propose = |one| changes::propose(one, with, &known, reading, &mut problems);
    let proposed: Vec<Proposed> = gathered.into_iter().map(propose).collect();
    let has: BTreeSet<_> = with.directory.areas().map(|area| &area.id).collect();
    let new = with.ground.areas().filter(|area| !has.contains(&area.id));
    let spread = counted.spread(with.ground);
    problems.tell_cells(|problem| reading.cell(problem));
    Preview {
        rows: reading.rows(),
        proposed,
        problems,
        categories: counted.categories(with.categories),
        spread,
        areas: new.cloned().collect(),
    }
}

impl Preview {
    /// Everything as one list, for `Directory::apply_all`: all of it is made, or none. `draw` gives numbers by chance.
    pub fn edits(&self, directory: &Directory, mut draw: impl FnMut() -> ProviderId) -> Vec<Edit> {
        let mut drawn = BTreeSet::new();
        let mut edits: Vec<Edit> = self.areas.iter().cloned().map(Edit::SetArea).collect();
        for one in self.proposed.iter().filter(|one| !one.changes.is_empty()) {
            let id = one.known.unwrap_or_else(|| {
                let mut id = draw();
                // A number that is taken is drawn again; the directory refuses what is still taken.
                for _ in 0..MOST_DRAWS {
                    if directory.provider(id).is_none() && !drawn.contains(&id) {
                        break;
                    }
                    id = draw();
                }
                drawn.insert(id);
                edits.push(Edit::Add(id));
                id
            });
            let changes = one.changes.iter().cloned();
            edits.extend(changes.map(|change| Edit::Change(id, change)));
        }
        edits
    }

    /// Providers that would be added.
    pub fn new_providers(&self) -> usize {
        let new = self.proposed.iter().filter(|one| one.known.is_none());
        new.count()
    }

    /// Providers that are there already and would be added to.
    pub fn added_to(&self) -> usize {
        let known = self.proposed.iter().filter(|one| one.known.is_some());
        known.filter(|one| !one.changes.is_empty()).count()
    }

    pub fn hidden(&self) -> usize {
        let hidden = self.proposed.iter();
        hidden
            .filter(|one| one.standing == Standing::Hidden)
            .count()
    }
}

/// Among four thousand million numbers a second draw is rare already.
const MOST_DRAWS: usize = 1_000;

impl core::fmt::Debug for Proposed {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("Proposed(..)")
    }
}

impl core::fmt::Debug for Preview {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("Preview(..)")
    }
}
