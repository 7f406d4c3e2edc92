//! The pages of the team that take words: the way there, and the words written as a keyboard gives them.

use std::fs;

use serde_json::json;
use waymark_ask::workbook::markdown;
use waymark_workbook::write::xlsx;

use super::places::{PLACES, written};
use crate::driven::{Browser, Engine, Scratch, Screen};
use crate::people::Tablet;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Page {
    Place,
    Ready,
    Round,
    Change,
    Locked,
    Recovery,
    Lost,
    Forms,
    District,
    Export,
}

/// A home of fewer residents than this is asked why, and who answers for it.
const FEW: &str = "4000";

impl Page {
    /// Pages that can be opened from home before there is a round.
    pub const BEFORE: [Self; 9] = [
        Self::Place,
        Self::Ready,
        Self::Round,
        Self::Change,
        Self::Locked,
        Self::Recovery,
        Self::Lost,
        Self::Forms,
        Self::District,
    ];

    /// The rows of the table whose words are written here.
    pub fn rows(self) -> Vec<usize> {
        match self {
            Self::Place => (0..6).collect(),
            Self::Ready => (6..9).collect(),
            Self::Round => (9..13).collect(),
            Self::Change => vec![13],
            Self::Locked => vec![14],
            Self::Recovery => vec![15],
            Self::Lost => vec![16, 17],
            Self::Forms => (18..22).collect(),
            Self::District => vec![22],
            Self::Export => vec![23, 24],
        }
    }

    /// From home to the page, up to its fields.
    pub fn opens(self, tablet: &Tablet) {
        let (browser, team) = (tablet.browser(), tablet.team());
        match self {
            Self::Place => team.goes_to("place", &mut |_, _| {}),
            Self::Ready => team.goes_to("ready", &mut |_, _| {}),
            Self::Round => team.goes_to("round", &mut |_, _| {}),
            Self::Forms => team.goes_to("forms", &mut |_, _| {}),
            Self::Change => drop(tablet.looks_after("change")),
            Self::Recovery => {
                tablet.looks_after("recovery");
                team.presses("make-key");
                browser.until_screen("the key", |screen| screen.offers("written"));
                team.presses("written");
            }
            Self::Locked => {
                team.locks();
                team.passes_the_cover();
                browser.until_on("locked");
            }
            Self::Lost => {
                Self::Locked.opens(tablet);
                team.presses("lost");
                browser.until_on("lost");
            }
            Self::District => {
                tablet.looks_after_practice();
                team.presses("directory");
                browser.until_on("directory");
            }
            Self::Export => {
                team.sees_results();
                team.presses("export");
                browser.until_on("export");
            }
        }
    }

    /// Writes the canaries into every field of the page.
    pub fn writes(self, browser: &Browser) {
        if self == Self::Forms {
            return picks_a_form(browser);
        }
        if self == Self::Round {
            if !browser.has("[data-part=more][open]") {
                browser.tap("[data-part=more] > summary");
            }
            writes(browser, "residents", FEW);
        }
        for row in self.rows() {
            writes(browser, PLACES[row].field, &written(row));
        }
    }
}

impl Tablet {
    /// Into the practice district.
    fn looks_after_practice(&self) {
        self.team().goes_to("tablet", &mut |_, _| {});
        self.team().presses("practice");
        let inside = |screen: &Screen| screen.offers("leave-practice");
        self.browser().until_screen("home in practice", inside);
    }
}

/// Puts words in place of what stands in the field, as a keyboard does that knows every script.
fn writes(browser: &Browser, field: &str, words: &str) {
    let selector = format!("[data-field=\"{field}\"]");
    let ready = "const field = document.querySelector(arguments[0]);
        if (!field) return false;
        field.scrollIntoView({ block: 'center' }); field.focus(); field.select();
        return document.activeElement === field;";
    let there = "return document.querySelector(arguments[0])?.value ?? ''";
    browser.until(&format!("{words} in the field {field}"), || {
        if browser.run(ready, &[json!(selector)]) != true {
            return None;
        }
        match browser.engine() {
            // Its driver writes no picture.
            Engine::Chromium => {
                browser.devtools("Input.insertText", json!({ "text": words }));
            }
            _ => browser.type_into(field, words),
        }
        (browser.run(there, &[json!(selector)]) == words).then_some(())
    });
}

/// A form with canaries in its title, a question, its hint and an answer.
fn picks_a_form(browser: &Browser) {
    let [title, question, hint, answer] = [18, 19, 20, 21].map(written);
    let tables = format!(
        "
| survey |
| | type              | name | label::English (en) | hint::English (en) |
| | select_one yes_no | open | {question}          | {hint}             |
| choices |
| | list_name | name | label::English (en) |
| | yes_no    | yes  | {answer}            |
| | yes_no    | no   | No                  |
| settings |
| | form_title | form_id |
| | {title}    | market  |
"
    );
    let workbook = markdown(&tables).expect("tables");
    let folder = Scratch::new("canary-form");
    let file = folder.path().join("market.xlsx");
    fs::write(&file, xlsx(&workbook.sheets)).expect("a file to pick");
    browser.picks_file("form", &file);
    browser.until_screen("the form", |screen| screen.offers("plan-form"));
}
