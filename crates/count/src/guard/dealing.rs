//! Where the search for people begins: answers that agree with what is said of each question, dealt to people.

use super::choices::Choices;
use super::model::{Counts, How, Model, When, Wish};
use super::opening::NEW_PEOPLE;
use super::people::own;
use crate::worked_out::Cells;

/// Person after person, her cells in each source; and the counts of each source. Nothing where no counts are found.
pub(super) fn dealt(
    model: &Model,
    many: usize,
    wishes: &[Vec<Wish<'_>>],
    choices: &mut Choices,
) -> Option<(Vec<Cells>, Vec<Counts>)> {
    let width = model.sources.len();
    let mut answers: Vec<Cells> = vec![0; many * width];
    let mut sources = Vec::new();
    let mut spread = spread(model, many);
    for (at, source) in model.sources.iter().enumerate() {
        let may = |person: usize, cells: Cells| {
            let given = |(other, wanted): &(usize, Cells)| {
                let own = answers.get(person * width + other);
                own.is_some_and(|own| own & wanted != 0)
            };
            let mut frames = source.asked.iter();
            frames.all(|(answers, of)| cells & answers == 0 || of.iter().any(given))
        };
        let any = |person: &usize| {
            let mut lines = source.seat.lines.iter();
            source.asked.is_empty() || lines.any(|line| may(*person, *line))
        };
        // Whoever is asked one question is mostly asked the others too: the same people, in another order.
        let (mut people, others): (Vec<usize>, Vec<usize>) = (0..many).partition(any);
        let counts = source.start(many, people.len(), own(wishes, at))?;
        if let Some((union, next)) = spread.iter_mut().find_map(|spread| spread.of(at))
            && let Some(among) = people.get_mut(..union)
        {
            among.rotate_left(*next);
            *next = (*next + usize::try_from(counts.base).ok()?) % union;
        }
        let mut each = source.dealt(&counts);
        for place in (1..each.len()).rev() {
            each.swap(place, choices.under(place + 1));
        }
        people.extend(others);
        let simple = source
            .asked
            .iter()
            .all(|(answers, _)| source.seat.is_all(*answers));
        if simple {
            for (person, cells) in people.into_iter().zip(each) {
                if let Some(own) = answers.get_mut(person * width + at) {
                    *own = cells;
                }
            }
            sources.push(counts);
            continue;
        }
        // An answer that few may give goes first to them.
        let few = |cells: &Cells| people.iter().filter(|person| may(**person, *cells)).count();
        if source.asked.len() > 1 {
            each.sort_by_cached_key(few);
        }
        let mut given = vec![None; many];
        let mut left = Vec::new();
        for cells in each {
            let free = |person: &&usize| given.get(**person) == Some(&None);
            let fitting = people
                .iter()
                .filter(free)
                .find(|person| may(**person, cells));
            match fitting.and_then(|person| given.get_mut(*person)) {
                Some(own) => *own = Some(cells),
                None => left.push(cells),
            }
        }
        let free = people
            .iter()
            .filter(|person| given.get(**person) == Some(&None));
        let free: Vec<usize> = free.copied().collect();
        for (person, cells) in free.into_iter().zip(left) {
            if let Some(own) = given.get_mut(person) {
                *own = Some(cells);
            }
        }
        for (person, cells) in given.into_iter().enumerate() {
            if let (Some(own), Some(cells)) = (answers.get_mut(person * width + at), cells) {
                *own = cells;
            }
        }
        sources.push(counts);
    }
    Some((answers, sources))
}

/// Sources of which every person of some table has answered one at least.
struct Spread {
    reads: Vec<usize>,
    /// How many people that table has.
    union: usize,
    /// Whose turn it is.
    next: usize,
}

impl Spread {
    fn of(&mut self, source: usize) -> Option<(usize, &mut usize)> {
        let own = self.reads.contains(&source) && self.union > 0;
        own.then_some((self.union, &mut self.next))
    }
}

fn spread(model: &Model, many: usize) -> Vec<Spread> {
    let any = model.outcomes.iter().filter(|outcome| match &outcome.how {
        How::Of(how) => how.is_any() && outcome.when == When::Now,
        _ => false,
    });
    let spread = any.filter_map(|outcome| {
        let bases = outcome.seat.saying.bases(i64::try_from(many).ok()?);
        Some(Spread {
            reads: outcome.reads.clone(),
            union: usize::try_from(*bases.first()?).ok()?,
            next: 0,
        })
    });
    spread.collect()
}

/// For each person the release at which she was there first, in no order. Nothing where so many people cannot have come
/// as the releases say.
pub(super) fn came(model: &Model, many: usize, choices: &mut Choices) -> Option<Vec<usize>> {
    let mut came = vec![model.times.len(); many];
    let mut later = i64::try_from(many).ok()?;
    for (time, (least, most)) in model.times.iter().enumerate().rev() {
        later = ((least + most) / 2).min(later - i64::from(NEW_PEOPLE));
        if later < *least {
            return None;
        }
        came.iter_mut()
            .take(usize::try_from(later).ok()?)
            .for_each(|came| *came = time);
    }
    for place in (1..came.len()).rev() {
        came.swap(place, choices.under(place + 1));
    }
    Some(came)
}
