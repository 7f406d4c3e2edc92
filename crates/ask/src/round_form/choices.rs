//! The list of a question: its choices, their columns, and the filter over them.

use std::collections::BTreeSet;

use super::left::Left;
use super::words::{self, Words, quoted};
use crate::definition::{Choices, Definition, Itemset, Question, Text};
use crate::form::is_choice_name;
use crate::tree::{NodeId, Tree};
use crate::xpath::{Axis, Expr, Expression, Path, Start, Test};

/// Longest list that is asked in a round: what can be looked through, and far from what a table can hold.
const MOST_CHOICES: usize = 40;

/// A list that can be counted.
pub(super) struct List<'a> {
    pub items: Vec<Item>,
    /// What has to hold of an item for it to be offered.
    pub filters: Vec<Expr>,
    /// The column that is chosen.
    pub value: &'a str,
    tree: Option<&'a Tree>,
}

/// One choice.
pub(super) struct Item {
    pub value: String,
    /// A text a language, as they were asked for.
    pub labels: Vec<Words>,
    node: NodeId,
}

impl List<'_> {
    /// What stands in a column: one entry an item, nothing where the item has none.
    pub(super) fn column(&self, name: &str) -> Vec<Option<String>> {
        let cell = |item: &Item| {
            let tree = self.tree?;
            let found = child(tree, item.node, name)?;
            Some(tree.value(found).into_owned())
        };
        self.items.iter().map(cell).collect()
    }
}

/// The list of a question, with its words in these languages (places in the form's list).
pub(super) fn list<'a>(
    definition: &'a Definition,
    question: &'a Question,
    languages: &[usize],
) -> Result<List<'a>, Left> {
    let list = match &question.choices {
        Choices::None => return Err(Left::List),
        Choices::Inline(choices) => {
            let items = choices.iter().map(|choice| Item {
                value: choice.value.clone(),
                labels: each(languages, |at| {
                    words::of(definition, choice.label.as_ref(), at)
                }),
                node: NodeId::DOCUMENT,
            });
            List {
                items: items.collect(),
                filters: Vec::new(),
                value: "",
                tree: None,
            }
        }
        Choices::Itemset(set) => of_set(definition, set, languages)?,
    };
    let distinct: BTreeSet<&str> = list.items.iter().map(|item| item.value.as_str()).collect();
    let sound = list.items.iter().all(|item| is_choice_name(&item.value));
    let countable = (1..=MOST_CHOICES).contains(&list.items.len());
    if sound && countable && distinct.len() == list.items.len() {
        Ok(list)
    } else {
        Err(Left::List)
    }
}

fn of_set<'a>(
    definition: &'a Definition,
    set: &'a Itemset,
    languages: &[usize],
) -> Result<List<'a>, Left> {
    let parsed = Expression::parse(&set.nodeset.text).map_err(|_| Left::Rule)?;
    let (id, filters) = instance(parsed.root()).ok_or(Left::Rule)?;
    let mut lists = definition.secondary.iter();
    let tree = &lists.find(|it| it.id == id).ok_or(Left::List)?.tree;
    let rows = tree.root().ok_or(Left::List)?;
    let item = |node| {
        let value = child(tree, node, &set.value)?;
        Some(Item {
            value: tree.value(value).trim().to_owned(),
            labels: each(languages, |at| {
                label(definition, tree, node, set.label.as_ref(), at)
            }),
            node,
        })
    };
    let items: Option<Vec<Item>> = tree.elements(rows).map(item).collect();
    Ok(List {
        items: items.ok_or(Left::List)?,
        filters,
        value: &set.value,
        tree: Some(tree),
    })
}

fn each(languages: &[usize], words: impl Fn(usize) -> Words) -> Vec<Words> {
    languages.iter().map(|at| words(*at)).collect()
}

/// `instance('id')/root/item[…]`, perhaps in a random order: the order is not kept, what is offered is.
fn instance(expr: &Expr) -> Option<(&str, Vec<Expr>)> {
    let path = match expr {
        Expr::Call(call) if call.name() == "randomize" => match call.arguments.first()? {
            Expr::Path(path) => path,
            _ => return None,
        },
        Expr::Path(path) => path,
        _ => return None,
    };
    let Start::Filter(start, before) = &path.start else {
        return None;
    };
    let [root, item] = path.steps.as_slice() else {
        return None;
    };
    let is_child = root.axis == Axis::Child && item.axis == Axis::Child;
    let (Expr::Call(call), true) = (
        start.as_ref(),
        before.is_empty() && root.predicates.is_empty() && is_child,
    ) else {
        return None;
    };
    match call.arguments.as_slice() {
        [Expr::Text(id)] if call.name() == "instance" => Some((id, item.predicates.clone())),
        _ => None,
    }
}

fn label(
    definition: &Definition,
    tree: &Tree,
    node: NodeId,
    text: Option<&Text>,
    language: usize,
) -> Words {
    let cell = |source: &str| child(tree, node, source.trim()).map(|found| tree.value(found));
    match text {
        Some(Text::Itext(source)) if quoted(source.text.trim()).is_none() => {
            let id = cell(&source.text);
            id.map_or(Words::Missing, |id| words::entry(definition, &id, language))
        }
        Some(Text::Worked(source)) => match cell(&source.text) {
            Some(said) if !said.trim().is_empty() => Words::Said(said.trim().to_owned()),
            _ => Words::Missing,
        },
        text => words::of(definition, text, language),
    }
}

fn child(tree: &Tree, node: NodeId, name: &str) -> Option<NodeId> {
    tree.elements(node)
        .find(|child| tree.name(*child).local == name)
}

/// The name of a column, where a path is one step down from an item.
pub(super) fn column_of(path: &Path) -> Option<&str> {
    let steps: Vec<_> = path
        .steps
        .iter()
        .filter(|step| step.axis != Axis::SelfNode)
        .collect();
    match (&path.start, steps.as_slice()) {
        (Start::Context, [step]) if step.axis == Axis::Child && step.predicates.is_empty() => {
            match &step.test {
                Test::Name(name) => Some(&name.local),
                _ => None,
            }
        }
        _ => None,
    }
}
