//! From a definition to a model: expressions are parsed, their nodes found, their order worked out.

mod look;
mod rules;

use std::collections::HashMap;

use super::datatype::DataType;
use super::model::{CompiledItemset, CompiledQuestion, Model, ModelId, Rule, Setter, What};
use super::order;
use super::shape::{self, Shape};
use crate::definition::{
    Action, Bind, Choices, Control, Definition, Place, Problem, Question, Source, Text, Weight,
};
use crate::xpath::Expression;

impl Model {
    /// Compiles a form. What is wrong in it is told, and left out; the rest works.
    #[must_use]
    pub fn compile(mut definition: Definition) -> (Self, Vec<Problem>) {
        shape::add_meta(&mut definition.primary);
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
        compiling.controls(&definition.body);
        compiling.all_texts(&definition);
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
            body: definition.body,
            texts: definition.texts,
            expressions,
        };
        (model, problems)
    }
}

struct Compiling {
    shape: Shape,
    rules: Vec<Rule>,
    questions: Vec<CompiledQuestion>,
    expressions: HashMap<String, Expression>,
    problems: Vec<Problem>,
}

impl Compiling {
    fn controls(&mut self, controls: &[Control]) {
        for control in controls {
            match control {
                Control::Group(group) => {
                    if let Some(id) = self.find(&group.reference) {
                        self.label(id, group.label.as_ref());
                    }
                    self.controls(&group.children);
                }
                Control::Repeat(repeat) => {
                    if let Some(id) = self.known(&repeat.nodeset) {
                        self.label(id, repeat.label.as_ref());
                        self.rule(id, What::Count, repeat.count.as_ref());
                    }
                    self.controls(&repeat.children);
                }
                Control::Question(question) => self.question(question),
            }
        }
    }

    fn label(&mut self, id: ModelId, label: Option<&Text>) {
        if let Some(node) = self.shape.nodes.get_mut(id.index()) {
            node.label = node.label.take().or_else(|| label.cloned());
        }
    }

    fn question(&mut self, question: &Question) {
        let Some(id) = self.known(&question.reference) else {
            return;
        };
        let itemset = match &question.choices {
            Choices::Itemset(itemset) => {
                let nodes = self.parse(&itemset.nodeset);
                let value = self.parse(&Source::new(&itemset.value, itemset.nodeset.place.clone()));
                nodes
                    .zip(value)
                    .map(|(nodes, value)| CompiledItemset { nodes, value })
            }
            Choices::None | Choices::Inline(_) => None,
        };
        if let Some(itemset) = &itemset {
            self.rules.push(Rule {
                node: id,
                lives_on: id,
                what: What::Options,
                expression: itemset.nodes.clone(),
            });
        }
        let at = self.questions.len();
        if let Some(node) = self.shape.nodes.get_mut(id.index()) {
            node.question = node.question.or(Some(at));
        }
        self.label(id, question.label.as_ref());
        self.questions.push(CompiledQuestion {
            question: question.clone(),
            itemset,
        });
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
        }
        self.rule(id, What::Relevant, bind.relevant.as_ref());
        self.rule(id, What::Calculate, bind.calculate.as_ref());
        self.rule(id, What::Readonly, bind.readonly.as_ref());
        self.rule(id, What::Required, bind.required.as_ref());
        self.rule(id, What::Constraint, bind.constraint.as_ref());
    }

    fn setter(&mut self, action: &Action) -> Option<Setter> {
        let target = self.known(&action.target)?;
        let value = match &action.value {
            Some(source) => Some(self.parse(source)?),
            None => None,
        };
        Some(Setter {
            events: action.events.clone(),
            target,
            value,
            literal: action.literal.clone(),
            within: self.find(&action.within),
        })
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
