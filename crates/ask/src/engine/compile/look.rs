//! Finding nodes and parsing expressions, with a problem where that fails.

use super::Compiling;
use crate::definition::{Place, Source};
use crate::engine::model::ModelId;
use crate::xpath::Expression;

impl Compiling {
    /// The node of a path, if there is one.
    pub(super) fn find(&self, path: &str) -> Option<ModelId> {
        self.shape.by_path.get(path).copied()
    }

    /// The node of a path; a problem when there is none.
    pub(super) fn known(&mut self, path: &str) -> Option<ModelId> {
        let found = self.find(path);
        if found.is_none() {
            let sentence = format!("“{path}” is shown or set, but the form has no such node.");
            self.problem(Place::default(), "unknown-node", &sentence);
        }
        found
    }

    pub(super) fn parse(&mut self, source: &Source) -> Option<Expression> {
        match Expression::parse(&source.text) {
            Ok(expression) => Some(expression),
            Err(fault) => {
                let sentence = format!("This expression cannot be read: {fault}");
                self.problem(source.place.clone(), "expression", &sentence);
                None
            }
        }
    }
}
