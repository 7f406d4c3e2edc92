//! The printable page: what it says, and what it cannot do.

use crate::common;

use common::{Asked, fourteen, north, numbers, release, terms, visible};
use waymark_count::{Class, Release};
use waymark_share::page::STYLE;
use waymark_share::{Audience, page};
use waymark_words::Locale;

fn html(release: &Release) -> String {
    page(release, Audience::Planner, Locale::En)
}

fn check_says(release: &Release, needed: &[&str]) {
    let seen = visible(&html(release));
    let seen: String = seen.split_whitespace().collect::<Vec<_>>().join(" ");
    for needed in needed {
        assert!(seen.contains(needed), "{needed:?} is not in: {seen}");
    }
}

#[test]
fn the_page_says_the_worked_example() {
    check_says(
        &north(),
        &[
            "I-21 The story had to be told to three or more people or offices about half: about 5 in 10 Answered by 20 to 29 women.",
            "I-22 How many people or offices had to hear the story, for the woman in the middle the middle answer is: 3",
            "I-12 The service felt safe, all the time or mostly most: about 6 to 7 in 10",
            "I-14 Things were less safe after the help fewer than 5, maybe none Answered by 20 to 29 women. Look into harm",
            "I-23 Services connected her to other help, and she got it most Answered by 10 to 14 women.",
            "I-23b Other help was needed, and services did not bring her to it most Answered by 15 to 19 women.",
            "Yes, all the time about half: about 5 in 10 45 %",
        ],
    );
}

#[test]
fn the_page_says_whose_answers_and_where_it_may_be_used() {
    check_says(
        &north(),
        &[
            "Practice only.",
            "How to read this",
            "women who took part. Not of all women in the district.",
            "Emergencies and displacement",
            "Smallest group ever shown 10 women",
            "institutions responsible",
        ],
    );
}

#[test]
fn the_page_has_one_style_no_script_and_fetches_nothing() {
    let html = html(&north());
    assert_eq!(html.matches(STYLE).count(), 1);
    assert_eq!(html.matches("<style").count(), 1);
    for forbidden in [
        "style=\"",
        "<script",
        "<link",
        "<img",
        "<iframe",
        "<base",
        "http:",
        "https:",
        "url(",
        "@import",
        "javascript:",
        " on",
    ] {
        let found = html.to_lowercase();
        let found = if forbidden == " on" {
            tags_only(&found)
        } else {
            found
        };
        assert!(!found.contains(forbidden), "{forbidden}");
    }
    assert!(html.contains("default-src 'none'; style-src 'sha256-"));
    assert!(html.contains("<html lang=\"en\" dir=\"ltr\">"));
}

/// The inside of every tag, attribute values left out.
fn tags_only(html: &str) -> String {
    let tags = html
        .split('<')
        .skip(1)
        .filter_map(|tag| tag.split_once('>'))
        .map(|(tag, _)| tag);
    tags.map(|tag| tag.split('"').step_by(2).collect::<String>() + "\n")
        .collect()
}

#[test]
fn words_from_outside_never_become_tags() {
    let answers: &[(&str, &str, usize)] = &[
        ("a", "<img src=x onerror=alert(1)>", 20),
        ("b", "\" onload=\"x", 10),
    ];
    let mut terms = terms();
    terms.area = "</title><script>alert(1)</script>".to_owned();
    terms.language = "en\" onload=\"alert(1)".to_owned();
    let title = "<b>Q & A's</b>";
    let html = html(&release(
        &[Asked {
            id: "<i>",
            title,
            class: Class::Plain,
            answers,
            unsure: 0,
        }],
        &terms,
    ));
    for forbidden in ["<script", "<img", "<b>", "<i>", "\" onload"] {
        assert!(!html.contains(forbidden), "{forbidden}");
    }
    assert!(html.contains("&lt;b&gt;Q &amp; A&#39;s&lt;/b&gt;"));
}

#[test]
fn under_twenty_women_a_share_is_words_alone() {
    let seen = visible(&html(&fourteen()));
    assert!(!seen.contains('%') && !seen.contains("in 10"), "{seen}");
    check_says(&fourteen(), &["Yes most", "No some"]);
    // The control: from twenty on both are there.
    let seen = visible(&html(&north()));
    assert!(seen.contains("45 %") && seen.contains("in 10"));
}

#[test]
fn a_share_of_twenty_women_and_more_is_drawn_as_ten_people() {
    let html = html(&north());
    assert_eq!(html.matches("class=\"people\"").count(), 2);
    let felt_safe = html
        .split("I-12")
        .nth(1)
        .unwrap()
        .split("</svg>")
        .next()
        .unwrap();
    assert_eq!(felt_safe.matches("<g ").count(), 10);
    // 75 %: seven whole people, one half, so three outlines.
    assert_eq!(
        (
            felt_safe.matches("class=\"on\"").count(),
            felt_safe.matches("class=\"off\"").count()
        ),
        (8, 3)
    );
}

#[test]
fn nothing_is_drawn_for_what_is_not_said() {
    let html = html(&north());
    let less_safe = html
        .split("No, less safe")
        .nth(1)
        .unwrap()
        .split("</tr>")
        .next()
        .unwrap();
    assert!(!less_safe.contains("<rect"));
    let safer = html
        .split("Yes, safer")
        .nth(1)
        .unwrap()
        .split("</tr>")
        .next()
        .unwrap();
    assert!(safer.contains("width=\"60\""));
}

#[test]
fn the_page_shows_no_number_but_those_of_the_release() {
    let seen = visible(&html(&north()));
    // A fingerprint is a number to the base of sixteen, and says nothing about people.
    let seen = seen.split("Fingerprint of").next().unwrap();
    // Nor do the limits of the rules.
    let seen = seen.split("Who could learn what").next().unwrap();
    let allowed = [
        "10", "12", "14", "15", "18", "19", "20", "21", "22", "23", "25", "28", "29", "30", "39",
        "45", "60", "1", "2", "3", "4", "5", "6", "7",
    ];
    // The ends of the intervals are no numbers of the release, but follow from it.
    let release = north();
    let shown = release.indicators().iter();
    let ends = shown.filter_map(|indicator| release.interval(indicator));
    let lines = release.tables().iter().flat_map(|table| {
        let lines = table.lines().iter();
        lines.filter_map(|line| release.line_interval(table, line))
    });
    let ends: Vec<String> = ends
        .chain(lines)
        .flat_map(|interval| [interval.low(), interval.high()])
        .map(|end| end.to_string())
        .collect();
    assert_eq!(ends[..4], ["50", "90", "25", "75"]);
    for number in numbers(seen) {
        assert!(
            allowed.contains(&number.as_str()) || ends.contains(&number),
            "{number}"
        );
    }
}

#[test]
fn the_words_rank_nobody_and_explain_nothing() {
    let seen = visible(&html(&north())).to_lowercase();
    for forbidden in [
        "because",
        "caused",
        "due to",
        "led to",
        "significant",
        "rate of",
        "best",
        "worst",
        "women fail",
        "women in the district are",
    ] {
        assert!(!seen.contains(forbidden), "{forbidden}");
    }
}

#[test]
fn the_same_release_gives_the_same_page() {
    assert_eq!(html(&north()), html(&north()));
}
