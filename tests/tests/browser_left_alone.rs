//! A tablet left alone in the midst of writing locks, on pages too that keep a field when it is left.

use waymark_tests::canary::Page;
use waymark_tests::canary::moments::{LEFT_ALONE, comes_home, later};
use waymark_tests::driven::Engine;
use waymark_tests::people::Tablet;

#[test]
#[ignore = "drives browsers"]
fn left_alone_with_the_cursor_in_a_field_it_locks() {
    for engine in Engine::asked_for_at_length() {
        let tablet = Tablet::swift(engine);
        tablet.team().sets_up();
        for page in [Page::Change, Page::Place, Page::Ready] {
            page.opens(&tablet);
            page.writes(tablet.browser());
            later(tablet.browser(), LEFT_ALONE);
            tablet.browser().until_on("locked");
            comes_home(&tablet);
        }
    }
}
