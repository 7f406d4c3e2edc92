//! How sure, in which order, and since when: the parts of the page that are worked out from releases alone.

use crate::common;

use common::{Asked, fourteen, north, release, release_under, terms, visible};
use waymark_count::{Class, Release};
use waymark_share::{Audience, Issue, page};
use waymark_words::Locale;

fn seen(page: &str) -> String {
    visible(page)
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}

fn page_since(before: &Release, now: &Release, locale: Locale) -> String {
    page(Issue::from(now).since(before), Audience::Planner, locale)
}

fn check(page: &str, needed: &str) {
    let seen = seen(page);
    assert!(seen.contains(needed), "{needed:?} is not in: {seen}");
}

#[test]
fn a_share_says_how_far_chance_could_move_it_and_nothing_else_does() {
    let page = page(&north(), Audience::Planner, Locale::En);
    check(
        &page,
        "I-12 The service felt safe, all the time or mostly most: about 6 to 7 in 10 Answered by 20 to 29 women. \
         Chance alone could move this between 50 % and 90 %.",
    );
    // Two shares of twenty and more; the others are too small, too few or no share.
    assert_eq!(seen(&page).matches("Chance alone could").count(), 2);
    let page = waymark_share::page(&fourteen(), Audience::Planner, Locale::En);
    assert_eq!(seen(&page).matches("Chance alone could").count(), 0);
}

/// A round with two questions of sixty women.
fn round(plan: u8, safe: usize, kinder: usize, name: &str) -> Release {
    let safe: &'static [(&str, &str, usize)] = Box::leak(Box::new([
        ("all", "Yes, all the time", safe),
        ("mostly", "Mostly", 0),
        ("sometimes_not", "Sometimes not", 60 - safe),
        ("no", "No", 0),
    ]));
    let kind: &'static [(&str, &str, usize)] = Box::leak(Box::new([
        ("respect", "With respect", kinder),
        ("mixed", "Some well", 60 - kinder),
        ("badly", "Badly", 0),
    ]));
    let asked = |id, title, answers| Asked {
        id,
        title,
        class: Class::Plain,
        answers,
        unsure: 0,
    };
    let mut terms = terms();
    terms.round = name.to_owned();
    let asked = [
        asked("SF-14", "Did you feel safe?", safe),
        asked("SF-25", "How did staff treat you?", kind),
    ];
    release_under(plan, &asked, &terms)
}

#[test]
fn a_later_round_stands_beside_the_earlier_one() {
    let (spring, autumn) = (round(1, 18, 30, "Spring"), round(2, 45, 30, "Autumn"));
    let page = page_since(&spring, &autumn, Locale::En);
    check(
        &page,
        "Since Spring Each round asks its own group of women.",
    );
    check(
        &page,
        "I-12 The service felt safe, all the time or mostly some: about 3 to 4 in 10 most: about 6 to 7 in 10 \
         higher, by 21 to 64 points",
    );
    check(
        &page,
        "I-48a Staff treated her with respect about half: about 5 in 10 about half: about 5 in 10 too few answers to tell",
    );
    let back = page_since(&autumn, &spring, Locale::En);
    check(&back, "lower, by 21 to 64 points");
    let page = seen(&page).to_lowercase();
    for forbidden in [
        "because",
        "caused",
        "due to",
        "led to",
        "significant",
        "thanks to",
        "improved",
    ] {
        assert!(!page.contains(forbidden), "{forbidden}");
    }
}

#[test]
fn rounds_that_must_not_be_compared_say_why_and_show_no_table() {
    let (spring, mut terms) = (round(1, 18, 30, "Spring"), terms());
    terms.area = "South".to_owned();
    let answers: &[(&str, &str, usize)] = &[("all", "All", 30), ("mostly", "Mostly", 30)];
    let other = release_under(
        2,
        &[Asked {
            id: "SF-14",
            title: "Did you feel safe?",
            class: Class::Plain,
            answers,
            unsure: 0,
        }],
        &terms,
    );
    let page = page_since(&spring, &other, Locale::En);
    check(
        &page,
        "This round is not compared with Spring. They are about two areas.",
    );
    assert!(!seen(&page).contains("Before Now Change"));
    check(
        &page_since(&spring, &spring, Locale::En),
        "the women of the first are in the second",
    );
    // The control: those that may be compared have the table.
    let autumn = round(2, 45, 30, "Autumn");
    check(
        &page_since(&spring, &autumn, Locale::En),
        "Figure Before Now Change",
    );
}

#[test]
fn obstacles_have_an_order_within_their_round() {
    let answers: &[(&str, &str, usize)] = &[
        ("too_far", "It was too far", 12),
        ("cost", "It cost too much", 30),
        ("closed", "It was closed", 12),
        ("language", "Another language", 6),
    ];
    let asked = Asked {
        id: "SF-03",
        title: "What got in the way?",
        class: Class::Harmful,
        answers,
        unsure: 0,
    };
    let page = page(&release(&[asked], &terms()), Audience::Planner, Locale::En);
    check(
        &page,
        "1 It cost too much about half: about 5 in 10 50 % 2 It was too far few: about 1 to 2 in 10 20 % \
         2 It was closed few: about 1 to 2 in 10 20 % 4 Another language few: about 1 to 2 in 10 10 %",
    );
    assert!(
        !seen(&waymark_share::page(
            &north(),
            Audience::Planner,
            Locale::En
        ))
        .contains("most often")
    );
}

#[test]
fn all_of_it_is_said_in_arabic_too() {
    let (spring, autumn) = (round(1, 18, 30, "Spring"), round(2, 45, 30, "Autumn"));
    let page = page_since(&spring, &autumn, Locale::Ar);
    for needed in ["الصدفة وحدها", "أعلى، بما بين", "الإجابات أقل من أن تدل"]
    {
        assert!(page.contains(needed), "{needed}");
    }
}
