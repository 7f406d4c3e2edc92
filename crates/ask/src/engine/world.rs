//! What expressions see: the live tree, the lists, the words, the clock and chance.

use core::cell::Cell;

use super::instance::Instance;
use crate::tree::{NodeId, Tree};
use crate::xpath::{Doc, Expression, NodeRef, Scope, Value, World};

/// The clock and chance, handed in: nothing here asks a device for them.
#[derive(Clone, Debug)]
pub struct Surroundings {
    /// Milliseconds since 1970-01-01T00:00:00Z.
    pub now: i64,
    /// Minutes that local time is ahead of UTC.
    pub offset: i32,
    /// Where chance starts.
    pub seed: u64,
}

/// The live tree; lists come after it in their order.
const PRIMARY: Doc = Doc(0);

/// The answers as expressions see them.
pub(super) struct View<'a> {
    instance: &'a Instance,
    chance: Cell<u64>,
}

impl World for View<'_> {
    fn tree(&self, doc: Doc) -> &Tree {
        let list = usize::try_from(doc.0)
            .ok()
            .and_then(|doc| doc.checked_sub(1));
        list.and_then(|list| self.instance.model.secondary.get(list))
            .map_or(&self.instance.tree, |(_, tree)| tree)
    }

    fn root(&self) -> NodeRef {
        NodeRef {
            doc: PRIMARY,
            node: NodeId::DOCUMENT,
        }
    }

    fn instance(&self, id: &str) -> Option<NodeRef> {
        let lists = &self.instance.model.secondary;
        let list = lists.iter().position(|(name, _)| name == id);
        let doc = match list {
            Some(list) => Doc(u32::try_from(list + 1).ok()?),
            None if self
                .instance
                .tree
                .root()
                .is_some_and(|root| self.instance.tree.attribute(root, "id") == Some(id)) =>
            {
                PRIMARY
            }
            None => return None,
        };
        Some(NodeRef {
            doc,
            node: NodeId::DOCUMENT,
        })
    }

    fn itext(&self, id: &str) -> Option<String> {
        Some(self.instance.entry(id, NodeId::DOCUMENT))
    }

    fn choice_name(&self, value: &str, question: &str, from: NodeRef) -> Option<String> {
        self.instance.choice_name(value, question, from.node)
    }

    fn now(&self) -> i64 {
        self.instance.around.now
    }

    fn offset(&self, _moment: i64) -> i32 {
        self.instance.around.offset
    }

    fn random(&self) -> f64 {
        next(&self.chance)
    }

    fn language(&self) -> &str {
        let languages = &self.instance.model.texts.languages;
        languages
            .get(self.instance.language)
            .map_or("", String::as_str)
    }
}

/// SplitMix64 (Steele, Lea, Flood 2014): good enough to shuffle choices; keys are never made with it.
fn next(state: &Cell<u64>) -> f64 {
    let seed = state.get().wrapping_add(0x9E37_79B9_7F4A_7C15);
    state.set(seed);
    let mut mixed = (seed ^ (seed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    mixed ^= mixed >> 31;
    let high = u32::try_from(mixed >> 32).unwrap_or_default();
    f64::from(high) / 4_294_967_296.0
}

impl Instance {
    /// Works an expression out at a live node. One that fails gives a blank: the form was checked before.
    pub(super) fn value(&self, expression: &Expression, node: NodeId) -> Value {
        self.at(expression, NodeRef { doc: PRIMARY, node }, node)
    }

    /// Works an expression out at any node, for instance a list's item; `current()` is a live node.
    pub(super) fn at(&self, expression: &Expression, context: NodeRef, current: NodeId) -> Value {
        let view = self.view();
        let mut scope = Scope::of(context);
        scope.current = NodeRef {
            doc: PRIMARY,
            node: current,
        };
        let value = expression.evaluate(&view, scope);
        self.around_chance(&view);
        value.unwrap_or_else(|_| Value::Text(String::new()))
    }

    pub(super) fn view(&self) -> View<'_> {
        View {
            instance: self,
            chance: Cell::new(self.chance.get()),
        }
    }

    fn around_chance(&self, view: &View<'_>) {
        self.chance.set(view.chance.get());
    }

    pub(super) fn text(&self, expression: &Expression, node: NodeId) -> String {
        self.value(expression, node).text(&self.view())
    }

    pub(super) fn truth(&self, expression: &Expression, node: NodeId) -> bool {
        self.value(expression, node).truth()
    }

    pub(super) fn number(&self, expression: &Expression, node: NodeId) -> f64 {
        self.value(expression, node).number(&self.view())
    }

    /// Whether what a rule gives depends on the language.
    pub(super) fn is_spoken(expression: &Expression) -> bool {
        expression
            .calls()
            .iter()
            .any(|name| *name == "jr:itext" || *name == "jr:choice-name")
    }
}
