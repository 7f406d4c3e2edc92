//! A team brings in a form it made: a broken file says why, a form shows its problems at sheet and cell, proposed changes are accepted,
//! and it is looked at as a respondent would. Nothing of it is kept on the tablet.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::json;
use waymark_ask::workbook::markdown;
use waymark_tests::driven::axe::Axe;
use waymark_tests::driven::kept::{POOL, PUBLIC, WORK};
use waymark_tests::driven::{Browser, Engine, Scratch, Screen, readable};
use waymark_tests::people::{Tablet, fields};
use waymark_workbook::write::xlsx;
use waymark_workbook::{Content, open};

/// What the team made: a wrong type, a name used twice, a question that asks who she is, two languages.
const FORM: &str = "
| survey |
| | type              | name   | label::English (en)         | label::Arabic (ar)      |
| | select_one yes_no | again  | Would you go there again?   | هل ستذهبين مرة أخرى؟    |
| | interger          | visits | How many times did you go?  | كم مرة ذهبتِ؟           |
| | text              | again  | What should change there?   | ما الذي يجب أن يتغير؟   |
| | text              | who    | What is your full name?     | ما اسمك الكامل؟         |
| choices |
| | list_name | name | label::English (en) | label::Arabic (ar) |
| | yes_no    | yes  | Yes                 | نعم                |
| | yes_no    | no   | No                  | لا                 |
| settings |
| | form_title   |
| | Market visit |
";

/// What the form is called, and its file; the same in every language.
const OWN: &[&str] = &["Market visit", "market.xlsx", "Excel", "XForm", "Markdown"];

fn form_file(folder: &Scratch) -> PathBuf {
    let workbook = markdown(FORM).expect("tables");
    write(folder, "market.xlsx", &xlsx(&workbook.sheets))
}

fn write(folder: &Scratch, name: &str, bytes: &[u8]) -> PathBuf {
    let file = folder.path().join(name);
    fs::write(&file, bytes).expect("a file to pick");
    file
}

/// Everything the tablet keeps, as it lies there.
fn kept(browser: &Browser) -> Vec<(String, Vec<u8>)> {
    let stores = [POOL, PUBLIC, WORK].into_iter();
    stores.flat_map(|store| browser.kept_in(store)).collect()
}

/// On the forms screen, at its start.
fn at_forms(engine: Engine) -> Tablet {
    let tablet = Tablet::swift(engine);
    tablet.team().sets_up();
    tablet.team().goes_to("forms", &mut |_, _| {});
    tablet
}

fn until_read(browser: &Browser) -> Screen {
    browser.until_screen("the form", |screen| {
        screen.name == "forms" && screen.offers("look")
    })
}

/// Accepts what is proposed until nothing is left to mend; how many changes that were.
fn accepts_all(browser: &Browser) -> usize {
    let count = "return document.querySelectorAll('[data-part=mend] [data-act=accept]').length";
    let open = || browser.run(count, &[]).as_u64().unwrap_or_default();
    let proposed = open();
    for left in (0..proposed).rev() {
        browser.tap("[data-part=mend] [data-act=accept]");
        browser.until("the change to be made", || (open() == left).then_some(()));
    }
    usize::try_from(proposed).unwrap_or(usize::MAX)
}

/// Accepts one change and takes it back: it is proposed again, and there is nothing more to take back.
fn takes_one_back(browser: &Browser) {
    assert!(!browser.has("[data-act=take-back]"));
    browser.tap("[data-part=mend] [data-act=accept]");
    browser.until("the way back", || {
        browser.has("[data-act=take-back]").then_some(())
    });
    browser.tap_act("take-back");
    browser.until("the change to be taken back", || {
        (!browser.has("[data-act=take-back]")).then_some(())
    });
    let seen = browser.screen();
    assert!(seen.says("survey, row 3, A3"), "{seen:#?}");
}

