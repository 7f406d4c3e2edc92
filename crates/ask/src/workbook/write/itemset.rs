//! Where a question's choices come from.

use super::super::element::{Element, Elements, What};
use super::super::lists::{Lists, Searched};
use super::super::paths::{From, Reach};
use super::super::problems::Problems;
use super::super::reference;
use super::super::types::{ENDINGS, ending};
use super::Written;
use super::texts::of_inline;
use crate::definition::{Choices, InlineChoice, Itemset, Source, Text};

/// An itemset as it is put together.
struct Making {
    nodeset: String,
    value: String,
    label: Text,
    filter: Option<String>,
}

/// Whether a question finds its choices by `search()` in a file.
fn is_search(element: &Element) -> bool {
    let appearance = element
        .shown("appearance")
        .map_or("", |source| source.text.as_str());
    let behind = appearance.split_once("search(").map(|(_, behind)| behind);
    is_choice(element) && behind.is_some_and(|behind| behind.contains(')'))
}

fn is_choice(element: &Element) -> bool {
    matches!(
        element.kind.as_str(),
        "select one" | "select all that apply" | "rank"
    )
}

/// Marks the lists of questions that search: their choices stand in the questions, and nowhere else.
pub(super) fn mark_searched(elements: &Elements, lists: &mut Lists, problems: &mut Problems) {
    let questions = || {
        elements
            .list
            .iter()
            .filter(|it| it.what == What::Question && is_choice(it))
    };
    for element in questions().filter(|element| is_search(element)) {
        if ENDINGS.contains(&ending(&element.list).1) {
            let sentence =
                "A choice from a file cannot use search() as well. Take one of them out.";
            problems.refuse(&element.place, "search-in-file", sentence);
            continue;
        }
        if questions().any(|other| other.list == element.list && !is_search(other)) {
            let sentence = format!(
                "The list \"{}\" is used with search() and without. Use two lists.",
                element.list
            );
            problems.refuse(&element.place, "search-list-shared", &sentence);
        }
        if let Some(list) = lists.get_mut(&element.list) {
            list.searched = Searched::Yes;
        }
    }
}

/// The choices of a question.
pub(super) fn choices(written: &Written, number: usize, element: &Element) -> Choices {
    if element.list.is_empty() || element.kind == "select one external" {
        return Choices::None;
    }
    if is_search(element) {
        let list = written.lists.get(&element.list);
        let choices = list.map_or(&[][..], |list| list.choices.as_slice());
        let inline = choices.iter().enumerate().map(|(at, choice)| InlineChoice {
            value: choice.name.clone(),
            label: of_inline(written, &element.list, at, choice),
        });
        return Choices::Inline(inline.collect());
    }
    let place = || element.place.clone();
    let making = from_file(element)
        .or_else(|| from_repeat(written, number, element))
        .unwrap_or_else(|| from_list(written, element));
    let filter = filter(written, number, element, &making.nodeset).or(making.filter);
    let mut nodeset = making.nodeset;
    if let Some(filter) = filter {
        nodeset = format!("{nodeset}[{filter}]");
    }
    let parameter = |name: &str| {
        let found = element.parameters.iter().find(|(known, _)| known == name);
        found.map(|(_, value)| value.as_str())
    };
    if parameter("randomize") == Some("true") {
        nodeset = match parameter("seed") {
            Some(seed) => {
                let seed = written
                    .paths
                    .text(seed, number, From::Node, Reach::Instance);
                format!("randomize({nodeset}, {})", seed.trim())
            }
            None => format!("randomize({nodeset})"),
        };
    }
    let at = element
        .filter
        .as_ref()
        .map_or_else(place, |filter| filter.place.clone());
    Choices::Itemset(Itemset {
        nodeset: Source::new(&nodeset, at),
        value: making.value,
        label: Some(making.label),
    })
}

fn worked(element: &Element, text: &str) -> Text {
    Text::Worked(Source::new(text, element.place.clone()))
}

fn from_file(element: &Element) -> Option<Making> {
    let (stem, end) = ending(&element.list);
    if !ENDINGS.contains(&end) {
        return None;
    }
    let (value, label) = if end == ".geojson" {
        ("id", "title")
    } else {
        ("name", "label")
    };
    let given = |name: &str, usual: &str| {
        let found = element.parameters.iter().find(|(known, _)| known == name);
        found.map_or_else(|| usual.to_owned(), |(_, value)| value.clone())
    };
    Some(Making {
        nodeset: format!("instance('{stem}')/root/item"),
        value: given("value", value),
        label: worked(element, &given("label", label)),
        filter: None,
    })
}

/// Answers given in a repeat as the choices here; empty ones are left out.
fn from_repeat(written: &Written, number: usize, element: &Element) -> Option<Making> {
    if !reference::has(&element.list) {
        return None;
    }
    let path = written
        .paths
        .text(&element.list, number, From::Node, Reach::All);
    let path = path.trim();
    if element.kind.starts_with("geo") {
        return Some(Making {
            nodeset: path.to_owned(),
            value: "geometry".to_owned(),
            label: worked(element, "geometry"),
            filter: Some("./geometry != ''".to_owned()),
        });
    }
    let (repeat, question) = path.rsplit_once('/').unwrap_or(("", path));
    Some(Making {
        nodeset: repeat.to_owned(),
        value: question.to_owned(),
        label: worked(element, question),
        filter: Some(format!("./{question} != ''")),
    })
}

fn from_list(written: &Written, element: &Element) -> Making {
    let needs_texts = written
        .lists
        .get(&element.list)
        .is_some_and(|list| list.needs_texts());
    let label = if needs_texts {
        Text::Itext(Source::new("itextId", element.place.clone()))
    } else {
        worked(element, "label")
    };
    Making {
        nodeset: format!("instance('{}')/root/item", element.list),
        value: "name".to_owned(),
        label,
        filter: None,
    }
}

fn filter(written: &Written, number: usize, element: &Element, nodeset: &str) -> Option<String> {
    let source = element.filter.as_ref()?;
    if !reference::has(&element.list) {
        return Some(
            written
                .paths
                .text(&source.text, number, From::Current, Reach::Instance),
        );
    }
    let text = written
        .paths
        .text(&source.text, number, From::Current, Reach::All);
    Some(
        text.replace(&format!("current()/{nodeset}"), ".")
            .replace(nodeset, "."),
    )
}
