//! Each question of an imported form as a question of a round, or the reason why it is none.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::choices::{self, List};
use super::kind::{kind_of, may_be_broken_down};
use super::languages::Kept;
use super::left::Left;
use super::meaning;
use super::rows::{Repeated, Row, bind};
use super::rule::Stand;
use super::scale;
use super::tells::tells;
use super::truth::{Want, is};
use super::wishes::{Asking, Breakdown, Wishes};
use super::words::{self, Words};
use super::{MayBeBrokenDown, Seen, Standing};
use crate::definition::Definition;
use crate::expression::Expression;
use crate::form::{
    BY_AGE, Choice, InShortForm, Kind, MAX_QUESTIONS, QuestionId, QuestionParts, Role, Sensitivity,
    is_name,
};
use crate::form_check;
use crate::xpath;

/// What was made.
pub(super) struct Made {
    pub questions: Vec<QuestionParts>,
    pub seen: Vec<Seen>,
}

impl Made {
    /// Whether anything of it can be counted.
    pub(super) fn counted(&self) -> bool {
        let mut seen = self.seen.iter();
        seen.any(|it| matches!(it.standing, Standing::Asked { .. }))
    }
}

/// The form while it is made.
pub(super) struct Making<'a> {
    definition: &'a Definition,
    kept: &'a [Kept],
    /// Questions of the opening that stand above.
    first: usize,
    questions: Vec<QuestionParts>,
    /// By path: what can be referred to.
    known: BTreeMap<String, QuestionId>,
    names: BTreeSet<String>,
}

