//! Where the live nodes are: one frame for the form, and one for each instance of a repeat.

mod below;

use super::model::ModelId;
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
}
