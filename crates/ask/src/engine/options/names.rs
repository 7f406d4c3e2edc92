//! Names of choices: those that are offered, in order, and the words of one.

use super::Missing;
use crate::engine::instance::Instance;
use crate::engine::model::ModelId;
use crate::tree::NodeId;

impl Instance {
    /// The words of a choice of another question, `jr:choice-name`.
    pub(in crate::engine) fn choice_name(
        &self,
        value: &str,
        path: &str,
        from: NodeId,
    ) -> Option<String> {
        let id = self.model.by_path.get(path.trim()).copied();
        let node = id
            .and_then(|id| self.near(id, from))
            .or_else(|| self.walked(path, from))?;
        let found = self
            .worded(node, Missing::Dash)
            .into_iter()
            .find(|choice| choice.value == value);
        Some(found.map(|choice| choice.label).unwrap_or_default())
    }

    /// The node at the end of a path of names and `..`, from another node on.
    pub(in crate::engine) fn walked(&self, path: &str, from: NodeId) -> Option<NodeId> {
        let path = path.trim();
        let path = path.strip_prefix("current()/").unwrap_or(path);
        let start = if path.starts_with('/') {
            NodeId::DOCUMENT
        } else {
            from
        };
        let mut steps = path
            .split('/')
            .map(str::trim)
            .filter(|step| !step.is_empty());
        steps.try_fold(start, |here, step| match step {
            "." => Some(here),
            ".." => self.tree.parent(here),
            name => self
                .tree
                .elements(here)
                .find(|child| self.tree.name(*child).written() == name),
        })
    }

    /// The live node of a kind that is nearest to another.
    pub(in crate::engine) fn near(&self, id: ModelId, from: NodeId) -> Option<NodeId> {
        let mut frame = self
            .state(from)
            .map(|state| state.frame)
            .unwrap_or_default();
        loop {
            if let Some(found) = self.frames.below(&self.model, frame, id).first() {
                return Some(*found);
            }
            frame = self.frames.get(frame)?.parent?;
        }
    }

    /// An order of everything that is offered: as it was chosen, what is new at the end.
    pub(in crate::engine) fn ranked(value: &str, offered: &[String]) -> String {
        let chosen = Self::only(value, offered);
        let mut all: Vec<&str> = chosen.split_whitespace().collect();
        for name in offered {
            if !all.contains(&name.as_str()) {
                all.push(name);
            }
        }
        all.join(" ")
    }
}
