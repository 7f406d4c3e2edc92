//! Tables come in whole or not at all, and what is wrong is said at its cell.

use crate::support;

use support::{ITEMS, OPENING, sheet, shown, try_form};
use waymark_ask::form::InShortForm;
use waymark_ask::xlsform::{self, Sheet, read_csv};
use waymark_ask::{Kind, Lang, Meaning, Role, Sensitivity, TextStatus};

/// The findings of the small instrument with one row more.
fn check(row: &str, expected: &[&str]) {
    let items = format!("{ITEMS}\n{row}");
    let found = try_form(OPENING, &items).err().unwrap_or_default();
    let found: Vec<String> = found.iter().map(ToString::to_string).collect();
    assert_eq!(found, expected, "{row}");
}

#[test]
fn a_sound_table_has_no_findings() {
    check("select_one yes_no | g | Good?", &[]);
    check(
        "select_multiple yes_no | g | Good? | selected(${a}, 'health') or ${e} = 'no'",
        &[],
    );
    check("note | g | Well done.", &[]);
    check("begin group | g | \n end group", &[]);
}

#[test]
fn types_that_are_not_there_yet_are_named() {
    check(
        "text | g | Say more",
        &["survey!A27: “text” is not supported yet"],
    );
    check(
        "begin_repeat | g | Again",
        &["survey!A27: “begin_repeat” is not supported yet"],
    );
    check(
        "select_one yes_no or_other | g | Which?",
        &["survey!A27: “select_one yes_no or_other” is not supported yet"],
    );
    check("| g | What?", &["survey!A27: what kind of row is this?"]);
}

#[test]
fn lists_and_names_are_checked() {
    check(
        "select_one nowhere | g | Which?",
        &["survey!A27: the sheet choices has no list “nowhere”"],
    );
    check(
        "select_one | g | Which?",
        &["survey!A27: the name of the list is missing"],
    );
    check(
        "select_one yes_no | e | Again?",
        &["survey!B27: a row above is called “e” already"],
    );
    check(
        "select_one yes_no | 2nd | Again?",
        &["survey!B27: a name begins with a letter and has no spaces"],
    );
    check(
        "select_one yes_no | g |",
        &["survey!C27: the label is missing in English"],
    );
}

#[test]
fn expressions_are_checked_against_the_rows_above() {
    let row = |relevant: &str| format!("select_one yes_no | g | Good? | {relevant}");
    check(
        &row("${g} = 'yes'"),
        &["survey!D27: ${g} is no row above this one (character 1)"],
    );
    check(
        &row("${later} = 'yes'"),
        &["survey!D27: ${later} is no row above this one (character 1)"],
    );
    check(
        &row("${e} = 'maybe'"),
        &["survey!D27: “maybe” is no choice of “e”"],
    );
    check(
        &row("${a} = 'health'"),
        &["survey!D27: “a” has several answers: use selected(${a}, 'health')"],
    );
    check(&row("${a} != ''"), &[]);
    check(
        &row("selected(${a}, 'healt')"),
        &["survey!D27: “healt” is no choice of “a”"],
    );
    check(
        &row("${beat_one} = ''"),
        &["survey!D27: “beat_one” is a note and has no answer"],
    );
    check(
        &row("pulldata('x')"),
        &["survey!D27: the function pulldata() is not supported yet (character 1)"],
    );
}

#[test]
fn groups_open_and_close() {
    check("end_group", &["survey!A27: no group is open here"]);
    check("begin_group | g", &["survey!A27: this group never ends"]);
}

#[test]
fn roles_ask_for_what_they_need() {
    let row = |row: &str| format!("{row} | | ");
    check(
        &format!("{}happens", row("select_one yes_no | g | Good?")),
        &["survey!A27: a row of this role is a note"],
    );
    check(
        &format!("{}check", row("select_one yes_no | g | Good?")),
        &["survey!G27: this must be the name of one of its choices"],
    );
    check(
        &format!("{}check", row("note | g | Good?")),
        &[
            "survey!G27: this must be the name of one of its choices",
            "survey!A27: a row of this role is a select_one",
        ],
    );
    check(
        "select_one yes_no | g | Good? | | item | | yes",
        &["survey!G27: no answer to this row is right or wrong"],
    );
    check(
        "select_one yes_no | g | Good? | ${e} = 'yes' | check | | yes",
        &["survey!D27: opening and closing are the same for everybody"],
    );
    check(
        "select_one yes_no | g | Good? | | boss",
        &[
            "survey!E27: “boss” is none of item, about_you, decoy, practice_circle, practice_square, check, adult, age_band, consent, understanding, consent_ask, privacy, support, thanks, happens, withdraw, remember, remember_ask",
        ],
    );
    check(
        "select_one yes_no | g | Good? | | | 3",
        &["survey!F27: “3” is none of 0, 1, 2"],
    );
    check(
        "note | g | Good? | | | | | beat_one",
        &["survey!H27: only a question of understanding is about a beat"],
    );
    check(
        "select_one kinds | g | 18? | | adult",
        &[
            "survey!A27: its list needs a choice “yes”",
            "survey: a survey has exactly one row with the role adult",
        ],
    );
}

