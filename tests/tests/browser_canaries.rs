//! Canaries in every place that takes words or answers, looked for on the whole disk after every moment.
//!
//! A short row in every run, in Chromium; with `WAYMARK_LONG=1` every place through every moment on all backends.

use serde_json::json;
use waymark_tests::canary::matrix::{HERS, told};
use waymark_tests::canary::moments::{comes_home, goes_through};
use waymark_tests::canary::places::written;
use waymark_tests::canary::{Matrix, Moment, Page, Watch, hers};
use waymark_tests::driven::Backend;
use waymark_tests::people::team::PASSPHRASE;
use waymark_tests::people::{Tablet, e1};

/// What happens to a page that was written on.
const TO_A_PAGE: [Moment; 4] = [Moment::PageChange, Moment::Hide, Moment::Idle, Moment::Kill];

#[test]
#[ignore = "drives browsers"]
fn no_word_lies_on_the_disk() {
    let long = std::env::var_os("WAYMARK_LONG").is_some();
    let mut backends = match long {
        true => Backend::asked_for(),
        false => Backend::chromium_if_asked_for(),
    };
    if !long {
        backends.truncate(1);
    }
    if backends.is_empty() {
        return;
    }
    let (mut tables, mut control) = (Vec::new(), 0);
    for backend in backends {
        let start = std::time::Instant::now();
        let mut tablet = Tablet::started(backend.start().swiftly());
        let mut watch = Watch::begin();
        tablet.team().sets_up();
        backend.is_seen_in(tablet.profile().path());
        let before = watch.present(tablet.profile().path());
        assert!(
            before.is_empty(),
            "canaries before any was written: {before:?}"
        );
        match long {
            true => the_whole(&mut tablet, &mut watch),
            false => a_short_row(&mut tablet, &mut watch),
        }
        let found = plainly_kept(&mut tablet, &watch);
        assert!(found > 0, "{}: the search is blind", backend.name());
        control += found;
        println!("{}, {} s:", backend.name(), start.elapsed().as_secs());
        println!("{}", watch.matrix.lines().join("\n"));
        tables.push(watch.matrix);
    }
    println!("{}", told(&tables, control));
    let hits: usize = tables.iter().map(|table: &Matrix| table.figures().0).sum();
    assert_eq!(hits, 0, "words lie on the disk");
}

fn a_short_row(tablet: &mut Tablet, watch: &mut Watch) {
    let moments = [Moment::PageChange, Moment::Hide, Moment::Kill];
    goes_through(tablet, Page::Place, &moments, watch);
    is_kept(tablet, Page::Place, watch);
}

fn the_whole(tablet: &mut Tablet, watch: &mut Watch) {
    for page in Page::BEFORE {
        goes_through(tablet, page, &TO_A_PAGE, watch);
    }
    for page in [Page::Place, Page::Ready] {
        is_kept(tablet, page, watch);
    }
    is_given(tablet, watch);
    takes_a_round_and_a_day(tablet, watch);
    comes_home(tablet);
    tablet.team().sees_results();
    goes_through(tablet, Page::Export, &TO_A_PAGE, watch);
    Page::Export.opens(tablet);
    Page::Export.writes(tablet.browser());
    tablet.team().presses("save-csv");
    tablet.browser().downloaded(".csv");
    looks(tablet, watch, Moment::Submit, &Page::Export.rows());

    // The end of the study, and the browser's own end after it.
    tablet.looks_after("wipe");
    tablet.is_wiped();
    let every: Vec<usize> = (0..=HERS).collect();
    looks(tablet, watch, Moment::End, &every);
    tablet.switch_off();
    looks(tablet, watch, Moment::End, &every);
    tablet.switch_on();
}

fn looks(tablet: &Tablet, watch: &mut Watch, moment: Moment, rows: &[usize]) {
    watch.looks(tablet.profile().path(), moment, rows);
}

/// The page is kept with canaries in its fields.
fn is_kept(tablet: &Tablet, page: Page, watch: &mut Watch) {
    page.opens(tablet);
    let name = tablet.browser().screen().name;
    tablet
        .team()
        .completes(&name, &mut |browser, _| page.writes(browser));
    looks(tablet, watch, Moment::Submit, &page.rows());
    tablet.team().comes_home();
}

