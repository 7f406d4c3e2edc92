//! Rules and events, out and back.

use super::back;
use super::bytes::Bytes;
use super::expressions::{self, number};
use super::nodes::{id_back, id_out};
use super::wire::{WireRule, WireSetter};
use crate::engine::model::{Rule, Setter, What};

/// In the order of their numbers on the wire.
const WHATS: [What; 7] = [
    What::Relevant,
    What::Count,
    What::Options,
    What::Calculate,
    What::Readonly,
    What::Required,
    What::Constraint,
];

pub(super) fn rule_out(rule: &Rule) -> WireRule {
    WireRule {
        node: id_out(rule.node),
        lives_on: id_out(rule.lives_on),
        what: number(&WHATS, &rule.what),
        expression: expressions::out(rule.expression.root()),
        each: rule.each.as_ref().map(|each| expressions::out(each.root())),
    }
}

pub(super) fn rule_back(bytes: &mut Bytes<'_>) -> Option<Rule> {
    Some(Rule {
        node: id_back(bytes)?,
        lives_on: id_back(bytes)?,
        what: bytes.one_of(&WHATS)?,
        expression: back::whole(bytes)?,
        each: bytes.perhaps(back::whole)?,
    })
}

pub(super) fn setter_out(setter: &Setter) -> WireSetter {
    WireSetter {
        events: setter.events.clone(),
        target: id_out(setter.target),
        picked: setter.picked.as_ref().map(|it| expressions::out(it.root())),
        value: setter.value.as_ref().map(|it| expressions::out(it.root())),
        literal: setter.literal.clone(),
        within: setter.within.map(id_out),
    }
}

pub(super) fn setter_back(bytes: &mut Bytes<'_>) -> Option<Setter> {
    Some(Setter {
        events: bytes.list(Bytes::text)?,
        target: id_back(bytes)?,
        picked: bytes.perhaps(back::whole)?,
        value: bytes.perhaps(back::whole)?,
        literal: bytes.text()?,
        within: bytes.perhaps(id_back)?,
    })
}