/// All questions, in order. `taken` are the names of the opening, which stands above them, and of the end.
pub(super) fn all(
    definition: &Definition,
    rows: &[Row<'_>],
    kept: &[Kept],
    wishes: &Wishes,
    taken: &Taken,
) -> Made {
    let mut making = Making {
        definition,
        kept,
        first: taken.above,
        questions: Vec::new(),
        known: BTreeMap::new(),
        names: taken.names.clone(),
    };
    let mut seen = Vec::new();
    for row in rows {
        let name = making.name(&row.question.reference);
        let standing = making.row(row, &name, wishes);
        let first = kept.first().map_or(0, |kept| kept.there);
        let label = words::of(definition, row.question.label.as_ref(), first).or_empty();
        seen.push(Seen {
            name,
            node: row.question.reference.clone(),
            label,
            place: row.question.place.clone(),
            standing: standing.unwrap_or_else(Standing::Left),
        });
    }
    let mut questions = making.questions;
    support(&mut questions);
    Made { questions, seen }
}

/// Names that are taken, and how many rows stand above.
pub(super) struct Taken {
    pub names: BTreeSet<String>,
    pub above: usize,
}

/// The support card follows the last question whose answer could do harm; without one, the last question.
fn support(questions: &mut [QuestionParts]) {
    let selects = |it: &QuestionParts| !it.choices.is_empty();
    let harmful = |it: &QuestionParts| selects(it) && it.sensitivity == Sensitivity::Harmful;
    let at = questions
        .iter()
        .rposition(harmful)
        .or_else(|| questions.iter().rposition(selects));
    if let Some(last) = at.and_then(|at| questions.get_mut(at)) {
        last.support_after = true;
    }
}

impl Making<'_> {
    /// The last step of the path, or more of it where that is taken.
    fn name(&mut self, path: &str) -> String {
        let steps: Vec<&str> = path.split('/').filter(|step| !step.is_empty()).collect();
        let longer = (0..steps.len()).rev();
        let names = longer.map(|from| steps.iter().skip(from).copied().collect::<Vec<_>>());
        let mut names = names.map(|steps| steps.join("."));
        let free = names.find(|name| is_name(name) && !self.names.contains(name));
        let name = free.unwrap_or_else(|| format!("question-{}", self.names.len()));
        self.names.insert(name.clone());
        name
    }

    fn row(&mut self, row: &Row<'_>, name: &str, wishes: &Wishes) -> Result<Standing, Left> {
        if row.repeated == Repeated::Yes {
            return Err(Left::InARepeat);
        }
        let wish = wishes.of(name);
        if wish.asking == Asking::LeftOut {
            return Err(Left::NotWanted);
        }
        let kind = kind_of(row)?;
        let mut parts = self.parts(row, name)?;
        parts.kind = kind;
        let list = match kind {
            Kind::SelectOne | Kind::SelectMultiple => Some(self.list(row)?),
            Kind::Note | Kind::Calculate => None,
        };
        if let Some(Offered { choices, filter }) = list {
            (parts.choices, parts.choice_filter) = (choices, filter);
            parts.sensitivity = wish.class;
        }
        let breakdown = match may_be_broken_down(&parts) {
            MayBeBrokenDown::Yes => wish.breakdown,
            MayBeBrokenDown::No => Breakdown::None,
        };
        if breakdown == Breakdown::Age {
            parts.measures.push(BY_AGE.to_owned());
        }
        tells(&parts)?;
        parts.relevant = self.all_of(&row.relevant)?;
        let answers = parts.choices.iter();
        let answers = answers.filter(|it| !it.meaning.stands_alone()).count();
        let may = may_be_broken_down(&parts);
        let id = self.push(parts)?;
        self.known.insert(row.question.reference.clone(), id);
        Ok(match kind {
            Kind::Note | Kind::Calculate => Standing::Shown,
            Kind::SelectOne | Kind::SelectMultiple => Standing::Asked {
                class: wish.class,
                answers,
                breakdown,
                may,
            },
        })
    }

    fn parts(&self, row: &Row<'_>, name: &str) -> Result<QuestionParts, Left> {
        let question = row.question;
        let labels = self.said(|at| words::of(self.definition, question.label.as_ref(), at))?;
        if labels.first().is_none_or(String::is_empty) {
            return Err(Left::NoWords);
        }
        let hints = self.said(|at| words::of(self.definition, question.hint.as_ref(), at))?;
        Ok(QuestionParts {
            name: name.to_owned(),
            section: self.section(row.section),
            labels,
            hints,
            ..blank()
        })
    }

    /// A group's name, or a plain one where it would say too much.
    fn section(&self, name: &str) -> String {
        match form_check::tells(name) {
            true => format!("part-{}", self.questions.len()),
            false => name.to_owned(),
        }
    }

    /// One text a language.
    fn said(&self, words: impl Fn(usize) -> Words) -> Result<Vec<String>, Left> {
        let each = self.kept.iter().map(|kept| match words(kept.there) {
            Words::Worked => Err(Left::Repeating),
            said => Ok(said.or_empty()),
        });
        each.collect()
    }

    fn list(&mut self, row: &Row<'_>) -> Result<Offered, Left> {
        if let Some(numbers) = scale::numbers(row) {
            let choices = numbers.iter().map(|number| Choice {
                name: number.to_string(),
                labels: self.kept.iter().map(|_| number.to_string()).collect(),
                meaning: crate::form::Meaning::Answer,
                picture: String::new(),
            });
            return Ok(Offered {
                choices: choices.collect(),
                filter: None,
            });
        }
        let languages: Vec<usize> = self.kept.iter().map(|kept| kept.there).collect();
        let list = choices::list(self.definition, row.question, &languages)?;
        let meanings = list.column("meaning");
        let choices = list.items.iter().zip(&meanings).map(|(item, column)| {
            let labels: Result<Vec<String>, Left> = item.labels.iter().map(worded).collect();
            let labels = labels?;
            let label = labels.first().map_or("", String::as_str);
            Ok(Choice {
                meaning: meaning::of(column.as_deref(), &item.value, label),
                name: item.value.clone(),
                labels,
                picture: String::new(),
            })
        });
        let choices: Result<Arc<[Choice]>, Left> = choices.collect();
        let choices = choices?;
        let filter = self.filter(row, &list)?;
        Ok(Offered { choices, filter })
    }

    fn filter(&mut self, row: &Row<'_>, list: &List<'_>) -> Result<Option<Expression>, Left> {
        let mut whole: Option<Expression> = None;
        let stand = Stand {
            list: Some(list),
            ..Stand::at(&row.question.reference)
        };
        for filter in &list.filters {
            let one = self.compiled(filter, Want::Truth, stand)?;
            whole = Some(match whole {
                Some(before) => before.and(one).ok_or(Left::Rule)?,
                None => one,
            });
        }
        Ok(whole)
    }

    /// The question or calculation at a path. A calculation is put above whatever needs it first.
    pub(super) fn answer(&mut self, path: &str, depth: usize) -> Result<QuestionId, Left> {
        if let Some(known) = self.known.get(path) {
            return Ok(*known);
        }
        let bind = bind(self.definition, path).ok_or(Left::DependsOnLeftOut)?;
        let calculate = bind.calculate.as_ref().ok_or(Left::DependsOnLeftOut)?;
        let parsed = xpath::Expression::parse(&calculate.text).map_err(|_| Left::Rule)?;
        if is(parsed.root())? == super::truth::Is::Node && bind.relevant.is_some() {
            return Err(Left::Rule);
        }
        let stand = Stand {
            node: path,
            list: None,
            depth: depth + 1,
        };
        let calculation = self.compiled(parsed.root(), Want::Any, stand)?;
        let relevant = match &bind.relevant {
            Some(source) => self.all_of(&[(path, source)])?,
            None => None,
        };
        let name = self.name(path);
        let id = self.push(QuestionParts {
            name,
            kind: Kind::Calculate,
            calculation: Some(calculation),
            relevant,
            ..blank()
        })?;
        self.known.insert(path.to_owned(), id);
        Ok(id)
    }

    fn push(&mut self, parts: QuestionParts) -> Result<QuestionId, Left> {
        let at = self.first + self.questions.len();
        let id = u16::try_from(at).map_err(|_| Left::Rule)?;
        if at >= MAX_QUESTIONS {
            return Err(Left::Rule);
        }
        self.questions.push(parts);
        Ok(QuestionId::new(id))
    }
}

/// A list as it is offered.
struct Offered {
    choices: Arc<[Choice]>,
    filter: Option<Expression>,
}

fn worded(words: &Words) -> Result<String, Left> {
    match words {
        Words::Worked => Err(Left::Repeating),
        said => Ok(said.clone().or_empty()),
    }
}

fn blank() -> QuestionParts {
    QuestionParts {
        name: String::new(),
        kind: Kind::Note,
        item: String::new(),
        section: String::new(),
        role: Role::Item,
        sensitivity: Sensitivity::Plain,
        short: InShortForm::No,
        support_after: false,
        labels: Vec::new(),
        hints: Vec::new(),
        choices: [].into(),
        right: None,
        beat: None,
        measures: Vec::new(),
        relevant: None,
        choice_filter: None,
        calculation: None,
    }
}
