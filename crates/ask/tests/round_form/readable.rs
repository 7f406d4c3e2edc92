//! What lies readable on the tablet tells nothing.

use super::*;

/// A form with this name, list value and title, as nothing readable on the tablet may tell.
fn told_by(name: &str, value: &str, title: &str) -> RoundForm {
    let tables = format!(
        "| survey |\n| | type | name | label |\n| | select_one yn | {name} | Open? |\n\
         | choices |\n| | list_name | name | label |\n| | yn | y | Yes |\n| | yn | {value} | No |\n\
         | settings |\n| | form_title |\n| | {title} |\n"
    );
    let (definition, _) = workbooks::form(&tables);
    round_form::make(
        &definition,
        &support::survey("service-feedback"),
        &english(),
    )
}

#[test]
fn names_and_titles_lie_readable_and_so_must_not_tell() {
    assert!(told_by("was_open", "n", "Market").form.is_ok());
    for (name, value) in [("violence_help", "n"), ("was_open", "after_violence")] {
        let seen = told_by(name, value, "Market").seen;
        let standing = &seen.first().unwrap().standing;
        assert_eq!(*standing, Standing::Left(Left::TellingWord), "{name}");
    }
    let titled = told_by("was_open", "n", "GBV survey").form;
    assert_eq!(titled.unwrap_err(), Refused::TellingTitle);
}
