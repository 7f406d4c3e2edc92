//! What one person adds to the count: the cells her answers touch, each once (rule K2).

use core::fmt;

use zeroize::Zeroize;

use crate::hash::PlanHash;
use crate::table::{CategoryRole, Shape, Table};
use crate::tables::{CellId, Tables};

/// Sorted, distinct cells of one person under one plan. As sensitive as her answers: it prints nothing and
/// wipes itself.
pub struct Contribution {
    plan: PlanHash,
    cells: Vec<u16>,
}

impl Contribution {
    pub(crate) fn plan(&self) -> PlanHash {
        self.plan
    }

    pub(crate) fn cells(&self) -> &[u16] {
        &self.cells
    }
}

impl Drop for Contribution {
    fn drop(&mut self) {
        self.cells.zeroize();
    }
}

impl fmt::Debug for Contribution {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Contribution(…)")
    }
}

impl Tables {
    /// Turns touched cells into a contribution.
    ///
    /// # Errors
    /// If the cells could not come from one person: a cell twice or out of the plan, two answers in a single
    /// table, or a multiple table whose base does not follow from its answers.
    pub fn contribution(
        &self,
        cells: impl IntoIterator<Item = CellId>,
    ) -> Result<Contribution, ContributionError> {
        let mut sorted: Vec<u16> = cells.into_iter().map(CellId::raw).collect();
        sorted.sort_unstable();
        let contribution = Contribution {
            plan: self.plan(),
            cells: sorted,
        };
        let touched = contribution.cells();
        if touched.windows(2).any(|pair| pair.first() == pair.last()) {
            return Err(ContributionError::CellTwice);
        }
        if touched
            .last()
            .is_some_and(|last| usize::from(*last) >= self.len())
        {
            return Err(ContributionError::OutsideThePlan);
        }
        for (at, table) in self.tables().iter().enumerate() {
            let roles = (0..table.categories.len()).filter_map(|category| {
                let cell = self.cell(at, category)?;
                let role = table.categories.get(category)?.role;
                touched.binary_search(&cell.raw()).is_ok().then_some(role)
            });
            check_table(table, &roles.collect::<Vec<_>>())?;
        }
        Ok(contribution)
    }
}

fn check_table(table: &Table, touched: &[CategoryRole]) -> Result<(), ContributionError> {
    let count =
        |wanted: fn(&CategoryRole) -> bool| touched.iter().filter(|role| wanted(role)).count();
    let answers = count(|role| role.is_answer());
    let none_of_these = count(|role| *role == CategoryRole::NoneOfThese);
    let bases = count(|role| *role == CategoryRole::Base);
    let aside = touched.len() - answers - bases;
    let sound = match table.shape {
        Shape::Single => touched.len() <= 1,
        Shape::Multiple => {
            let alone = none_of_these == 0 || answers == 1;
            bases == usize::from(answers > 0) && alone && aside <= 1 && (aside == 0 || answers == 0)
        }
    };
    if sound {
        Ok(())
    } else {
        Err(ContributionError::NotOnePerson(table.id.clone()))
    }
}

/// Why cells were refused. Names a table, never an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ContributionError {
    CellTwice,
    OutsideThePlan,
    NotOnePerson(String),
}

impl fmt::Display for ContributionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::CellTwice => f.write_str("a cell is touched twice by one person"),
            Self::OutsideThePlan => f.write_str("a cell is not in the plan"),
            Self::NotOnePerson(id) => {
                write!(f, "the cells touched in {id} cannot come from one person")
            }
        }
    }
}

impl core::error::Error for ContributionError {}
