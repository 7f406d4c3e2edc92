//! Indicators over one table: nothing they say may undo what the table keeps back.

use super::onlooker::{Fact, View};
use super::{Counted, Told, past, primary, secondary};
use crate::band::{Band, SmallestGroup};
use crate::indicator::{Indicator, Rule};
use crate::release::{Release, ReleasedIndicator};
use crate::statement::Statement;
use crate::table::{CategoryRole, Class, Table};
use crate::tables::Tables;
use crate::terms::Terms;

/// What the indicators of `table` say, in the order of the plan. Lines of the table may be kept back for them.
pub(super) fn all(
    tables: &Tables,
    table: &Table,
    counted: &Counted,
    told: &mut Told,
    terms: &Terms,
) -> Vec<ReleasedIndicator> {
    let own = || {
        tables
            .indicators()
            .iter()
            .filter(|indicator| indicator.rule.table() == table.id)
    };
    let smallest = table.expected(terms.smallest_group);
    // Those with a number of their own first; those that repeat a line say what is left of the line.
    let joint: Vec<Option<Said>> = own()
        .map(|indicator| joint(indicator, table, counted, told, smallest))
        .collect();
    let statements = own().zip(joint);
    statements
        .map(|(indicator, joint)| {
            let (statement, base) = joint.unwrap_or_else(|| repeated(indicator, table, told));
            ReleasedIndicator {
                id: indicator.id.clone(),
                name: indicator.name.clone(),
                sentence: indicator.sentence.clone(),
                class: indicator.class.max(table.sensitivity),
                base,
                statement,
                rule: Some(indicator.rule.clone()),
            }
        })
        .collect()
}

type Said = (Statement, Option<Band>);

const KEPT_BACK: Said = (Statement::Withheld, None);

/// An indicator's own statement; none if it is the same number as a line of the table.
fn joint(
    indicator: &Indicator,
    table: &Table,
    counted: &Counted,
    told: &mut Told,
    smallest: SmallestGroup,
) -> Option<Said> {
    let view = match told {
        Told::TooFew => return Some((Statement::TooFew, None)),
        Told::Nothing => return Some(KEPT_BACK),
        Told::Lines(view) => view,
    };
    match &indicator.rule {
        Rule::Share {
            numerator,
            denominator,
            ..
        } => {
            let (part, whole) = (lines(table, numerator), lines(table, denominator));
            let class = indicator.class.max(table.sensitivity);
            let repeats = part.len() == 1 && whole.len() == view.cells.len() && class == view.class;
            if repeats {
                None
            } else {
                Some(share(counted, view, part, whole, class, smallest))
            }
        }
        Rule::Median { ordered, .. } => Some(median(table, counted, view, ordered, smallest)),
        Rule::Named { .. } | Rule::AllBut { .. } => None,
    }
}

/// What the only counted answer's own line says, or its complement: nothing that the line does not say already.
fn repeated(indicator: &Indicator, table: &Table, told: &Told) -> Said {
    let Told::Lines(view) = told else {
        return KEPT_BACK;
    };
    let said = |codes: &[String]| {
        let line = lines(table, codes).first().copied()?;
        view.cells.get(line).copied()
    };
    let said = match &indicator.rule {
        Rule::Share { numerator, .. } => said(numerator),
        Rule::Named { answer, .. } => said(core::slice::from_ref(answer)),
        Rule::AllBut { answer, .. } => {
            said(core::slice::from_ref(answer)).map(primary::Said::of_the_others)
        }
        Rule::Median { .. } => None,
    };
    match said {
        Some(primary::Said::Withheld) | None => KEPT_BACK,
        Some(said) => (said.statement(view.class), Some(view.base)),
    }
}

fn share(
    counted: &Counted,
    view: &mut View,
    part: Vec<usize>,
    whole: Vec<usize>,
    class: Class,
    smallest: SmallestGroup,
) -> Said {
    let (count, people) = (counted.sum(&part), counted.sum(&whole));
    let Some(base) = primary::base(people, smallest) else {
        return if secondary::may_add(view, Fact::TooFew { whole }) {
            (Statement::TooFew, None)
        } else {
            KEPT_BACK
        };
    };
    let said = primary::said(count, people, class);
    if secondary::may_add(
        view,
        Fact::Share {
            part,
            whole,
            base,
            said,
            class,
        },
    ) {
        (said.statement(class), Some(base))
    } else {
        KEPT_BACK
    }
}