/// Passphrases and keys, right and wrong; a form of the team's own; a search.
fn is_given(tablet: &mut Tablet, watch: &mut Watch) {
    tablet.changes_the_passphrase(PASSPHRASE, &written(13));
    tablet.told(&written(13));
    looks(tablet, watch, Moment::Submit, &Page::Change.rows());
    tablet.team().comes_home();

    Page::Locked.opens(tablet);
    tablet.team().is_refused_with(&written(14));
    looks(tablet, watch, Moment::Submit, &Page::Locked.rows());
    comes_home(tablet);

    for (page, act) in [(Page::Recovery, "use-key"), (Page::Lost, "recover")] {
        page.opens(tablet);
        page.writes(tablet.browser());
        for (field, words) in [
            ("passphrase", written(13)),
            ("again-passphrase", written(17)),
        ] {
            if tablet.browser().screen().has_field(field) {
                tablet.browser().type_into(field, &words);
            }
        }
        tablet.team().presses(act);
        tablet.browser().until("a refusal", || {
            tablet
                .browser()
                .has("[data-status=wrong]:not([hidden])")
                .then_some(())
        });
        looks(tablet, watch, Moment::Submit, &page.rows());
        comes_home(tablet);
    }

    Page::Forms.opens(tablet);
    Page::Forms.writes(tablet.browser());
    tablet.browser().tap_act("plan-form");
    tablet.team().presses("keep-form");
    tablet.browser().until("the form among those kept", || {
        tablet.browser().has("[data-own-form]").then_some(())
    });
    looks(tablet, watch, Moment::Submit, &Page::Forms.rows());
    comes_home(tablet);

    Page::District.opens(tablet);
    Page::District.writes(tablet.browser());
    looks(tablet, watch, Moment::Submit, &Page::District.rows());
    comes_home(tablet);
}

/// A round with canaries in its terms, a day with women, an answer taken back, words taken back, the close.
fn takes_a_round_and_a_day(tablet: &mut Tablet, watch: &mut Watch) {
    watch.round_opens();
    tablet.team().opens_a_round_looking(&mut |browser, screen| {
        if screen.name == "round" {
            Page::Round.writes(browser);
        }
    });
    looks(tablet, watch, Moment::Submit, &Page::Round.rows());
    tablet.team().opens_the_day();
    let kept = hers::goes_through(tablet, watch);
    // What the team wrote is written over.
    comes_home(tablet);
    for page in [Page::Place, Page::Ready] {
        page.opens(tablet);
        let name = tablet.browser().screen().name;
        tablet.team().completes(&name, &mut |_, _| {});
        tablet.team().comes_home();
    }
    let team = [Page::Place.rows(), Page::Ready.rows(), vec![HERS]].concat();
    looks(tablet, watch, Moment::Withdraw, &team);
    tablet.women_have_answered(&e1::women());
    tablet.team().closes_the_day(kept + e1::WOMEN);
    let so_far: Vec<usize> = (0..23).chain([HERS]).collect();
    looks(tablet, watch, Moment::Close, &so_far);
}

/// The positive control: all canaries in a plain database; how many of them the same search finds.
fn plainly_kept(tablet: &mut Tablet, watch: &Watch) -> usize {
    let words: Vec<String> = (0..25).map(written).collect();
    let keep = "
const asked = indexedDB.open('control', 1);
asked.onupgradeneeded = () => asked.result.createObjectStore('words');
const database = await new Promise((done, fail) => { asked.onsuccess = () => done(asked.result); asked.onerror = fail; });
const writing = database.transaction('words', 'readwrite', { durability: 'strict' });
given[0].forEach((words, at) => writing.objectStore('words').put({ words }, at));
await new Promise((done, fail) => { writing.oncomplete = done; writing.onabort = fail; });
database.close();
return 'kept';";
    let kept = tablet.browser().run_async(keep, &[json!(words)]);
    assert_eq!(kept, "kept");
    tablet.switch_off();
    watch.present(tablet.profile().path()).len()
}
