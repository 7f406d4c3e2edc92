//! A round before it opens: what a team may say about it, what is refused at its field, and the plan in words.

use serde_json::json;
use waymark_tests::driven::fit::complaints;
use waymark_tests::driven::untranslated::untranslated;
use waymark_tests::driven::{Browser, Engine};
use waymark_tests::people::{Tablet, fields};

/// Written into the plan for a small area, and read nowhere.
const REASON: &str = "The only clinic of the valley";
const SIGNED: &str = "Head of the valley team";

/// On the page of a new round, with all that must be said filled in and the fold open.
fn at_a_new_round(tablet: &Tablet) {
    let team = tablet.team();
    team.sets_up();
    team.goes_to("round", &mut |_, _| {});
    team.fills_in("");
    tablet.browser().tap("[data-part=more] > summary");
    tablet.browser().until("the kinds of help", || {
        tablet
            .browser()
            .has("[data-help=helpline] [data-field=alone]")
            .then_some(())
    });
}

/// Asks for the plan and is led back to this field, where the sentence stands, as beside the button.
fn is_sent_back(tablet: &Tablet, field: &str, sentence: &str) {
    let browser = tablet.browser();
    tablet.team().presses("plan");
    browser.until_screen(sentence, |screen| {
        screen.name == "round" && screen.says(sentence)
    });
    let marked = format!("[data-field={field}][aria-invalid=true]");
    browser.until("the field to be marked and in hand", || {
        let here = "return document.activeElement?.dataset.field ?? ''";
        (browser.has(&marked) && browser.run(here, &[]) == field).then_some(())
    });
    let described = "const field = document.querySelector(arguments[0]);
return field.getAttribute('aria-describedby').split(' ').map(id => document.getElementById(id).innerText).join(' ')";
    let described = browser.run(described, &[json!(marked)]).to_string();
    assert!(described.contains(sentence), "{described}");
}

fn offers_ages(browser: &Browser) -> bool {
    browser.screen().has_field("breakdown")
}

#[test]
#[ignore = "drives browsers"]
fn a_round_says_its_terms_and_shows_its_plan_before_it_opens() {
    for engine in Engine::asked_for_at_length() {
        let tablet = Tablet::swift(engine);
        let (browser, team) = (tablet.browser(), tablet.team());
        let mut found = Vec::new();
        let mut look = |number| found.extend(complaints(browser, &browser.screen(), number));
        at_a_new_round(&tablet);

        browser.type_into("expected", "40");
        browser.until_screen("what forty are like", |screen| {
            screen.says("beside “With 15 women”") && screen.says("100 women or more are expected")
        });
        assert!(!offers_ages(browser), "forty women by age");
        look(801);
        browser.type_into("residents", "many");
        is_sent_back(&tablet, "residents", "Write a number in figures");
        browser.type_into("residents", "1,500");
        is_sent_back(&tablet, "residents", "fewer than 2,000 people is too small");
        browser.type_into("residents", "٥٠٠٠");
        is_sent_back(&tablet, "reason", "Write the reason");
        look(802);

        browser.type_into("reason", REASON);
        browser.type_into("signed-by", SIGNED);
        browser.type_into("expected", "100");
        browser.until_screen("a table by age", |screen| screen.has_field("breakdown"));
        browser.tap("[data-field=breakdown][value=age]");
        browser.tap("[data-help=health] [data-field=alone]");
        look(803);
        team.presses("plan");
        let plan = browser.until_on("round-plan");
        let said = [
            "Health care: shown from 20 women on",
            "Fewer than 10,000",
            "By age (9)",
            "10 women or more",
        ];
        for words in said {
            assert!(plan.says(words), "{words}: {plan:#?}");
        }
        assert!(!plan.says(REASON) && !plan.says(SIGNED), "{plan:#?}");
        look(804);

        // Back at the fields all is as it was left.
        team.presses("change");
        browser.until_screen("the fields", |screen| screen.has_field("reason"));
        let ticked = "[data-help=health] [data-field=alone]:checked";
        browser.until("the tick to be there", || browser.has(ticked).then_some(()));
        team.presses("plan");
        browser.until_on("round-plan");
        team.presses("open-round");
        browser.until_on("home");
        team.goes_to("round", &mut |_, _| {});
        let open = browser.screen();
        assert!(open.says("Women expected") && open.says("100"), "{open:#?}");
        assert!(!open.says(REASON), "{open:#?}");
        look(805);
        assert!(found.is_empty(), "\n{}", found.join("\n"));
    }
}

#[test]
#[ignore = "drives browsers"]
fn the_terms_are_asked_and_read_in_arabic() {
    for engine in Engine::asked_for_at_length() {
        let tablet = Tablet::swift(engine);
        let (browser, team) = (tablet.browser(), tablet.team());
        team.speaks("ar");
        let mut found = Vec::new();
        let ours: Vec<&str> = fields::written().chain(["SF-", "I-"]).collect();
        let mut look = |number| {
            found.extend(complaints(browser, &browser.screen(), number));
            found.extend(untranslated(browser, &ours));
        };
        at_a_new_round(&tablet);
        browser.type_into("expected", "٤٠");
        browser.until_screen("what forty are like", |screen| screen.says("15 امرأة"));
        assert!(!offers_ages(browser), "forty women by age");
        browser.type_into("expected", "١٢٠");
        browser.until_screen("a table by age", |screen| screen.has_field("breakdown"));
        browser.tap("[data-field=breakdown][value=age]");
        browser.type_into("residents", "٥٬٠٠٠");
        browser.until_screen("the reason", |screen| screen.has_field("reason"));
        is_sent_back(&tablet, "reason", "اكتبوا السبب");
        look(811);
        browser.type_into("residents", "");
        browser.tap("[data-help=health] [data-field=alone]");
        team.presses("plan");
        let plan = browser.until_on("round-plan");
        // Not every engine tells the signs around an inserted number.
        let shown = plan.text.replace(['\u{2068}', '\u{2069}'], "");
        assert!(shown.contains("بحسب العمر (9)"), "{plan:#?}");
        browser.tap(".fold > summary");
        look(812);
        team.presses("open-round");
        browser.until_on("home");
        assert!(found.is_empty(), "\n{}", found.join("\n"));
    }
}

#[test]
#[ignore = "drives browsers"]
fn a_tablet_that_locks_forgets_a_round_that_was_not_opened() {
    for engine in Engine::asked_for_at_length() {
        let tablet = Tablet::swift(engine);
        let (browser, team) = (tablet.browser(), tablet.team());
        at_a_new_round(&tablet);
        browser.type_into("residents", "5000");
        browser.type_into("reason", REASON);
        let typed = "return [...document.querySelectorAll('[data-field=reason], [data-field=residents]')].map(e => e.value).join('')";
        let reads = |kept: &str| {
            browser.until(kept, || (browser.run(typed, &[]) == kept).then_some(()));
        };
        // A look elsewhere forgets nothing.
        team.presses("back");
        browser.until_on("home");
        team.goes_to("round", &mut |_, _| {});
        reads(&format!("5000{REASON}"));
        team.locks();
        team.unlocks();
        team.goes_to("round", &mut |_, _| {});
        reads("");
    }
}