fn median(
    table: &Table,
    counted: &Counted,
    view: &mut View,
    codes: &[String],
    smallest: SmallestGroup,
) -> Said {
    let ordered = lines(table, codes);
    let people = counted.sum(&ordered);
    let Some(base) = primary::base(people, smallest) else {
        return if secondary::may_add(view, Fact::TooFew { whole: ordered }) {
            (Statement::TooFew, None)
        } else {
            KEPT_BACK
        };
    };
    let mut so_far = 0_u64;
    let middle = ordered.iter().position(|line| {
        so_far += u64::from(counted.sum(&[*line]));
        2 * so_far >= u64::from(people)
    });
    let label = middle
        .and_then(|at| codes.get(at))
        .and_then(|code| table.position(code));
    let label = label
        .and_then(|at| table.categories.get(at))
        .map(|category| category.label.clone());
    match (middle, label) {
        (Some(middle), Some(label))
            if secondary::may_add(
                view,
                Fact::Median {
                    ordered,
                    middle,
                    base,
                },
            ) =>
        {
            (Statement::Median { label }, Some(base))
        }
        _ => KEPT_BACK,
    }
}

/// What the indicators of an earlier release said about one of its tables, beyond the table's own lines.
pub(super) fn facts(release: &Release, table: &Table, tables: &Tables, view: &View) -> Vec<Fact> {
    let own = tables
        .indicators()
        .iter()
        .filter(|indicator| indicator.rule.table() == table.id);
    let facts = own.filter_map(|indicator| {
        let released = release
            .indicators()
            .iter()
            .find(|known| known.id() == indicator.id)?;
        fact(released, indicator, table, view)
    });
    facts.collect()
}

fn fact(
    released: &ReleasedIndicator,
    indicator: &Indicator,
    table: &Table,
    view: &View,
) -> Option<Fact> {
    let class = indicator.class.max(table.sensitivity);
    match (&indicator.rule, released.statement(), released.base()) {
        (_, Statement::Withheld | Statement::NotAsked, _) => None,
        (Rule::Share { denominator, .. }, Statement::TooFew, _) => Some(Fact::TooFew {
            whole: lines(table, denominator),
        }),
        (Rule::Median { ordered, .. }, Statement::TooFew, _) => Some(Fact::TooFew {
            whole: lines(table, ordered),
        }),
        (
            Rule::Share {
                numerator,
                denominator,
                ..
            },
            statement,
            Some(base),
        ) => {
            let (part, whole) = (lines(table, numerator), lines(table, denominator));
            let repeats = part.len() == 1 && whole.len() == view.cells.len() && class == view.class;
            (!repeats).then(|| Fact::Share {
                part,
                whole,
                base,
                said: past::said(statement),
                class,
            })
        }
        (Rule::Median { ordered, .. }, Statement::Median { label }, Some(base)) => {
            let ordered = lines(table, ordered);
            let labels = table.with_role(CategoryRole::is_answer);
            let is_middle = |line: &usize| {
                let category = labels.get(*line).and_then(|at| table.categories.get(*at));
                category.is_some_and(|category| category.label == *label)
            };
            let middle = ordered.iter().position(is_middle)?;
            Some(Fact::Median {
                ordered,
                middle,
                base,
            })
        }
        _ => None,
    }
}

impl Counted {
    fn sum(&self, lines: &[usize]) -> u32 {
        lines
            .iter()
            .filter_map(|line| self.answers.get(*line))
            .fold(0, |sum: u32, count| sum.saturating_add(*count))
    }
}

/// Line numbers of answers given by code.
fn lines(table: &Table, codes: &[String]) -> Vec<usize> {
    let answers = table.with_role(CategoryRole::is_answer);
    let line = |code: &String| {
        answers
            .iter()
            .position(|at| Some(*at) == table.position(code))
    };
    codes.iter().filter_map(line).collect()
}
