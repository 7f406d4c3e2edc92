//! Text as letters and as repeats of what stood before (LZ77): what makes a workbook a tenth of its size.

use core::cmp::Reverse;

/// Longest and shortest repeat, and how far back one may lie (RFC 1951, 2).
const LONGEST: usize = 258;
const SHORTEST: usize = 3;
const FARTHEST: usize = 32_768;

/// Earlier places tried for one repeat. More find little in rows that look alike.
const TRIES: usize = 48;

/// How many heads of chains there are.
const HEADS: usize = 1 << 13;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Step {
    Byte(u8),
    /// `length` bytes again that stood `distance` bytes before.
    Repeat {
        length: usize,
        distance: usize,
    },
}

/// The longest repeat at each place, or else one byte.
pub(super) fn steps(bytes: &[u8]) -> Vec<Step> {
    let mut seen = Seen::new(bytes);
    let mut steps = Vec::new();
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        let (length, from) = seen.longest(at);
        let step = if length < SHORTEST {
            Step::Byte(*byte)
        } else {
            let distance = at - from;
            Step::Repeat { length, distance }
        };
        let next = match step {
            Step::Byte(_) => at + 1,
            Step::Repeat { length, .. } => at + length,
        };
        (at..next).for_each(|place| seen.note(place));
        at = next;
        steps.push(step);
    }
    steps
}

/// Places with the same first three bytes, as chains from the latest back. `usize::MAX` ends a chain.
struct Seen<'a> {
    bytes: &'a [u8],
    latest: Vec<usize>,
    before: Vec<usize>,
}

impl<'a> Seen<'a> {
    fn new(bytes: &'a [u8]) -> Self {
        Self {
            bytes,
            latest: vec![usize::MAX; HEADS],
            before: vec![usize::MAX; bytes.len()],
        }
    }

    /// Which chain a place belongs to; none for the last two.
    fn chain(&self, at: usize) -> Option<usize> {
        let three = self.bytes.get(at..at.checked_add(SHORTEST)?)?;
        let mixed = three.iter().fold(0_usize, |mixed, byte| {
            (mixed << 5) ^ (mixed >> 8) ^ usize::from(*byte)
        });
        Some(mixed % HEADS)
    }

    fn note(&mut self, at: usize) {
        let head = self.chain(at).and_then(|chain| self.latest.get_mut(chain));
        if let (Some(head), Some(before)) = (head, self.before.get_mut(at)) {
            *before = core::mem::replace(head, at);
        }
    }

    /// Length of the longest repeat, and where it stood; of equals the nearest.
    fn longest(&self, at: usize) -> (usize, usize) {
        let latest = self
            .chain(at)
            .and_then(|chain| self.latest.get(chain).copied());
        let earlier = core::iter::successors(latest, |from| self.before.get(*from).copied());
        earlier
            .take_while(|from| *from != usize::MAX && at - *from <= FARTHEST)
            .take(TRIES)
            .map(|from| (self.alike(from, at), from))
            .max_by_key(|(length, from)| (*length, Reverse(at - *from)))
            .unwrap_or((0, at))
    }

    fn alike(&self, from: usize, at: usize) -> usize {
        let [earlier, here] = [from, at].map(|place| self.bytes.get(place..).unwrap_or_default());
        let pairs = earlier.iter().zip(here).take(LONGEST);
        pairs.take_while(|(earlier, here)| earlier == here).count()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Step::{Byte, Repeat};

    fn check(text: &str, expected: &[Step]) {
        assert_eq!(steps(text.as_bytes()), expected, "{text}");
    }

    #[test]
    fn what_stood_before_is_not_said_again() {
        check("", &[]);
        check("ab", &[Byte(b'a'), Byte(b'b')]);
        let repeat = |length, distance| Repeat { length, distance };
        check("aaaaaa", &[Byte(b'a'), repeat(5, 1)]);
        check(
            "abcXabc",
            &[Byte(b'a'), Byte(b'b'), Byte(b'c'), Byte(b'X'), repeat(3, 4)],
        );
    }

    #[test]
    fn no_repeat_is_longer_or_farther_than_a_reader_expects() {
        assert_eq!(
            steps(&[0; 600])[1],
            Repeat {
                length: 258,
                distance: 1
            }
        );
        let mut far = b"once".to_vec();
        far.extend((0..FARTHEST).map(|at| if at % 2 == 0 { b'1' } else { b'2' }));
        far.extend(b"once");
        assert_eq!(steps(&far).last(), Some(&Byte(b'e')));
        // The control: a little nearer, and it is a repeat.
        far.drain(10..30);
        assert!(matches!(steps(&far).last(), Some(Repeat { length: 4, .. })));
    }
}
