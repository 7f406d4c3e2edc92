//! Where the live nodes are: one frame for the form, and one for each instance of a repeat.

use super::model::{Model, ModelId};
use crate::tree::NodeId;

/// One instance of a repeat, or the form itself.
#[derive(Clone)]
pub(super) struct Frame {
    /// The repeat; nothing for the form itself.
    pub repeat: Option<ModelId>,
    pub parent: Option<usize>,
    /// Live nodes by their slot.
    pub nodes: Vec<Option<NodeId>>,
    /// Frames of the repeats right inside, in their order.
    pub inner: Vec<(ModelId, Vec<usize>)>,
}

/// All frames; the first is the form itself. A frame that was taken out has no nodes.
#[derive(Clone)]
pub(super) struct Frames {
    list: Vec<Frame>,
}

impl Frames {
    pub(super) fn new() -> Self {
        Self {
            list: vec![Frame {
                repeat: None,
                parent: None,
                nodes: Vec::new(),
                inner: Vec::new(),
            }],
        }
    }

    pub(super) fn get(&self, frame: usize) -> Option<&Frame> {
        self.list.get(frame)
    }

    /// A new frame among the instances of a repeat, at a position.
    pub(super) fn add(&mut self, parent: usize, repeat: ModelId, at: usize) -> usize {
        let frame = self.list.len();
        self.list.push(Frame {
            repeat: Some(repeat),
            parent: Some(parent),
            nodes: Vec::new(),
            inner: Vec::new(),
        });
        if let Some(around) = self.list.get_mut(parent) {
            let place = around.inner.iter().position(|(inner, _)| *inner == repeat);
            let place = place.unwrap_or_else(|| {
                around.inner.push((repeat, Vec::new()));
                around.inner.len() - 1
            });
            if let Some((_, frames)) = around.inner.get_mut(place) {
                frames.insert(at.min(frames.len()), frame);
            }
        }
        frame
    }

    /// Takes a frame, and all inside it, out; gives back all live nodes that were in them.
    pub(super) fn remove(&mut self, frame: usize) -> Vec<NodeId> {
        let mut gone = Vec::new();
        if let Some(parent) = self.get(frame).and_then(|frame| frame.parent)
            && let Some(around) = self.list.get_mut(parent)
        {
            for (_, frames) in &mut around.inner {
                frames.retain(|other| *other != frame);
            }
        }
        let mut left = vec![frame];
        while let Some(frame) = left.pop() {
            if let Some(frame) = self.list.get_mut(frame) {
                gone.extend(frame.nodes.drain(..).flatten());
                left.extend(frame.inner.drain(..).flat_map(|(_, frames)| frames));
            }
        }
        gone
    }

    pub(super) fn put(&mut self, frame: usize, slot: usize, node: NodeId) {
        if let Some(frame) = self.list.get_mut(frame) {
            if frame.nodes.len() <= slot {
                frame.nodes.resize(slot + 1, None);
            }
            if let Some(place) = frame.nodes.get_mut(slot) {
                *place = Some(node);
            }
        }
    }

    /// The instances of a repeat in one frame around it.
    pub(super) fn instances(&self, frame: usize, repeat: ModelId) -> &[usize] {
        self.get(frame)
            .and_then(|frame| frame.inner.iter().find(|(inner, _)| *inner == repeat))
            .map_or(&[], |(_, frames)| frames.as_slice())
    }

    /// The frame of a repeat at or around a frame; the form itself for nothing.
    pub(super) fn around(&self, frame: usize, repeat: Option<ModelId>) -> usize {
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
    pub(super) fn below(&self, model: &Model, frame: usize, target: ModelId) -> Vec<NodeId> {
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
