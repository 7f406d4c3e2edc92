//! Tables of answers and the tables worked out from them, together: what is said of each and what must stay open.

use std::rc::Rc;

use super::people::People;
use super::saying::{Open, Saying, What};
use crate::table::Shape;
use crate::worked_out::{Cells, WorkedOut};

/// Worlds looked for before the guard gives up and hides.
const MOST_WORLDS: usize = 600;

/// Tables are numbered sources first, then outcomes.
pub(super) struct Model {
    pub(super) sources: Vec<Source>,
    pub(super) outcomes: Vec<Outcome>,
    /// Least and most people at each earlier release, oldest first.
    pub(super) times: Vec<(i64, i64)>,
}

/// What is said of a table, and what must stay open of it.
pub(super) struct Seat {
    pub(super) saying: Saying,
    pub(super) open: Vec<Open>,
    /// The cell of each line.
    pub(super) lines: Vec<Cells>,
    /// The line of each cell, and all cells that have one.
    places: Vec<usize>,
    all: Cells,
}

/// A table of answers.
pub(super) struct Source {
    pub(super) seat: Rc<Seat>,
    pub(super) shape: Shape,
    /// The line of "none of these".
    pub(super) none: Option<usize>,
    /// Everybody who took part is in it.
    pub(super) everybody: bool,
    /// Who may give which of its answers: those who gave one of these answers of other sources.
    pub(super) asked: Vec<(Cells, Vec<(usize, Cells)>)>,
    /// Lines of which one at least was given by so many people: those who are asked another question for it.
    pub(super) needs: Vec<(Vec<usize>, i64)>,
}

/// A table that follows from sources.
pub(super) struct Outcome {
    pub(super) seat: Rc<Seat>,
    pub(super) how: How,
    /// The sources it reads, by number.
    pub(super) reads: Vec<usize>,
    pub(super) when: When,
}

/// Of whom a table is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum When {
    Now,
    /// Of those who were there at this earlier release.
    At(usize),
}

/// How it follows from sources, which are named by their numbers in the model.
#[derive(Clone)]
pub(super) enum How {
    Of(WorkedOut),
    /// Who is in this source and in none of these groups of it.
    Rest(usize, Vec<WorkedOut>),
    /// A source itself, as it was at an earlier release.
    Same(usize),
    /// Who gave one of these answers of a source though she gave none of those for which it is asked.
    Astray(usize, Cells, Vec<(usize, Cells)>),
}

/// Counts of the lines of one table, in people.
#[derive(Clone, Debug, Default)]
pub(super) struct Counts {
    pub(super) lines: Vec<i64>,
    pub(super) base: i64,
}

/// That a number has this value.
#[derive(Clone, Copy)]
pub(super) struct Wish<'w> {
    pub(super) table: usize,
    pub(super) what: &'w What,
    pub(super) value: i64,
}

impl Seat {
    pub(super) fn new(saying: Saying, open: Vec<Open>, lines: Vec<Cells>) -> Self {
        let all = lines.iter().fold(0, |all, line| all | line);
        let place = |cell: u32| lines.iter().position(|line| line >> cell == 1);
        Self {
            saying,
            open,
            places: (0..Cells::BITS)
                .map(|cell| place(cell).unwrap_or(0))
                .collect(),
            all,
            lines,
        }
    }

    pub(super) fn is_all(&self, answers: Cells) -> bool {
        self.all & !answers == 0
    }

    /// How many people at least gave one of these answers.
    pub(super) fn least(&self, answers: Cells) -> i64 {
        let whole = self.is_all(answers);
        match &self.saying {
            Saying::Lines { view, .. } => {
                let base = i64::from(*view.base.possible(view.smallest).start());
                let boxes = view.boxes(base).into_iter().zip(&self.lines);
                let given = boxes.filter(|(_, line)| **line & answers != 0);
                if whole {
                    base
                } else {
                    given.map(|((least, _), _)| least).sum()
                }
            }
            Saying::Nothing(smallest) if whole => i64::from(smallest.people()),
            _ => 0,
        }
    }

    pub(super) fn counts(&self, people: impl Iterator<Item = Cells>) -> Counts {
        let mut counts = Counts {
            lines: vec![0; self.lines.len()],
            base: 0,
        };
        people.for_each(|cells| self.count(&mut counts, cells, 1));
        counts
    }

