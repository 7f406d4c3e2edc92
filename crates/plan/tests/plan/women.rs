//! What one woman adds to the counts, and what adds nothing.

use super::*;

fn touched(record: &Record) -> Vec<String> {
    let (form, plan) = (form(), plan());
    let mut tally = Tally::empty(plan.tables());
    tally
        .add(&contribution(&plan, &form, record).unwrap())
        .unwrap();
    let mut cells = Vec::new();
    // A tally of one is read the only way there is from outside: by what a second person would change.
    let one = tally.to_bytes();
    for (at, table) in plan.tables().tables().iter().enumerate() {
        for (category, cell) in table.categories.iter().enumerate() {
            // Behind the cells stands only that there are no parts of other tablets.
            let place = one.len() - 2 - 4 * plan.tables().len()
                + 4 * plan.tables().cell(at, category).unwrap().index();
            if one[place + 3] == 1 {
                cells.push(format!("{} {}", table.id, cell.code));
            }
        }
    }
    cells
}

#[test]
fn one_woman_is_counted_once_in_each_table_she_answered() {
    let mut answers = OPENING.to_vec();
    answers.extend([
        ("sf01", "police"),
        ("sf02_police", "did_not"),
        ("sf03", "cost"),
        ("sf03", "too_far"),
        ("sf14", "all"),
    ]);
    let cells = touched(&woman(&form(), &answers));
    for expected in [
        "taking-part finished",
        "checks passed",
        "SF-01 health",
        "SF-01 police",
        "SF-01 gave an answer",
        "SF-02 health got",
        "SF-02 police did_not",
        "SF-03 too_far",
        "SF-03 cost",
        "SF-03 gave an answer",
        "SF-05 health",
        "SF-14 all",
        "SF-18 went past",
    ] {
        assert!(
            cells.iter().any(|cell| cell == expected),
            "{expected} in {cells:?}"
        );
    }
    // Not asked: nothing. She went nowhere herself, and looked for no court.
    assert!(!cells.iter().any(|cell| cell.starts_with("SF-08")
        || cell.starts_with("SF-13")
        || cell.starts_with("SF-02 court")));
}

#[test]
fn a_stopped_interview_gives_what_she_kept() {
    let form = form();
    let mut interview = Interview::begin(Rc::clone(&form), Length::Full);
    let sf01 = form.question(interview.current().unwrap()).unwrap();
    interview.choose(sf01.find_choice("none").unwrap());
    interview.next();
    let record = interview.finish(sat(Outcome::Stopped)).unwrap();
    assert_eq!(
        touched(&record),
        [
            "taking-part stopped",
            "checks passed",
            "SF-01 none",
            "SF-01 gave an answer"
        ]
    );
}

#[test]
fn a_record_of_another_wording_adds_nothing() {
    let mut sheets = survey("service-feedback");
    let cell = sheets[1]
        .rows
        .iter_mut()
        .flatten()
        .find(|cell| *cell == "Mostly")
        .unwrap();
    *cell = "Mainly".to_owned();
    let reworded = Rc::new(xlsform::form(&sheets).unwrap());
    let theirs = woman(&reworded, &OPENING);
    assert!(contribution(&plan(), &form(), &woman(&form(), &OPENING)).is_ok());
    assert!(matches!(
        contribution(&plan(), &reworded, &theirs),
        Err(ContributionError::OtherForm)
    ));
    assert!(matches!(
        contribution(&plan(), &form(), &theirs),
        Err(ContributionError::Record(_))
    ));
}
