//! From a definition to a model: expressions are parsed, their nodes found, their order worked out.

mod look;
mod rules;

use std::collections::HashMap;

use super::datatype::DataType;
use super::flow::{Asked, Flow, Listed, Part};
use super::model::{Model, ModelId, Rule, Setter, Shown, What};
use super::order;
use super::shape::{self, Shape};
use crate::definition::{
    Action, Bind, Choices, Control, Definition, Place, Problem, Question, Secondary, Source, Text,
    Weight,
};
use crate::xpath::Expression;

impl Model {
    /// Compiles a form. What is wrong in it is told, and left out; the rest works.
    #[must_use]
    pub fn compile(mut definition: Definition) -> (Self, Vec<Problem>) {
        shape::add_meta(&mut definition.primary, "");
        let mut compiling = Compiling {
            shape: shape::shape(&definition.body, &definition.primary),
            rules: Vec::new(),
            questions: Vec::new(),
            expressions: HashMap::new(),
            problems: Vec::new(),
        };
        for bind in &definition.binds {
            compiling.bind(bind);
        }
        let flow = compiling.controls(&definition.body);
        compiling.messages(&definition.binds);
        compiling.all_texts(&definition);
        compiling.files(&definition.secondary);
        let setters = definition
            .actions
            .iter()
            .filter_map(|action| compiling.setter(action))
            .collect();
        let Compiling {
            mut shape,
            rules,
            questions,
            expressions,
            mut problems,
        } = compiling;
        let ordered = order::order(&shape, rules, &mut problems);
        for (at, rule) in ordered.rules.iter().enumerate() {
            if let Some(node) = shape.nodes.get_mut(rule.lives_on.index()) {
                node.rules.push(at);
            }
        }
        let secondary = definition
            .secondary
            .into_iter()
            .map(|list| (list.id, list.tree))
            .collect();
        let model = Self {
            title: definition.title,
            primary: definition.primary,
            secondary,
            nodes: shape.nodes,
            by_path: shape.by_path,
            rules: ordered.rules,
            on_value: ordered.on_value,
            on_structure: ordered.on_structure,
            setters,
            questions,
            flow,
            texts: definition.texts,
            expressions,
        };
        (model, problems)
    }
}

struct Compiling {
    shape: Shape,
    rules: Vec<Rule>,
    questions: Vec<Asked>,
    expressions: HashMap<String, Expression>,
    problems: Vec<Problem>,
}

impl Compiling {
    fn controls(&mut self, controls: &[Control]) -> Vec<Flow> {
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

    fn label(&mut self, id: ModelId, label: Option<&Text>) {
        if let Some(node) = self.shape.nodes.get_mut(id.index()) {
            node.label = node.label.take().or_else(|| label.cloned());
        }
    }

    fn question(&mut self, question: &Question) -> Option<usize> {
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

    fn bind(&mut self, bind: &Bind) {
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

    fn setter(&mut self, action: &Action) -> Option<Setter> {
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

    /// What is said when a constraint is broken.
    fn messages(&mut self, binds: &[Bind]) {
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

    /// Lists whose file is not there.
    fn files(&mut self, lists: &[Secondary]) {
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

    fn problem(&mut self, place: Place, code: &'static str, sentence: &str) {
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
fn without_predicates(path: &str) -> String {
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
