//! Rounding of shares (rule D4), in whole numbers only.
//!
//! A share is rounded to a step in whole percent: 10 for a base of 10 to 19, 5 for 20 to 99, 1 from 100.
//! Halves go up. So `percent` is published exactly when
//! `(2·percent − step)·base ≤ 200·count < (2·percent + step)·base`.

use crate::percent::Percent;

/// Rounding step in percent. One band never holds two steps.
pub(crate) fn step(base: u32) -> u32 {
    match base {
        0..20 => 10,
        20..100 => 5,
        _ => 1,
    }
}

/// `count` of `base` people, rounded. `None` for a base of nobody or a count over the base.
pub(crate) fn share(count: u32, base: u32) -> Option<Percent> {
    if base == 0 || count > base {
        return None;
    }
    let step = u64::from(step(base));
    let (count, base) = (u64::from(count), u64::from(base));
    let steps = (200 * count + step * base) / (2 * step * base);
    Percent::new(u32::try_from(steps * step).ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn check(count: u32, base: u32, expected: u8) {
        assert_eq!(
            share(count, base).unwrap().value(),
            expected,
            "{count} of {base}"
        );
    }

    #[test]
    fn known_shares_round_as_the_rule_says() {
        check(11, 21, 50);
        check(16, 22, 75);
        check(6, 10, 60);
        check(9, 15, 60);
        check(0, 10, 0);
        check(10, 10, 100);
        check(33, 100, 33);
        check(1, 200, 1);
    }

    #[test]
    fn halves_go_up() {
        check(3, 12, 30);
        check(1, 40, 5);
        check(3, 200, 2);
        check(199, 200, 100);
    }

    #[test]
    fn nobody_has_no_share() {
        assert_eq!(share(0, 0), None);
        assert_eq!(share(11, 10), None);
    }

    proptest! {
        #[test]
        fn the_published_window_is_exact(base in 10_u32..600, count in 0_u32..600) {
            prop_assume!(count <= base);
            let (said, step) = (u32::from(share(count, base).unwrap().value()), step(base));
            prop_assert!(2 * said * base <= 200 * count + step * base);
            prop_assert!(200 * count < (2 * said + step) * base);
        }
    }
}
