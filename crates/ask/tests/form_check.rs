//! What the form check finds, and what it lets pass.

use waymark_ask::form_check::check;
use waymark_ask::workbook::{self, markdown};

/// Code and cell of everything found in a survey sheet.
fn found(rows: &str) -> Vec<String> {
    let form = format!(
        "| survey |\n{rows}\n| choices |\n| | list_name | name | label |\n| | yn | y | Yes |\n| | yn | n | No |\n"
    );
    let (definition, _) = workbook::read(&markdown(&form).unwrap());
    let problems = check(&definition);
    problems
        .iter()
        .map(|problem| format!("{} {}", problem.code, problem.place))
        .collect()
}

fn one(label: &str) -> Vec<String> {
    found(&format!(
        "| | type | name | label |\n| | select_one yn | a | {label} |"
    ))
}

#[test]
fn a_plain_question_about_a_service_passes() {
    assert!(one("Did they tell you what it costs?").is_empty());
}

#[test]
fn a_question_that_asks_who_somebody_is_is_found() {
    let found = one("What is your name?");
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found.iter().all(|it| it.starts_with("asks-who survey!")));
}

#[test]
fn a_question_that_asks_what_happened_is_found() {
    assert!(
        one("Did he hit you?")
            .iter()
            .any(|it| it.starts_with("asks-what-happened"))
    );
    assert!(one("Did the clock hit the hour?").is_empty());
}

#[test]
fn a_telling_word_is_found_and_its_likeness_is_not() {
    assert!(
        one("Is there help after violence?")
            .iter()
            .any(|it| it.starts_with("telling-word"))
    );
    assert!(one("Is the violet door open?").is_empty());
}

#[test]
fn a_long_question_is_found() {
    let long = "Did you or any other woman of your house go to the place near the market for help this year?";
    assert!(one(long).iter().any(|it| it.starts_with("long-question")));
}

#[test]
fn learned_words_are_found() {
    let hard = "Were administrative requirements communicated appropriately by institutional representatives?";
    assert!(one(hard).iter().any(|it| it.starts_with("hard-to-read")));
}

#[test]
fn a_missing_language_is_found() {
    let rows = "| | type | name | label::English (en) | label::French (fr) |\n| | select_one yn | a | Did it help? | |\n| | select_one yn | b | Was it open? | Ouvert ? |";
    let found = found(rows);
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found.iter().all(|it| it.starts_with("missing-language")));
}

#[test]
fn free_words_and_places_are_found() {
    let rows = "| | type | name | label |\n| | text | a | What else? |\n| | geopoint | b | Where was it? |";
    let found = found(rows);
    assert!(
        found.iter().any(|it| it.starts_with("free-words")),
        "{found:?}"
    );
    assert!(
        found.iter().any(|it| it.starts_with("not-asked")),
        "{found:?}"
    );
}

#[test]
fn a_word_that_tells_is_seen_in_every_language_and_in_more_than_one() {
    for said in [
        "The hall for survivors",
        "قاعة عن العنف",
        "La maison des victimes",
        "Contra la violencia",
        "নির্যাতন নিয়ে",
        "Kituo cha ukatili",
    ] {
        assert!(waymark_ask::form_check::tells_a_stranger(said), "{said}");
    }
    // The control: the same places without it.
    for said in [
        "The women's hall",
        "قاعة النساء",
        "La maison des femmes",
        "La sala de mujeres",
        "মহিলা সমিতির ঘর",
        "Ukumbi wa wanawake",
    ] {
        assert!(!waymark_ask::form_check::tells_a_stranger(said), "{said}");
    }
}
