//! What one person adds to the count: the cells her answers touch, each once (rule K2).

use core::fmt;

use zeroize::Zeroize;

use crate::hash::PlanHash;
use crate::table::{CategoryRole, Shape, Table};
use crate::tables::{CellId, Tables};
use crate::worked_out::Cells;

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
    /// Turns touched cells of questions, and of the round itself, into a contribution; what follows from them about
    /// the person is added here and nowhere else.
    ///
    /// # Errors
    /// If the cells could not come from one person: a cell twice or out of the plan, two answers in a single
    /// table, a multiple table whose base does not follow from its answers, or a cell that would be worked out.
    pub fn contribution(
        &self,
        cells: impl IntoIterator<Item = CellId>,
    ) -> Result<Contribution, ContributionError> {
        let mut sorted: Vec<u16> = cells.into_iter().map(CellId::raw).collect();
        sorted.sort_unstable();
        let mut contribution = Contribution {
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
            let roles: Vec<CategoryRole> = roles.collect();
            if table.measure.is_worked_out() && !roles.is_empty() {
                return Err(ContributionError::WorkedOutHere(table.id.clone()));
            }
            check_table(table, &roles)?;
        }
        self.work_out(&mut contribution);
        Ok(contribution)
    }

    fn work_out(&self, contribution: &mut Contribution) {
        let mut touched: Vec<Cells> = Vec::with_capacity(self.tables().len());
        for (at, table) in self.tables().iter().enumerate() {
            let own = (0..table.categories.len().min(64)).filter(|category| {
                let cell = self.cell(at, *category);
                cell.is_some_and(|cell| contribution.cells.binary_search(&cell.raw()).is_ok())
            });
            touched.push(own.fold(0, |cells, category| cells | 1 << category));
        }
        let mut more = Vec::new();
        for (at, table) in self.tables().iter().enumerate() {
            let Some(how) = self.worked_out(at) else {
                continue;
            };
            let cells = how.cells(|table| touched.get(table).copied().unwrap_or(0));
            let own =
                (0..table.categories.len().min(64)).filter(|category| cells >> category & 1 == 1);
            more.extend(own.filter_map(|category| Some(self.cell(at, category)?.raw())));
        }
        touched.zeroize();
        contribution.cells.extend_from_slice(&more);
        more.zeroize();
        contribution.cells.sort_unstable();
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
    /// A cell that follows from others was handed in.
    WorkedOutHere(String),
}

impl fmt::Display for ContributionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::CellTwice => f.write_str("a cell is touched twice by one person"),
            Self::OutsideThePlan => f.write_str("a cell is not in the plan"),
            Self::WorkedOutHere(id) => write!(f, "the cells of {id} follow from other tables"),
            Self::NotOnePerson(id) => {
                write!(f, "the cells touched in {id} cannot come from one person")
            }
        }
    }
}

impl core::error::Error for ContributionError {}
