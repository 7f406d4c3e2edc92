//! Choices from a list, a file, an external sheet, or a repeat.

use super::super::element::{Element, What};
use super::super::lists::Choice;
use super::super::near::nearest;
use super::super::parameters::{Parameters, is_number, is_true_or_false};
use super::super::row::Row;
use super::super::said::Said;
use super::super::types::{ENDINGS, Many, Other, Select, ending};
use super::super::{names, reference};
use super::{Reader, TableList};
use crate::definition::{Place, Source};

impl Reader<'_> {
    /// A question with choices.
    pub(super) fn select(&mut self, row: &Row, name: &str, select: &Select, triggers: Vec<String>) {
        let parameters = self.parameters(row);
        let mut element = self.question(row, name, select.kind(), triggers);
        if select.many == Many::External {
            self.check_external(row, select);
        } else {
            self.instances.insert(select.instance().to_owned());
            self.check_list(row, select);
        }
        if select.many == Many::Multiple {
            self.check_spaces(row, select);
        }
        let appearance = row.at(&["control", "appearance"]).unwrap_or("");
        if appearance.contains("search(") {
            self.searched.insert(select.list.clone());
        }
        self.check_parameters(row, select, &parameters);
        if row
            .at(&["bind", "type"])
            .is_some_and(|kind| !matches!(kind, "string" | "odk:rank"))
        {
            let sentence = "The names of choices are text, so bind::type must be string. Empty it.";
            let place = row.place(&["bind", "type"]);
            self.problems
                .refuse_with(&place, "choice-type", sentence, "string".to_owned());
        }
        element.parameters = parameters.list().to_vec();
        element.list.clone_from(&select.list);
        self.as_table(row, select, &mut element);
        self.add(element);
        if select.other == Other::Yes {
            self.specify_other(row, name, select);
        }
    }

    fn check_external(&mut self, row: &Row, select: &Select) {
        let place = row.place(&["type"]);
        if self.external.get(&select.list).is_none() {
            let sentence = format!(
                "There is no list \"{}\" in the sheet external_choices. Add it, or correct its name.",
                select.list
            );
            self.problems.refuse(&place, "list-unknown", &sentence);
        } else if row.text("choice_filter").is_none() && self.lists.get(&select.list).is_none() {
            let sentence = "A choice from an external list needs a choice_filter. Write one, or use \
                            select_one.";
            self.problems
                .refuse(&place, "external-without-filter", sentence);
        }
        let sentence = "Choices of the sheet external_choices are typed in here, not chosen. Use \
                        select_one with a choice_filter instead.";
        self.problems.notice(&place, "external-choices", sentence);
    }

    fn check_list(&mut self, row: &Row, select: &Select) {
        let place = row.place(&["type"]);
        let (stem, end) = ending(&select.list);
        let is_file = ENDINGS.contains(&end);
        if select.is_from_file() && (!is_file || !ending(stem).1.is_empty()) {
            let sentence = format!(
                "The file \"{}\" must end in .csv, .xml or .geojson. Correct its name.",
                select.list
            );
            self.problems.refuse(&place, "file-ending", &sentence);
            return;
        }
        if is_file || reference::has(&select.list) || self.lists.get(&select.list).is_some() {
            return;
        }
        let list = &select.list;
        let sentence = format!(
            "There is no list \"{list}\" in the sheet choices. Add it, or correct its name."
        );
        let names = self.lists.list.iter().map(|known| known.name.as_str());
        match nearest(list, names) {
            Some(near) => {
                let cell = row
                    .text("type")
                    .unwrap_or_default()
                    .replacen(list.as_str(), near, 1);
                self.problems
                    .refuse_with(&place, "list-unknown", &sentence, cell);
            }
            None => self.problems.refuse(&place, "list-unknown", &sentence),
        }
    }

    /// Several answers are kept with a space between them.
    fn check_spaces(&mut self, row: &Row, select: &Select) {
        let Some(list) = self.lists.get(&select.list) else {
            return;
        };
        for choice in list
            .choices
            .iter()
            .filter(|choice| choice.name.contains(' '))
        {
            let sentence = format!(
                "\"{}\" can be chosen along with others, so its name must have no space. Rename it.",
                choice.name
            );
            let place = if choice.place.column > 0 {
                &choice.place
            } else {
                &row.whole()
            };
            let better = choice.name.replace(' ', "_");
            self.problems
                .refuse_with(place, "choice-with-space", &sentence, better);
        }
    }

    fn check_parameters(&mut self, row: &Row, select: &Select, parameters: &Parameters) {
        if select.command.ends_with("_from_file") {
            let known = ["randomize", "seed", "value", "label"];
            parameters.allow(row, &known, self.problems);
            for name in ["value", "label"] {
                let wanted = "the name of a column or element of the file";
                parameters.check(row, name, names::is_name, wanted, self.problems);
            }
        } else {
            parameters.allow(row, &["randomize", "seed"], self.problems);
        }
        parameters.check(
            row,
            "randomize",
            is_true_or_false,
            "true or false",
            self.problems,
        );
        if parameters.get("randomize").is_some() {
            let is_seed = |value: &str| is_number(value) || reference::only(value).is_some();
            let wanted = "a number or a reference, ${name}";
            parameters.check(row, "seed", is_seed, wanted, self.problems);
        } else if parameters.get("seed").is_some() {
            let sentence =
                "A seed does nothing without randomize=true. Add that, or take the seed out.";
            self.problems
                .refuse(&row.place(&["parameters"]), "seed-alone", sentence);
        }
    }

    /// In a table of choices all share one list, and a first row shows its labels.
    fn as_table(&mut self, row: &Row, select: &Select, element: &mut Element) {
        let list = match &self.table_list {
            TableList::No => return,
            TableList::Of(list) => list.clone(),
            TableList::Wanted => {
                if row.text("choice_filter").is_some() {
                    let sentence = "Choices in a table cannot be filtered. Take out the choice_filter, \
                                    or table-list.";
                    self.problems.refuse(
                        &row.place(&["choice_filter"]),
                        "table-filtered",
                        sentence,
                    );
                }
                self.table_list = TableList::Of(select.list.clone());
                let name = format!("reserved_name_for_field_list_labels_{}", row.number);
                let mut header = Element::new(&name, What::Question, select.kind(), row.whole());
                header.show("appearance", Source::new("label", row.whole()));
                header.list.clone_from(&select.list);
                self.add(header.made());
                select.list.clone()
            }
        };
        if list != select.list {
            let sentence = format!(
                "All choices in a table must be of one list, but this is \"{}\" and the first was \
                 \"{list}\".",
                select.list
            );
            self.problems
                .refuse(&row.place(&["type"]), "table-of-two-lists", &sentence);
        }
        let place = row.whole();
        element.show("appearance", Source::new("list-nolabel", place));
    }

    /// "Other" joins the list, and a question asks what it is.
    fn specify_other(&mut self, row: &Row, name: &str, select: &Select) {
        let place = row.place(&["type"]);
        if row.text("choice_filter").is_some() {
            let sentence =
                "A filtered list cannot have or_other. Add a choice \"other\" to the list.";
            self.problems.refuse(&place, "other-filtered", sentence);
        }
        let Some(list) = self.lists.get_mut(&select.list) else {
            let sentence =
                "or_other needs a list of the choices sheet. Take it out, or add the list.";
            self.problems.refuse(&place, "other-without-list", sentence);
            return;
        };
        if !list.choices.iter().any(|choice| choice.name == "other") {
            let choice = other(&list.choices, &place);
            list.choices.push(choice);
        }
        let mut asks = Element::new(
            &format!("{name}_other"),
            What::Question,
            "text",
            row.whole(),
        );
        asks.label = Said::Plain(Source::new("Please say which.", place));
        asks.bind_words("relevant", &format!("selected(../{name}, 'other')"));
        self.add(asks.made());
    }
}

/// "Other" in all languages of a list, in English until somebody translates it.
fn other(choices: &[Choice], place: &Place) -> Choice {
    let word = || Source::new("Other", place.clone());
    let mut languages: Vec<String> = Vec::new();
    for choice in choices {
        if let Said::Translated(versions) = &choice.label {
            for (language, _) in versions {
                if !languages.contains(language) {
                    languages.push(language.clone());
                }
            }
        }
    }
    let label = if languages.is_empty() {
        Said::Plain(word())
    } else {
        Said::Translated(
            languages
                .into_iter()
                .map(|language| (language, word()))
                .collect(),
        )
    };
    Choice {
        name: "other".to_owned(),
        label,
        media: Vec::new(),
        further: Vec::new(),
        place: place.clone(),
    }
}
