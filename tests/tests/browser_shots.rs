//! Every screen, in three sizes and both writing directions: nothing runs out of the window or is too small to touch.
//! With `WAYMARK_SHOTS=folder` each is also written as a picture. Open results are looked at by the main story. With
//! `WAYMARK_LONG=1` only: in every run `browser_axe` asks each screen the same in one of its ways.

use waymark_tests::driven::Engine;
use waymark_tests::driven::fit::{SIZES, complaints};
use waymark_tests::people::{Tablet, walk};

#[test]
#[ignore = "drives browsers"]
fn every_screen_fits_and_can_be_touched() {
    for engine in Engine::only_at_length() {
        let tablet = Tablet::swift(engine);
        let (mut screens, mut found) = (0, Vec::new());
        walk::every_screen(&tablet, &mut |browser, screen| {
            screens += 1;
            found.extend(complaints(browser, screen, screens));
        });
        println!(
            "{}: {screens} screens looked at in {} sizes and 2 directions",
            engine.name(),
            SIZES.len()
        );
        assert!(found.is_empty(), "\n{}", found.join("\n"));
    }
}
