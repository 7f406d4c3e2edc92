//! What becomes of the questions of an imported form in a round.

mod kept_out;
mod readable;
use crate::support;
use crate::workbooks;

use std::rc::Rc;

use waymark_ask::round_form::{
    self, Asking, Breakdown, Left, MayBeBrokenDown, Refused, RoundForm, Standing, WhyLanguage,
    Wish, Wishes,
};
use waymark_ask::{Answer, Form, Interview, Kind, Length, Meaning, Role, Sensitivity};

const LISTS: &str = "
| choices |
| | list_name | name | label | part | meaning |
| | yn | y | Yes | | |
| | yn | n | No | | |
| | places | a | Aden | south | |
| | places | b | Basra | north | |
| | places | c | Corner | north | |
| | places | other | Another | | |
| | parts | south | South | | |
| | parts | north | North | | |
| | sure | y | Yes | | |
| | sure | dont_know | I do not know | | |
| | sure | no_use | It has no use | | does_not_apply |
";

fn made_of(columns: &str, rows: &[&str], wishes: &Wishes) -> RoundForm {
    let line = |row: &str| format!("| | {} |\n", row.replace('~', " | "));
    let rows: String = rows.iter().map(|row| line(row)).collect();
    let (definition, _) = workbooks::form(&format!("| survey |\n{}{rows}{LISTS}", line(columns)));
    let around = support::survey("service-feedback");
    round_form::make(&definition, &around, wishes)
}

/// In English, with nothing else said.
fn english() -> Wishes {
    Wishes {
        unnamed: "en".to_owned(),
        ..Wishes::default()
    }
}

fn made(columns: &str, rows: &[&str]) -> RoundForm {
    made_of(columns, rows, &english())
}

/// What became of the last question of these.
fn last(columns: &str, rows: &[&str]) -> Standing {
    let made = made(columns, rows);
    made.seen.last().expect("a question").standing.clone()
}

fn left(row: &str, why: Left) {
    let found = last(
        "type~name~label~relevant~parameters",
        &["select_one yn~first~Was it open?~~", row],
    );
    assert_eq!(found, Standing::Left(why), "{row}");
}

fn form(columns: &str, rows: &[&str]) -> Form {
    made(columns, rows).form.expect("a form")
}

#[test]
fn what_is_answered_by_choosing_is_asked_as_if_it_could_do_harm() {
    let rows = ["select_one yn~was~Was it open?"];
    let expected = Standing::Asked {
        class: Sensitivity::Harmful,
        answers: 2,
        breakdown: Breakdown::None,
        may: MayBeBrokenDown::No,
    };
    assert_eq!(last("type~name~label", &rows), expected);
    let form = form("type~name~label", &rows);
    assert_eq!(form.id(), "own:data");
    let own = form.question(form.find("was").unwrap()).unwrap();
    assert_eq!(own.sensitivity(), Sensitivity::Harmful);
    assert!(own.support_after());
}

#[test]
fn a_team_says_how_harmful_and_whether_it_is_asked() {
    let wish = |asking, class| Wish {
        asking,
        class,
        breakdown: Breakdown::Age,
    };
    let mut wishes = english();
    let plain = wish(Asking::Asked, Sensitivity::Plain);
    wishes.questions.insert("was".to_owned(), plain);
    let unwanted = wish(Asking::LeftOut, Sensitivity::Harmful);
    wishes.questions.insert("kind".to_owned(), unwanted);
    let rows = [
        "select_one yn~was~Was it open?",
        "select_one yn~kind~Were they kind?",
    ];
    let made = made_of("type~name~label", &rows, &wishes);
    let standings: Vec<&Standing> = made.seen.iter().map(|it| &it.standing).collect();
    let asked = Standing::Asked {
        class: Sensitivity::Plain,
        answers: 2,
        breakdown: Breakdown::Age,
        may: MayBeBrokenDown::Yes,
    };
    assert_eq!(standings, [&asked, &Standing::Left(Left::NotWanted)]);
    assert!(made.form.unwrap().find("kind").is_none());
}

#[test]
fn calculations_come_along_where_they_are_needed() {
    let columns = "type~name~label~relevant~calculation";
    let rows = [
        "select_one yn~a~Open?~~",
        "select_one yn~b~Kind?~~",
        "calculate~both~~~if(${a} = 'y' and ${b} = 'y', 1, 0)",
        "calculate~unused~~~today()",
        "select_one yn~c~Again?~${both} = 1~",
    ];
    let form = Rc::new(form(columns, &rows));
    let calculations = form
        .questions()
        .iter()
        .filter(|it| it.kind() == Kind::Calculate);
    assert_eq!(calculations.count(), 1);
    let come_up = |answers: [&str; 2]| {
        let mut interview = Interview::begin(Rc::clone(&form), Length::Full);
        for answer in answers {
            let id = interview.current().unwrap();
            interview.choose(form.question(id).unwrap().find_choice(answer).unwrap());
            interview.next();
        }
        interview.current().is_some()
    };
    assert!(come_up(["y", "y"]));
    assert!(!come_up(["y", "n"]));
}

#[test]
fn a_sum_is_not_read_as_a_text() {
    // What is not a number is written as nothing in XForms, and as NaN in an interview.
    let columns = "type~name~label~relevant~calculation";
    let rows = [
        "select_one yn~a~Open?~~",
        "calculate~sum~~~${a} + 1",
        "select_one yn~c~Again?~${sum} != ''~",
    ];
    assert_eq!(last(columns, &rows), Standing::Left(Left::Rule));
}

