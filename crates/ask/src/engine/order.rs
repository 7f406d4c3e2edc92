//! The order of the rules: whatever a rule looks at is worked out before it.

mod circle;
mod hang;
mod sort;

use std::collections::{BTreeSet, HashMap, HashSet};

use super::model::{Hanging, ModelId, Rule};
use super::shape::Shape;
use crate::definition::Problem;
use crate::tree::NodeId;
use crate::xpath::Reference;

/// Rules in order, and what hangs on what.
pub(super) struct Ordered {
    pub rules: Vec<Rule>,
    pub on_value: Vec<Vec<Hanging>>,
    pub on_structure: Vec<Vec<Hanging>>,
}

/// Orders the rules; a circle is named and opened at its first rule.
pub(super) fn order(shape: &Shape, rules: Vec<Rule>, problems: &mut Vec<Problem>) -> Ordered {
    let mut web = Web::new(shape, &rules);
    web.gather(&rules);
    let order = web.sort(&rules, problems);
    let mut rank = vec![0; rules.len()];
    for (at, rule) in order.iter().enumerate() {
        if let Some(place) = rank.get_mut(*rule) {
            *place = at;
        }
    }
    let renumber = |lists: Vec<Vec<Hanging>>| -> Vec<Vec<Hanging>> {
        let mut lists = lists;
        for list in &mut lists {
            for hanging in list.iter_mut() {
                hanging.rule = rank.get(hanging.rule).copied().unwrap_or_default();
            }
            list.sort_by_key(|hanging| hanging.rule);
        }
        lists
    };
    let (on_value, on_structure) = (renumber(web.on_value), renumber(web.on_structure));
    let mut rules: Vec<Option<Rule>> = rules.into_iter().map(Some).collect();
    let rules = order
        .iter()
        .filter_map(|rule| rules.get_mut(*rule).and_then(Option::take))
        .collect();
    Ordered {
        rules,
        on_value,
        on_structure,
    }
}

struct Web<'a> {
    shape: &'a Shape,
    on_value: Vec<Vec<Hanging>>,
    on_structure: Vec<Vec<Hanging>>,
    /// By rule: the rules that must come after it.
    after: Vec<BTreeSet<usize>>,
    /// Rules by node.
    of_node: HashMap<ModelId, Vec<usize>>,
}

impl<'a> Web<'a> {
    fn new(shape: &'a Shape, rules: &[Rule]) -> Self {
        let mut of_node: HashMap<ModelId, Vec<usize>> = HashMap::new();
        for (at, rule) in rules.iter().enumerate() {
            of_node.entry(rule.node).or_default().push(at);
        }
        Self {
            shape,
            on_value: vec![Vec::new(); shape.nodes.len()],
            on_structure: vec![Vec::new(); shape.nodes.len()],
            after: vec![BTreeSet::new(); rules.len()],
            of_node,
        }
    }

    fn gather(&mut self, rules: &[Rule]) {
        for (at, rule) in rules.iter().enumerate() {
            let context = self.shape.places.get(rule.node.index()).copied();
            let context = context.unwrap_or(NodeId::DOCUMENT);
            let mut seen = HashSet::new();
            let mut references = rule.expression.references(&self.shape.tree, context);
            if let Some(each) = &rule.each {
                let items = references.clone();
                for item in items {
                    let more = each.references(&self.shape.tree, item.node);
                    references.extend(more.into_iter().map(|it| Reference {
                        node: it.node,
                        top: item.top,
                    }));
                }
            }
            for reference in references {
                let Some(node) = self.shape.of_shape.get(&reference.node).copied() else {
                    continue;
                };
                let top = self.shape.of_shape.get(&reference.top).copied();
                let within = top
                    .and_then(|top| self.shape.nodes.get(top.index()))
                    .and_then(|top| top.frame);
                let hanging = Hanging { rule: at, within };
                if seen.insert((node, within)) {
                    self.hang(node, hanging, rule, rules);
                }
            }
            self.own(at, rule, rules);
        }
    }
}
