//! From the cells a person touches in tables of answers to her cells in a table worked out from them.

use crate::measure::{Event, Item, Measure};
use crate::table::{CategoryRole, Class, Shape, Table};

/// A set of categories of one table: bit n is the category at position n.
pub(crate) type Cells = u64;

/// A measure with its tables and answers looked up, so that it can be worked out quickly and without failing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct WorkedOut {
    /// Positions of the tables it reads.
    pub(crate) sources: Vec<usize>,
    way: Way,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Way {
    AnyOf {
        events: Vec<(At, Vec<At>)>,
        base: Vec<At>,
    },
    HowMany {
        events: Vec<(At, Vec<At>)>,
        base: Vec<At>,
        from: Vec<u32>,
    },
    ShareOfGood {
        /// Good cells and all that count, of one table each.
        items: Vec<(usize, Cells, Cells)>,
        least: u32,
        bands: Vec<u32>,
    },
    Within {
        of: usize,
        by: At,
    },
}

/// Some cells of one table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct At {
    table: usize,
    cells: Cells,
}

impl WorkedOut {
    /// Looks everything up. Nothing if a table or answer is not there, comes later or is itself worked out, or if the
    /// table's own cells do not fit.
    pub(crate) fn of(table: &Table, earlier: &[Table]) -> Option<Self> {
        let find = |id: &str| earlier.iter().position(|known| known.id == id);
        let mut sources = Vec::new();
        for id in table.measure.sources() {
            let at = find(id)?;
            let source = earlier.get(at)?;
            let readable = !source.measure.is_worked_out() && source.categories.len() <= 64;
            if !readable || source.sensitivity > table.sensitivity {
                return None;
            }
            sources.push(at);
        }
        let cells = |id: &str, answers: &[String]| -> Option<At> {
            let at = find(id)?;
            let mut cells = 0;
            for answer in answers {
                let position = earlier.get(at)?.position(answer)?;
                earlier
                    .get(at)?
                    .categories
                    .get(position)?
                    .role
                    .is_answer()
                    .then_some(())?;
                cells |= 1 << position;
            }
            Some(At { table: at, cells })
        };
        let one = |id: &str, answer: &String| cells(id, core::slice::from_ref(answer));
        let event = |event: &Event| {
            let unless = event.unless.iter().map(|(id, answer)| one(id, answer));
            Some((
                one(&event.table, &event.answer)?,
                unless.collect::<Option<_>>()?,
            ))
        };
        let answered = |id: &String| {
            let at = find(id)?;
            Some(At {
                table: at,
                cells: answers_of(earlier.get(at)?),
            })
        };
        let way = match &table.measure {
            Measure::Answers | Measure::Round => return None,
            Measure::AnyOf { events, base } => Way::AnyOf {
                events: events.iter().map(event).collect::<Option<_>>()?,
                base: base.iter().map(answered).collect::<Option<_>>()?,
            },
            Measure::HowMany { events, base, from } => Way::HowMany {
                events: events.iter().map(event).collect::<Option<_>>()?,
                base: base.iter().map(answered).collect::<Option<_>>()?,
                from: from.iter().map(|least| u32::from(*least)).collect(),
            },
            Measure::ShareOfGood {
                items,
                least,
                bands,
            } => {
                let item = |item: &Item| {
                    let (good, counted) = (
                        cells(&item.table, &item.good)?,
                        cells(&item.table, &item.counted)?,
                    );
                    (good.cells & counted.cells == good.cells).then_some((
                        good.table,
                        good.cells,
                        counted.cells,
                    ))
                };
                Way::ShareOfGood {
                    items: items.iter().map(item).collect::<Option<_>>()?,
                    least: u32::from(*least),
                    bands: bands.iter().map(|band| u32::from(*band)).collect(),
                }
            }
            Measure::Within { of, by, group } => {
                let whole = earlier.get(find(of)?)?;
                let same = whole.categories == table.categories && whole.shape == table.shape;
                // Answers that could bring harm are never broken down (rule D3).
                (same && whole.sensitivity != Class::Harmful && of != by).then_some(())?;
                Way::Within {
                    of: find(of)?,
                    by: one(by, group)?,
                }
            }
        };
        let worked_out = Self { sources, way };
        worked_out.fits(table).then_some(worked_out)
    }