/// What the heading of the look says, once it says it.
fn asked(browser: &Browser, words: &str) {
    let read = "return document.querySelector('.look-place h1')?.textContent ?? ''";
    browser.until(words, || {
        (browser.run(read, &[]).as_str() == Some(words)).then_some(())
    });
}

/// Chooses in one of the lists of the look's bar.
fn chooses(browser: &Browser, field: &str, code: &str) {
    let choose = "const list = document.querySelector(`[data-field=${arguments[0]}]`); list.value = arguments[1]; \
                  list.dispatchEvent(new Event('change', { bubbles: true }));";
    browser.run(choose, &[json!(field), json!(code)]);
}

#[test]
#[ignore = "drives browsers"]
fn a_team_mends_its_form_and_looks_at_it() {
    for engine in Engine::asked_for_at_length() {
        let (tablet, folder) = (at_forms(engine), Scratch::new("forms"));
        let (browser, before) = (tablet.browser(), kept(tablet.browser()));
        browser.picks_file("form", &form_file(&folder));
        let seen = until_read(browser);
        for words in [
            "Market visit",
            "survey, row 3, A3",
            "integer",
            "survey, row 4, B4",
        ] {
            assert!(seen.says(words), "{words}: {seen:#?}");
        }
        assert!(browser.has("[data-part=fit] [data-finding]"), "{seen:#?}");
        takes_one_back(browser);
        assert_eq!(accepts_all(browser), 2);
        assert!(
            browser.screen().says("Nothing is left"),
            "{:#?}",
            browser.screen()
        );
        browser.screenshot("forms-mended");
        looks_at_it(browser);
        // What she touched in the look is gone; the form is as it was.
        assert!(until_read(browser).says("Nothing is left"));
        browser.tap_act("look");
        asked(browser, "Would you go there again?");
        assert!(
            !browser.has(".look-place input:checked"),
            "an answer was kept"
        );
        browser.tap(".look-bar [data-act=back]");
        is_saved_mended(browser);
        assert!(kept(browser) == before, "something of the form is kept");
        assert_eq!(browser.console_errors(), [""; 0]);
    }
}

fn looks_at_it(browser: &Browser) {
    browser.tap_act("look");
    asked(browser, "Would you go there again?");
    browser.tap(".look-place label:has(input[value=yes])");
    browser.tap(".look-place [data-action=next]");
    asked(browser, "How many times did you go?");
    chooses(browser, "look-language", "1");
    asked(browser, "كم مرة ذهبتِ؟");
    let way = browser.run("return document.querySelector('.look-place').dir", &[]);
    assert_eq!(way, json!("rtl"));
    chooses(browser, "look-width", "phone");
    let wide = "return document.querySelector('.look-place').clientWidth";
    browser.until("a phone's width", || {
        (browser.run(wide, &[]) == json!(360)).then_some(())
    });
    let write = "const entry = document.querySelector('.look-place .entry'); entry.value = '3'; \
                 entry.dispatchEvent(new Event('change', { bubbles: true }));";
    browser.run(write, &[]);
    browser.tap(".look-place [data-action=next]");
    // Free words and names are not asked, so that was the last question.
    asked(browser, "هذه نهاية الاستمارة.");
    browser.tap(".look-bar [data-act=back]");
}

fn is_saved_mended(browser: &Browser) {
    until_read(browser);
    browser.tap_act("save-form");
    let (name, bytes) = browser.downloaded(".xlsx");
    assert_eq!(name, "market.xlsx");
    let Content::Sheets(sheets) = open(&bytes).expect("a workbook").content else {
        panic!("no sheets");
    };
    assert_eq!(sheets[0].rows[2][0], "integer");
    let mut expected = markdown(FORM).expect("tables").sheets;
    expected[0].rows[2][0] = "integer".into();
    expected[0].rows[3][1] = "again_2".into();
    assert_eq!(sheets, expected, "something else was changed");
}

