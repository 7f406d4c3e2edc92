//! Whole-number flows with a least and a most on every edge: is there one, and what runs where?
//!
//! Small by nature: some fifty nodes. Every edge's least is met first, and what that leaves over or short at a node is
//! balanced by shortest augmenting paths (Edmonds and Karp 1972), so the answer is exact.

use std::collections::VecDeque;

/// A network; nodes are numbered 0.. as they are named.
#[derive(Default)]
pub(super) struct Network {
    /// Edges in pairs: forth at an even number, back at the odd one after it.
    edges: Vec<Edge>,
    from: Vec<Vec<usize>>,
    /// What comes in at a node by itself, less what must leave.
    excess: Vec<i64>,
    least: Vec<i64>,
}

struct Edge {
    to: usize,
    room: i64,
}

impl Network {
    fn name(&mut self, node: usize) {
        if self.from.len() <= node {
            self.from.resize_with(node + 1, Vec::new);
            self.excess.resize(node + 1, 0);
        }
    }

    fn put(&mut self, tail: usize, head: usize, room: i64) {
        for (from, to, room) in [(tail, head, room), (head, tail, 0)] {
            let edge = self.edges.len();
            self.edges.push(Edge { to, room });
            if let Some(edges) = self.from.get_mut(from) {
                edges.push(edge);
            }
        }
    }

    /// An edge on which at least `least` and at most `most` runs; its number, in the order they were added.
    pub(super) fn edge(&mut self, tail: usize, head: usize, (least, most): (i64, i64)) {
        self.name(tail.max(head));
        self.put(tail, head, most - least);
        self.add(tail, -least);
        self.add(head, least);
        self.least.push(least);
    }

    /// So much comes in at a node (or leaves, if negative).
    pub(super) fn add(&mut self, node: usize, amount: i64) {
        self.name(node);
        if let Some(excess) = self.excess.get_mut(node) {
            *excess += amount;
        }
    }

    /// What runs on each edge, in the order they were added; nothing if no flow fits.
    pub(super) fn flow(mut self) -> Option<Vec<i64>> {
        if self.edges.iter().any(|edge| edge.room < 0) || self.excess.iter().sum::<i64>() != 0 {
            return None;
        }
        let (source, sink) = (self.from.len(), self.from.len() + 1);
        let excess = core::mem::take(&mut self.excess);
        self.name(sink);
        for (node, amount) in excess.iter().copied().enumerate() {
            if amount > 0 {
                self.put(source, node, amount);
            } else if amount < 0 {
                self.put(node, sink, -amount);
            }
        }
        let mut wanted: i64 = excess.iter().filter(|amount| **amount > 0).sum();
        while wanted > 0 {
            wanted -= self.augment(source, sink)?;
        }
        // What has run forth is the room on the way back.
        let back = self.edges.iter().skip(1).step_by(2);
        let run = back.zip(&self.least).map(|(edge, least)| edge.room + least);
        Some(run.collect())
    }

    /// Sends what fits along one shortest path; nothing when there is none.
    fn augment(&mut self, source: usize, sink: usize) -> Option<i64> {
        let mut came_by: Vec<Option<usize>> = vec![None; self.from.len()];
        let mut queue = VecDeque::from([source]);
        while let Some(node) = queue.pop_front() {
            for edge in self.from.get(node)? {
                let Edge { to, room } = self.edges.get(*edge)?;
                let fresh = *to != source && came_by.get(*to)?.is_none();
                if *room > 0 && fresh {
                    *came_by.get_mut(*to)? = Some(*edge);
                    queue.push_back(*to);
                }
            }
        }
        let mut path = Vec::new();
        let mut node = sink;
        while node != source {
            let edge = (*came_by.get(node)?)?;
            path.push(edge);
            node = self.edges.get(edge ^ 1)?.to;
        }
        let rooms = path.iter().map(|edge| self.edges.get(*edge));
        let sent = rooms.flatten().map(|edge| edge.room).min()?;
        for edge in path {
            self.edges.get_mut(edge)?.room -= sent;
            self.edges.get_mut(edge ^ 1)?.room += sent;
        }
        Some(sent)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Two ways from node 0 to node 1, each with its least and most, and so many to send.
    fn check(first: (i64, i64), second: (i64, i64), send: i64, expected: Option<(i64, i64)>) {
        let mut network = Network::default();
        network.edge(0, 1, first);
        network.edge(0, 1, second);
        network.add(0, send);
        network.add(1, -send);
        let run = network.flow().map(|run| (run[0], run[1]));
        assert_eq!(run, expected, "{first:?} {second:?} {send}");
    }

    #[test]
    fn a_flow_keeps_every_least_and_most() {
        check((0, 3), (2, 2), 5, Some((3, 2)));
        check((1, 3), (2, 4), 3, Some((1, 2)));
        check((1, 3), (2, 4), 2, None);
        check((1, 3), (2, 4), 8, None);
        check((3, 1), (0, 9), 5, None);
    }
}
