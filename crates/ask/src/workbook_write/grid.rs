//! Rows of cells under headings, which become a sheet with its columns in the usual order.

use std::collections::{HashMap, HashSet};

use super::cells::Row;
use crate::xlsform::Sheet;

/// Columns of the sheet choices; those of the author's own keep their order.
pub(super) const LISTS: &[&str] = &["list_name", "name", "label"];

/// Columns of the survey in the order in which people look for them; others follow as they come.
pub(super) const SURVEY: &[&str] = &[
    "type",
    "name",
    "label",
    "hint",
    "guidance_hint",
    "required",
    "required_message",
    "relevant",
    "constraint",
    "constraint_message",
    "calculation",
    "default",
    "trigger",
    "readonly",
    "appearance",
    "choice_filter",
    "parameters",
    "repeat_count",
];

/// Rows, top to bottom.
#[derive(Clone, Debug)]
pub(super) struct Grid {
    pub(super) rows: Vec<Row>,
    /// Columns that stand first.
    pub(super) order: &'static [&'static str],
    /// Languages, whose columns stand in this order.
    pub(super) languages: Vec<String>,
}

impl Grid {
    /// The sheet, its first row the headings.
    pub(super) fn sheet(&self, name: &str) -> Sheet {
        let mut headings = self.headings();
        headings.sort_by_key(|heading| self.rank(heading));
        let mut rows = vec![headings.iter().map(|it| (*it).to_owned()).collect()];
        for row in &self.rows {
            let mut cells: Vec<String> = headings
                .iter()
                .map(|heading| row.get(heading).unwrap_or_default().to_owned())
                .collect();
            while cells.last().is_some_and(String::is_empty) {
                cells.pop();
            }
            rows.push(cells);
        }
        Sheet {
            name: name.to_owned(),
            rows,
        }
    }

    /// All headings, so that each row has its own in its own order: what stands before another in a row
    /// stands before it in the sheet. Where rows contradict one another, the first to come is first.
    fn headings(&self) -> Vec<&str> {
        let mut all: Vec<&str> = Vec::new();
        let mut number: HashMap<&str, usize> = HashMap::new();
        let mut before: Vec<HashSet<usize>> = Vec::new();
        for row in &self.rows {
            let mut last = None;
            for (heading, _) in &row.0 {
                let here = *number.entry(heading).or_insert_with(|| {
                    all.push(heading);
                    before.push(HashSet::new());
                    all.len() - 1
                });
                if let (Some(last), Some(before)) = (last, before.get_mut(here)) {
                    before.insert(last);
                }
                last = Some(here);
            }
        }
        let mut left: Vec<usize> = (0..all.len()).collect();
        let mut order = Vec::new();
        while !left.is_empty() {
            let is_next = |at: &usize| {
                before
                    .get(*at)
                    .is_none_or(|it| it.iter().all(|it| *it == *at || !left.contains(it)))
            };
            let next = left.iter().position(is_next).unwrap_or(0);
            order.push(left.remove(next));
        }
        order
            .into_iter()
            .filter_map(|at| all.get(at).copied())
            .collect()
    }

    /// First by the column, then by the language.
    fn rank(&self, heading: &str) -> (usize, usize) {
        let (base, rest) = heading.split_once("::").unwrap_or((heading, ""));
        let column = self.order.iter().position(|known| *known == base);
        let language = rest.rsplit("::").next().unwrap_or("");
        let language = self.languages.iter().position(|known| known == language);
        (
            column.unwrap_or(self.order.len()),
            language.map_or(0, |at| at + 1),
        )
    }
}
