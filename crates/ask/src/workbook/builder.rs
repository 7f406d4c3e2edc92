//! From a workbook to a definition: reads the sheets in the order in which they need one another.

use super::checked::{self, Tables};
use super::element::{Element, SURVEY, What};
use super::problems::Problems;
use super::said::Said;
use super::settings::{InstanceId, Settings};
use super::survey::{Reader, unroll};
use super::table::{self, Table};
use super::{Workbook, entities, heading, lists, sheets, write};
use crate::definition::{Definition, Place, Source};

/// Builds the definition, as far as it can be built.
pub(super) fn build(workbook: &Workbook, problems: &mut Problems) -> Definition {
    let mut settings = super::settings::read(workbook, problems);
    let choices = lists::read(workbook, "choices", &settings, problems);
    lists::check(&choices, settings.duplicates, problems);
    let external = lists::read(workbook, "external_choices", &settings, problems);
    let (declared, entities_table) = entities::read(workbook, problems);
    let survey = survey(workbook, &settings, problems);
    let mut reader = Reader::new(&settings, choices, external, problems);
    reader.rows(&survey);
    for (target, place) in std::mem::take(&mut reader.compared) {
        if !declared.iter().any(|entity| entity.list == target) {
            let sentence = format!(
                "\"{target}\" is no list, file or repeat that a place can be compared with. Correct it."
            );
            reader.problems.refuse(&place, "parameter-wrong", &sentence);
        }
    }
    let Reader {
        elements,
        mut lists,
        mut meta,
        mut seen,
        given,
        ..
    } = reader;
    for (setting, words) in given {
        match setting {
            "title" => settings.title = words,
            "id_string" => settings.id = words,
            _ => {}
        }
    }
    let mut elements = unroll(elements, &lists, &mut seen, problems);
    entities::settle(&declared, &seen, &mut elements, problems);
    meta.extend(record(&settings));
    if !meta.is_empty() {
        let place = Place::default();
        let holder = elements.child(SURVEY, "meta").unwrap_or_else(|| {
            elements.add(
                SURVEY,
                Element::new("meta", What::Meta, "group", place).made(),
            )
        });
        for element in meta {
            if elements.child(holder, &element.name).is_some() {
                let sentence = format!("\"{}\" is there twice. Keep one row.", element.name);
                problems.refuse(&element.place, "name-twice", &sentence);
            }
            elements.add(holder, element);
        }
    }
    // Without a survey every reference would be refused, and the list be long for one missing sheet.
    if !survey.headings.is_empty() {
        let tables = Tables {
            settings: &settings.table,
            entities: &entities_table,
            survey: &survey,
            choices: &lists.table,
        };
        checked::references(&tables, &elements, problems);
    }
    write::definition(&settings, &elements, &mut lists, problems)
}

/// The survey sheet; an empty one is refused.
fn survey(workbook: &Workbook, settings: &Settings, problems: &mut Problems) -> Table {
    let Some(sheet) = sheets::find(workbook, "survey") else {
        let near = sheets::near(workbook, "survey");
        let sentence = match near.first() {
            Some(near) => {
                format!("There is no sheet \"survey\". Rename \"{near}\" if it was meant.")
            }
            None => {
                "There is no sheet \"survey\". A form needs one, with its questions.".to_owned()
            }
        };
        problems.refuse(&Place::default(), "no-survey", &sentence);
        return Table::default();
    };
    if sheets::find(workbook, "choices").is_none() {
        sheets::report_near(workbook, "choices", problems);
    }
    let table = table::read(sheet, &heading::SURVEY, settings.spaces, problems);
    table::report_near(&table, &heading::SURVEY, problems);
    table
}

/// What a record notes about itself: its number and its name.
fn record(settings: &Settings) -> Vec<Element> {
    let mut record = Vec::new();
    if let InstanceId::Preloaded(preload) = &settings.instance_id {
        let mut id = Element::new("instanceID", What::Question, "calculate", Place::default());
        id.bind_words("readonly", "true()");
        id.bind_words("jr:preload", preload);
        record.push(id);
    }
    if let Some(source) = &settings.instance_name {
        let mut name = Element::new(
            "instanceName",
            What::Question,
            "calculate",
            source.place.clone(),
        );
        let source = Source::new(&source.text, source.place.clone());
        name.set_bound("calculate", Said::Plain(source));
        record.push(name.made());
    }
    record
}
