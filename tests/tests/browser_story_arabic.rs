//! The main job once more, all of it in Arabic: the team's screens, her screens and both files, with the same figures as in
//! English, and not a word left untranslated on the way. Figures need twenty-four women, who come with `WAYMARK_LONG=1`;
//! in every run one comes, and every screen is seen.

use std::cell::RefCell;

use serde_json::json;
use waymark_tests::driven::untranslated::untranslated;
use waymark_tests::driven::{Browser, Engine, Screen, is_long};
use waymark_tests::people::figures::{E1, Table};
use waymark_tests::people::{Tablet, e1, fields};

const ARABIC: &str = "ar";

/// Names that are the same in every language, beside what the team wrote.
const NAMES: &[&str] = &["SF-", "I-"];

#[test]
#[ignore = "drives browsers"]
fn the_whole_job_is_done_in_arabic() {
    for engine in Engine::asked_for_at_length() {
        let tablet = Tablet::fresh(engine);
        let team = tablet.team();
        team.speaks(ARABIC);
        a_word_left_in_english_would_be_seen(tablet.browser());
        let left = RefCell::new(Vec::new());
        let mut look = |browser: &Browser, screen: &Screen| {
            left.borrow_mut().extend(complaints(browser, screen));
        };
        team.sets_up_with_the_offered_words_looking(&mut look);
        team.opens_a_round_looking(&mut look);
        team.opens_the_day_looking(&mut look);
        let women = if is_long() { e1::WOMEN } else { 1 };
        for (number, woman) in e1::women().iter().take(women).enumerate() {
            if number == 0 {
                team.hands_over_looking(&mut look);
                let hand = tablet.woman().speaking(ARABIC);
                hand.answers_looking(woman, &mut look);
            } else {
                team.hands_the_tablet_on();
                tablet.swift_woman().speaking(ARABIC).answers(woman);
            }
        }
        team.closes_the_day_looking(women, &mut look);
        for page in ["help", "tablet", "results"] {
            team.goes_to(page, &mut |_, _| {});
            look(tablet.browser(), &tablet.browser().screen());
        }
        if is_long() {
            let results = team.sees_results();
            look(tablet.browser(), &results);
            gives_the_figures(&tablet, &mut look);
            println!("{}: all {} figures in Arabic", engine.name(), E1.len());
        }
        let left = left.into_inner();
        assert!(left.is_empty(), "\n{}", left.join("\n"));
        let said = tablet.browser().console_errors();
        assert!(said.is_empty(), "the console is not silent: {said:#?}");
    }
}

fn gives_the_figures(tablet: &Tablet, look: &mut dyn FnMut(&Browser, &Screen)) {
    let shown: Vec<_> = E1.iter().map(|f| f.shown(tablet.browser())).collect();
    let (table, page) = tablet.team().exports();
    look(tablet.browser(), &tablet.browser().screen());
    assert!(page.contains("<html lang=\"ar\" dir=\"rtl\">"), "{page}");
    let figures = Table::read(&table);
    for (figure, shown) in E1.iter().zip(shown) {
        figure.check_numbers(&shown);
        figure.check_numbers_in_table(&figures);
        figure.check_numbers_in_page(&page);
    }
}

/// What is wrong with the screen: its direction, or its language.
fn complaints(browser: &Browser, screen: &Screen) -> Vec<String> {
    let name = [screen.name.as_str(), &screen.question].join(" ");
    let way = browser.run(
        "const root = document.documentElement; return root.lang + ' ' + root.dir",
        &[],
    );
    // She is asked her language by a document that is in the team's.
    let mut told = Vec::new();
    if way != json!("ar rtl") {
        told.push(format!("{name}: the page is {way}"));
    }
    let ours: Vec<&str> = fields::written().chain(NAMES.iter().copied()).collect();
    let left = untranslated(browser, &ours);
    told.extend(left.into_iter().map(|text| format!("{name}: “{text}”")));
    told
}

/// The control: a sentence in English on the page is reported.
fn a_word_left_in_english_would_be_seen(browser: &Browser) {
    assert_eq!(untranslated(browser, &[]), Vec::<String>::new());
    let place = "const p = document.createElement('p'); p.id = 'left'; p.textContent = 'Left in English'; \
                 document.querySelector('[data-screen]').append(p);";
    browser.run(place, &[]);
    assert_eq!(untranslated(browser, &[]), ["Left in English"]);
    browser.run("document.getElementById('left').remove()", &[]);
}