#[test]
fn a_form_that_records_has_every_safeguard() {
    for role in ["adult", "consent_ask", "privacy"] {
        let kept: Vec<&str> = OPENING
            .lines()
            .filter(|line| !line.contains(&format!("| {role}")))
            .collect();
        let found = try_form(&kept.join("\n"), ITEMS).unwrap_err();
        assert_eq!(
            shown(&found),
            format!("survey: a survey has exactly one row with the role {role}\n")
        );
    }
    let kept: Vec<&str> = OPENING
        .lines()
        .filter(|line| !line.contains("beat_"))
        .collect();
    let found = try_form(&kept.join("\n"), ITEMS).unwrap_err();
    assert!(shown(&found).contains("at least one row with the role consent"));
    assert!(try_form(OPENING, ITEMS).is_ok());
}

#[test]
fn nothing_is_compulsory() {
    let form = |required: &str| {
        let survey = format!(
            "type | name | label | role | required\nselect_one yes_no | a | Good? | decoy | {required}"
        );
        xlsform::form(&[
            sheet("survey", &survey),
            sheet("choices", "list_name | name | label\nyes_no | yes | Yes"),
            sheet(
                "settings",
                "form_id | form_title | default_language\nx | X | English (en)",
            ),
        ])
    };
    assert_eq!(
        shown(&form("yes").unwrap_err()),
        "survey!E2: no question is ever compulsory; leave this empty\n"
    );
    for allowed in ["", "no", "FALSE"] {
        assert!(form(allowed).is_ok());
    }
}

#[test]
fn all_findings_are_told_at_once() {
    let found = try_form(
        OPENING,
        "text | g | \n select_one nowhere | e | Which? | ${zz} \n end_group",
    )
    .unwrap_err();
    assert_eq!(
        shown(&found),
        "survey!A16: “text” is not supported yet\n\
         survey!A17: the sheet choices has no list “nowhere”\n\
         survey!A18: no group is open here\n"
    );
}

#[test]
fn missing_sheets_and_columns_are_named() {
    assert_eq!(
        shown(&xlsform::form(&[]).unwrap_err()),
        "survey: this sheet is missing\n"
    );
    let settings = sheet(
        "settings",
        "form_id | form_title | default_language\nx | | ",
    );
    let survey = sheet("survey", "type | name | label\nnote | a | Hello");
    let choices = sheet("choices", "list_name | name | label");
    let found = xlsform::form(&[survey, choices, settings]).unwrap_err();
    assert_eq!(
        shown(&found),
        "settings!C2: say which language this is: English (en)\n"
    );
}

fn two_languages(choices: &str) -> Result<waymark_ask::Form, Vec<xlsform::Finding>> {
    xlsform::form(&[
        sheet(
            "survey",
            "type | Name | label::English (en) | Label::Fran\u{e7}ais (fr) | hint::Fran\u{e7}ais (fr) | role\n\
                         select_one yes_no | a | Good? | Bon ? | Dites. | decoy",
        ),
        sheet("choices", choices),
        sheet(
            "settings",
            "form_id | form_title | form_title::Fran\u{e7}ais (fr) | default_language | status::Fran\u{e7}ais (fr)\n\
                           x | Small | Petit | English (en) | field-tested",
        ),
    ])
}

