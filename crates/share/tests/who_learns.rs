//! Who could learn what: true of the release it stands beside, and no promise beyond the guard's.

use crate::common;

use common::{fourteen, north, numbers};
use waymark_count::Release;
use waymark_share::{Learns, OldKeys, who_learns};
use waymark_words::Locale;

fn told(release: &Release, keys: OldKeys) -> [Learns; 4] {
    who_learns(release, keys, Locale::En)
}

/// Whether a reader's list has a sentence with these words.
fn has(list: &[String], words: &str) -> bool {
    list.iter().any(|sentence| sentence.contains(words))
}

#[test]
fn what_a_reader_could_work_out_follows_from_the_release() {
    let [reader, ..] = told(&north(), OldKeys::Overwritten);
    assert!(has(&reader.can, "20 to 29") && has(&reader.can, "in steps of 5 percent"));
    assert!(has(&reader.can, "“fewer than”") && has(&reader.cannot, "What a small number is"));
    // Where nothing is few there is nothing to promise about it.
    let [reader, ..] = told(&fourteen(), OldKeys::Overwritten);
    assert!(has(&reader.can, "10 to 14") && has(&reader.can, "in steps of 10 percent"));
    assert!(!has(&reader.can, "“fewer than”") && !has(&reader.cannot, "What a small number is"));
}

#[test]
fn what_the_guard_does_not_promise_yet_stands_among_what_could_be_worked_out() {
    let [reader, _, earlier, _] = told(&north(), OldKeys::Overwritten);
    assert!(has(&reader.can, "Two tables held side by side"));
    assert!(has(&reader.can, "tries out every possible table"));
    assert!(has(&earlier.can, "this is the first release"));
    assert!(has(&earlier.cannot, "10 more women"));
}

#[test]
fn personal_and_plain_questions_are_told_apart() {
    let [_, personal, ..] = told(&north(), OldKeys::Overwritten);
    let [_, plain, ..] = told(&fourteen(), OldKeys::Overwritten);
    let rare = "whether anybody at all gave a rare answer";
    assert!(has(&personal.cannot, rare) && !has(&plain.cannot, rare));
    assert!(has(&plain.can, "even a small share is shown") && !has(&personal.can, "even a small"));
    assert!(has(&plain.cannot, "They are still 9 or more."));
}

#[test]
fn a_browser_that_cannot_overwrite_promises_nothing_of_closed_days() {
    let [.., strong] = told(&north(), OldKeys::Overwritten);
    let [.., weak] = told(&north(), OldKeys::Deleted);
    assert!(has(&strong.cannot, "The answers of closed days") && !has(&strong.can, "closed days"));
    assert!(has(&weak.can, "perhaps answers of closed days") && !has(&weak.cannot, "closed days"));
}

#[test]
fn no_sentence_has_a_number_of_people_that_is_not_a_rule_or_a_band() {
    let rules = ["5", "9", "10", "14", "20", "29"];
    for release in [north(), fourteen()] {
        for learns in told(&release, OldKeys::Deleted) {
            for sentence in learns.can.iter().chain(&learns.cannot) {
                for number in numbers(sentence) {
                    assert!(rules.contains(&number.as_str()), "{sentence}");
                }
                let words = sentence.split_whitespace().count();
                assert!(words <= 25, "{words} words: {sentence}");
            }
        }
    }
}
