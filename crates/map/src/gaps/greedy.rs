//! Maximal coverage step by step: each time what serves most not yet served, with a bound on what
//! the best could do.

use std::collections::BTreeSet;

/// What was picked, in order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picked {
    /// The place of each option, and the weight it added.
    pub chosen: Vec<(usize, u64)>,
    pub covered: u64,
    /// No choice of as many options covers more.
    pub at_most: u64,
}

/// Picks up to `picks` options. `weights` are those of the elements, `options` the elements each
/// covers. Of equals the first is taken.
///
/// Coverage is submodular, so greedy reaches at least 1 - (1 - 1/k)^k of the best of k, which is
/// over 1 - 1/e (Nemhauser, Wolsey and Fisher 1978), and after any of its steps what is covered
/// plus the k largest gains left is a bound on the best; the smallest of these is `at_most`.
pub fn greedy(weights: &[u64], options: &[BTreeSet<usize>], picks: usize) -> Picked {
    let mut covered: BTreeSet<usize> = BTreeSet::new();
    let mut picked = Picked {
        chosen: Vec::new(),
        covered: 0,
        at_most: u64::MAX,
    };
    let gains = |covered: &BTreeSet<usize>| -> Vec<u64> {
        let gain = |option: &BTreeSet<usize>| {
            let new = option.difference(covered);
            new.filter_map(|element| weights.get(*element)).sum()
        };
        options.iter().map(gain).collect()
    };
    loop {
        let gains = gains(&covered);
        let mut largest = gains.clone();
        largest.sort_unstable_by_key(|gain| core::cmp::Reverse(*gain));
        let more: u64 = largest.iter().take(picks).sum();
        picked.at_most = picked.at_most.min(picked.covered.saturating_add(more));
        let first = largest.first().copied().unwrap_or_default();
        if picked.chosen.len() == picks || first == 0 {
            return picked;
        }
        let best = gains.iter().position(|gain| *gain == first);
        let Some((best, option)) = best.and_then(|at| Some((at, options.get(at)?))) else {
            return picked;
        };
        covered.extend(option);
        picked.covered = picked.covered.saturating_add(first);
        picked.chosen.push((best, first));
    }
}

/// What greedy is sure to reach of the best of `picks`, in thousandths, rounded down: 1 - (1 -
/// 1/k)^k, never under 632.
pub fn guarantee(picks: u32) -> u32 {
    if picks == 0 {
        return 1_000;
    }
    let k = f64::from(picks);
    let missed = (1.0 - 1.0 / k).powf(k);
    // Between 0.632 and 1, so whole thousandths fit.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let thousandths = ((1.0 - missed) * 1_000.0).floor() as u32;
    thousandths
}