    /// One person with these cells comes in, or `by` of them.
    pub(super) fn count(&self, counts: &mut Counts, cells: Cells, by: i64) {
        let mut left = cells & self.all;
        if left != 0 {
            counts.base += by;
        }
        while left != 0 {
            let place = self.places.get(left.trailing_zeros() as usize);
            if let Some(count) = place.and_then(|place| counts.lines.get_mut(*place)) {
                *count += by;
            }
            left &= left - 1;
        }
    }
}

impl Counts {
    /// How far these counts are from wishes.
    pub(super) fn from(&self, wishes: &[Wish<'_>]) -> i64 {
        let far = |wish: &Wish<'_>| (wish.what.value(&self.lines, self.base) - wish.value).abs();
        wishes.iter().map(far).sum()
    }
}

impl Source {
    /// Counts that agree with what is said of this table alone, with the wishes.
    /// `asked` is how many of the people may be asked: no more answer, if that can be.
    pub(super) fn start(&self, many: usize, asked: usize, wishes: &[Wish<'_>]) -> Option<Counts> {
        let (people, asked) = (i64::try_from(many).ok()?, i64::try_from(asked).ok()?);
        let mut bases = self.seat.saying.bases(people);
        // Of those that fit the first stays the most ordinary one.
        bases.sort_by_key(|base| *base > asked);
        if self.everybody {
            bases.retain(|base| *base == people);
        }
        let with = |base: i64| {
            let lines = match &self.seat.saying {
                Saying::Lines { view, .. } => {
                    let counts = wishes.iter().filter_map(|wish| match wish.what {
                        What::Count(secret) => Some((secret, wish.value)),
                        What::Base => None,
                    });
                    view.counts(base, &counts.collect::<Vec<_>>(), &self.needs)?
                }
                _ => self.spread(base, wishes)?,
            };
            let counts = Counts { lines, base };
            (counts.from(wishes) == 0).then_some(counts)
        };
        bases.into_iter().find_map(with)
    }

    /// `base` people over the lines, those that are wished for first.
    fn spread(&self, base: i64, wishes: &[Wish<'_>]) -> Option<Vec<i64>> {
        let mut lines = vec![None; self.seat.lines.len()];
        for wish in wishes {
            if let What::Count(super::onlooker::Secret::In(cells)) = wish.what {
                let line = cells.first().and_then(|cell| lines.get_mut(*cell));
                *line? = Some(wish.value);
            }
        }
        let mut left = base - lines.iter().flatten().sum::<i64>();
        let mut free = i64::try_from(lines.iter().filter(|line| line.is_none()).count()).ok()?;
        let mut share = |line: Option<i64>| {
            line.unwrap_or_else(|| {
                let own = left.div_euclid(free.max(1));
                left -= own;
                free -= 1;
                own
            })
        };
        let counts: Vec<i64> = lines.into_iter().map(&mut share).collect();
        (left == 0 && counts.iter().all(|count| *count >= 0)).then_some(counts)
    }

    /// These counts as the cells of so many people, each of whom gave an answer.
    pub(super) fn dealt(&self, counts: &Counts) -> Vec<Cells> {
        let lines = || self.seat.lines.iter().zip(&counts.lines);
        let each = |(cells, count): (&Cells, &i64)| {
            core::iter::repeat_n(*cells, usize::try_from(*count).unwrap_or(0))
        };
        if self.shape == Shape::Single {
            return lines().flat_map(each).collect();
        }
        let alone = lines().enumerate().filter(|(at, _)| Some(*at) == self.none);
        let mut people: Vec<Cells> = alone.flat_map(|(_, line)| each(line)).collect();
        let first = people.len();
        people.resize(usize::try_from(counts.base).unwrap_or(0).max(first), 0);
        let others = people.len() - first;
        let chosen = lines().enumerate().filter(|(at, _)| Some(*at) != self.none);
        let chosen = chosen.flat_map(|(_, line)| each(line));
        for (next, cells) in chosen.enumerate() {
            let place = first + usize::checked_rem(next, others).unwrap_or(0);
            if let Some(person) = people.get_mut(place) {
                *person |= cells;
            }
        }
        people
    }
}

impl How {
    /// A person's cells; `touched` gives her cells in a source.
    pub(super) fn cells(&self, touched: impl Fn(usize) -> Cells) -> Cells {
        match self {
            Self::Of(how) => how.cells(touched),
            Self::Rest(source, groups) => {
                let grouped = groups.iter().map(|group| group.cells(&touched));
                touched(*source) & !grouped.fold(0, |all, cells| all | cells)
            }
            Self::Same(source) => touched(*source),
            Self::Astray(source, answers, asked) => {
                let given = touched(*source) & answers != 0;
                let any = |(other, cells): &(usize, Cells)| touched(*other) & cells != 0;
                Cells::from(given && !asked.iter().any(any))
            }
        }
    }
}

impl Model {
    fn seats(&self) -> impl Iterator<Item = &Seat> {
        let outcomes = self.outcomes.iter().map(|outcome| &*outcome.seat);
        self.sources
            .iter()
            .map(|source| &*source.seat)
            .chain(outcomes)
    }

    /// The number of a table with a number that must stay open and was not found with each of its values; `sizes` are
    /// numbers of people to try.
    pub(super) fn closed(&self, sizes: &[usize]) -> Option<usize> {
        let open = self.seats().enumerate().flat_map(|(table, seat)| {
            let values = |open: &'_ Open| 0..open.values;
            // Fewer than gave the answer for which she is asked are not too few to tell because of that.
            let framed = self
                .sources
                .get(table)
                .is_some_and(|own| !own.asked.is_empty());
            let must = move |open: &&Open| !(framed && matches!(open.what, What::Base));
            let open = seat.open.iter().filter(must);
            open.flat_map(move |open| {
                values(open).map(move |value| Wish {
                    table,
                    what: &open.what,
                    value,
                })
            })
        });
        let mut search = Search {
            model: self,
            sizes,
            wanted: open.collect(),
            left: MOST_WORLDS,
        };
        while !search.wanted.is_empty() {
            let next = search.next();
            if let Err(table) = search.show(&next) {
                return Some(table);
            }
        }
        None
    }
}

struct Search<'m> {
    model: &'m Model,
    sizes: &'m [usize],
    wanted: Vec<Wish<'m>>,
    left: usize,
}

impl<'m> Search<'m> {
    /// The lowest value still wanted of every number.
    fn next(&self) -> Vec<Wish<'m>> {
        let mut next: Vec<Wish<'m>> = Vec::new();
        for wish in &self.wanted {
            let same = |known: &Wish<'_>| core::ptr::eq(known.what, wish.what);
            if !next.iter().any(same) {
                next.push(*wish);
            }
        }
        next
    }

