//! Posters and cards: nobody hidden is on them, nothing on them says what the help is for, and what they say is so.
#![allow(dead_code)]

use crate::edits as common;
#[path = "../../map/tests/attack/world.rs"]
mod world;

use common::*;
use waymark_map::{
    Audience, Change, Cost, Daily, Day, Days, Directory, Hours, Place, Requirement, Span, Status,
    Value, Visibility, publish,
};
use waymark_share::poster::{
    Form, Left, Poster, PosterRefused, Why, file_name, page, spoken, style_source, tells,
};
use waymark_words::Locale;
use world::{
    AREAS, SHELTERS, Visible, add_shelter, area_code, beside, offices, refuge_phone, world,
};

const LOCALES: [Locale; 2] = [Locale::En, Locale::Ar];

fn poster(directory: &Directory, code: &str, locale: Locale) -> Poster {
    let public = publish(directory, Audience::Public, TODAY);
    Poster::of(&public, &area(code), locale).unwrap()
}

/// Every form in every language.
fn papers(directory: &Directory, code: &str) -> Vec<String> {
    let papers = LOCALES.iter().flat_map(|locale| {
        let poster = poster(directory, code, *locale);
        let pages = Form::ALL.map(|form| page(&poster, form));
        pages
            .into_iter()
            .chain([spoken(&poster)])
            .collect::<Vec<_>>()
    });
    papers.collect()
}

fn all_papers(directory: &Directory) -> Vec<String> {
    (0..AREAS)
        .flat_map(|at| papers(directory, &area_code(at)))
        .collect()
}

/// Shelters whose phone stands on some paper, as it is printed or digit by digit.
fn found(papers: &[String]) -> usize {
    let known = |shelter: &usize| {
        let phone = refuge_phone(*shelter, beside(*shelter, 0));
        // A wall has room for so many; read aloud is everybody.
        let digits: Vec<String> = phone
            .chars()
            .filter(|letter| letter.is_numeric())
            .map(String::from)
            .collect();
        let aloud = format!(" {}.", digits.join(" "));
        let told = |paper: &String| paper.contains(&phone) || paper.contains(&aloud);
        papers.iter().any(told)
    };
    (0..SHELTERS).filter(known).count()
}

#[test]
fn with_and_without_hidden_shelters_every_paper_is_the_same() {
    let without = all_papers(&offices().0);
    let hidden = all_papers(&world(0, Visible::ByDefault));
    let shown = all_papers(&world(0, Visible::Everything));
    println!(
        "{} papers; shelters on them: {} hidden, {} with visibility off, of {SHELTERS}",
        hidden.len(),
        found(&hidden),
        found(&shown)
    );
    assert!(
        hidden == without,
        "a paper tells that shelters were entered"
    );
    assert_eq!(found(&hidden), 0);
    // The control: with visibility off the same search finds every one.
    assert_eq!(found(&shown), SHELTERS);
}

#[test]
fn a_shelter_that_may_be_shown_is_a_phone_and_nothing_else() {
    let mut one = offices();
    add_shelter(&mut one, 0, 0, Visible::Everything);
    let poster = poster(&one.0, "A00", Locale::En);
    let wall = page(&poster, Form::Wall);
    assert!(
        wall.contains("A safe place to stay") && wall.contains("Call, and they tell you where")
    );
    let part = wall
        .split("A safe place to stay")
        .nth(1)
        .unwrap()
        .split("</section>")
        .next()
        .unwrap();
    assert!(!part.contains("In A00"), "{part}");
    // Its name says what it is, so it stands there without.
    assert!(part.contains("An office") && !wall.to_lowercase().contains("refuge"));
    let why: Vec<Why> = poster.left().iter().map(|left| left.why).collect();
    assert_eq!(why, [Why::TellingName]);
}

