//! The node that a path leads to.

use crate::xpath::{Axis, Expr, Path, Start, Test};

/// A path without conditions as an absolute one.
pub(super) fn resolved(path: &Path, node: &str) -> Option<String> {
    let mut there: Vec<&str> = match &path.start {
        Start::Root => Vec::new(),
        Start::Context => node.split('/').skip(1).collect(),
        Start::Filter(start, conditions) => match start.as_ref() {
            Expr::Call(call) if call.name() == "current" && conditions.is_empty() => {
                node.split('/').skip(1).collect()
            }
            _ => return None,
        },
    };
    for step in &path.steps {
        if !step.predicates.is_empty() {
            return None;
        }
        match (step.axis, &step.test) {
            (Axis::Child, Test::Name(name)) => there.push(&name.local),
            (Axis::Parent, Test::Node) => {
                there.pop()?;
            }
            (Axis::SelfNode, Test::Node) => {}
            _ => return None,
        }
    }
    Some(format!("/{}", there.join("/")))
}
