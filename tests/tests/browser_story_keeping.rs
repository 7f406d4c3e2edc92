//! Work is kept: a copy brings it back on another tablet to the byte, a lost passphrase is not the end, and a wipe is.

use waymark_tests::driven::Engine;
use waymark_tests::driven::kept::{POOL, PUBLIC, WORK};
use waymark_tests::people::keeping::Paper;
use waymark_tests::people::team::PASSPHRASE;
use waymark_tests::people::{Tablet, e1};

const OTHER: &str = "nine kites over the long green valley";

#[test]
#[ignore = "drives browsers"]
fn work_comes_back_on_a_new_tablet_and_ends_where_it_is_to_end() {
    for engine in Engine::asked_for_at_length() {
        let start = std::time::Instant::now();
        let old = Tablet::fresh(engine);
        old.team().sets_up();
        old.team().opens_a_round();
        old.team().opens_the_day();
        old.women_have_answered(&e1::women());
        old.team().closes_the_day(e1::WOMEN);
        old.team().sees_results();
        let exported = old.team().exports();
        let key = old.makes_a_recovery_key(PASSPHRASE);
        let copy = old.makes_a_copy();

        // On another tablet, with the passphrase of the day.
        let mut new = Tablet::fresh(engine);
        new.site_is_kept();
        new.told(PASSPHRASE);
        let told = new.brings_back(&copy, &Paper::Passphrase(PASSPHRASE));
        assert!(told.says("The totals, as they were"), "{told:#?}");
        assert!(told.says("The right to make new results"), "{told:#?}");
        new.team().presses("home");
        let results = new.team().sees_results();
        assert!(results.says("makes no new results"), "{results:#?}");
        assert!(new.team().exports() == exported, "other bytes came back");

        // On it, another passphrase; then that one is forgotten, and the paper opens.
        new.changes_the_passphrase(PASSPHRASE, OTHER);
        new.team().presses("lock");
        new.team().is_refused_with(PASSPHRASE);
        new.team().presses("lost");
        new.browser().until_on("lost");
        new.browser().type_into("recovery", &key);
        new.browser().type_into("new-passphrase", PASSPHRASE);
        new.browser().type_into("again-passphrase", PASSPHRASE);
        new.team().presses("recover");
        new.browser().until_on("home");
        new.team().sees_results();

        // Everything goes, without a network.
        new.site.stop();
        new.looks_after("wipe");
        let took = new.is_wiped();
        let left = [PUBLIC, POOL, WORK].map(|store| new.browser().kept_in(store).len());
        assert_eq!(left, [0, 0, 0], "something is left");

        // And by the paper alone, on the tablet that is as new.
        let told = new.brings_back(&copy, &Paper::Recovery(&key, OTHER));
        assert!(told.says("The totals, as they were"), "{told:#?}");
        println!(
            "{}: the same bytes came back twice; wiped in {} ms; {} s in all",
            engine.name(),
            took.as_millis(),
            start.elapsed().as_secs()
        );
        let said = new.browser().console_errors();
        assert!(said.is_empty(), "the console is not silent: {said:#?}");
    }
}