    fn fits(&self, table: &Table) -> bool {
        let answers = match &self.way {
            Way::AnyOf { events, base } if !events.is_empty() && !base.is_empty() => 2,
            Way::AnyOf { .. } => return false,
            Way::HowMany { events, base, from } => {
                let many = u32::try_from(events.len()).unwrap_or(u32::MAX);
                let within = from.iter().all(|least| (1..=many).contains(least));
                if base.is_empty() || from.is_empty() || !rising(from) || !within {
                    return false;
                }
                from.len() + 1
            }
            Way::ShareOfGood {
                items,
                bands,
                least,
            } => {
                let within = bands.iter().all(|band| (1..=100).contains(band));
                if items.is_empty() || *least == 0 || bands.is_empty() || !rising(bands) || !within
                {
                    return false;
                }
                bands.len() + 1
            }
            Way::Within { .. } => return true,
        };
        table.shape == Shape::Single
            && table.categories.len() == answers
            && table
                .categories
                .iter()
                .all(|cell| cell.role == CategoryRole::Answer)
    }

    /// Her cells of this table; `touched` gives her cells of the table at a position.
    pub(crate) fn cells(&self, touched: impl Fn(usize) -> Cells) -> Cells {
        let any = |at: &At| touched(at.table) & at.cells != 0;
        let happened = |(event, unless): &(At, Vec<At>)| any(event) && !unless.iter().any(any);
        match &self.way {
            Way::AnyOf { events, base } => {
                if !base.iter().any(any) {
                    return 0;
                }
                if events.iter().any(happened) { 1 } else { 2 }
            }
            Way::HowMany { events, base, from } => {
                if !base.iter().any(any) {
                    return 0;
                }
                let held = events.iter().filter(|event| happened(event)).count();
                let reached = from.iter().filter(|least| held >= **least as usize);
                1 << reached.count()
            }
            Way::ShareOfGood {
                items,
                least,
                bands,
            } => {
                let (mut good, mut counted) = (0_u32, 0_u32);
                for (table, its_good, its_counted) in items {
                    let cells = touched(*table);
                    counted += u32::from(cells & its_counted != 0);
                    good += u32::from(cells & its_good != 0);
                }
                if counted < *least {
                    return 0;
                }
                let reached = bands.iter().filter(|band| 100 * good >= **band * counted);
                1 << reached.count()
            }
            Way::Within { of, by } if any(by) => touched(*of),
            Way::Within { .. } => 0,
        }
    }

    /// The same with other numbers for the tables it reads. Nothing if one of them has none.
    pub(crate) fn renumbered(&self, number: impl Fn(usize) -> Option<usize>) -> Option<Self> {
        let at = |at: &At| {
            number(at.table).map(|table| At {
                table,
                cells: at.cells,
            })
        };
        let all = |list: &[At]| list.iter().map(at).collect::<Option<Vec<At>>>();
        let each = |events: &[(At, Vec<At>)]| {
            let each = events.iter();
            each.map(|(event, unless)| Some((at(event)?, all(unless)?)))
                .collect::<Option<Vec<_>>>()
        };
        let way = match &self.way {
            Way::AnyOf { events, base } => Way::AnyOf {
                events: each(events)?,
                base: all(base)?,
            },
            Way::HowMany { events, base, from } => Way::HowMany {
                events: each(events)?,
                base: all(base)?,
                from: from.clone(),
            },
            Way::ShareOfGood {
                items,
                least,
                bands,
            } => Way::ShareOfGood {
                items: items
                    .iter()
                    .map(|(table, good, counted)| Some((number(*table)?, *good, *counted)))
                    .collect::<Option<_>>()?,
                least: *least,
                bands: bands.clone(),
            },
            Way::Within { of, by } => Way::Within {
                of: number(*of)?,
                by: at(by)?,
            },
        };
        let sources = self.sources.iter().map(|source| number(*source));
        Some(Self {
            sources: sources.collect::<Option<_>>()?,
            way,
        })
    }

    /// Whether it is about whoever answered any of its questions.
    pub(crate) fn is_any(&self) -> bool {
        matches!(self.way, Way::AnyOf { .. } | Way::HowMany { .. })
    }

    /// The table that this one is a group of, and the table of groups.
    pub(crate) fn broken_down(&self) -> Option<(usize, usize)> {
        match &self.way {
            Way::Within { of, by } => Some((*of, by.table)),
            _ => None,
        }
    }
}

/// Each more than the one before.
fn rising(numbers: &[u32]) -> bool {
    numbers.windows(2).all(|pair| pair.first() < pair.last())
}

/// All answers of a table.
pub(crate) fn answers_of(table: &Table) -> Cells {
    let answers = table.with_role(CategoryRole::is_answer);
    answers.into_iter().fold(0, |cells, at| cells | 1 << at)
}
