//! The same chance on every machine: made-up women answer alike wherever the benchmark runs.

/// Numbers after Knuth's linear congruential generator (MMIX).
pub struct Chance(u64);

impl Chance {
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// A number under `limit`, which is 1 or more.
    pub fn under(&mut self, limit: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % limit.max(1)
    }
}
