//! The form as a tree of elements, before it is written out as a definition.

use std::collections::HashMap;

use super::said::Said;
use crate::definition::{Place, Source};

/// What an element is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum What {
    Survey,
    Group,
    /// A group that holds meta questions and is shown nowhere.
    Meta,
    Repeat,
    Question,
    /// A file that expressions look things up in; it has no node.
    File(&'static str),
    Entity,
    /// An attribute of an entity.
    Attribute,
    /// An entity's label; shown nowhere.
    EntityLabel,
}

/// A value set when something happens.
#[derive(Clone, Debug)]
pub(super) struct Setting {
    pub(super) event: &'static str,
    /// Worked out where its author did not write a default.
    pub(super) value: Option<Source>,
}

/// One element.
#[derive(Clone, Debug)]
pub(super) struct Element {
    pub(super) name: String,
    pub(super) what: What,
    pub(super) parent: Option<usize>,
    pub(super) children: Vec<usize>,
    /// Its type, in the words of `kinds`.
    pub(super) kind: String,
    /// The row, or the cell of its name.
    pub(super) place: Place,
    pub(super) label: Said,
    pub(super) hint: Said,
    pub(super) guidance: Said,
    pub(super) media: Vec<(String, Said)>,
    pub(super) bind: Vec<(String, Said)>,
    /// Attributes of what is shown.
    pub(super) control: Vec<(String, Source)>,
    /// Attributes of its node.
    pub(super) attributes: Vec<(String, Source)>,
    pub(super) default: Option<Source>,
    pub(super) settings: Vec<Setting>,
    pub(super) triggers: Vec<String>,
    pub(super) filter: Option<Source>,
    pub(super) parameters: Vec<(String, String)>,
    /// A list's name, a file's, or a reference.
    pub(super) list: String,
    /// What an attribute of an entity holds to begin with.
    pub(super) value: String,
}

impl Element {
    /// An element without anything in it.
    pub(super) fn new(name: &str, what: What, kind: &str, place: Place) -> Self {
        Self {
            name: name.to_owned(),
            what,
            parent: None,
            children: Vec::new(),
            kind: kind.to_owned(),
            place,
            label: Said::Nothing,
            hint: Said::Nothing,
            guidance: Said::Nothing,
            media: Vec::new(),
            bind: Vec::new(),
            control: Vec::new(),
            attributes: Vec::new(),
            default: None,
            settings: Vec::new(),
            triggers: Vec::new(),
            filter: None,
            parameters: Vec::new(),
            list: String::new(),
            value: String::new(),
        }
    }

    /// An attribute of its bind.
    pub(super) fn bound(&self, name: &str) -> Option<&Said> {
        self.bind
            .iter()
            .find(|(known, _)| known == name)
            .map(|(_, said)| said)
    }

    /// Sets an attribute of its bind.
    pub(super) fn set_bound(&mut self, name: &str, said: Said) {
        match self.bind.iter_mut().find(|(known, _)| known == name) {
            Some(bound) => bound.1 = said,
            None => self.bind.push((name.to_owned(), said)),
        }
    }

    /// The same with words.
    pub(super) fn bind_words(&mut self, name: &str, words: &str) {
        let place = self.place.clone();
        self.set_bound(name, Said::Plain(Source::new(words, place)));
    }

    /// An attribute of what is shown.
    pub(super) fn shown(&self, name: &str) -> Option<&Source> {
        self.control
            .iter()
            .find(|(known, _)| known == name)
            .map(|(_, source)| source)
    }

    /// Sets an attribute of what is shown.
    pub(super) fn show(&mut self, name: &str, source: Source) {
        match self.control.iter_mut().find(|(known, _)| known == name) {
            Some(shown) => shown.1 = source,
            None => self.control.push((name.to_owned(), source)),
        }
    }

    /// Whether it holds others.
    pub(super) fn is_section(&self) -> bool {
        matches!(
            self.what,
            What::Survey | What::Group | What::Meta | What::Repeat
        )
    }

    /// Whether `${name}` can mean it.
    pub(super) fn is_named(&self) -> bool {
        self.is_section() || self.what == What::Question
    }
}

/// All elements, the survey first.
#[derive(Debug)]
pub(super) struct Elements {
    pub(super) list: Vec<Element>,
    names: HashMap<String, Vec<usize>>,
}

/// The survey's number.
pub(super) const SURVEY: usize = 0;

impl Elements {
    /// A survey with nothing in it.
    pub(super) fn new(root: &str, place: Place) -> Self {
        Self {
            list: vec![Element::new(root, What::Survey, "survey", place)],
            names: HashMap::new(),
        }
    }

    /// Puts an element at the end of a parent.
    pub(super) fn add(&mut self, parent: usize, mut element: Element) -> usize {
        let number = self.list.len();
        element.parent = Some(parent);
        if element.is_named() {
            self.names
                .entry(element.name.clone())
                .or_default()
                .push(number);
        }
        self.list.push(element);
        if let Some(parent) = self.list.get_mut(parent) {
            parent.children.push(number);
        }
        number
    }

    /// An element.
    pub(super) fn get(&self, number: usize) -> Option<&Element> {
        self.list.get(number)
    }

    /// The elements that a name means.
    pub(super) fn named(&self, name: &str) -> &[usize] {
        self.names.get(name).map_or(&[], Vec::as_slice)
    }

    /// All names that can be meant.
    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        self.names.keys().map(String::as_str)
    }

    /// The child of this name.
    pub(super) fn child(&self, parent: usize, name: &str) -> Option<usize> {
        let parent = self.get(parent)?;
        parent
            .children
            .iter()
            .copied()
            .find(|child| self.get(*child).is_some_and(|it| it.name == name))
    }

    /// All elements as they stand in the form: each before what it holds.
    pub(super) fn in_order(&self) -> Vec<usize> {
        let mut order = Vec::with_capacity(self.list.len());
        let mut waiting = vec![SURVEY];
        while let Some(number) = waiting.pop() {
            order.push(number);
            if let Some(element) = self.get(number) {
                waiting.extend(element.children.iter().rev());
            }
        }
        order
    }

    /// Those above an element, the nearest first.
    pub(super) fn above(&self, number: usize) -> Vec<usize> {
        let mut above = Vec::new();
        let mut at = self.get(number).and_then(|element| element.parent);
        while let Some(parent) = at {
            above.push(parent);
            at = self.get(parent).and_then(|element| element.parent);
        }
        above
    }

    /// The nearest repeat above an element.
    pub(super) fn repeat_above(&self, number: usize) -> Option<usize> {
        self.above(number)
            .into_iter()
            .find(|above| self.get(*above).is_some_and(|it| it.what == What::Repeat))
    }
}
