//! A round asks the team's own form: what can be counted is asked, the rest is named with its reason, and women answer it on the tablet.

use std::fs;
use std::path::PathBuf;

use serde_json::json;
use waymark_ask::workbook::markdown;
use waymark_tests::driven::axe::Axe;
use waymark_tests::driven::kept::POOL;
use waymark_tests::driven::{Browser, Engine, Scratch, readable};
use waymark_tests::people::{Answers, Tablet, fields};
use waymark_workbook::write::xlsx;

/// Two questions that can be counted, one that depends on the first, and three that a round cannot ask.
const FORM: &str = "
| survey |
| | type               | name    | label::English (en)            | label::Arabic (ar)       | relevant             |
| | select_one yes_no  | open    | Was the health post open?      | هل كان المركز مفتوحاً؟   |                      |
| | select_multiple by | way     | How did you get there?         | كيف وصلتِ إلى هناك؟      | ${open} = 'yes'      |
| | select_one yes_no  | paid    | Did you pay for the bus?       | هل دفعتِ ثمن الحافلة؟    | selected(${way}, 'bus') |
| | integer            | minutes | How many minutes did it take?  | كم دقيقة استغرق ذلك؟     |                      |
| | text               | change  | What should change there?      | ما الذي يجب أن يتغير؟    |                      |
| | geopoint           | place   | Where was it?                  | أين كان؟                 |                      |
| choices |
| | list_name | name | label::English (en) | label::Arabic (ar) |
| | yes_no    | yes  | Yes                 | نعم                |
| | yes_no    | no   | No                  | لا                 |
| | by        | bus  | By bus              | بالحافلة           |
| | by        | foot | On foot             | مشياً              |
| settings |
| | form_title | form_id |
| | Market bus | bus     |
";

/// The same in every language.
const OWN: &[&str] = &["Market bus", "bus.xlsx", "English", "العربية"];

fn form_file(folder: &Scratch) -> PathBuf {
    let file = folder.path().join("bus.xlsx");
    let workbook = markdown(FORM).expect("tables");
    fs::write(&file, xlsx(&workbook.sheets)).expect("a file to pick");
    file
}

/// At the plan of the form that was brought in.
fn plans(tablet: &Tablet, folder: &Scratch) {
    let browser = tablet.browser();
    tablet.team().goes_to("forms", &mut |_, _| {});
    browser.picks_file("form", &form_file(folder));
    browser.until_screen("the form", |screen| screen.offers("plan-form"));
    browser.tap_act("plan-form");
    browser.until("the questions to be sorted", || {
        browser
            .has("[data-part=asked] [data-question=paid]")
            .then_some(())
    });
}

fn chooses(browser: &Browser, selector: &str, code: &str) {
    let choose = "const list = document.querySelector(arguments[0]); list.value = arguments[1]; \
                  list.dispatchEvent(new Event('change', { bubbles: true }));";
    browser.run(choose, &[json!(selector), json!(code)]);
}

fn keeps(browser: &Browser) {
    browser.until("a form that can be kept", || {
        browser
            .has("[data-act=keep-form][aria-disabled=false]")
            .then_some(())
    });
    browser.tap_act("keep-form");
    browser.until("the form among those kept", || {
        browser
            .has("[data-own-form] [data-act=use-form]")
            .then_some(())
    });
}

/// Up to the day's table, with a round on the form that was kept.
fn opens_a_round_with_it(tablet: &Tablet) {
    let browser = tablet.browser();
    browser.tap_act("use-form");
    browser.until("the form to be chosen", || {
        browser
            .has("[data-field=which][value='own:bus']:checked")
            .then_some(())
    });
    tablet.team().completes("round", &mut |_, _| {});
    let plan = browser.until_screen("the plan", |screen| screen.name == "round-plan");
    assert!(plan.says("Questions, a table each (3)"), "{plan:#?}");
    browser.tap_act("open-round");
    browser.until_screen("the round to be open", |screen| screen.name == "home");
    tablet.team().opens_the_day();
}