#[test]
fn no_paper_says_what_the_help_is_for() {
    let mut named = offices();
    let telling = [
        "Violence unit",
        "Office for victims",
        "مركز ضحايا العنف",
        "Survivors' house",
    ];
    for (id, name) in (1..).zip(telling) {
        named.add(id, name, "A00", &["H4", "J8", "S9"]);
    }
    for paper in papers(&named.0, "A00") {
        assert!(!tells(&paper.replace(Form::Wall.style(), "")), "{paper}");
    }
    // The control: the reader of the papers knows the words.
    assert!(telling.iter().all(|name| tells(name)));
    let left = poster(&named.0, "A00", Locale::En).left().len();
    assert_eq!(left, telling.len());
}

/// One clinic that says everything about itself.
fn clinic() -> District {
    let mut district = District::with_areas(&["North", "South"]);
    district.add(1, "Clinic <1> & more", "North", &["H3", "H2"]);
    let day = Daily::Between(Span::new(8 * 60, 16 * 60 + 30).unwrap());
    let week = [day, day, day, day, day, Daily::Closed, Daily::Unknown];
    for service in ["H3", "H2"] {
        district.set(1, of(service, "PR-21"), Value::Hours(Hours::Week(week)));
        district.set(1, of(service, "PR-22"), Value::many([1, 3]));
    }
    district.set(1, own("PR-07"), phone("06 500 1234"));
    district.set(1, own("PR-30"), Value::One(Cost::Free.choice()));
    district.set(1, own("PR-31"), Value::many([2, 3]));
    district.set(1, own("PR-32"), Value::many([Requirement::None.choice().0]));
    district.set(1, own("PR-37"), Value::one(1));
    district.verify(1, TODAY);
    district
}

#[test]
fn what_is_known_is_said_and_what_is_not_is_to_be_asked() {
    let mut district = clinic();
    let wall = page(&poster(&district.0, "North", Locale::En), Form::Wall);
    for said in [
        "Help and services in North",
        "Clinic &lt;1&gt; &amp; more",
        "<bdi class=\"phone\" dir=\"ltr\">06 500 1234</bdi>",
        "In North",
        "Open: Monday to Friday: 08:00 to 16:30; other days: ask",
        "You can just come in",
        "They can come to you",
        "Free",
        "You may have to pay besides: tests · transport",
        "No papers needed",
        "They help you get there safely",
        "2024-10-04",
    ] {
        assert!(wall.contains(said), "{said} is not in {wall}");
    }
    assert!(!wall.contains("Also by phone") && !wall.contains("Ask what it costs"));
    // Two services under one picture that differ: nobody is told the hours of the other.
    district.set(1, of("H2", "PR-21"), Value::Hours(Hours::Always));
    district.set(1, own("PR-32"), Value::many([1, 4]));
    let wall = page(&poster(&district.0, "North", Locale::En), Form::Wall);
    assert!(wall.contains("Ask when they are open") && !wall.contains("08:00"));
    assert!(wall.contains("Ask first which papers they want") && !wall.contains("olice report"));
}

#[test]
fn numbers_are_read_aloud_digit_by_digit() {
    let said = spoken(&poster(&clinic().0, "North", Locale::En));
    assert!(said.contains("The number is: 0 6 5 0 0 1 2 3 4. Once more: 0 6 5 0 0 1 2 3 4.\n"));
    assert!(
        said.contains("For this: Health care.\nClinic <1> & more.\n"),
        "{said}"
    );
    assert!(said.lines().all(|line| line.ends_with('.')), "{said}");
}

#[test]
fn what_is_stale_or_switched_off_or_elsewhere_is_not_on_it() {
    let mut district = clinic();
    district.add(2, "Legal aid", "North", &["S7"]);
    district.add(3, "South clinic", "South", &["H3"]);
    district.verify(2, Day::since_1970(TODAY.number() - 91));
    let poster_of = |district: &District| poster(&district.0, "North", Locale::En);
    let shown = page(&poster_of(&district), Form::Wall);
    assert!(!shown.contains("Legal aid") && !shown.contains("South clinic"));
    let stale = Left {
        number: 2,
        why: Why::NotConfirmed,
    };
    assert_eq!(poster_of(&district).left(), [stale]);
    district.verify(2, TODAY);
    assert!(
        page(&poster_of(&district), Form::Wall).contains("Legal aid"),
        "the control"
    );
    district.set(2, of("S7", "PR-20"), status(Status::NotNow));
    district.verify(2, TODAY);
    assert!(!page(&poster_of(&district), Form::Wall).contains("Legal aid"));
}

