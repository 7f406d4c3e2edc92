//! A whole interview by ear: voices are recorded and brought in, and everything on her screens is heard, in order. With
//! `WAYMARK_LONG=1`.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::time::Duration;

use serde_json::json;
use waymark_tests::driven::heard::{Moment, wav};
use waymark_tests::driven::{Browser, Engine, Scratch, Screen, Start};
use waymark_tests::people::answers::Answers;
use waymark_tests::people::by_ear::{clips_for_missing_lines, hands_over_to_be_heard, picks_clips};
use waymark_tests::people::{Tablet, Team};

/// Long enough to be touched while it is heard, short enough for fifty screens.
const CLIP_MILLIS: usize = 150;
/// With the microphone, beside what is brought in as files.
const RECORDED: [&str; 2] = ["app-own-name", "app-skip"];

/// The words of each clip, by the number it is told by.
type Book = BTreeMap<usize, String>;

fn start() -> Start {
    let mut start = Start::new(Engine::Chromium);
    // A tone instead of a microphone, and nobody who has to allow it.
    start
        .flags
        .push("--use-fake-device-for-media-stream".into());
    start.flags.push("--use-fake-ui-for-media-stream".into());
    start
}

#[test]
#[ignore = "drives browsers"]
fn a_woman_does_the_whole_interview_by_ear() {
    for _ in Engine::chromium_at_length() {
        let tablet = Tablet::started(start());
        let (browser, team) = (tablet.browser(), tablet.team());
        team.sets_up();
        team.opens_a_round();
        let book = records(browser, &team);
        team.opens_the_day();
        browser.listens();
        team.goes_to("hand-over", &mut |_, _| {});
        hands_over_to_be_heard(browser, &team);

        let woman = tablet.woman();
        let answers = Answers::varied(3);
        first_screen_is_heard_when_asked(browser, &book);
        let mut screens = 0;
        let seen = std::cell::RefCell::new(Seen::default());
        woman.walk(&answers, |screen| {
            hears(browser, &book, screen, &mut seen.borrow_mut());
            screen.name == "pictures"
        });
        let seen = seen.into_inner();
        screens += seen.screens;
        assert!(seen.shapes > 0, "no question was shown by shapes alone");
        assert!(seen.lit > screens, "answers were not lit: {seen:?}");
        woman.gives_back();
        let said = browser.console_errors();
        assert!(said.is_empty(), "the console is not silent: {said:#?}");
        println!(
            "by ear: {screens} screens, {} pieces heard in order, {} answers lit in step, {} screens by shapes alone, hide {} times silent first",
            seen.pieces, seen.lit, seen.shapes, seen.hidden
        );
    }
}

/// Two with the microphone, the rest as files; what is no clip is said to be left out.
fn records(browser: &Browser, team: &Team) -> Book {
    team.goes_to("round", &mut |_, _| {});
    team.presses("voices");
    browser.until_on("voices");
    browser.screenshot("voices-missing");
    for name in RECORDED {
        let row = format!("[data-clip=\"{name}\"]");
        browser.tap(&format!("{row} [data-act=record]"));
        browser.until("the recording to begin", || {
            browser
                .has(&format!("{row} [data-act=record]:enabled"))
                .then_some(())
        });
        std::thread::sleep(Duration::from_millis(700));
        browser.tap(&format!("{row} [data-act=record]"));
        browser.until("the clip to be kept", || {
            browser
                .has(&format!("{row}[data-state=recorded]"))
                .then_some(())
        });
    }
    // Played back, and taken away again, and recorded anew would be the same touch once more.
    let row = format!("[data-clip=\"{}\"]", RECORDED[0]);
    browser.tap(&format!("{row} [data-act=play]"));
    browser.until("the clip to end", || {
        browser
            .has(&format!("{row} [data-act=delete]:enabled"))
            .then_some(())
    });
    browser.tap(&format!("{row} [data-act=delete]"));
    browser.until("the clip to be gone", || {
        browser
            .has(&format!("{row}[data-state=missing]"))
            .then_some(())
    });

    let book = brings_files(browser);
    browser.screenshot("voices-recorded");
    browser.tap("[data-act=finish]:not(:disabled)");
    team.comes_home();
    book
}

