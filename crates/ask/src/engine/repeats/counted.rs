//! Repeats whose instances an expression counts.

use crate::engine::instance::Instance;
use crate::engine::model::ModelId;
use crate::tree::NodeId;

use super::MOST_INSTANCES;

impl Instance {
    /// Makes as many instances as an expression says; `parent` holds them, or is one of them.
    pub(in crate::engine) fn count_repeat(&mut self, repeat: ModelId, parent: NodeId, count: f64) {
        let Some(frame) = self.state(parent).map(|state| state.frame) else {
            return;
        };
        let most = f64::from(u16::try_from(MOST_INSTANCES).unwrap_or(u16::MAX));
        let wanted = if count.is_finite() {
            count.clamp(0.0, most)
        } else {
            0.0
        };
        // A whole number of instances; what is left over makes none.
        let mut there = self.frames.instances(frame, repeat).len();
        while f64::from(u32::try_from(there).unwrap_or(u32::MAX)) + 1.0 <= wanted {
            match self.add_one(parent, repeat) {
                Ok(added) => self.counted.push(added),
                Err(_) => return,
            }
            there += 1;
        }
        while f64::from(u32::try_from(there).unwrap_or(u32::MAX)) > wanted.floor() {
            let last = self.frames.instances(frame, repeat).last().copied();
            let last =
                last.and_then(|last| self.frames.get(last)?.nodes.first().copied().flatten());
            let Some(last) = last else { return };
            self.remove_one(last);
            there -= 1;
        }
    }

    /// A node as an instance of a repeat would be, beside the others but not among them.
    pub(in crate::engine) fn ghost(&mut self, parent: NodeId, repeat: ModelId) -> NodeId {
        if let Some(known) = self.ghosts.get(&(parent, repeat)) {
            return *known;
        }
        let ghost = self.tree.add_ghost(parent);
        self.ghosts.insert((parent, repeat), ghost);
        ghost
    }
}
