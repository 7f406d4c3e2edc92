//! The instruments in the surveys folder are whole, plain and safe.

use crate::support;
mod wording;

use std::collections::BTreeSet;
use std::rc::Rc;

use support::{sat, survey};
use waymark_ask::form::InShortForm;
use waymark_ask::{
    Answer, ChoiceId, Form, Interview, Kind, Lang, Length, QuestionId, Role, Sensitivity,
};

const LANG: Lang = Lang::new(0);

fn items(form: &Form) -> BTreeSet<String> {
    form.questions()
        .iter()
        .filter_map(|question| question.item())
        .filter(|item| item.starts_with("SF"))
        .map(str::to_owned)
        .collect()
}

fn codes(numbers: impl IntoIterator<Item = u8>) -> BTreeSet<String> {
    numbers
        .into_iter()
        .map(|number| format!("SF-{number:02}"))
        .collect()
}

#[test]
fn service_feedback_has_its_34_items() {
    assert_eq!(items(&survey("service-feedback")), codes(1..=34));
}

#[test]
fn the_short_form_has_its_ten_items_and_one_frame() {
    let form = survey("service-feedback");
    let marked = |mark| -> BTreeSet<String> {
        let questions = form
            .questions()
            .iter()
            .filter(|question| question.in_short_form() == mark);
        questions
            .filter_map(|question| question.item())
            .map(str::to_owned)
            .collect()
    };
    assert_eq!(
        marked(InShortForm::Yes),
        codes([1, 2, 3, 7, 14, 20, 21, 28, 29, 33])
    );
    assert_eq!(marked(InShortForm::Frame), codes([5]));
}

#[test]
fn the_class_of_each_item_is_that_of_the_table() {
    let form = survey("service-feedback");
    let of = |class| -> BTreeSet<String> {
        let questions = form
            .questions()
            .iter()
            .filter(|question| question.sensitivity() == class);
        questions
            .filter_map(|question| question.item())
            .filter(|item| item.starts_with("SF"))
            .map(str::to_owned)
            .collect()
    };
    assert_eq!(
        of(Sensitivity::Harmful),
        codes([3, 9, 16, 17, 18, 24, 26, 27])
    );
    assert_eq!(
        of(Sensitivity::Plain),
        codes([4, 6, 7, 8, 11, 12, 20, 23, 30, 33, 34])
    );
}

#[test]
fn the_card_follows_item_18_alone() {
    let form = survey("service-feedback");
    let followed: Vec<Option<&str>> = form
        .questions()
        .iter()
        .filter(|question| question.support_after())
        .map(|question| question.item())
        .collect();
    assert_eq!(followed, [Some("SF-18")]);
}

#[test]
fn a_usual_path_asks_about_thirty_questions() {
    let form = survey("service-feedback");
    let mut interview = Interview::begin(form.clone(), Length::Full);
    let answered = walk(&mut interview, |name, options| match name {
        "sf01" => choose(&form, name, &["health"]),
        "sf06" => choose(&form, name, &["phone"]),
        "sf09" => choose(&form, name, &["nothing"]),
        _ => options.first().copied().into_iter().collect(),
    });
    assert!((26..=32).contains(&answered.len()), "{}", answered.len());
}

fn choose(form: &Form, question: &str, names: &[&str]) -> Vec<ChoiceId> {
    let question = form.question(form.find(question).unwrap()).unwrap();
    names
        .iter()
        .map(|name| question.find_choice(name).unwrap())
        .collect()
}

/// Walks to the end and returns the questions that were answered.
fn walk(
    interview: &mut Interview,
    pick: impl Fn(&str, &[ChoiceId]) -> Vec<ChoiceId>,
) -> Vec<QuestionId> {
    let mut answered = Vec::new();
    while let Some(id) = interview.current() {
        let name = interview.form().question(id).unwrap().name().to_owned();
        for choice in pick(&name, &interview.options(id)) {
            interview.choose(choice);
        }
        answered.push(id);
        interview.next();
        assert!(answered.len() <= 100, "the interview does not end");
    }
    answered
}

fn asked_when(picks: &[(&str, &[&str])]) -> Vec<String> {
    let form = survey("service-feedback");
    let mut interview = Interview::begin(form.clone(), Length::Full);
    let asked = walk(&mut interview, |name, _| {
        let found = picks.iter().find(|(question, _)| *question == name);
        found.map_or(Vec::new(), |(question, names)| {
            choose(&form, question, names)
        })
    });
    asked
        .iter()
        .map(|id| form.question(*id).unwrap().name().to_owned())
        .collect()
}

fn check(picks: &[(&str, &[&str])], expected: &[&str]) {
    assert_eq!(asked_when(picks), expected, "{picks:?}");
}

#[test]
fn no_help_looked_for_leads_to_the_last_part() {
    check(
        &[("sf01", &["none"])],
        &["sf01", "sf04", "sf33", "sf34", "difficulty"],
    );
}