/// A file for each line that is missing, and three that are no clips.
fn brings_files(browser: &Browser) -> Book {
    let folder = Scratch::new("voices");
    let brought = clips_for_missing_lines(browser, folder.path(), CLIP_MILLIS);
    let mut files: Vec<PathBuf> = brought.iter().map(|clip| clip.file.clone()).collect();
    let first = &brought.first().expect("a line without a clip").name;
    for (name, bytes) in [
        ("of-nothing.wav".to_owned(), wav(1, CLIP_MILLIS)),
        (format!("{first}.ogg"), b"no sound".to_vec()),
        ("voices.bin".into(), b"no clips".to_vec()),
    ] {
        let file = folder.path().join(name);
        std::fs::write(&file, bytes).unwrap();
        files.push(file);
    }
    let said = picks_clips(browser, &files);
    assert!(
        said.contains(&format!("{} files were kept", brought.len())),
        "{said}"
    );
    assert!(said.contains("3 files were left out"), "{said}");
    assert!(!browser.has("[data-state=missing]"), "a line has no clip");
    let book = brought.into_iter();
    book.map(|clip| (clip.number, bare(&clip.words))).collect()
}

/// The browser lets a page be heard once it was touched; hearing it again is a touch.
fn first_screen_is_heard_when_asked(browser: &Browser, book: &Book) {
    browser.until_on("language");
    browser.until("hearing it again", || {
        browser.has("#app [data-act=listen]").then_some(())
    });
    browser.tap("#app [data-act=listen]");
    let first = browser.until("a voice", || heard(browser).first().cloned());
    assert_eq!(
        first.clip.and_then(|clip| book.get(&clip)).cloned(),
        Some(bare("Touch me if you understand"))
    );
    assert!(first.lit.contains("understand"), "{first:?}");
}

#[derive(Debug, Default)]
struct Seen {
    screens: usize,
    pieces: usize,
    lit: usize,
    shapes: usize,
    hidden: usize,
    replayed: bool,
}

/// Waits until the screen has been read, and checks it against what can be seen.
fn hears(browser: &Browser, book: &Book, screen: &Screen, seen: &mut Seen) {
    if ["saving", ""].contains(&screen.name.as_str()) {
        return;
    }
    let said = pieces(browser);
    if screen.name != "language" {
        let got = browser.until(
            &format!("all of {} {}", screen.name, screen.question),
            || {
                // A page of a long list that was turned at once may have begun before.
                let mut heard = heard(browser);
                let begun = heard
                    .iter()
                    .position(|moment| words(book, moment) == said[0].0);
                let heard = heard.split_off(begun.unwrap_or(heard.len()));
                (heard.len() >= said.len()).then_some(heard)
            },
        );
        let words: Vec<String> = got.iter().map(|moment| words(book, moment)).collect();
        let expected: Vec<String> = said.iter().map(|(words, _)| words.clone()).collect();
        assert_eq!(words, expected, "{} {}", screen.name, screen.question);
        for (moment, (words, answer)) in got.iter().zip(&said) {
            if *answer {
                assert_eq!(bare(&moment.lit), *words, "{screen:?}");
                seen.lit += 1;
            }
        }
        seen.pieces += got.len();
    }
    seen.screens += 1;
    if browser.has("html.only-shapes") {
        shows_shapes_alone(browser, seen);
    }
    if screen.question.starts_with("practice") || seen.hidden >= 3 {
        browser.forgets_what_was_heard();
        return;
    }
    if !screen.choices.is_empty() {
        stops_on_touch(browser, seen);
        hide_is_silent_first(browser, seen);
    }
    browser.forgets_what_was_heard();
}

