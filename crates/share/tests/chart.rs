//! The main figures as one drawing: whole, harmless, and with no number that is not in the release.

use crate::common;

use common::{Asked, fourteen, north, release, terms};
use waymark_count::{Class, Terms};
use waymark_share::chart;
use waymark_words::Locale;

/// Every element closed in its order, every attribute quoted: what an XML reader wants of so small a document.
fn is_well_formed(svg: &str) {
    let mut open = Vec::new();
    for piece in svg.split('<').skip(1) {
        let (tag, text) = piece.split_once('>').unwrap();
        assert!(
            !text.contains('>') && tag.matches('"').count() % 2 == 0,
            "{piece}"
        );
        let name = tag
            .trim_start_matches('/')
            .split_whitespace()
            .next()
            .unwrap();
        if let Some(closed) = tag.strip_prefix('/') {
            assert_eq!(open.pop(), Some(closed.to_owned()));
        } else if !tag.ends_with('/') {
            open.push(name.to_owned());
        }
    }
    assert!(open.is_empty(), "{open:?}");
}

/// What can be read in it.
fn texts(svg: &str) -> String {
    let texts = svg.split("<text").skip(1);
    let inside = |text: &str| {
        text.split_once('>')
            .unwrap()
            .1
            .split('<')
            .next()
            .unwrap()
            .to_owned()
    };
    texts.map(inside).collect::<Vec<_>>().join(" ")
}

#[test]
fn every_main_figure_has_its_sentence_and_large_shares_a_bar() {
    let svg = chart(&north(), Locale::En);
    is_well_formed(&svg);
    let seen = texts(&svg);
    for needed in [
        "Practice only.",
        "The service felt safe, all the time or mostly",
        "most: about 6 to 7 in 10",
        "Answered by 20 to 29 women.",
    ] {
        assert!(seen.contains(needed), "{needed}: {seen}");
    }
    // The paper, and for each of two shares of twenty and more a whole and its part.
    assert_eq!(svg.matches("<rect").count(), 1 + 2 * 2);
    // Seventy-five in a hundred of 736.
    assert!(svg.contains("width=\"552\""), "{svg}");
}

#[test]
fn under_twenty_women_there_are_words_and_no_bars() {
    let svg = chart(&fourteen(), Locale::En);
    is_well_formed(&svg);
    assert_eq!(svg.matches("<rect").count(), 1);
}

#[test]
fn it_is_mirrored_in_arabic() {
    let svg = chart(&north(), Locale::Ar);
    is_well_formed(&svg);
    assert!(svg.contains("direction=\"rtl\"") && svg.contains("xml:lang=\"ar\""));
    assert!(svg.contains("<text x=\"768\"") && !svg.contains("<text x=\"32\""));
    // The bar grows from the right: 800 less 32 less 552.
    assert!(svg.contains("x=\"216\""));
}

#[test]
fn nothing_in_it_runs_or_is_fetched() {
    let bad = "<script>alert(1)</script>\" onload=\"x";
    let terms = Terms {
        area: bad.to_owned(),
        ..terms()
    };
    let asked = Asked {
        id: "SF-14",
        title: "Did you feel safe while you were there?",
        class: Class::Personal,
        answers: &[("all", "Yes, all the time", 12), ("no", "No", 12)],
        unsure: 0,
    };
    let svg = chart(&release(&[asked], &terms), Locale::En);
    is_well_formed(&svg);
    assert!(!svg.contains("<script") && !svg.contains("href") && !svg.contains(" onload=\""));
    assert!(texts(&svg).contains("&lt;script&gt;"));
}
