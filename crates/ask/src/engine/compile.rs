//! From a definition to a model: expressions are parsed, their nodes found, their order worked out.

mod look;
mod rules;

mod bound;
mod shown;

use std::collections::HashMap;

use super::flow::Asked;
use super::model::{Model, Rule};
use super::order;
use super::shape::{self, Shape};
use crate::definition::{Definition, Problem};
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

impl Compiling {}