fn shows_shapes_alone(browser: &Browser, seen: &mut Seen) {
    let sizes = "return [...document.querySelectorAll('#app main h1, #app [data-choice] .choice-words')].map(e => e.getBoundingClientRect().height).filter(height => height > 1).length";
    assert_eq!(browser.run(sizes, &[]), json!(0), "words are seen");
    let shapes = "return document.querySelectorAll('#app [data-choice] .shape').length";
    assert!(browser.run(shapes, &[]).as_u64().unwrap() >= 2);
    if seen.shapes == 0 {
        browser.screenshot("by-ear-shapes");
        browser.tap("#app [data-act=words]");
        assert!(browser.run(sizes, &[]).as_u64().unwrap() > 2, "no words");
        browser.screenshot("by-ear-words");
    }
    seen.shapes += 1;
}

fn stops_on_touch(browser: &Browser, seen: &mut Seen) {
    if seen.replayed {
        return;
    }
    seen.replayed = true;
    browser.forgets_what_was_heard();
    browser.tap("#app [data-act=listen]");
    browser.until("the screen again", || {
        (!heard(browser).is_empty()).then_some(())
    });
    browser.screenshot("by-ear-lit");
    browser.run("document.querySelector('#app main').dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }))", &[]);
    let then = browser.heard();
    assert!(then.last().is_some_and(|moment| moment.clip.is_none()));
    std::thread::sleep(Duration::from_millis(4 * CLIP_MILLIS as u64));
    assert_eq!(browser.heard().len(), then.len(), "it went on");
    assert!(!browser.has(".lit"));
}

fn hide_is_silent_first(browser: &Browser, seen: &mut Seen) {
    browser.forgets_what_was_heard();
    browser.tap("#app [data-act=listen]");
    browser.until("the screen again", || {
        (!heard(browser).is_empty()).then_some(())
    });
    browser.tap("#app [data-act=hide]");
    browser.until("the cover", || {
        let up = browser.run("return document.documentElement.classList.contains('covered') && !document.querySelector('#app [data-screen]')", &[]);
        (up == json!(true)).then_some(())
    });
    let all = browser.heard();
    let last = all.last().expect("something was heard");
    assert!(last.clip.is_none() && !last.covered, "{all:?}");
    let after = all.len();
    browser.tap("#cover [data-act=continue]");
    browser.until("her screen", || {
        browser.has("#app [data-screen]").then_some(())
    });
    std::thread::sleep(Duration::from_millis(2 * CLIP_MILLIS as u64));
    assert_eq!(browser.heard().len(), after, "it spoke by itself again");
    seen.hidden += 1;
}

/// The clips that started.
fn heard(browser: &Browser) -> Vec<Moment> {
    let all = browser.heard().into_iter();
    all.filter(|moment| moment.clip.is_some()).collect()
}

/// What was recorded with the microphone is told by no number.
fn words(book: &Book, moment: &Moment) -> String {
    let known = moment.clip.and_then(|clip| book.get(&clip)).cloned();
    known.unwrap_or_else(|| bare("Skip"))
}

/// What can be read on the screen, top to bottom, and whether it is a card.
fn pieces(browser: &Browser) -> Vec<(String, bool)> {
    let read = r"
const out = [];
const clean = (e) => e.textContent.replace(/\s/g, '');
for (const e of document.querySelectorAll('#app main h1, #app main p, #app main .choice-words, #app main .pair-words, #app main .pair-note, #app main .soft, #app main .told, #app main .three-picture .unseen, #app .button-go:enabled')) {
  const before = e.previousElementSibling;
  if (e.matches('.hers-say') && before?.matches('.hers-say') && out.length) out.at(-1)[0] += clean(e);
  else out.push([clean(e), e.matches('.choice-words')]);
}
return out;";
    let all = browser.run(read, &[]);
    let all = all.as_array().expect("pieces").iter();
    all.map(|one| (one[0].as_str().unwrap().to_owned(), one[1] == json!(true)))
        .collect()
}

fn bare(words: &str) -> String {
    words.split_whitespace().collect()
}
