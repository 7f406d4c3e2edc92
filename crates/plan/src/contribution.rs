//! One record to the cells it touches: the only step from a person's answers to counts.

use core::fmt;

use waymark_ask::record::{self, AgeBand, Checks, Outcome, RecordError};
use waymark_ask::{Answer, Form, Record};
use waymark_count::{CellId, Contribution, ContributionError as CellsError, Table};

use crate::plan::Plan;
use crate::planned::{self, process};

/// The cells of one record. A stopped interview contributes what she kept; a question that did not come up
/// contributes nothing; one she went past is counted as that.
///
/// # Errors
/// If the form is not the plan's to the letter, or the record is damaged or of another form.
pub fn contribution(
    plan: &Plan,
    form: &Form,
    record: &Record,
) -> Result<Contribution, ContributionError> {
    if form.wording() != plan.wording() {
        return Err(ContributionError::OtherForm);
    }
    let (sat, answers) = record::read(form, record).map_err(ContributionError::Record)?;
    let taking_part = match sat.outcome {
        Outcome::Finished => process::FINISHED,
        Outcome::Stopped => process::STOPPED,
    };
    let checks = match sat.checks {
        Checks::Passed => process::PASSED,
        Checks::Failed => process::FAILED,
    };
    let mut cells = vec![
        cell(plan, process::TAKING_PART, taking_part)?,
        cell(plan, process::CHECKS, checks)?,
    ];
    if let Some(ages) = plan.tables().position(planned::AGE) {
        cells.push(cell(plan, ages, age(sat.age))?);
    }
    let tables = plan
        .tables()
        .tables()
        .iter()
        .enumerate()
        .skip(process::TABLES);
    for ((at, table), (question, _)) in tables.zip(planned::questions(form, plan.terms().length)) {
        let answer = answers
            .get(question.index())
            .ok_or(ContributionError::OtherForm)?;
        for category in touched(table, answer)? {
            cells.push(cell(plan, at, category)?);
        }
    }
    plan.tables()
        .contribution(cells)
        .map_err(ContributionError::Cells)
}

/// Her band's place in the table of ages, as in the form; who did not say stands last.
fn age(band: AgeBand) -> usize {
    match band {
        AgeBand::From18 => 0,
        AgeBand::From25 => 1,
        AgeBand::From50 => 2,
        AgeBand::NotSaid => 3,
    }
}

/// Positions of the cells an answer touches in its table. Choices stand first, in the order of the form.
fn touched(table: &Table, answer: &Answer) -> Result<Vec<usize>, ContributionError> {
    let known = |cell: Option<usize>| cell.ok_or(ContributionError::OtherForm);
    Ok(match answer {
        Answer::NotAsked => Vec::new(),
        Answer::Skipped => vec![known(planned::skipped(table))?],
        Answer::One(choice) => vec![choice.index()],
        Answer::Many(set) => {
            let mut cells: Vec<usize> = set.iter().map(|choice| choice.index()).collect();
            let is_answer = |at: &usize| {
                table
                    .categories
                    .get(*at)
                    .is_some_and(|category| category.role.is_answer())
            };
            if cells.iter().any(is_answer) {
                cells.push(known(planned::base(table))?);
            }
            cells
        }
    })
}

fn cell(plan: &Plan, table: usize, category: usize) -> Result<CellId, ContributionError> {
    plan.tables()
        .cell(table, category)
        .ok_or(ContributionError::OtherForm)
}

/// Why a record adds nothing. Never says what is in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ContributionError {
    /// The form is not the one the plan was made from.
    OtherForm,
    Record(RecordError),
    Cells(CellsError),
}

impl fmt::Display for ContributionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::OtherForm => f.write_str("the plan was made from another wording of the form"),
            Self::Record(why) => why.fmt(f),
            Self::Cells(why) => why.fmt(f),
        }
    }
}

impl core::error::Error for ContributionError {}