#[test]
fn a_place_to_stay_without_a_phone_is_left_out() {
    let mut district = clinic();
    district.add(2, "Quiet house", "North", &["S4"]);
    district.change(2, Change::ShelterMayBeShown(agreed()));
    district.change(2, Change::Place(Place::AreaOnly));
    district.change(2, Change::Visibility(Visibility::Public));
    let without = poster(&district.0, "North", Locale::En);
    assert!(!page(&without, Form::Wall).contains("Quiet house"));
    assert!(without.left().iter().any(|left| left.why == Why::NoPhone));
    district.set(2, own("PR-07"), phone("116"));
    district.verify(2, TODAY);
    let with = poster(&district.0, "North", Locale::En);
    assert!(
        page(&with, Form::Wall).contains("Quiet house"),
        "the control"
    );
}

#[test]
fn only_the_public_directory_and_only_where_something_is_makes_a_poster() {
    let district = clinic();
    let of = |audience, code: &str, day| {
        let public = publish(&district.0, audience, day);
        Poster::of(&public, &area(code), Locale::En).err()
    };
    assert_eq!(of(Audience::Public, "North", TODAY), None);
    for audience in [Audience::Professionals, Audience::Coordination] {
        assert_eq!(of(audience, "North", TODAY), Some(PosterRefused::NotPublic));
    }
    assert_eq!(
        of(Audience::Public, "West", TODAY),
        Some(PosterRefused::NoSuchArea)
    );
    assert_eq!(
        of(Audience::Public, "South", TODAY),
        Some(PosterRefused::Nothing)
    );
    let late = TODAY.plus(Days(91));
    assert_eq!(
        of(Audience::Public, "North", late),
        Some(PosterRefused::Nothing)
    );
}

#[test]
fn pages_fetch_nothing_run_nothing_and_read_from_their_side() {
    let district = clinic();
    for (locale, direction) in [(Locale::En, "ltr"), (Locale::Ar, "rtl")] {
        let poster = poster(&district.0, "North", locale);
        for form in Form::ALL {
            let page = page(&poster, form);
            assert!(page.contains(&format!("dir=\"{direction}\"")));
            assert!(page.contains(&format!("style-src '{}'", style_source(form))));
            for never in ["<script", "style=", "href", "src=", "url(", "@import"] {
                assert!(!page.contains(never), "{never}");
            }
            let links = page.matches("http").count() - page.matches("http-equiv").count();
            assert_eq!(links, page.matches("http://www.w3.org/2000/svg").count());
        }
    }
    let names = Form::ALL.map(|form| file_name(&poster(&district.0, "North", Locale::En), form));
    assert_eq!(
        names,
        [
            "numbers-north-wall.html",
            "numbers-north-card.html",
            "numbers-north-wall-a3.html",
            "numbers-north-cards.html"
        ]
    );
}

#[test]
fn a_card_has_one_line_for_each_kind_of_help_and_no_more_than_fit() {
    let mut district = clinic();
    let all = ["H6", "J2", "S7", "S5", "S6", "S10", "S12", "S9", "S3"];
    for (id, service) in (10..).zip(all) {
        district.add(id, &format!("House {id}"), "North", &[service]);
    }
    district.add(40, "A clinic without a phone", "North", &["H3"]);
    let card = page(&poster(&district.0, "North", Locale::En), Form::Card);
    assert_eq!(card.matches("<li>").count(), 8);
    assert!(card.contains("Useful numbers") && card.contains("06 500 1234"));
    let wall = page(&poster(&district.0, "North", Locale::En), Form::Wall);
    assert_eq!(wall.matches("<section>").count(), 10);
}
