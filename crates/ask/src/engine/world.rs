//! What expressions see: the live tree, the lists, the words, the clock and chance.

mod asked;
mod chance;

use core::cell::Cell;

use super::instance::Instance;
use crate::tree::{NodeId, Tree};
use crate::xpath::{Doc, Maths, NodeRef, World};

/// The clock, chance and mathematics, handed in: nothing here asks a device for them.
#[derive(Clone, Debug)]
pub struct Surroundings {
    /// Milliseconds since 1970-01-01T00:00:00Z.
    pub now: i64,
    /// Minutes that local time is ahead of UTC.
    pub offset: i32,
    /// Where chance starts.
    pub seed: u64,
    /// Powers, logarithms and angles.
    pub maths: Maths,
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
        chance::next(&self.chance)
    }

    fn maths(&self) -> &Maths {
        &self.instance.around.maths
    }

    fn language(&self) -> &str {
        let languages = &self.instance.model.texts.languages;
        languages
            .get(self.instance.language)
            .map_or("", String::as_str)
    }
}