#[test]
fn help_not_got_leads_past_the_questions_about_one_service() {
    check(
        &[("sf01", &["health"]), ("sf02_health", &["did_not"])],
        &[
            "sf01",
            "sf02_health",
            "sf03",
            "sf04",
            "sf28",
            "sf29",
            "sf30",
            "sf32",
            "sf33",
            "sf34",
            "difficulty",
        ],
    );
}

#[test]
fn by_phone_there_is_no_trip_and_without_paying_no_cost() {
    let got: [(&str, &[&str]); 3] = [
        ("sf01", &["health"]),
        ("sf02_health", &["got"]),
        ("sf05", &["health"]),
    ];
    let with =
        |more: &[(&'static str, &'static [&'static str])]| asked_when(&[&got[..], more].concat());
    let has = |asked: &[String], name: &str| asked.iter().any(|one| one == name);
    let phone = with(&[("sf06", &["phone"]), ("sf09", &["nothing"])]);
    let trip = with(&[("sf06", &["went"]), ("sf09", &["travel"])]);
    for name in ["sf08", "sf13", "sf10"] {
        assert!(!has(&phone, name), "{name}");
        assert!(has(&trip, name), "{name}");
    }
    assert!(!has(&trip, "sf31") && !has(&trip, "sf03"));
}

#[test]
fn the_frame_offers_only_what_was_got() {
    let form = survey("service-feedback");
    let mut interview = Interview::begin(form.clone(), Length::Short);
    let frame = form.find("sf05").unwrap();
    walk(&mut interview, |name, _| match name {
        "sf01" => choose(&form, name, &["health", "police", "court"]),
        "sf02_health" | "sf02_court" => choose(&form, name, &["got"]),
        "sf02_police" => choose(&form, name, &["waiting"]),
        _ => Vec::new(),
    });
    assert_eq!(
        interview.options(frame),
        choose(&form, "sf05", &["health", "court"])
    );
}

#[test]
fn skipping_everything_ends_and_is_never_an_answer() {
    for folder in ["service-feedback", "market-day"] {
        for length in [Length::Full, Length::Short] {
            let form = survey(folder);
            let mut interview = Interview::begin(form.clone(), length);
            walk(&mut interview, |_, _| Vec::new());
            let given = form
                .each()
                .filter(|(id, _)| interview.answer(*id).is_given())
                .count();
            assert_eq!(given, 0);
            let record = interview.finish(sat()).unwrap();
            let (_, answers) = waymark_ask::record::read(&form, &record).unwrap();
            let skipped = answers
                .iter()
                .filter(|answer| **answer == Answer::Skipped)
                .count();
            assert_eq!(skipped > 0, folder == "service-feedback");
        }
    }
}

#[test]
fn every_answer_of_every_question_leads_to_the_end() {
    let form = survey("service-feedback");
    for turn in 0..14 {
        for length in [Length::Full, Length::Short] {
            let mut interview = Interview::begin(form.clone(), length);
            walk(&mut interview, |_, options| {
                options
                    .get(turn % options.len().max(1))
                    .copied()
                    .into_iter()
                    .collect()
            });
            assert!(interview.finish(sat()).is_ok());
        }
    }
}

#[test]
fn the_dull_questionnaire_is_about_as_long_and_records_nothing() {
    let decoy = survey("market-day");
    let mut interview = Interview::begin(decoy.clone(), Length::Full);
    let asked = walk(&mut interview, |_, options| {
        options.first().copied().into_iter().collect()
    });
    assert!((20..=30).contains(&asked.len()), "{}", asked.len());
    assert!(
        decoy
            .questions()
            .iter()
            .all(|question| !question.role().is_recorded() || question.kind() == Kind::Calculate)
    );
}

#[test]
fn the_forms_are_small_and_come_back_whole() {
    for folder in ["service-feedback", "community", "market-day"] {
        let form = survey(folder);
        let bytes = form.to_bytes();
        println!(
            "{folder}: {} bytes, {} bits a record",
            bytes.len(),
            waymark_ask::record::Layout::of(&form).unwrap().bits()
        );
        assert_eq!(Form::from_bytes(&bytes).as_ref(), Ok(&*form));
        // Six languages, read once at a hand-over.
        assert!(bytes.len() < 80_000);
    }
}

#[test]
fn the_consent_has_four_beats_and_two_questions() {
    let form: Rc<Form> = survey("service-feedback");
    let count = |role| form.by_role(role).len();
    assert_eq!(
        [
            Role::Consent,
            Role::Understanding,
            Role::Check,
            Role::Adult,
            Role::AgeBand,
            Role::ConsentAsk,
            Role::Privacy
        ]
        .map(count),
        [4, 2, 2, 1, 1, 1, 1],
    );
    for role in [
        Role::Support,
        Role::Thanks,
        Role::Happens,
        Role::Withdraw,
        Role::PracticeCircle,
        Role::PracticeSquare,
    ] {
        assert_eq!(count(role), 1, "{}", role.name());
    }
}
