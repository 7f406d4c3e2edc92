//! `=`, `!=`, `<` and their kin, XPath 1.0 section 3.4; a moment counts as a number.

use super::Run;
use crate::xpath::{Fault, NodeRef, Operator, Value};

impl Run<'_> {
    pub(super) fn compare(
        &self,
        operator: Operator,
        left: &Value,
        right: &Value,
    ) -> Result<bool, Fault> {
        match (left, right) {
            (Value::Truth(_), _) | (_, Value::Truth(_)) => {
                Ok(self.plain(operator, &truth(left), &truth(right)))
            }
            (Value::Nodes(left), Value::Nodes(right)) => self.both(operator, left, right),
            (Value::Nodes(nodes), other) => {
                self.spend(nodes.len())?;
                Ok(nodes
                    .iter()
                    .any(|node| self.plain(operator, &self.text_of(*node), other)))
            }
            (other, Value::Nodes(nodes)) => {
                self.spend(nodes.len())?;
                Ok(nodes
                    .iter()
                    .any(|node| self.plain(operator, other, &self.text_of(*node))))
            }
            _ => Ok(self.plain(operator, left, right)),
        }
    }

    fn both(&self, operator: Operator, left: &[NodeRef], right: &[NodeRef]) -> Result<bool, Fault> {
        let right: Vec<Value> = right.iter().map(|node| self.text_of(*node)).collect();
        for node in left {
            self.spend(right.len())?;
            let left = self.text_of(*node);
            if right.iter().any(|right| self.plain(operator, &left, right)) {
                return Ok(true);
            }
        }
        Ok(false)
    }

    pub(in crate::xpath) fn text_of(&self, node: NodeRef) -> Value {
        Value::Text(self.world.tree(node.doc).value(node.node).into_owned())
    }

    /// Of two values that are not nodes.
    fn plain(&self, operator: Operator, left: &Value, right: &Value) -> bool {
        let equal = || match (left, right) {
            (Value::Truth(a), Value::Truth(b)) => a == b,
            (Value::Text(a), Value::Text(b)) => a == b,
            _ => same(left.number(self.world), right.number(self.world)),
        };
        let (a, b) = match operator {
            Operator::Equal => return equal(),
            Operator::Unequal => return !equal(),
            _ => (left.number(self.world), right.number(self.world)),
        };
        match operator {
            Operator::Less => a < b,
            Operator::LessOrEqual => a <= b,
            Operator::Greater => a > b,
            _ => a >= b,
        }
    }
}

fn truth(value: &Value) -> Value {
    Value::Truth(value.truth())
}

#[expect(clippy::float_cmp, reason = "XPath compares numbers exactly")]
fn same(a: f64, b: f64) -> bool {
    a == b
}
