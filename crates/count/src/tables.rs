//! The whole list of tables a round may ever produce, as one row of numbered cells.

use core::fmt;

use crate::frame::{Frame, Framed};
use crate::hash::PlanHash;
use crate::indicator::{Indicator, Rule};
use crate::table::{CategoryRole, Shape, Table};
use crate::worked_out::WorkedOut;

/// A plan of more cells than this is a mistake: the service instrument has some two hundred.
pub const MOST_CELLS: usize = 10_000;

/// Number of one cell in the plan, 0-based.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CellId(u16);

impl CellId {
    /// Place in the row of counts.
    #[must_use]
    pub fn index(self) -> usize {
        usize::from(self.0)
    }

    pub(crate) fn raw(self) -> u16 {
        self.0
    }
}

/// The tables and indicators of one frozen plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tables {
    plan: PlanHash,
    tables: Vec<Table>,
    indicators: Vec<Indicator>,
    /// How the cells of each table follow from those of earlier ones, in step with `tables`; none for answers.
    worked_out: Vec<Option<WorkedOut>>,
    frames: Vec<Frame>,
    framed: Vec<Framed>,
    /// Cell number of the first category of each table, in step with `tables`.
    first_cells: Vec<u16>,
    cells: usize,
}

impl Tables {
    /// Checks and numbers the tables.
    ///
    /// # Errors
    /// Names the table or indicator that is not well formed.
    pub fn new(
        plan: PlanHash,
        tables: Vec<Table>,
        indicators: Vec<Indicator>,
    ) -> Result<Self, TablesError> {
        let mut first_cells = Vec::with_capacity(tables.len());
        let mut worked_out = Vec::with_capacity(tables.len());
        let mut cells = 0_usize;
        for (at, table) in tables.iter().enumerate() {
            check_table(table)?;
            if tables.iter().take(at).any(|earlier| earlier.id == table.id) {
                return Err(TablesError::TwiceTheSameId(table.id.clone()));
            }
            worked_out.push(how(table, tables.get(..at).unwrap_or_default())?);
            first_cells.push(u16::try_from(cells).map_err(|_| TablesError::TooManyCells)?);
            cells += table.categories.len();
            if cells > MOST_CELLS {
                return Err(TablesError::TooManyCells);
            }
        }
        one_breakdown_each(&tables, &worked_out)?;
        for (at, indicator) in indicators.iter().enumerate() {
            if indicators
                .iter()
                .take(at)
                .any(|earlier| earlier.id == indicator.id)
            {
                return Err(TablesError::TwiceTheSameId(indicator.id.clone()));
            }
            check_indicator(&tables, indicator)?;
        }
        Ok(Self {
            plan,
            tables,
            indicators,
            worked_out,
            frames: Vec::new(),
            framed: Vec::new(),
            first_cells,
            cells,
        })
    }

    /// The same with what is known of who is asked what.
    ///
    /// # Errors
    /// Names the table of a frame whose tables or answers are not there or do not come before it.
    pub fn framed(mut self, frames: Vec<Frame>) -> Result<Self, TablesError> {
        for frame in &frames {
            let wrong = || TablesError::WrongFrame(frame.table.clone());
            let framed = Framed::of(frame, &self.tables).ok_or_else(wrong)?;
            self.framed.push(framed);
        }
        self.frames = frames;
        Ok(self)
    }

    /// Who is asked what, as far as the plan says it.
    #[must_use]
    pub fn frames(&self) -> &[Frame] {
        &self.frames
    }

    pub(crate) fn frames_looked_up(&self) -> &[Framed] {
        &self.framed
    }

    #[must_use]
    pub fn plan(&self) -> PlanHash {
        self.plan
    }

    #[must_use]
    pub fn tables(&self) -> &[Table] {
        &self.tables
    }

    #[must_use]
    pub fn indicators(&self) -> &[Indicator] {
        &self.indicators
    }

    /// How the table at this position follows from others; none for answers.
    pub(crate) fn worked_out(&self, table: usize) -> Option<&WorkedOut> {
        self.worked_out.get(table)?.as_ref()
    }

    /// How many cells the plan has.
    #[must_use]
    pub fn len(&self) -> usize {
        self.cells
    }

    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.cells == 0
    }

    /// The cell of a category of a table, both 0-based in the order of the plan.
    #[must_use]
    pub fn cell(&self, table: usize, category: usize) -> Option<CellId> {
        let first = *self.first_cells.get(table)?;
        if category >= self.tables.get(table)?.categories.len() {
            return None;
        }
        Some(CellId(first.checked_add(u16::try_from(category).ok()?)?))
    }

    /// Position of the table with this id.
    #[must_use]
    pub fn position(&self, id: &str) -> Option<usize> {
        self.tables.iter().position(|table| table.id == id)
    }
}