#[test]
fn a_cascade_follows_the_column_of_its_list() {
    let columns = "type~name~label~choice_filter";
    let rows = [
        "select_one parts~part~Which part?~",
        "select_one places~place~Which place?~part = ${part} or name = 'other'",
    ];
    let form = Rc::new(form(columns, &rows));
    let offered = |part: &str| {
        let mut interview = Interview::begin(Rc::clone(&form), Length::Full);
        let id = interview.current().unwrap();
        if let Some(choice) = form.question(id).unwrap().find_choice(part) {
            interview.choose(choice);
        }
        interview.next();
        let id = interview.current().unwrap();
        let question = form.question(id).unwrap();
        let names = interview.options(id).into_iter();
        let names = names.map(|it| question.choice(it).unwrap().name().to_owned());
        names.collect::<Vec<_>>().join(" ")
    };
    assert_eq!(offered("north"), "b c other");
    assert_eq!(offered("south"), "a other");
    // The place without a part is equal to no part, not to the part nobody chose.
    assert_eq!(offered("nothing"), "other");
}

#[test]
fn short_scales_are_choices() {
    let columns = "type~name~label~parameters~constraint";
    let scale = ["range~a~How well?~start=0 end=10 step=1~"];
    let expected = Standing::Asked {
        class: Sensitivity::Harmful,
        answers: 11,
        breakdown: Breakdown::None,
        may: MayBeBrokenDown::No,
    };
    assert_eq!(last(columns, &scale), expected);
    let number = ["integer~a~How well?~~. >= 1 and . <= 5"];
    let expected = Standing::Asked {
        class: Sensitivity::Harmful,
        answers: 5,
        breakdown: Breakdown::None,
        may: MayBeBrokenDown::No,
    };
    assert_eq!(last(columns, &number), expected);
    let long = ["range~a~How well?~start=0 end=100 step=1~"];
    assert_eq!(last(columns, &long), Standing::Left(Left::Amount));
}

#[test]
fn choices_count_as_their_column_or_their_name_says() {
    let form = form("type~name~label", &["select_one sure~a~Was it good?"]);
    let question = form.question(form.find("a").unwrap()).unwrap();
    let meanings: Vec<Meaning> = question
        .choices()
        .iter()
        .map(waymark_ask::Choice::meaning)
        .collect();
    assert_eq!(
        meanings,
        [Meaning::Answer, Meaning::DontKnow, Meaning::DoesNotApply]
    );
}

#[test]
fn the_opening_and_the_end_are_around_it() {
    let form = form("type~name~label", &["select_one yn~privacy~Was it open?"]);
    for role in [
        Role::Adult,
        Role::ConsentAsk,
        Role::Privacy,
        Role::Thanks,
        Role::Withdraw,
    ] {
        assert_eq!(form.by_role(role).len(), 1, "{role:?}");
    }
    let understood = form.by_role(Role::Understanding);
    for id in understood {
        let beat = form.question(id).unwrap().beat().unwrap();
        assert_eq!(form.question(beat).unwrap().role(), Role::Consent);
    }
    // The opening has a row of this name already.
    let own = form
        .questions()
        .iter()
        .find(|it| it.role() == Role::Item)
        .unwrap();
    assert_eq!(own.name(), "data.privacy");
    let again = Form::from_bytes(&form.to_bytes()).unwrap();
    assert_eq!(again.wording(), form.wording());
}

#[test]
fn only_languages_with_all_words_and_a_consent_are_asked_in() {
    let columns = "type~name~label::English (en)~label::Arabic (ar)~label::Polish (pl)";
    let rows = [
        "select_one yn~a~Open?~مفتوح؟~Otwarte?",
        "select_one yn~b~Kind?~~Miło?",
    ];
    let made = made_of(columns, &rows, &Wishes::default());
    let why: Vec<(&str, WhyLanguage)> = made
        .left_languages
        .iter()
        .map(|it| (it.name.as_str(), it.why))
        .collect();
    assert_eq!(
        why,
        [
            ("Arabic (ar)", WhyLanguage::Incomplete { questions: 1 }),
            ("Polish (pl)", WhyLanguage::NoConsent)
        ]
    );
    let form = made.form.unwrap();
    let tags: Vec<&str> = form
        .languages()
        .iter()
        .map(waymark_ask::Language::tag)
        .collect();
    assert_eq!(tags, ["en"]);
}

#[test]
fn a_language_without_a_name_has_to_be_named() {
    let rows = ["select_one yn~a~Open?"];
    let made = made_of("type~name~label", &rows, &Wishes::default());
    assert_eq!(made.form.unwrap_err(), Refused::NoLanguage);
    assert_eq!(
        made.left_languages.first().unwrap().why,
        WhyLanguage::Unnamed
    );
}

#[test]
fn nobody_has_to_answer() {
    let columns = "type~name~label~required";
    let form = Rc::new(form(columns, &["select_one yn~a~Open?~yes"]));
    let mut interview = Interview::begin(Rc::clone(&form), Length::Full);
    let id = interview.current().unwrap();
    interview.skip();
    assert_eq!(*interview.answer(id), Answer::Skipped);
}
