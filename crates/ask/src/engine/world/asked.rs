//! Working an expression out at a node.

use core::cell::Cell;

use super::{PRIMARY, View};
use crate::engine::instance::Instance;
use crate::tree::NodeId;
use crate::xpath::{Expression, NodeRef, Scope, Value};

impl Instance {
    /// Works an expression out at a live node. One that fails gives a blank: the form was checked before.
    pub(in crate::engine) fn value(&self, expression: &Expression, node: NodeId) -> Value {
        self.at(expression, NodeRef { doc: PRIMARY, node }, node)
    }

    /// Works an expression out at any node, for instance a list's item; `current()` is a live node.
    pub(in crate::engine) fn at(
        &self,
        expression: &Expression,
        context: NodeRef,
        current: NodeId,
    ) -> Value {
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

    pub(in crate::engine) fn view(&self) -> View<'_> {
        View {
            instance: self,
            chance: Cell::new(self.chance.get()),
        }
    }

    pub(in crate::engine) fn around_chance(&self, view: &View<'_>) {
        self.chance.set(view.chance.get());
    }

    pub(in crate::engine) fn text(&self, expression: &Expression, node: NodeId) -> String {
        self.value(expression, node).text(&self.view())
    }

    pub(in crate::engine) fn truth(&self, expression: &Expression, node: NodeId) -> bool {
        self.value(expression, node).truth()
    }

    pub(in crate::engine) fn number(&self, expression: &Expression, node: NodeId) -> f64 {
        self.value(expression, node).number(&self.view())
    }

    /// Whether what a rule gives depends on the language.
    pub(in crate::engine) fn is_spoken(expression: &Expression) -> bool {
        expression
            .calls()
            .iter()
            .any(|name| *name == "jr:itext" || *name == "jr:choice-name")
    }
}
