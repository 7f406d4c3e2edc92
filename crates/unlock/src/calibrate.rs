//! Choosing how hard a passphrase is to guess on this very tablet.

use crate::Kdf;

/// How long one unlocking should take: long for whoever guesses, bearable for whoever knows.
pub const TARGET_MILLIS: u64 = 1_000;

/// A choice that turns out slower than this after all is stepped down.
const BEARABLE_MILLIS: u64 = 1_500;

/// Steps tried, easiest first: memory (KiB) before passes, because memory is what an attacker's
/// machines have least of.
const LADDER: [(u32, u32); 8] = [
    (19_456, 2),
    (32_768, 2),
    (47_104, 2),
    (65_536, 2),
    (65_536, 3),
    (98_304, 3),
    (131_072, 3),
    (131_072, 4),
];

/// The hardest step that takes about [`TARGET_MILLIS`] here; never below the floor.
///
/// `probe` does the work once with the given parameters and says how many milliseconds it took.
/// The floor is timed, the rest estimated from it (cost grows with memory times passes), and the
/// choice is timed once more before it is believed.
pub fn calibrate(mut probe: impl FnMut(Kdf) -> u64) -> Kdf {
    let floor_cost = cost(Kdf::FLOOR);
    let floor_millis = probe(Kdf::FLOOR).max(1);
    let affordable = |kdf: &Kdf| floor_millis * cost(*kdf) / floor_cost <= TARGET_MILLIS;
    let mut candidates: Vec<Kdf> = LADDER
        .iter()
        .filter_map(|&(memory_kib, passes)| Kdf::new(memory_kib, passes, 1).ok())
        .filter(affordable)
        .collect();
    while let Some(kdf) = candidates.pop() {
        if kdf == Kdf::FLOOR || probe(kdf) <= BEARABLE_MILLIS {
            return kdf;
        }
    }
    Kdf::FLOOR
}

fn cost(kdf: Kdf) -> u64 {
    u64::from(kdf.memory_kib()) * u64::from(kdf.passes())
}
