//! Chance that is the same for the same seed.

use core::cell::Cell;

/// SplitMix64 (Steele, Lea, Flood 2014): good enough to shuffle choices; keys are never made with it.
pub(super) fn next(state: &Cell<u64>) -> f64 {
    let seed = state.get().wrapping_add(0x9E37_79B9_7F4A_7C15);
    state.set(seed);
    let mut mixed = (seed ^ (seed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    mixed ^= mixed >> 31;
    let high = u32::try_from(mixed >> 32).unwrap_or_default();
    f64::from(high) / 4_294_967_296.0
}