/// A form with a picture beside a question, one that is missing beside a choice, and a list in GeoJSON.
const DRAWN: &str = "
| survey |
| | type                                   | name | label              | media::image |
| | select_one where                       | well | Is this your well? | icon-192.png |
| | select_one_from_file clinics.geojson   | post | Which health post? |              |
| choices |
| | list_name | name | label | media::image |
| | where     | yes  | Yes   | gone.png     |
| | where     | no   | No    |              |
";
const CLINICS: &str = r#"{"type":"FeatureCollection","features":[{"type":"Feature","id":"a",
    "geometry":{"type":"Point","coordinates":[1,2]},"properties":{"title":"Post Akka"}}]}"#;

#[test]
#[ignore = "drives browsers"]
fn a_picture_beside_a_form_is_drawn_in_a_look_and_a_list_is_read() {
    for engine in Engine::asked_for_at_length() {
        let (tablet, folder) = (at_forms(engine), Scratch::new("forms"));
        let (browser, before) = (tablet.browser(), kept(tablet.browser()));
        let tables = markdown(DRAWN).expect("tables");
        let form = write(&folder, "drawn.xlsx", &xlsx(&tables.sheets));
        let list = write(&folder, "clinics.geojson", CLINICS.as_bytes());
        // A driver wants the way without steps back.
        let icon = Path::new(env!("CARGO_MANIFEST_DIR")).join("../assets/icons/icon-192.png");
        let icon = icon.canonicalize().expect("an icon");
        // Of several files WebDriver wants a line each.
        let files = [&form, &list, &icon].map(|file| file.to_string_lossy());
        browser.picks_file("form", files.join("\n").as_ref());
        let seen = until_read(browser);
        for code in [
            "geometry-left-out",
            "medium-missing",
            "media-not-in-a-round",
        ] {
            assert!(
                browser.has(&format!("[data-part=know] [data-finding={code}]")),
                "{code}: {seen:#?}"
            );
        }
        browser.tap_act("look");
        asked(browser, "Is this your well?");
        // Drawn, and not only asked for: the policy of the page lets it through.
        let drawn = "const it = document.querySelector('.look-place .walk-picture'); \
                     return it?.complete ? [it.naturalWidth, it.alt] : null";
        browser.until("the picture", || {
            (browser.run(drawn, &[]) == json!([192, "Is this your well?"])).then_some(())
        });
        assert!(browser.screen().says("gone.png"), "{:#?}", browser.screen());
        browser.screenshot("forms-picture");
        browser.tap(".look-place [data-action=next]");
        asked(browser, "Which health post?");
        assert!(browser.has(".look-place input[value=a]"));
        browser.tap(".look-bar [data-act=back]");
        until_read(browser);
        assert!(kept(browser) == before, "something of the form is kept");
        assert_eq!(browser.console_errors(), [""; 0]);
    }
}

#[test]
#[ignore = "drives browsers"]
fn what_is_no_form_says_why_and_nothing_remains() {
    for engine in Engine::asked_for_at_length() {
        let (tablet, folder) = (at_forms(engine), Scratch::new("forms"));
        let (browser, before) = (tablet.browser(), kept(tablet.browser()));
        let whole = fs::read(form_file(&folder)).expect("the form");
        let cut = whole.get(..whole.len() / 2).expect("half of it");
        for (name, bytes, why) in [
            ("cut.xlsx", cut, "damaged"),
            ("letter.pdf", b"%PDF-1.7".as_slice(), "a PDF"),
            ("large.csv", &vec![b'x'; 7 << 20], "larger than 6 MB"),
        ] {
            browser.picks_file("form", &write(&folder, name, bytes));
            let told = browser.until_screen(why, |screen| screen.says(why));
            assert!(!told.offers("look"), "{name}: {told:#?}");
            assert!(told.has_field("form"), "{name}: {told:#?}");
            browser.screenshot(&format!("forms-refused-{name}"));
        }
        // An import that is cancelled leaves nothing either, and the next one is as good as the first.
        let cancel = "new MutationObserver((_, watching) => { const it = document.querySelector('[data-act=cancel]'); \
                      if (it) { watching.disconnect(); it.click(); document.documentElement.dataset.cancelled = 1; } })\
                      .observe(document.body, { childList: true, subtree: true });";
        browser.run(cancel, &[]);
        browser.picks_file("form", &form_file(&folder));
        browser.until("the import to be cancelled", || {
            browser.has("[data-cancelled]").then_some(())
        });
        browser.until_screen("the start again", |screen| screen.has_field("form"));
        assert!(!browser.has("[data-status=no-form]"));
        browser.picks_file("form", &form_file(&folder));
        until_read(browser);
        assert!(kept(browser) == before, "something of a file is kept");
        // Locking lets go of the form.
        tablet.team().presses("lock");
        tablet.team().goes_to("forms", &mut |_, _| {});
        assert!(!browser.screen().offers("look"));
    }
}

