//! Forms for tests: small ones from tables in the test itself, and those of the surveys folder.
#![allow(dead_code, reason = "every test file uses a part of this")]

use std::fs;
use std::path::PathBuf;
use std::rc::Rc;

use waymark_ask::Form;
use waymark_ask::record::{AgeBand, AreaIndex, Checks, Mode, Outcome, Sat};
use waymark_ask::xlsform::{self, Finding, Sheet};

/// A sheet from lines with `|` between the cells.
pub fn sheet(name: &str, lines: &str) -> Sheet {
    let rows = lines.lines().map(str::trim).filter(|line| !line.is_empty());
    let cells = |line: &str| line.split('|').map(|cell| cell.trim().to_owned()).collect();
    Sheet {
        name: name.to_owned(),
        rows: rows.map(cells).collect(),
    }
}

/// Every safeguard, twice checked, one beat.
pub const OPENING: &str = "
    select_one shapes    | circle   | Touch the circle.   | | practice_circle | | circle |
    select_one shapes    | square   | Touch the square.   | | practice_square | | square |
    select_one yes_no    | fish     | Do fish swim?       | | check           | | yes    |
    select_one yes_no    | cow      | Can a cow fly?      | | check           | | no     |
    note                 | told     | Four seven.         | | remember        | |        |
    select_one numbers   | which    | Which was it?       | | remember_ask    | | second |
    select_one yes_no    | adult    | 18 or older?        | | adult           | |        |
    select_one bands     | band     | How old are you?    | | age_band        | |        |
    note                 | beat_one | You can say no.     | | consent         | |        |
    note                 | beat_two | We ask no name.     | | consent         | |        |
    select_one yes_no    | must     | Must you answer?    | | understanding   | | no     | beat_one
    select_one yes_no    | named    | Do we ask a name?   | | understanding   | | no     |
    select_one yes_no    | start    | Start?              | | consent_ask     | |        |
    select_one yes_no    | alone    | Are you alone?      | | privacy         | |        |
";

const SURVEY_HEAD: &str = "type | name | label | relevant | role | class | right | beat | short | choice_filter | calculation | support_after | item";

const CHOICES: &str = "
    list_name | name    | label      | meaning
    shapes    | circle  | Circle     |
    shapes    | square  | Square     |
    yes_no    | yes     | Yes        |
    yes_no    | no      | No         |
    numbers   | first   | 12         |
    numbers   | second  | 47         |
    numbers   | third   | 90         |
    bands     | from_18 | 18 to 24   |
    bands     | from_25 | 25 to 49   |
    bands     | from_50 | 50 or more |
    kinds     | health  | Health     |
    kinds     | police  | Police     |
    kinds     | none    | None       | none_of_these
    unsure    | yes     | Yes        |
    unsure    | no      | No         |
    unsure    | dk      | Not sure   | dont_know
";

const SETTINGS: &str = "
    form_id | form_title | version | default_language | window_months
    small   | Small      | 1       | English (en)     | 12
";

/// A few items with everything that makes a difference: several answers, a calculation, a frame with a
/// filter, a condition, a card that follows.
pub const ITEMS: &str = "
    begin_group            | part_a | A      |                        |      |   |  |  |       |                           |   |     |
    select_multiple kinds  | a      | Which? |                        | item | 1 |  |  | yes   |                           |   |     | A-01
    calculate              | got    |        |                        |      |   |  |  |       |                           | if(selected(${a}, 'none'), '', ${a}) | |
    end_group              |        |        |                        |      |   |  |  |       |                           |   |     |
    begin_group            | part_b | B      |                        |      |   |  |  |       |                           |   |     |
    select_one kinds       | b      | One?   | ${got} != ''           | item | 1 |  |  | frame | selected(${got}, name)    |   |     | A-02
    select_one unsure      | c      | Safe?  | ${b} != ''             | item | 2 |  |  | yes   |                           |   | yes | A-03
    select_one yes_no      | d      | Told?  | ${b} = 'police'        | item | 0 |  |  |       |                           |   |     | A-04
    select_one yes_no      | e      | Met?   |                        | item | 0 |  |  |       |                           |   |     | A-05
    end_group              |        |        |                        |      |   |  |  |       |                           |   |     |
    select_one yes_no      | f      | Hard?  |                        | about_you | 1 |  |  |  |                         |   |     |
";

/// The small instrument, with other items if wanted.
pub fn try_form(opening: &str, items: &str) -> Result<Form, Vec<Finding>> {
    let survey = [SURVEY_HEAD, opening, items].join("\n");
    xlsform::form(&[
        sheet("survey", &survey),
        sheet("choices", CHOICES),
        sheet("settings", SETTINGS),
    ])
}

pub fn small() -> Rc<Form> {
    Rc::new(try_form(OPENING, ITEMS).unwrap_or_else(|findings| panic!("{}", shown(&findings))))
}

pub fn small_decoy() -> Rc<Form> {
    let decoy = "
        select_one yes_no | m1 | Bus? |             | decoy
        select_one yes_no | m2 | Far? | ${m1} = 'no' | decoy
        note              | mt | Bye  |             | thanks
    ";
    Rc::new(try_form("", decoy).unwrap_or_else(|findings| panic!("{}", shown(&findings))))
}

pub fn shown(findings: &[Finding]) -> String {
    findings
        .iter()
        .map(|finding| format!("{finding}\n"))
        .collect()
}

/// A form of the surveys folder.
pub fn survey(folder: &str) -> Rc<Form> {
    let place = PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("../../surveys")
        .join(folder);
    let sheets = ["survey", "choices", "settings"].map(|name| {
        let bytes = fs::read(place.join(format!("{name}.csv"))).unwrap();
        xlsform::read_csv(name, &bytes).unwrap()
    });
    Rc::new(xlsform::form(&sheets).unwrap_or_else(|findings| panic!("{}", shown(&findings))))
}

pub fn sat() -> Sat {
    Sat {
        outcome: Outcome::Finished,
        age: AgeBand::From25,
        checks: Checks::Passed,
        mode: Mode::HerOwn,
        area: AreaIndex::new(0),
    }
}
