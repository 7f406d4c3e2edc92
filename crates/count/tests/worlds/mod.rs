//! A small world: a few dimensions, some with groups, people arriving in batches, and a release after each batch.

use waymark_count::additive::margins::{Code, Dimension, every_cell, inner_cells, members};
use waymark_count::additive::{
    AdditiveTable, Audit, Least, Pattern, Protected, Standing, Threshold, Zeros, audit, primary,
    protect_after,
};

use crate::chance::Chance;

pub struct World {
    pub threshold: Threshold,
    pub zeros: Zeros,
    dimensions: Vec<Dimension>,
    /// For each batch, the people in each inner cell.
    batches: Vec<Vec<u64>>,
}

pub enum Outcome {
    Released(Audit),
    Refused,
}

impl World {
    pub fn new(seed: u64) -> Self {
        let mut chance = Chance::new(seed);
        let many = chance.within(2, 4);
        let dimensions: Vec<Dimension> = (0..many)
            .map(|place| dimension(place, many, &mut chance))
            .collect();
        let inner = inner_cells(&dimensions).unwrap();
        let most = chance.within(2, 14);
        let batches = (0..chance.within(1, 5))
            .map(|_| {
                (0..inner)
                    .map(|_| match chance.within(0, 2) {
                        0 => chance.within(0, 2),
                        1 => 0,
                        _ => chance.within(0, most),
                    })
                    .collect()
            })
            .collect();
        Self {
            threshold: Threshold::new(u32::try_from(chance.within(3, 6)).unwrap()).unwrap(),
            zeros: match chance.within(0, 1) {
                0 => Zeros::Public,
                _ => Zeros::Protected,
            },
            dimensions,
            batches,
        }
    }

    fn least(&self) -> Least {
        match self.zeros {
            Zeros::Public => Least::One,
            Zeros::Protected => Least::None,
        }
    }

    /// The cells after so many batches, over the inner cells of all of them: whoever came earlier is still counted.
    fn table(&self, batches: usize) -> AdditiveTable {
        let cells = every_cell(&self.dimensions).unwrap();
        let inner = u32::try_from(inner_cells(&self.dimensions).unwrap()).unwrap();
        let mut all = Vec::new();
        for last in 0..u32::try_from(batches).unwrap() {
            for codes in &cells {
                let own = members(&self.dimensions, codes);
                let each = (0..=last).flat_map(|batch| own.iter().map(move |m| m + batch * inner));
                all.push(each.collect());
            }
        }
        let counts = self.batches[..batches].concat();
        AdditiveTable::new(counts, all).unwrap()
    }

    /// Every release in turn, each audited together with all before it; a refused one leaves nothing behind.
    pub fn releases(&self) -> Vec<Outcome> {
        let mut outcomes = Vec::new();
        let mut standing: Vec<Standing> = Vec::new();
        for batches in 1..=self.batches.len() {
            let table = self.table(batches);
            standing.resize(table.cells().len(), Standing::New);
            let found = protect_after(&table, &standing, self.threshold, self.zeros, self.least());
            let Ok(Protected {
                pattern,
                audit: own,
            }) = found
            else {
                outcomes.push(Outcome::Refused);
                return outcomes;
            };
            let found = audit(&table, &pattern, self.threshold, self.least()).unwrap();
            assert_eq!(found.attacked.len(), own.attacked.len());
            outcomes.push(Outcome::Released(found));
            for (place, standing) in standing.iter_mut().enumerate() {
                *standing = match pattern.is_hidden(place) {
                    true => Standing::Hidden,
                    false => Standing::Published,
                };
            }
        }
        outcomes
    }

    /// The first release as somebody would make it who has heard of small cells only.
    pub fn with_small_cells_hidden(&self) -> (AdditiveTable, Pattern) {
        let table = self.table(1);
        let small = primary(&table, self.threshold, self.zeros);
        let pattern = Pattern::new(&table, small.clone(), small).unwrap();
        (table, pattern)
    }
}

/// Many dimensions are short ones, so that a world stays small.
fn dimension(place: u64, many: u64, chance: &mut Chance) -> Dimension {
    let most = if place + 2 < many { 2 } else { 3 };
    let leaves = u32::try_from(chance.within(2, most)).unwrap();
    let code = |name: String, leaves: Vec<u32>| Code { name, leaves };
    let mut codes = vec![code("Total".to_owned(), (0..leaves).collect())];
    if leaves == 3 && chance.within(0, 2) == 0 {
        codes.push(code("group".to_owned(), vec![0, 1]));
    }
    codes.extend((0..leaves).map(|leaf| code(format!("c{leaf}"), vec![leaf])));
    Dimension {
        name: format!("d{place}"),
        leaves,
        codes,
    }
}