    /// Looks for worlds with these wishes, all at once or in parts; an error is the table of one that was not found.
    fn show(&mut self, wishes: &[Wish<'m>]) -> Result<(), usize> {
        let still = |wish: &&Wish<'m>| self.wanted.iter().any(|wanted| wanted.same(wish));
        let wishes: Vec<Wish<'m>> = wishes.iter().filter(still).copied().collect();
        let Some(first) = wishes.first() else {
            return Ok(());
        };
        let table = first.table;
        // Other numbers of people are tried for one wish alone: several fail because of each other.
        let sizes = match wishes.len() {
            1 => self.sizes,
            _ => self.sizes.get(..1).unwrap_or_default(),
        };
        for size in sizes {
            self.left = self.left.checked_sub(1).ok_or(table)?;
            if let Some((sources, outcomes)) = People::find(self.model, *size, &wishes) {
                let tables: Vec<Counts> = sources.into_iter().chain(outcomes).collect();
                let shown = |wish: &Wish<'_>| {
                    let counts = tables.get(wish.table);
                    counts.is_some_and(|counts| counts.from(&[*wish]) == 0)
                };
                self.wanted.retain(|wish| !shown(wish));
                return Ok(());
            }
        }
        let (first, second) = wishes.split_at(wishes.len() / 2);
        if first.is_empty() {
            return Err(table);
        }
        self.show(first)?;
        self.show(second)
    }
}

impl Wish<'_> {
    fn same(&self, other: &Self) -> bool {
        core::ptr::eq(self.what, other.what) && self.value == other.value
    }
}
