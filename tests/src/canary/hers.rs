//! Her answers through every moment: what the disk is searched for is the record they would make.

use super::matrix::{HERS, Moment};
use super::moments::{LEFT_ALONE, later};
use super::watch::Watch;
use crate::driven::Screen;
use crate::people::record::plaintext_of;
use crate::people::woman::Pictures;
use crate::people::{Answers, Tablet, Woman};

/// Five women: the last two finish, and one of them takes her answers back. How many stay.
pub fn goes_through(tablet: &mut Tablet, watch: &mut Watch) -> usize {
    // A card touched and not yet gone on from, then skipped; then all but the last touch.
    tablet.team().hands_the_tablet_on();
    let woman = tablet.swift_woman();
    let answers = Answers::varied(11);
    woman.comes_to("sf07", &answers);
    let card = tablet.browser().screen().choices[0].clone();
    tablet.browser().tap_choice(&card);
    let mut touched = woman.touched();
    touched.push(("sf07".into(), vec![card]));
    watch.listens_to(&plaintext_of(&touched));
    looks(tablet, watch, Moment::Typing);
    tablet.browser().tap_act("skip");
    let on = |screen: &Screen| screen.question != "sf07" && !screen.name.is_empty();
    tablet.browser().until_screen("the next question", on);
    woman.comes_to_the_last_touch(&answers);
    hears(tablet, &woman, watch, Moment::PageChange);
    tablet.browser().tap_act("hide");
    tablet.browser().until_on("market");
    hears(tablet, &woman, watch, Moment::Hide);
    woman.comes_back_from_the_cover();
    later(tablet.browser(), LEFT_ALONE);
    tablet.browser().until_on("market");
    hears(tablet, &woman, watch, Moment::Idle);
    tablet.power_cut();
    looks(tablet, watch, Moment::Kill);
    tablet.switch_on();
    tablet.team().passes_the_cover();

    let mut last = Pictures::new();
    for seed in [12, 13] {
        tablet.team().hands_the_tablet_on();
        let woman = tablet.swift_woman();
        last = woman.answers(&Answers::varied(seed));
        hears(tablet, &woman, watch, Moment::Submit);
    }
    tablet.team().withdraws(&last);
    looks(tablet, watch, Moment::Withdraw);
    1
}

/// What she has touched so far is searched for from now on.
fn hears(tablet: &Tablet, woman: &Woman<'_>, watch: &mut Watch, moment: Moment) {
    watch.listens_to(&plaintext_of(&woman.touched()));
    looks(tablet, watch, moment);
}

fn looks(tablet: &Tablet, watch: &mut Watch, moment: Moment) {
    watch.looks(tablet.profile().path(), moment, &[HERS]);
}