#[test]
#[ignore = "drives browsers"]
fn women_answer_a_form_of_the_teams_own() {
    for engine in Engine::asked_for_at_length() {
        let (tablet, folder) = (Tablet::swift(engine), Scratch::new("own-form"));
        let browser = tablet.browser();
        tablet.team().sets_up();
        plans(&tablet, &folder);
        let planned = browser.screen();
        for words in ["Free words", "A number, a date", "A place, a code"] {
            assert!(planned.says(words), "{words}: {planned:#?}");
        }
        // What depends on a question that is not wanted goes with it, and comes back with it.
        browser.tap("[data-question=way] [data-field=ask]");
        browser.until("what depends on it to be left out", || {
            browser
                .has("[data-question=paid] [role=status]:not([hidden])")
                .then_some(())
        });
        browser.tap("[data-question=way] [data-field=ask]");
        browser.until("it to be asked again", || {
            (!browser.has("[data-question=paid] [role=status]:not([hidden])")).then_some(())
        });
        // Of answers that could do harm no table is broken down; of personal ones it can be.
        assert!(
            !browser.has("[data-question=open] div:not([hidden]) > label > [data-field=by-age]")
        );
        chooses(browser, "[data-field=class-of-all]", "1");
        browser.until("a table by age to be offered", || {
            browser
                .has("[data-question=open] div:not([hidden]) > label > [data-field=by-age]")
                .then_some(())
        });
        keeps(browser);
        opens_a_round_with_it(&tablet);
        for number in 1..=2 {
            tablet.team().hands_the_tablet_on();
            let woman = tablet.swift_woman();
            woman.answers(&Answers::varied(number));
            let touched = woman.touched();
            let questions: Vec<&str> = touched.iter().map(|(name, _)| name.as_str()).collect();
            assert_eq!(questions.first(), Some(&"open"), "{questions:?}");
            let known = ["open", "way", "paid"];
            assert!(
                questions.iter().all(|name| known.contains(name)),
                "{questions:?}"
            );
        }
        assert_eq!(browser.kept_in(POOL).len(), 2);
        tablet.team().closes_the_day(2);
        assert_eq!(browser.console_errors(), [""; 0]);
    }
}

#[test]
#[ignore = "drives browsers"]
fn the_plan_of_a_form_can_be_read_and_touched_in_english_and_arabic() {
    let axe = Axe::called();
    for engine in Engine::chromium_if_asked_for() {
        let mut found = Vec::new();
        for tongue in ["en", "ar"] {
            let (tablet, folder) = (Tablet::swift(engine), Scratch::new("own-form"));
            let browser = tablet.browser();
            if tongue == "ar" {
                tablet.team().speaks("ar");
            }
            tablet.team().sets_up();
            plans(&tablet, &folder);
            found.extend(complaints(
                &axe,
                browser,
                &format!("own-form-plan-{tongue}"),
            ));
            browser.tap("[data-reason=FreeWords] summary");
            found.extend(complaints(
                &axe,
                browser,
                &format!("own-form-left-{tongue}"),
            ));
            keeps(browser);
            found.extend(complaints(
                &axe,
                browser,
                &format!("own-form-kept-{tongue}"),
            ));
            browser.tap_act("use-form");
            browser.until("the round", || {
                browser.has("[data-field=which]").then_some(())
            });
            found.extend(complaints(
                &axe,
                browser,
                &format!("own-form-round-{tongue}"),
            ));
        }
        assert!(found.is_empty(), "\n{}", found.join("\n"));
    }
}

fn complaints(axe: &Axe, browser: &Browser, name: &str) -> Vec<String> {
    let ours: Vec<&str> = fields::written().chain(OWN.iter().copied()).collect();
    readable::complaints(axe, browser, name, &ours)
}
