//! What stays out of a round, and why.

use super::*;

#[test]
fn everything_else_stays_out_with_its_reason() {
    left("text~a~What else?~~", Left::FreeWords);
    left("integer~a~How many times?~~", Left::Amount);
    left("date~a~When?~~", Left::Amount);
    left("geopoint~a~Where?~~", Left::LeadsToSomebody);
    left("image~a~Take it.~~", Left::LeadsToSomebody);
    left("audio~a~Say it.~~", Left::LeadsToSomebody);
    left("barcode~a~Scan it.~~", Left::LeadsToSomebody);
    left("rank parts~a~Which first?~~", Left::Order);
    left(
        "select_one yn~a~Is that your phone number?~~",
        Left::AsksWho,
    );
    left("select_one yn~passport~Is it there?~~", Left::AsksWho);
    left("select_one yn~a~Did he hit you?~~", Left::AsksWhatHappened);
    left(
        "select_one yn~a~Do you know a survivor?~~",
        Left::TellingWord,
    );
    left("select_one yn~a~You said ${first}: why?~~", Left::Repeating);
    left("select_one yn~a~Kind?~today() > '2020-01-01'~", Left::Rule);
    left("select_one yn~a~Kind?~${first}~", Left::Rule);
    left("select_one yn~a~Kind?~${first} * 2 = 4~", Left::Rule);
}

#[test]
fn words_of_choices_are_looked_at_too() {
    let lists = LISTS.replace("Corner", "After violence");
    let survey = "| survey |\n| | type | name | label |\n| | select_one places | a | Which? |\n";
    let (definition, _) = workbooks::form(&format!("{survey}{lists}"));
    let made = round_form::make(
        &definition,
        &support::survey("service-feedback"),
        &english(),
    );
    assert_eq!(
        made.seen.first().unwrap().standing,
        Standing::Left(Left::TellingWord)
    );
    assert_eq!(made.form.unwrap_err(), Refused::NothingToCount);
}

#[test]
fn what_depends_on_something_left_out_is_left_out() {
    let columns = "type~name~label~relevant";
    let rows = [
        "integer~age~How many years?~",
        "select_one yn~a~Kind?~${age} > 17",
    ];
    assert_eq!(last(columns, &rows), Standing::Left(Left::DependsOnLeftOut));
    let rows = ["select_one yn~a~Kind?~${b} = 'y'", "select_one yn~b~Open?~"];
    let made = made(columns, &rows);
    assert_eq!(
        made.seen.first().unwrap().standing,
        Standing::Left(Left::DependsOnLeftOut)
    );
}

#[test]
fn repeats_stay_out_and_groups_hand_down_their_rule() {
    let rows = [
        "begin_repeat~r~Each~",
        "select_one yn~a~Kind?~",
        "end_repeat~~~",
        "select_one yn~b~Open?~",
        "begin_group~g~More~${b} = 'y'",
        "select_one yn~c~Kind?~",
        "end_group~~~",
    ];
    let made = made("type~name~label~relevant", &rows);
    assert_eq!(
        made.seen.first().unwrap().standing,
        Standing::Left(Left::InARepeat)
    );
    let form = Rc::new(made.form.unwrap());
    let mut interview = Interview::begin(Rc::clone(&form), Length::Full);
    interview.next();
    assert_eq!(
        interview.current(),
        None,
        "without yes the group does not come up"
    );
    let question = form.question(form.find("c").unwrap()).unwrap();
    assert_eq!(question.section(), "g");
}
