//! Finding live nodes: from a frame up, and in all frames inside it.

use super::Frames;
use crate::engine::model::{Model, ModelId};
use crate::tree::NodeId;

impl Frames {
    /// The instances of a repeat in one frame around it.
    pub(in crate::engine) fn instances(&self, frame: usize, repeat: ModelId) -> &[usize] {
        self.get(frame)
            .and_then(|frame| frame.inner.iter().find(|(inner, _)| *inner == repeat))
            .map_or(&[], |(_, frames)| frames.as_slice())
    }

    /// The frame of a repeat at or around a frame; the form itself for nothing.
    pub(in crate::engine) fn around(&self, frame: usize, repeat: Option<ModelId>) -> usize {
        let mut here = frame;
        while let Some(found) = self.get(here) {
            if found.repeat == repeat {
                return here;
            }
            match found.parent {
                Some(parent) => here = parent,
                None => break,
            }
        }
        0
    }

    /// All live nodes of a kind in a frame and the frames inside it.
    pub(in crate::engine) fn below(
        &self,
        model: &Model,
        frame: usize,
        target: ModelId,
    ) -> Vec<NodeId> {
        let Some(node) = model.node(target) else {
            return Vec::new();
        };
        // The repeats between this frame and the target, the outermost first.
        let stop = self.get(frame).and_then(|frame| frame.repeat);
        let mut path = Vec::new();
        let mut repeat = node.frame;
        while repeat != stop {
            let Some(inner) = repeat else {
                // The target is not inside this frame at all.
                return Vec::new();
            };
            path.push(inner);
            repeat = model.outer(inner);
        }
        let mut frames = vec![frame];
        for repeat in path.into_iter().rev() {
            frames = frames
                .iter()
                .flat_map(|frame| self.instances(*frame, repeat).iter().copied())
                .collect();
        }
        frames
            .into_iter()
            .filter_map(|frame| self.get(frame)?.nodes.get(node.slot).copied().flatten())
            .collect()
    }
}
