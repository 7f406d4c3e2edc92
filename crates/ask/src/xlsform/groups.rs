//! Groups: they name the section and say when everything in them is asked.

use super::finding::{Finding, Findings};
use super::row::Row;
use crate::expression::Expression;

struct Group {
    name: String,
    /// Its own condition and those of the groups around it.
    relevant: Option<Expression>,
    /// What to say if it never ends.
    unended: Finding,
}

/// The groups around the current row, outermost first.
#[derive(Default)]
pub(super) struct Groups(Vec<Group>);

impl Groups {
    pub(super) fn begin(
        &mut self,
        row: &Row<'_>,
        relevant: Option<Expression>,
        findings: &mut Findings,
    ) {
        let relevant = match (self.relevant().cloned(), relevant) {
            (Some(outer), Some(own)) => outer.and(own),
            (outer, own) => outer.or(own),
        };
        if row.cell("name").is_empty() {
            findings.push(row.finding("name", "a group needs a name"));
        }
        self.0.push(Group {
            name: row.cell("name").to_owned(),
            relevant,
            unended: row.finding("type", "this group never ends"),
        });
    }

    pub(super) fn end(&mut self, row: &Row<'_>, findings: &mut Findings) {
        if self.0.pop().is_none() {
            findings.push(row.finding("type", "no group is open here"));
        }
    }

    pub(super) fn finish(self, findings: &mut Findings) {
        for group in self.0 {
            findings.push(group.unended);
        }
    }

    /// The name of the outermost group.
    pub(super) fn section(&self) -> &str {
        self.0.first().map_or("", |group| group.name.as_str())
    }

    pub(super) fn relevant(&self) -> Option<&Expression> {
        self.0.last().and_then(|group| group.relevant.as_ref())
    }
}
