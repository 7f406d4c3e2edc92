//! What an expression asks of its surroundings.

use super::{Doc, Maths, NodeRef};
use crate::tree::Tree;

/// Trees, texts, clock, chance and mathematics. All methods answer the same within one evaluation, but for
/// `random`.
pub trait World {
    /// A tree that a node was given from.
    fn tree(&self, doc: Doc) -> &Tree;

    /// What `/` means wherever it stands, also inside predicates on other trees: the root above the
    /// primary instance's element.
    fn root(&self) -> NodeRef;

    /// The node above the root element of an instance, `instance('id')`; the primary one has an id
    /// too where the form gives it one. Nothing when there is no such instance.
    fn instance(&self, id: &str) -> Option<NodeRef>;

    /// The words of a text entry in the current language, `jr:itext('id')`.
    fn itext(&self, id: &str) -> Option<String>;

    /// The label, in the current language, of a choice of the question at a path as it is written
    /// in `jr:choice-name(value, 'path')`, seen from a node.
    fn choice_name(&self, value: &str, question: &str, from: NodeRef) -> Option<String>;

    /// Milliseconds since 1970-01-01T00:00:00Z.
    fn now(&self) -> i64;

    /// Minutes that local time is ahead of UTC at a moment given in milliseconds since 1970.
    fn offset(&self, moment: i64) -> i32;

    /// A number from 0 up to but not including 1, a new one at each call.
    fn random(&self) -> f64;

    /// Powers, logarithms and angles.
    fn maths(&self) -> &Maths;

    /// The current language's name, as the form has it.
    fn language(&self) -> &str;

    /// The namespace that a prefix stands for, beyond the usual ones of XForms.
    fn namespace(&self, prefix: &str) -> Option<&str> {
        let _ = prefix;
        None
    }
}

/// Where an expression is worked out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scope {
    /// The context node.
    pub context: NodeRef,
    /// What `current()` means; usually the context node.
    pub current: NodeRef,
    /// `position()`, from 1.
    pub position: usize,
    /// `last()`.
    pub size: usize,
}

impl Scope {
    /// A node by itself.
    #[must_use]
    pub fn of(node: NodeRef) -> Self {
        Self {
            context: node,
            current: node,
            position: 1,
            size: 1,
        }
    }
}
