//! One release, three pages: what each audience gets, what it does not get, and what nobody ever reads.

use crate::common;

use common::{Asked, every_kind, north, release, release_under, terms, visible};
use waymark_count::{Class, Release};
use waymark_share::{Advisers, Audience, Issue, Kind, file, page};
use waymark_words::Locale;

fn seen(page: &str) -> String {
    visible(page)
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}

fn read(of: &Release, audience: Audience) -> String {
    seen(&page(of, audience, Locale::En))
}

/// What of these the page of the worked example has, in the order of the pages.
fn check(mark: &str, expected: [bool; 3]) {
    let has = Audience::ALL.map(|audience| read(&north(), audience).contains(mark));
    assert_eq!(has, expected, "{mark:?}");
}

#[test]
fn each_audience_gets_its_own_page() {
    let [everybody, tables, planning] = [
        [true, true, true],
        [false, true, true],
        [false, false, true],
    ];
    check("most: about 6 to 7 in 10", everybody);
    check("Answered by 20 to 29 women.", everybody);
    check("women who took part. Not of all women", everybody);
    check("Advisers with lived experience", everybody);
    check("must not be put in one", everybody);
    check("Fingerprint of this release", everybody);
    check("Ten drawn people stand for", [true, false, false]);
    check("All questions", tables);
    check("75 %", tables);
    check("Smallest group ever shown", tables);
    check("Chance alone could move this", planning);
    check("Rules that every figure has passed", planning);
}

#[test]
fn the_public_page_has_no_percent_and_draws_to_the_nearest_half_person() {
    // A hundred and sixty women, 61 % after rounding to one percent.
    let answers: &[(&str, &str, usize)] = &[("yes", "Yes", 98), ("no", "No", 62)];
    let asked = |id| Asked {
        id,
        title: "Could you choose?",
        class: Class::Plain,
        answers,
        unsure: 0,
    };
    let of = release(&[asked("SF-30")], &terms());
    for audience in Audience::ALL {
        let page = page(&of, audience, Locale::En);
        assert_eq!(
            seen(&page).contains('%'),
            audience != Audience::Public,
            "{audience:?}"
        );
        // A fingerprint is a number to the base of sixteen, and says nothing about people.
        let seen = seen(&page);
        let seen = seen.split("Fingerprint of").next().unwrap();
        assert!(!seen.contains("98") && !seen.contains("160"), "{seen}");
    }
    // A drawing has halves of ten people and nothing finer.
    let page = page(&north(), Audience::Public, Locale::En);
    let felt_safe = page.split("felt safe").nth(1).unwrap();
    let felt_safe = felt_safe.split("</svg>").next().unwrap();
    assert_eq!(felt_safe.matches("<g ").count(), 10);
    assert_eq!(felt_safe.matches("class=\"on\"").count(), 8);
    assert!(!felt_safe.contains("75"));
}

#[test]
fn the_answers_can_be_trusted_so_far_is_said_before_the_figures() {
    let answers: &[(&str, &str, usize)] = &[("passed", "Passed", 30), ("failed", "Failed", 10)];
    let checks = Asked {
        id: "checks",
        title: "Practice questions",
        class: Class::Plain,
        answers,
        unsure: 0,
    };
    let of = release(&[checks], &terms());
    let planner = read(&of, Audience::Planner);
    let quality = "How far the answers can be trusted Read all figures with more care where fewer than 8 in 10 did. \
                   Practice questions: Both answered as expected most: about 6 to 7 in 10 Chance alone could move this";
    assert!(planner.contains(quality), "{planner}");
    for audience in [Audience::Public, Audience::Partner] {
        assert!(!read(&of, audience).contains("How far the answers"));
    }
}

#[test]
fn the_points_of_a_change_are_for_planners_alone() {
    let round = |plan, safe, name: &str| {
        let answers: &'static [(&str, &str, usize)] = Box::leak(Box::new([
            ("all", "All", safe),
            ("mostly", "Mostly", 0),
            ("no", "No", 60 - safe),
        ]));
        let asked = Asked {
            id: "SF-14",
            title: "Did you feel safe?",
            class: Class::Plain,
            answers,
            unsure: 0,
        };
        let mut terms = terms();
        terms.round = name.to_owned();
        release_under(plan, &[asked], &terms)
    };
    let (spring, autumn) = (round(1, 18, "Spring"), round(2, 45, "Autumn"));
    for audience in Audience::ALL {
        let issue = Issue::from(&autumn).since(&spring);
        let page = seen(&page(issue, audience, Locale::En));
        assert!(page.contains("Since Spring") && page.contains("higher"));
        assert_eq!(
            page.contains("higher, by 21 to 64 points"),
            audience == Audience::Planner,
            "{audience:?}"
        );
    }
    // Two looks at one round are not compared; only the public is spared the reason.
    for audience in Audience::ALL {
        let issue = Issue::from(&spring).since(&spring);
        let page = seen(&page(issue, audience, Locale::En));
        assert_eq!(
            page.contains("the women of the first are in the second"),
            audience != Audience::Public
        );
    }
}

/// No order of places or services, no cause, no judgement; in the languages that are shipped.
const NEVER: [&str; 22] = [
    "because",
    "caused",
    "causes",
    "due to",
    "led to",
    "leads to",
    "as a result",
    "resulted",
    "thanks to",
    "impact",
    "significant",
    "improved",
    "worsened",
    "rate of",
    "percent of women in",
    "ranked",
    "league",
    "بسبب الخدمة",
    "نتيجة",
    "أدى إلى",
    "بفضل",
    "ملحوظ",
];

fn forbidden_in(text: &str) -> Vec<&'static str> {
    let text = text.to_lowercase();
    NEVER
        .into_iter()
        .filter(|word| text.contains(word))
        .collect()
}

#[test]
fn no_page_ranks_anybody_or_says_why() {
    for locale in [Locale::En, Locale::Ar] {
        for of in [north(), every_kind()] {
            for audience in Audience::ALL {
                let page = page(Issue::from(&of).since(&north()), audience, locale);
                assert_eq!(forbidden_in(&seen(&page)), [""; 0], "{audience:?}");
            }
        }
    }
    // The control: such a sentence would be found.
    assert_eq!(
        forbidden_in("The north is ranked first because of us."),
        ["because", "ranked"]
    );
}

#[test]
fn what_the_team_says_of_its_advisers_is_in_every_file_about_a_release() {
    let of = north();
    for kind in Kind::ALL {
        let told: std::collections::BTreeSet<Vec<u8>> = Advisers::ALL
            .map(|said| file(Issue::from(&of).read_by(said), Locale::En, kind))
            .into_iter()
            .collect();
        let expected = match kind {
            // The same for every release.
            Kind::Schema => 1,
            _ => Advisers::ALL.len(),
        };
        assert_eq!(told.len(), expected, "{kind:?}");
    }
    let read = file(
        Issue::from(&of).read_by(Advisers::Read),
        Locale::En,
        Kind::Csv,
    );
    let read = String::from_utf8(read).unwrap();
    assert!(read.contains("Advisers with lived experience,They read it before it left."));
}
