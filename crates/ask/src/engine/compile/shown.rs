//! What is shown: groups, repeats and questions, and what is said when an answer does not fit.

use super::Compiling;
use crate::definition::{Bind, Choices, Control, Question, Source, Text};
use crate::engine::flow::{Asked, Flow, Listed, Part};
use crate::engine::model::{ModelId, Rule, What};

impl Compiling {
    pub(super) fn controls(&mut self, controls: &[Control]) -> Vec<Flow> {
        let mut flow = Vec::new();
        for control in controls {
            match control {
                Control::Group(group) => {
                    let node = self.find(&group.reference);
                    if let Some(id) = node {
                        self.label(id, group.label.as_ref());
                    }
                    flow.push(Flow::Group(Part {
                        node,
                        label: group.label.clone(),
                        inside: self.controls(&group.children),
                    }));
                }
                Control::Repeat(repeat) => {
                    let node = self.known(&repeat.nodeset);
                    if let Some(id) = node {
                        self.label(id, repeat.label.as_ref());
                        self.rule(id, What::Count, repeat.count.as_ref());
                    }
                    flow.push(Flow::Repeat(Part {
                        node,
                        label: repeat.label.clone(),
                        inside: self.controls(&repeat.children),
                    }));
                }
                Control::Question(question) => {
                    flow.extend(self.question(question).map(Flow::Question));
                }
            }
        }
        flow
    }

    pub(super) fn label(&mut self, id: ModelId, label: Option<&Text>) {
        if let Some(node) = self.shape.nodes.get_mut(id.index()) {
            node.label = node.label.take().or_else(|| label.cloned());
        }
    }

    pub(super) fn question(&mut self, question: &Question) -> Option<usize> {
        let id = self.known(&question.reference)?;
        let itemset = match &question.choices {
            Choices::Itemset(itemset) => {
                let nodes = self.parse(&itemset.nodeset);
                let value = self.parse(&Source::new(&itemset.value, itemset.nodeset.place.clone()));
                nodes.zip(value).map(|(nodes, value)| Listed {
                    nodes,
                    value,
                    label: itemset.label.clone(),
                })
            }
            Choices::None | Choices::Inline(_) => None,
        };
        if let Some(itemset) = &itemset {
            self.rules.push(Rule {
                node: id,
                lives_on: id,
                what: What::Options,
                expression: itemset.nodes.clone(),
                each: Some(itemset.value.clone()),
            });
        }
        let at = self.questions.len();
        if let Some(node) = self.shape.nodes.get_mut(id.index()) {
            node.question = node.question.or(Some(at));
        }
        self.label(id, question.label.as_ref());
        self.questions.push(Asked::new(id, question, itemset));
        Some(at)
    }

    /// What is said when a constraint is broken.
    pub(super) fn messages(&mut self, binds: &[Bind]) {
        for bind in binds
            .iter()
            .filter(|bind| bind.constraint_message.is_some())
        {
            let id = self.find(&bind.nodeset);
            for asked in self
                .questions
                .iter_mut()
                .filter(|asked| Some(asked.node) == id)
            {
                asked
                    .constraint_message
                    .clone_from(&bind.constraint_message);
            }
        }
    }
}
