//! The order of the rules: whatever a rule looks at is worked out before it.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use super::model::{Hanging, ModelId, NodeClass, Rule, What};
use super::shape::Shape;
use crate::definition::{Place, Problem, Weight};
use crate::tree::NodeId;

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
            for reference in rule.expression.references(&self.shape.tree, context) {
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

    /// A rule looks at a node.
    fn hang(&mut self, node: ModelId, hanging: Hanging, rule: &Rule, rules: &[Rule]) {
        let itself = node == rule.node && rule.what == What::Calculate;
        if itself {
            return;
        }
        if let Some(list) = self.on_value.get_mut(node.index()) {
            list.push(hanging);
        }
        let mut here = Some(node);
        while let Some(at) = here {
            let Some(found) = self.shape.nodes.get(at.index()) else {
                return;
            };
            if found.class == NodeClass::Repeat
                && let Some(list) = self.on_structure.get_mut(at.index())
                && !list.contains(&hanging)
            {
                list.push(hanging);
            }
            // Its own value, its relevance and that of all around it decide what is seen of it.
            for before in self.of_node.get(&at).cloned().unwrap_or_default() {
                let counts = match rules.get(before).map(|rule| rule.what) {
                    Some(What::Relevant | What::Count) => true,
                    Some(What::Calculate | What::Options) => at == node,
                    _ => false,
                };
                if counts && before != hanging.rule {
                    self.precede(before, hanging.rule);
                }
            }
            here = found.parent;
        }
    }

    /// A calculation waits for the relevance of its node and of all around it.
    fn own(&mut self, at: usize, rule: &Rule, rules: &[Rule]) {
        if !matches!(rule.what, What::Calculate | What::Options) {
            return;
        }
        let mut here = Some(rule.node);
        while let Some(node) = here {
            for before in self.of_node.get(&node).cloned().unwrap_or_default() {
                let what = rules.get(before).map(|rule| rule.what);
                if matches!(what, Some(What::Relevant | What::Count)) {
                    self.precede(before, at);
                }
            }
            here = self
                .shape
                .nodes
                .get(node.index())
                .and_then(|node| node.parent);
        }
    }

    fn precede(&mut self, before: usize, after: usize) {
        if let Some(set) = self.after.get_mut(before) {
            set.insert(after);
        }
    }

    /// The rules in an order that respects `after`, the earlier ones of the form first.
    fn sort(&self, rules: &[Rule], problems: &mut Vec<Problem>) -> Vec<usize> {
        let mut waiting = vec![0_usize; rules.len()];
        for after in &self.after {
            for rule in after {
                if let Some(count) = waiting.get_mut(*rule) {
                    *count += 1;
                }
            }
        }
        let key = |rule: usize| rules.get(rule).map(|it| (it.node, it.what));
        let mut left: BTreeSet<_> = (0..rules.len()).map(|rule| (key(rule), rule)).collect();
        let free = |waiting: &[usize], rule: usize| waiting.get(rule) == Some(&0);
        let mut ready: BTreeSet<_> = left
            .iter()
            .copied()
            .filter(|(_, rule)| free(&waiting, *rule))
            .collect();
        let mut order = Vec::with_capacity(rules.len());
        while !left.is_empty() {
            let next = match ready.pop_first() {
                Some(next) => next,
                None => {
                    let opened = self.circle(rules, &left, problems);
                    let Some(opened) = opened.or_else(|| left.first().copied()) else {
                        break;
                    };
                    opened
                }
            };
            if !left.remove(&next) {
                continue;
            }
            order.push(next.1);
            for after in self.after.get(next.1).into_iter().flatten() {
                if let Some(count) = waiting.get_mut(*after) {
                    *count = count.saturating_sub(1);
                    let entry = (key(*after), *after);
                    if *count == 0 && left.contains(&entry) {
                        ready.insert(entry);
                    }
                }
            }
        }
        order
    }

    /// Finds a circle among the rules that are left, names it, and says where to open it.
    fn circle(
        &self,
        rules: &[Rule],
        left: &BTreeSet<(Option<(ModelId, What)>, usize)>,
        problems: &mut Vec<Problem>,
    ) -> Option<(Option<(ModelId, What)>, usize)> {
        let remaining: BTreeSet<usize> = left.iter().map(|(_, rule)| *rule).collect();
        let mut before: BTreeMap<usize, usize> = BTreeMap::new();
        for rule in &remaining {
            for after in self.after.get(*rule).into_iter().flatten() {
                if remaining.contains(after) {
                    before.entry(*after).or_insert(*rule);
                }
            }
        }
        // Walking backwards among rules that all wait for another one must come round.
        let mut walk = vec![left.first()?.1];
        let mut met = HashSet::new();
        while let Some(here) = walk.last().copied() {
            if !met.insert(here) {
                break;
            }
            walk.push(*before.get(&here)?);
        }
        let last = walk.last().copied()?;
        let start = walk.iter().position(|rule| *rule == last)?;
        let mut members: Vec<usize> = walk.get(start..walk.len() - 1)?.to_vec();
        members.sort_unstable();
        members.dedup();
        let paths: BTreeSet<&str> = members
            .iter()
            .filter_map(|rule| rules.get(*rule))
            .filter_map(|rule| self.shape.nodes.get(rule.node.index()))
            .map(|node| node.path.as_str())
            .collect();
        let names: Vec<&str> = paths.into_iter().collect();
        problems.push(Problem {
            place: Place::default(),
            code: "circle",
            weight: Weight::Refusal,
            sentence: format!(
                "These refer to each other in a circle, so none can be worked out first: {}.",
                names.join(", ")
            ),
            fix: None,
        });
        left.iter()
            .copied()
            .filter(|(_, rule)| members.contains(rule))
            .min()
    }
}