fn how(table: &Table, earlier: &[Table]) -> Result<Option<WorkedOut>, TablesError> {
    if !table.measure.is_worked_out() {
        return Ok(None);
    }
    let found = WorkedOut::of(table, earlier);
    let found = found.ok_or_else(|| TablesError::WrongMeasure(table.id.clone()))?;
    Ok(Some(found))
}

/// Two breakdowns of one table could be subtracted from each other (rule D3).
fn one_breakdown_each(
    tables: &[Table],
    worked_out: &[Option<WorkedOut>],
) -> Result<(), TablesError> {
    let broken = || worked_out.iter().map(|how| how.as_ref()?.broken_down());
    for (table, own) in tables.iter().zip(broken()) {
        let Some((of, by)) = own else { continue };
        let another = |other: (usize, usize)| other.0 == of && other.1 != by;
        if broken().flatten().any(another) {
            return Err(TablesError::WrongMeasure(table.id.clone()));
        }
    }
    Ok(())
}

fn check_table(table: &Table) -> Result<(), TablesError> {
    let bases = table.with_role(|role| role == CategoryRole::Base).len();
    let expected_bases = match table.shape {
        Shape::Single => 0,
        Shape::Multiple => 1,
    };
    let none_of_these = table
        .with_role(|role| role == CategoryRole::NoneOfThese)
        .len();
    let answers = table.with_role(CategoryRole::is_answer).len();
    if bases != expected_bases || answers == 0 || none_of_these > 1 {
        return Err(TablesError::WrongCells(table.id.clone()));
    }
    for (at, category) in table.categories.iter().enumerate() {
        if table.position(&category.code) != Some(at) {
            return Err(TablesError::TwiceTheSameCode(
                table.id.clone(),
                category.code.clone(),
            ));
        }
    }
    Ok(())
}

fn check_indicator(tables: &[Table], indicator: &Indicator) -> Result<(), TablesError> {
    let wrong = || TablesError::WrongIndicator(indicator.id.clone());
    let table = tables
        .iter()
        .find(|table| table.id == indicator.rule.table())
        .ok_or_else(wrong)?;
    let distinct_answers = |codes: &[String]| {
        let known = |code: &String| {
            table
                .categories
                .iter()
                .any(|category| category.code == *code && category.role.is_answer())
        };
        let once =
            |at: usize, code: &String| codes.iter().position(|other| other == code) == Some(at);
        !codes.is_empty()
            && codes
                .iter()
                .enumerate()
                .all(|(at, code)| known(code) && once(at, code))
    };
    let role = |code: &str| {
        let category = table.categories.get(table.position(code)?)?;
        Some(category.role)
    };
    let sound = match &indicator.rule {
        Rule::Share {
            numerator,
            denominator,
            ..
        } => {
            distinct_answers(numerator)
                && distinct_answers(denominator)
                && numerator.iter().all(|code| denominator.contains(code))
        }
        Rule::Median { ordered, .. } => ordered.len() > 1 && distinct_answers(ordered),
        Rule::Named { answer, .. } => role(answer).is_some_and(CategoryRole::is_answer),
        Rule::AllBut { answer, .. } => role(answer) == Some(CategoryRole::NoneOfThese),
    };
    // Several answers of one person cannot be added up to people.
    let shape = match &indicator.rule {
        Rule::Share { .. } | Rule::Median { .. } => Shape::Single,
        Rule::Named { .. } | Rule::AllBut { .. } => Shape::Multiple,
    };
    if sound && table.shape == shape {
        Ok(())
    } else {
        Err(wrong())
    }
}

/// Why a list of tables was refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TablesError {
    TooManyCells,
    TwiceTheSameId(String),
    TwiceTheSameCode(String, String),
    /// A single table with a base cell, a multiple one without, no answers, or two cells for "none of these".
    WrongCells(String),
    /// Worked out from tables or answers that are not there or come later, less careful than one of them, with cells
    /// that do not fit, or a second breakdown of the same table.
    WrongMeasure(String),
    /// A frame over tables or answers that are not there or do not come before its own table.
    WrongFrame(String),
    /// An indicator over a table or answers that are not there, or over a table of the other shape.
    WrongIndicator(String),
}

impl fmt::Display for TablesError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooManyCells => write!(f, "the plan has more than {MOST_CELLS} cells"),
            Self::TwiceTheSameId(id) => write!(f, "{id} is planned twice"),
            Self::TwiceTheSameCode(id, code) => write!(f, "{id} has two cells called {code}"),
            Self::WrongCells(id) => write!(f, "the cells of {id} do not fit its shape"),
            Self::WrongMeasure(id) => write!(f, "{id} does not follow from the tables before it"),
            Self::WrongFrame(id) => {
                write!(f, "who is asked {id} does not follow from tables before it")
            }
            Self::WrongIndicator(id) => write!(f, "indicator {id} does not fit its table"),
        }
    }
}

impl core::error::Error for TablesError {}
