//! The settings sheet: one row about the form as a whole.

use super::heading::SETTINGS;
use super::names::is_name;
use super::problems::Problems;
use super::row::Row;
use super::table::{self, Spaces, Table};
use super::{Workbook, sheets};
use crate::definition::{Place, Source};

/// What the language is called where nobody named one.
const UNNAMED_LANGUAGE: &str = "default";

/// What a form is called where nobody named it.
const UNNAMED: &str = "data";

/// Settings.
#[derive(Debug)]
pub(super) struct Settings {
    pub(super) root: String,
    pub(super) title: String,
    pub(super) id: String,
    pub(super) version: String,
    pub(super) default_language: String,
    pub(super) duplicates: Duplicates,
    pub(super) spaces: Spaces,
    pub(super) instance_name: Option<Source>,
    pub(super) instance_id: InstanceId,
    /// Attributes of the root.
    pub(super) attributes: Vec<(String, String)>,
    pub(super) row: Row,
    /// For references in it.
    pub(super) table: Table,
}

/// Whether a list may hold a name twice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Duplicates {
    Refused,
    Allowed,
}

/// What makes a record's number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum InstanceId {
    Omitted,
    Preloaded(String),
}

/// Yes or no in the words of the format; nothing for anything else.
pub(super) fn yes_or_no(text: &str) -> Option<bool> {
    match text {
        "yes" | "Yes" | "YES" | "true" | "True" | "TRUE" | "true()" => Some(true),
        "no" | "No" | "NO" | "false" | "False" | "FALSE" | "false()" => Some(false),
        _ => None,
    }
}

/// Reads the sheet; without one everything is as usual.
pub(super) fn read(workbook: &Workbook, problems: &mut Problems) -> Settings {
    let sheet = sheets::find(workbook, "settings").filter(|sheet| sheet.rows.len() > 1);
    if sheet.is_none() {
        sheets::report_near(workbook, "settings", problems);
    }
    let table = sheet
        .map(|sheet| table::read(sheet, &SETTINGS, Spaces::Keep, problems))
        .unwrap_or_default();
    let row = table.rows.first().cloned().unwrap_or_default();
    let text = |name: &str| row.text(name).map(str::to_owned);
    let says_yes = |name: &str| row.text(name).and_then(yes_or_no) == Some(true);
    let id = text("id_string")
        .or_else(|| (!workbook.stem.is_empty()).then(|| workbook.stem.clone()))
        .unwrap_or_else(|| UNNAMED.to_owned());
    let keeps_spaces = row.text("clean_text_values").and_then(yes_or_no) == Some(false);
    let settings = Settings {
        root: root(workbook, &row, problems),
        title: text("title").unwrap_or_else(|| id.clone()),
        id,
        version: text("version").unwrap_or_default(),
        default_language: text("default_language").unwrap_or_else(|| UNNAMED_LANGUAGE.to_owned()),
        duplicates: if says_yes("allow_choice_duplicates") {
            Duplicates::Allowed
        } else {
            Duplicates::Refused
        },
        spaces: if keeps_spaces {
            Spaces::Keep
        } else {
            Spaces::Join
        },
        instance_name: row.source(&["instance_name"]),
        instance_id: if says_yes("omit_instanceID") {
            InstanceId::Omitted
        } else {
            InstanceId::Preloaded(text("instance_id").unwrap_or_else(|| "uid".to_owned()))
        },
        attributes: row
            .below("attribute")
            .into_iter()
            .filter_map(|name| {
                let value = row.at(&["attribute", &name])?.to_owned();
                Some((name, value))
            })
            .collect(),
        row,
        table,
    };
    check(&settings, problems);
    settings
}

fn root(workbook: &Workbook, row: &Row, problems: &mut Problems) -> String {
    let given = if workbook.root.is_empty() {
        UNNAMED
    } else {
        workbook.root.as_str()
    };
    let (name, place) = match row.text("name") {
        Some(name) => (name, row.place(&["name"])),
        None => (given, Place::default()),
    };
    if is_name(name) {
        return name.to_owned();
    }
    let sentence = format!(
        "\"{name}\" cannot be the form's name. Begin with a letter and go on with letters, digits, _ \
         and - only."
    );
    match super::names::mended(name) {
        Some(better) => {
            problems.refuse_with(&place, "name-not-allowed", &sentence, better.clone());
            better
        }
        None => {
            problems.refuse(&place, "name-not-allowed", &sentence);
            UNNAMED.to_owned()
        }
    }
}

fn check(settings: &Settings, problems: &mut Problems) {
    let row = &settings.row;
    if settings.instance_id == InstanceId::Omitted && row.text("public_key").is_some() {
        let sentence = "An encrypted form needs its instanceID. Take out omit_instanceID or \
                        public_key.";
        problems.refuse(
            &row.place(&["omit_instanceID"]),
            "instance-id-needed",
            sentence,
        );
    }
    for setting in ["flat", "add_none_option"] {
        if row
            .text(setting)
            .is_some_and(|value| yes_or_no(value) != Some(false))
        {
            let sentence = format!("The setting \"{setting}\" is old and has no effect here.");
            let code = if setting == "flat" {
                "unsupported-flat"
            } else {
                "unsupported-none-option"
            };
            problems.notice(&row.place(&[setting]), code, &sentence);
        }
    }
    if row.text("public_key").is_some() || row.text("submission_url").is_some() {
        let sentence =
            "Waymark sends nothing anywhere: public_key and submission_url have no effect.";
        problems.notice(&row.whole(), "not-sent", sentence);
    }
}
