//! The list of problems as it grows.

use super::limits::MAX_PROBLEMS;
use crate::definition::{Fix, Place, Problem, Weight};

/// Problems found so far.
#[derive(Debug, Default)]
pub(super) struct Problems {
    list: Vec<Problem>,
}

impl Problems {
    /// Something the form cannot be used with.
    pub(super) fn refuse(&mut self, place: &Place, code: &'static str, sentence: &str) {
        self.add(place, code, Weight::Refusal, sentence, None);
    }

    /// The same, with a cell that would mend it.
    pub(super) fn refuse_with(
        &mut self,
        place: &Place,
        code: &'static str,
        sentence: &str,
        cell: String,
    ) {
        let fix = Fix {
            place: place.clone(),
            cell,
        };
        self.add(place, code, Weight::Refusal, sentence, Some(fix));
    }

    /// Something worth knowing.
    pub(super) fn notice(&mut self, place: &Place, code: &'static str, sentence: &str) {
        self.add(place, code, Weight::Notice, sentence, None);
    }

    fn add(
        &mut self,
        place: &Place,
        code: &'static str,
        weight: Weight,
        sentence: &str,
        fix: Option<Fix>,
    ) {
        // Notices give way to refusals: the verdict must not hang on how long the list is.
        if self.list.len() >= MAX_PROBLEMS && weight == Weight::Notice {
            return;
        }
        if self.list.len() >= MAX_PROBLEMS * 2 {
            return;
        }
        let problem = Problem {
            place: place.clone(),
            code,
            weight,
            sentence: sentence.to_owned(),
            fix,
        };
        if !self.list.contains(&problem) || self.list.len() > MAX_PROBLEMS / 4 {
            self.list.push(problem);
        }
    }

    /// The list, in the order of finding.
    pub(super) fn into_list(self) -> Vec<Problem> {
        self.list
    }
}
