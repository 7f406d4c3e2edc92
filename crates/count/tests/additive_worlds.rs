//! Random small worlds with one to five successive releases: nothing hidden can be worked out, ever.

use crate::worlds;

use waymark_count::additive::{Least, Zeros, audit};
use worlds::{Outcome, World};

/// A few hundred in an ordinary run; `WAYMARK_WORLDS` says how many in a campaign, or which: `2500-5000`.
const WORLDS: u64 = 200;

fn which() -> std::ops::Range<u64> {
    let said = std::env::var("WAYMARK_WORLDS").unwrap_or_default();
    let (first, last) = said.split_once('-').unwrap_or(("0", &said));
    first.parse().unwrap_or(0)..last.parse().unwrap_or(WORLDS)
}

#[test]
fn nothing_hidden_can_be_worked_out_after_any_release() {
    let (mut releases, mut refused, mut hidden, mut exact, mut failures) = (0, 0, 0, 0, 0);
    for seed in which() {
        let world = World::new(seed);
        for outcome in world.releases() {
            let Outcome::Released(audit) = outcome else {
                refused += 1;
                continue;
            };
            releases += 1;
            hidden += audit.suppressed;
            exact += audit.exact();
            failures += audit.failures();
            assert!(audit.holds(), "world {seed}: {audit}");
        }
    }
    println!(
        "worlds: {} worlds, {releases} releases, {refused} refused, {hidden} hidden cells, \
         {exact} exact recoveries, {failures} interval failures",
        which().count()
    );
    assert!(
        refused * 8 <= releases,
        "{refused} of {releases} were refused"
    );
}

#[test]
fn hiding_the_small_cells_alone_leaks() {
    let mut leaking = 0;
    for seed in 0..100 {
        let world = World::new(seed);
        let (table, pattern) = world.with_small_cells_hidden();
        let least = match world.zeros {
            Zeros::Public => Least::One,
            Zeros::Protected => Least::None,
        };
        let audit = audit(&table, &pattern, world.threshold, least).unwrap();
        leaking += usize::from(audit.exact() > 0);
    }
    println!("worlds: {leaking} of 100 leak when only small cells are hidden");
    assert!(leaking > 50, "the attacker is blind: {leaking} of 100");
}
