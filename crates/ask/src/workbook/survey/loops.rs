//! Loops over a list: what stands in one is asked once for each choice, in a group of the choice's name.

use super::super::element::{Element, Elements, SURVEY, What};
use super::super::limits::MAX_NODES;
use super::super::lists::{Choice, Lists};
use super::super::names::is_name;
use super::super::problems::Problems;
use super::super::said::Said;
use super::Seen;
use crate::definition::{Place, Source};

/// Choices that mean nobody: nothing is asked for them.
const NONE: &str = "none";

/// Writes loops out. Elements get new numbers then, and rows that were seen follow them.
pub(in super::super) fn unroll(
    elements: Elements,
    lists: &Lists,
    seen: &mut [Seen],
    problems: &mut Problems,
) -> Elements {
    if !elements.list.iter().any(is_loop) {
        return elements;
    }
    let place = Place::default();
    let root = elements
        .get(SURVEY)
        .map_or("", |survey| survey.name.as_str());
    let mut unrolling = Unrolling {
        from: &elements,
        lists,
        problems,
        to: Elements::new(root, place),
        numbers: vec![SURVEY; elements.list.len()],
    };
    unrolling.children(SURVEY, SURVEY, None);
    let Unrolling { to, numbers, .. } = unrolling;
    for row in seen {
        row.parent = numbers.get(row.parent).copied().unwrap_or(SURVEY);
    }
    to
}

/// Whether it is a loop: the only group that has a list.
fn is_loop(element: &Element) -> bool {
    element.what == What::Group && !element.list.is_empty()
}

struct Unrolling<'a> {
    from: &'a Elements,
    lists: &'a Lists,
    problems: &'a mut Problems,
    to: Elements,
    /// The new number of each element; of one in a loop, that of its last copy.
    numbers: Vec<usize>,
}

impl Unrolling<'_> {
    fn children(&mut self, from: usize, to: usize, choice: Option<&Choice>) {
        let from_all = self.from;
        for child in from_all
            .get(from)
            .map_or(&[][..], |element| &element.children)
        {
            self.copy(*child, to, choice);
        }
    }

    fn copy(&mut self, number: usize, parent: usize, choice: Option<&Choice>) {
        let Some(element) = self.from.get(number) else {
            return;
        };
        if self.to.list.len() > MAX_NODES {
            let sentence = "Loops within loops make this form larger than any questionnaire.";
            self.problems.refuse(&element.place, "too-large", sentence);
            return;
        }
        let mut copy = element.clone();
        copy.children.clear();
        if let Some(choice) = choice {
            fill(&mut copy, choice);
        }
        let is_copied = self
            .numbers
            .get(number)
            .is_some_and(|known| *known != SURVEY);
        if element.what == What::Repeat && is_copied {
            let sentence = "A repeat in a loop would be there once for each choice, under one name. \
                            Take it out of the loop.";
            self.problems
                .refuse(&element.place, "repeat-twice", sentence);
        }
        let copied = self.to.add(parent, copy);
        if let Some(known) = self.numbers.get_mut(number) {
            *known = copied;
        }
        let lists = self.lists;
        let list = lists.get(&element.list).filter(|_| is_loop(element));
        let Some(list) = list else {
            return self.children(number, copied, choice);
        };
        for choice in list.choices.iter().filter(|choice| choice.name != NONE) {
            if !is_name(&choice.name) {
                let sentence = format!(
                    "\"{}\" names a group of a loop, so it must be letters, digits, _ and - only.",
                    choice.name
                );
                self.problems
                    .refuse(&choice.place, "name-not-allowed", &sentence);
                continue;
            }
            let mut group = Element::new(&choice.name, What::Group, "group", choice.place.clone());
            group.label = choice.label.clone();
            group.media.clone_from(&choice.media);
            let group = self.to.add(copied, group.made());
            self.children(number, group, Some(choice));
        }
    }
}

/// Puts a choice's name and label into the words of an element.
fn fill(element: &mut Element, choice: &Choice) {
    let media = element.media.iter_mut().map(|(_, said)| said);
    let rules = element.bind.iter_mut().map(|(_, said)| said);
    let words = [&mut element.label, &mut element.hint, &mut element.guidance];
    for said in words.into_iter().chain(media).chain(rules) {
        match said {
            Said::Nothing => {}
            Said::Plain(source) => fill_source(source, choice, ""),
            Said::Translated(versions) => {
                for (language, source) in versions {
                    fill_source(source, choice, language);
                }
            }
        }
    }
    let control = element.control.iter_mut().map(|(_, source)| source);
    let single = element.default.iter_mut().chain(&mut element.filter);
    for source in control.chain(single) {
        fill_source(source, choice, "");
    }
}

fn fill_source(source: &mut Source, choice: &Choice, language: &str) {
    if !source.text.contains("%(") {
        return;
    }
    let label = match &choice.label {
        Said::Nothing => "",
        Said::Plain(label) => &label.text,
        Said::Translated(versions) => versions
            .iter()
            .find(|(known, _)| known == language)
            .or(versions.first())
            .map_or("", |(_, label)| &label.text),
    };
    let filled = source
        .text
        .replace("%(name)s", &choice.name)
        .replace("%(label)s", label);
    *source = Source::new(&filled, source.place.clone());
}