#[test]
#[ignore = "drives browsers"]
fn a_look_by_its_address_says_when_the_form_is_not_here() {
    for engine in Engine::asked_for_at_length() {
        let tablet = Tablet::swift(engine);
        let browser = tablet.browser();
        browser.until_on("welcome");
        browser.go(&tablet.site.at("respond.html?preview=nowhere"));
        let read = "return document.querySelector('#app h1')?.textContent ?? ''";
        browser.until("the sentence", || {
            (browser.run(read, &[]) == json!("This form is not here.")).then_some(())
        });
        // What nobody holds is collected: the screen must not be among it.
        if engine == Engine::Chromium {
            let watch = "window.watch = new FinalizationRegistry(() => { window.collected = 1; }); window.watch.register({}, 0);";
            browser.run(watch, &[]);
            browser.until("garbage to be collected", || {
                browser.devtools("HeapProfiler.collectGarbage", json!({}));
                let collected = browser.run("return window.collected ?? 0", &[]);
                (collected == json!(1)).then_some(())
            });
            assert_eq!(browser.run(read, &[]), json!("This form is not here."));
        }
    }
}

#[test]
#[ignore = "drives browsers"]
fn every_step_can_be_read_and_touched_in_english_and_arabic() {
    let axe = Axe::called();
    for engine in Engine::chromium_if_asked_for() {
        let (tablet, folder) = (at_forms(engine), Scratch::new("forms"));
        let (browser, mut found) = (tablet.browser(), Vec::new());
        let file = form_file(&folder);
        for tongue in ["en", "ar"] {
            if tongue == "ar" {
                tablet.team().goes_to("tablet", &mut |_, _| {});
                tablet.team().presses("language");
                browser.tap("[data-language=ar]");
                browser.until("Arabic", || browser.has("html[lang=ar]").then_some(()));
                tablet.team().goes_to("forms", &mut |_, _| {});
            } else {
                found.extend(complaints(&axe, browser, "forms-start-en"));
            }
            browser.picks_file("form", &file);
            browser.until("the problems", || {
                browser.has("[data-part=mend]").then_some(())
            });
            found.extend(complaints(&axe, browser, &format!("forms-seen-{tongue}")));
            accepts_all(browser);
            browser.tap_act("look");
            browser.until("the look", || browser.has(".look-place h1").then_some(()));
            found.extend(complaints(&axe, browser, &format!("forms-look-{tongue}")));
            chooses(browser, "look-width", "phone");
            chooses(browser, "look-language", "1");
            asked(browser, "هل ستذهبين مرة أخرى؟");
            found.extend(complaints(&axe, browser, &format!("forms-phone-{tongue}")));
            browser.tap(".look-bar [data-act=back]");
        }
        assert!(found.is_empty(), "\n{}", found.join("\n"));
    }
}

fn complaints(axe: &Axe, browser: &Browser, name: &str) -> Vec<String> {
    let ours: Vec<&str> = fields::written().chain(OWN.iter().copied()).collect();
    readable::complaints(axe, browser, name, &ours)
}
