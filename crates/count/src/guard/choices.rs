//! Choices without chance: the same row of numbers every time, so that a release is the same on every device.

/// Numbers after Knuth's linear congruential generator (MMIX).
pub(super) struct Choices(u64);

impl Choices {
    pub(super) fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// A number under `limit`; 0 where there is nothing to choose from.
    pub(super) fn under(&mut self, limit: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        // A share of 32 bits instead of a remainder: dividing is slow, and this is done in every move.
        let share = u64::try_from(limit).unwrap_or(0).wrapping_mul(self.0 >> 32) >> 32;
        usize::try_from(share).unwrap_or(0)
    }
}
