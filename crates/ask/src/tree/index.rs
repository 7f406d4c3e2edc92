//! Finding children by name, and rows of a list by what one of their cells holds, without a walk.
//!
//! Only nodes with many children have entries, so small trees cost nothing.

use core::mem;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use super::{Name, NameId, NodeId, NodeKind, Tree};

/// From so many children on, they are found by name.
const WIDE: u32 = 24;

/// Child elements by name, of nodes with many children.
#[derive(Default)]
pub(super) struct Index {
    wide: HashMap<NodeId, HashMap<NameId, Vec<NodeId>>>,
    /// By list, name of a row and name of a cell; made when first asked for.
    rows: Mutex<HashMap<(NodeId, NameId, NameId), Arc<Rows>>>,
}

/// Places of rows, from 0 among those of their name, by the text of one cell.
#[derive(Debug, Default)]
pub struct Rows(HashMap<String, Vec<usize>>);

impl Rows {
    /// Places of the rows in which a cell holds exactly a text, in order.
    #[must_use]
    pub fn places(&self, text: &str) -> &[usize] {
        self.0.get(text).map_or(&[], Vec::as_slice)
    }
}

impl Clone for Index {
    fn clone(&self) -> Self {
        Self {
            wide: self.wide.clone(),
            rows: Mutex::default(),
        }
    }
}

impl Index {
    /// Drops what depends on values.
    pub(super) fn forget_rows(&mut self) {
        let rows = self.rows.get_mut().unwrap_or_else(PoisonError::into_inner);
        if !rows.is_empty() {
            drop(mem::take(rows));
        }
    }
}

impl Tree {
    /// Child elements of one written name, where the node has so many children that they are
    /// indexed.
    #[must_use]
    pub fn named(&self, parent: NodeId, name: NameId) -> Option<&[NodeId]> {
        if self.node(parent)?.count < WIDE {
            return None;
        }
        let names = self.index.wide.get(&parent)?;
        Some(names.get(&name).map_or(&[], Vec::as_slice))
    }

    /// Whether `named` knows the children of a node.
    #[must_use]
    pub fn is_wide(&self, parent: NodeId) -> bool {
        self.node(parent).is_some_and(|it| it.count >= WIDE)
    }

    /// The one written name with a local name that is accepted; nothing when there are several or
    /// none.
    pub fn only_name(&self, local: &str, accepts: impl Fn(&Name) -> bool) -> Option<NameId> {
        let mut found = self
            .names
            .of_local(local)
            .iter()
            .filter(|id| self.names.name(**id).is_some_and(&accepts));
        let first = found.next().copied();
        first.filter(|_| found.next().is_none())
    }

    /// The rows of a list by the text of a cell, worked out once until the tree changes. Nothing
    /// when the list is short.
    #[must_use]
    pub fn rows(&self, list: NodeId, row: NameId, cell: NameId) -> Option<Arc<Rows>> {
        let nodes = self.named(list, row)?;
        let mut known = self
            .index
            .rows
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        let rows = known.entry((list, row, cell)).or_insert_with(|| {
            let mut rows = Rows::default();
            for (place, node) in nodes.iter().enumerate() {
                for child in self.elements(*node) {
                    if self.name_id(child) == Some(cell) {
                        let places = rows.0.entry(self.value(child).into_owned()).or_default();
                        if places.last() != Some(&place) {
                            places.push(place);
                        }
                    }
                }
            }
            Arc::new(rows)
        });
        Some(Arc::clone(rows))
    }

    /// Takes note of a new child.
    pub(super) fn learn(&mut self, parent: NodeId, node: NodeId) {
        self.index.forget_rows();
        let count = self.node(parent).map_or(0, |it| it.count);
        if count < WIDE {
            self.index.wide.remove(&parent);
            return;
        }
        if !self.index.wide.contains_key(&parent) {
            let mut names: HashMap<NameId, Vec<NodeId>> = HashMap::new();
            for child in self.elements(parent) {
                if let Some(name) = self.name_id(child) {
                    names.entry(name).or_default().push(child);
                }
            }
            self.index.wide.insert(parent, names);
            return;
        }
        let Some(name) = self.name_id(node) else {
            return;
        };
        if self.kind(node) != NodeKind::Element {
            return;
        }
        // Most are new at the end; one between others goes before the next of its name.
        let mut after = self.next(node);
        while let Some(it) = after {
            if self.kind(it) == NodeKind::Element && self.name_id(it) == Some(name) {
                break;
            }
            after = self.next(it);
        }
        let names = self.index.wide.entry(parent).or_default();
        let nodes = names.entry(name).or_default();
        let place = after.and_then(|after| nodes.iter().rposition(|it| *it == after));
        nodes.insert(place.unwrap_or(nodes.len()), node);
    }

    /// Takes note of a child that is gone.
    pub(super) fn unlearn(&mut self, parent: NodeId, node: NodeId) {
        self.index.forget_rows();
        let name = self.name_id(node);
        let names = self.index.wide.get_mut(&parent);
        if let (Some(names), Some(name)) = (names, name)
            && let Some(nodes) = names.get_mut(&name)
        {
            nodes.retain(|it| *it != node);
        }
    }
}
