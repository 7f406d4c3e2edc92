//! The tables of the exercises: whole, in both languages, short, within their minutes, and silent to a stranger.

use std::collections::BTreeSet;

use waymark_map::exercise::{Asks, LedBy, Line, MayBe, ScriptId, Scripts};
use waymark_map::{Choice, Label, Taxonomy, Visibility};

/// Longest sentence that is said aloud, in words.
const LONGEST: usize = 25;

/// A facilitator's bag is opened by strangers; the files of the app are, too.
const NEVER: &[&str] = &[
    "violen",
    "victim",
    "survivor",
    "shelter",
    "abus",
    "rape",
    "assault",
    "perpetrator",
    "عنف",
    "ضحي",
    "ضحايا",
    "ناجي",
    "مأوى",
    "اغتصاب",
    "اعتداء",
];

fn words(label: &Label) -> [&str; 2] {
    let languages: Vec<&str> = label.languages().collect();
    assert_eq!(languages, ["en", "ar"]);
    let both = ["en", "ar"].map(|language| label.in_language(language));
    assert_ne!(both[0], both[1]);
    both
}

#[test]
fn eight_scripts_whole_in_both_languages_and_within_their_minutes() {
    let all = Scripts::shipped();
    let ids: Vec<String> = all.scripts().iter().map(|one| one.id.to_string()).collect();
    assert_eq!(ids.join(" "), "EX1 EX2 EX3 EX4 EX5 EX6 EX7 EX8");
    for script in all.scripts() {
        for label in [&script.name, &script.aim, &script.material, &script.never] {
            words(label);
        }
        let (from, to) = script.minutes;
        let whole: u8 = all.steps(script.id).map(|step| step.minutes).sum();
        assert!(
            45 <= from && to <= 90 && (from..=to).contains(&whole),
            "{}: {whole}",
            script.id
        );
        let lines: Vec<Line> = all.steps(script.id).map(|step| step.line).collect();
        for needed in [Line::Say, Line::Do, Line::Note, Line::Care] {
            assert!(lines.contains(&needed), "{} has no {needed:?}", script.id);
        }
        assert!(all.entries(script.id).count() >= 1);
    }
    let trained = all
        .scripts()
        .iter()
        .filter(|one| one.led_by == LedBy::TrainedFacilitator);
    assert_eq!(
        trained.map(|one| one.id.to_string()).collect::<Vec<_>>(),
        ["EX6"]
    );
}

#[test]
fn sentences_are_short_and_say_nothing_to_a_stranger() {
    let all = Scripts::shipped();
    let mut said = 0;
    for script in all.scripts() {
        let steps = all.steps(script.id).map(|step| &step.words);
        for label in steps.chain([&script.aim, &script.material, &script.never]) {
            for text in words(label) {
                for sentence in text.split(['.', '?', '!', ':', '؟']) {
                    let long = sentence.split_whitespace().count();
                    assert!(long <= LONGEST, "{long} words: {sentence}");
                    said += 1;
                }
                let low = text.to_lowercase();
                let told = NEVER.iter().find(|word| low.contains(**word));
                assert_eq!(told, None, "{text}");
            }
        }
    }
    println!("{said} sentences");
}

#[test]
fn every_line_has_its_list_and_every_choice_its_words() {
    let all = Scripts::shipped();
    let mut used = BTreeSet::new();
    for script in all.scripts() {
        for entry in all.entries(script.id) {
            words(&entry.label);
            let lists = match &entry.asks {
                Asks::One(list) | Asks::Many(list) | Asks::Stones(list) => vec![list],
                Asks::Pairs(first, second) | Asks::Medians(first, second) => vec![first, second],
                Asks::Route { whom, time, cost } => vec![whom, time, cost],
                Asks::Links => vec![],
            };
            used.extend(lists.into_iter().cloned());
            assert!(entry.visible != Visibility::Hidden && entry.most > 0);
        }
    }
    let mut choices = 0;
    for list in &used {
        let listed: Vec<_> = all.choices(list).collect();
        assert!(listed.len() > 1, "{list}");
        for (number, one) in (1..).zip(&listed) {
            assert_eq!(one.choice, Choice(number), "{list}");
            for text in words(&one.label) {
                let told = NEVER
                    .iter()
                    .find(|word| text.to_lowercase().contains(**word));
                assert_eq!(told, None, "{text}");
            }
            choices += 1;
        }
    }
    println!("{} lists, {choices} choices", used.len());
    // Nothing in the table is read by nobody.
    let table = include_str!("../../../surveys/exercises/choices.csv");
    let rows = table
        .lines()
        .skip(1)
        .map(|row| row.split(',').next().unwrap().to_owned());
    assert_eq!(rows.collect::<BTreeSet<_>>(), used);
}

#[test]
fn what_does_not_feel_safe_is_for_the_coordination_body() {
    let all = Scripts::shipped();
    for code in [
        "EX1-02", "EX1-03", "EX1-04", "EX1-05", "EX1-06", "EX4-02", "EX5-01", "EX5-03",
    ] {
        let entry = all.entries(ScriptId::parse(code.split_once('-').unwrap().0).unwrap());
        let entry = entry
            .into_iter()
            .find(|one| one.id.to_string() == code)
            .unwrap();
        assert_eq!(entry.visible, Visibility::Coordination, "{code}");
    }
}

#[test]
fn homes_are_never_drawn_and_no_place_is_one_to_stay() {
    let all = Scripts::shipped();
    let drawn: Vec<&str> = all
        .choices("place")
        .filter(|one| all.place(one.choice) == Some(MayBe::Drawn))
        .map(|one| one.name.as_str())
        .collect();
    let expected = "road transport water toilet market school work field office";
    assert_eq!(drawn.join(" "), expected);
    assert_eq!(all.place(Choice(99)), None);
}

#[test]
fn places_and_pictures_are_those_of_the_questions() {
    let all = Scripts::shipped();
    let community = include_str!("../../../surveys/community/choices.csv");
    for place in all.choices("place") {
        let row = format!("places,{},{},", place.name, place.label.in_language("en"));
        assert!(community.contains(&row), "{}", place.name);
    }
    let groups = Taxonomy::of_the_package();
    let pictures: Vec<_> = all.choices("picture").collect();
    assert_eq!(pictures.len(), groups.groups().len());
    for (picture, group) in pictures.iter().zip(groups.groups()) {
        assert_eq!((&picture.name, &picture.label), (&group.code, &group.label));
    }
}
