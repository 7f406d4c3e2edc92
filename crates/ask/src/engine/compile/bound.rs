//! What is bound to nodes: rules, events, and files that are not there.

use super::Compiling;
use crate::definition::{Action, Bind, Place, Problem, Secondary, Source, Weight};
use crate::engine::datatype::DataType;
use crate::engine::model::{Setter, Shown, What};

impl Compiling {
    pub(super) fn bind(&mut self, bind: &Bind) {
        // Attributes belong to entities, which are never made here.
        if bind.nodeset.contains("/@") {
            return;
        }
        let Some(id) = self.find(&bind.nodeset) else {
            let place = [&bind.calculate, &bind.relevant, &bind.readonly]
                .into_iter()
                .flatten()
                .next();
            let place = place.map(|source| source.place.clone()).unwrap_or_default();
            let sentence = format!(
                "A rule is for “{}”, but there is no such node.",
                bind.nodeset
            );
            self.problem(place, "bind-unknown-node", &sentence);
            return;
        };
        if let Some(node) = self.shape.nodes.get_mut(id.index()) {
            node.datatype = DataType::named(&bind.kind);
            node.preload.clone_from(&bind.preload);
            if bind
                .readonly
                .as_ref()
                .is_some_and(|source| source.text.trim() == "true()")
            {
                node.shown = Shown::Only;
            }
        }
        self.rule(id, What::Relevant, bind.relevant.as_ref());
        self.rule(id, What::Calculate, bind.calculate.as_ref());
        self.rule(id, What::Readonly, bind.readonly.as_ref());
        self.rule(id, What::Required, bind.required.as_ref());
        self.rule(id, What::Constraint, bind.constraint.as_ref());
    }

    pub(super) fn setter(&mut self, action: &Action) -> Option<Setter> {
        let target = self.known(&without_predicates(&action.target))?;
        let picked = action
            .target
            .contains('[')
            .then(|| self.parse(&Source::new(&action.target, Place::default())));
        let value = match &action.value {
            Some(source) => Some(self.parse(source)?),
            None => None,
        };
        Some(Setter {
            events: action.events.clone(),
            target,
            picked: picked.flatten(),
            value,
            literal: action.literal.clone(),
            within: self.find(&action.within),
        })
    }

    /// Lists whose file is not there.
    pub(super) fn files(&mut self, lists: &[Secondary]) {
        for list in lists.iter().filter(|list| list.tree.root().is_none()) {
            if !list.file.is_empty() {
                let sentence = format!(
                    "The list “{}” is in the file {}, which is not with the form: add it.",
                    list.id, list.file
                );
                self.problem(Place::default(), "unsupported-without-file", &sentence);
            }
        }
    }

    pub(super) fn problem(&mut self, place: Place, code: &'static str, sentence: &str) {
        self.problems.push(Problem {
            place,
            code,
            weight: Weight::Refusal,
            sentence: sentence.to_owned(),
            fix: None,
        });
    }
}

/// A path without what stands in brackets.
pub(super) fn without_predicates(path: &str) -> String {
    let mut depth = 0_usize;
    path.chars()
        .filter(|letter| {
            match letter {
                '[' => depth += 1,
                ']' => {
                    depth = depth.saturating_sub(1);
                    return false;
                }
                _ => {}
            }
            depth == 0
        })
        .collect()
}