#[test]
fn every_language_is_read_and_none_may_have_holes() {
    let form = two_languages("list_name | name | label::English (en) | label::Fran\u{e7}ais (fr)\nyes_no | yes | Yes | Oui").unwrap();
    let french = Lang::new(1);
    let tags: Vec<&str> = form
        .languages()
        .iter()
        .map(|language| language.tag())
        .collect();
    assert_eq!(tags, ["en", "fr"]);
    let question = &form.questions()[0];
    assert_eq!(
        (question.label(french), question.hint(french)),
        ("Bon ?", "Dites.")
    );
    assert_eq!(question.choices()[0].label(french), "Oui");
    assert_eq!(
        (form.title(french), form.text_status(french)),
        ("Petit", TextStatus::FieldTested)
    );
    assert_eq!(form.text_status(Lang::new(0)), TextStatus::Draft);

    let holes = two_languages(
        "list_name | name | label::English (en) | label::Fran\u{e7}ais (fr)\nyes_no | yes | Yes |",
    )
    .unwrap_err();
    assert_eq!(
        shown(&holes),
        "choices!D2: the label is missing in Fran\u{e7}ais\n"
    );
    let other = two_languages(
        "list_name | name | label::English (en) | label::French (fr)\nyes_no | yes | Yes | Oui",
    )
    .unwrap_err();
    assert!(shown(&other).starts_with("choices!D1: no question is written in “French (fr)”\n"));
}

#[test]
fn choices_are_checked() {
    let one = |choices: &str| {
        xlsform::form(&[
            sheet(
                "survey",
                "type | name | label | role\nselect_one l | a | Good? | decoy",
            ),
            sheet("choices", choices),
            sheet(
                "settings",
                "form_id | form_title | default_language\nx | X | English (en)",
            ),
        ])
    };
    let findings = |choices: &str| shown(&one(choices).err().unwrap_or_default());
    assert_eq!(findings("list_name | name | label\nl | yes | Yes"), "");
    assert_eq!(
        findings("list_name | name | label\nl | yes | Yes\nl | yes | Yes"),
        "choices!B3: the list l has “yes” already\n"
    );
    assert_eq!(
        findings("list_name | name | label\nl | a b | Yes\nl | yes | Yes"),
        "choices!B2: a choice needs a name without spaces\n"
    );
    assert_eq!(
        findings("list_name | name | label | meaning\nl | yes | Yes | perhaps"),
        "choices!D2: “perhaps” is none of answer, dont_know, does_not_apply, none_of_these\nsurvey!A2: the sheet choices has no list “l”\n"
    );
    let many: String = (0..65).map(|at| format!("l | c{at} | C\n")).collect();
    assert_eq!(
        findings(&format!("list_name | name | label\n{many}")),
        "choices!A66: a list has at most 64 choices\n"
    );
}

#[test]
fn a_form_that_does_not_fit_into_a_record_is_refused() {
    let rows = |count: usize| -> String {
        (0..count)
            .map(|at| format!("select_multiple kinds | q{at} | Which?\n"))
            .collect()
    };
    // Five bits each: two for the state, three for the choices; 8024 bits there are.
    assert!(try_form(OPENING, &rows(1604)).is_ok());
    let found = try_form(OPENING, &rows(1605)).unwrap_err();
    assert_eq!(
        shown(&found),
        "survey: the form has more answers than fit into a record of 1024 bytes\n"
    );
}

#[test]
fn csv_is_read_with_quotes_and_byte_order_mark() {
    let read = |bytes: &[u8]| read_csv("survey", bytes);
    let sheet = read("\u{feff}type,label\nnote,\"One, \"\"two\"\"\nthree\"\n".as_bytes()).unwrap();
    assert_eq!(
        sheet,
        Sheet {
            name: "survey".into(),
            rows: vec![
                vec!["type".into(), "label".into()],
                vec!["note".into(), "One, \"two\"\nthree".into()],
            ]
        }
    );
    let fault = read(b"type\n\xff\xfe\n").unwrap_err();
    assert_eq!(
        fault.to_string(),
        "survey!2: this row cannot be read as comma-separated UTF-8 text"
    );
}

#[test]
fn the_small_form_is_what_its_table_says() {
    let form = try_form(OPENING, ITEMS).unwrap();
    let by_name = |name: &str| form.question(form.find(name).unwrap()).unwrap();
    assert_eq!(
        (form.id(), form.version(), form.window_months()),
        ("small", "1", 12)
    );
    assert_eq!(by_name("a").kind(), Kind::SelectMultiple);
    assert_eq!(by_name("a").section(), "part_a");
    assert_eq!(by_name("b").in_short_form(), InShortForm::Frame);
    assert_eq!(by_name("c").sensitivity(), Sensitivity::Harmful);
    assert!(by_name("c").support_after() && !by_name("b").support_after());
    assert_eq!(by_name("c").choices()[2].meaning(), Meaning::DontKnow);
    assert_eq!(by_name("f").role(), Role::AboutYou);
    assert_eq!(by_name("must").beat(), form.find("beat_one"));
    assert_eq!(by_name("cow").right(), by_name("cow").find_choice("no"));
    assert_eq!(form.by_role(Role::Item).len(), 5);
}
