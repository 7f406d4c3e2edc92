//! From `${name}` to a path: absolute, or relative to the repeat that both ends stand in.

use super::element::{Elements, What};
use super::reference::{Record, Reference, replace};
use crate::definition::Source;

/// The instance that holds the record saved last.
pub(super) const LAST_SAVED: &str = "__last-saved";

/// How a relative path begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum From {
    /// The node itself: `../town`.
    Node,
    /// The node, seen from within a filter: `current()/../town`.
    Current,
}

/// Which nodes a path into the same repeat means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reach {
    /// The one in this instance of the repeat.
    Instance,
    /// Those in all instances, where the repeat is the nearest to both ends.
    All,
}

/// Paths in a form.
#[derive(Clone, Copy)]
pub(super) struct Paths<'a> {
    pub(super) elements: &'a Elements,
}

impl Paths<'_> {
    /// The absolute path of an element.
    pub(super) fn path(self, number: usize) -> String {
        let mut steps = vec![self.step(number)];
        steps.extend(
            self.elements
                .above(number)
                .into_iter()
                .map(|above| self.step(above)),
        );
        steps.reverse();
        format!("/{}", steps.join("/"))
    }

    fn step(self, number: usize) -> String {
        self.elements
            .get(number)
            .map_or_else(String::new, |element| match element.what {
                What::Attribute => format!("@{}", element.name),
                _ => element.name.clone(),
            })
    }

    /// The expression with its references as paths, seen from an element.
    pub(super) fn source(self, source: &Source, context: usize) -> Source {
        let text = self.text(&source.text, context, From::Node, Reach::Instance);
        Source::new(&text, source.place.clone())
    }

    /// The same for a text. What cannot be found stays as it is; it was refused before.
    pub(super) fn text(self, text: &str, context: usize, from: From, reach: Reach) -> String {
        replace(text, |found| {
            let Some(target) = self.elements.named(&found.name).first().copied() else {
                return text.get(found.from..found.to).unwrap_or("").to_owned();
            };
            let relative = match found.record {
                Record::LastSaved => None,
                Record::This if is_node_set_of_indexed(text, found) => None,
                Record::This => self.relative(context, target, reach),
            };
            let prefix = match found.record {
                Record::LastSaved => format!("instance('{LAST_SAVED}')"),
                Record::This => String::new(),
            };
            match relative {
                Some(path) if from == From::Current || is_in_lookup(text, found) => {
                    format!(" current()/{path} ")
                }
                Some(path) => format!(" {path} "),
                None => format!(" {prefix}{} ", self.path(target)),
            }
        })
    }

    /// The way from one element to another through the innermost repeat that holds both.
    fn relative(self, context: usize, target: usize, reach: Reach) -> Option<String> {
        let (up, over) = (self.elements.above(context), self.elements.above(target));
        let is = |number: usize, wanted: &[What]| {
            self.elements
                .get(number)
                .is_some_and(|it| wanted.contains(&it.what))
        };
        let repeat = *up
            .iter()
            .find(|it| is(**it, &[What::Repeat]) && over.contains(it))?;
        let steps_to = |ancestor: usize| up.iter().position(|it| *it == ancestor).map(|at| at + 1);
        if reach == Reach::All {
            let nearest = |line: &[usize]| line.iter().copied().find(|it| is(*it, &[What::Repeat]));
            let outermost = self.elements.repeat_above(repeat).is_none();
            let below = nearest(&up) != Some(repeat);
            if nearest(&over) == Some(repeat) && (outermost || below) {
                let parent = self.elements.get(repeat).and_then(|it| it.parent)?;
                return Some(self.written(steps_to(repeat)? + 1, target, parent));
            }
        }
        let holders = [What::Repeat, What::Group, What::Meta];
        let nearest = *up
            .iter()
            .find(|it| is(**it, &holders) && over.contains(it))?;
        Some(self.written(steps_to(nearest)?, target, nearest))
    }

    /// So many steps up, then down to the target.
    fn written(self, up: usize, target: usize, from: usize) -> String {
        let mut down = vec![self.step(target)];
        for above in self.elements.above(target) {
            if above == from {
                break;
            }
            down.push(self.step(above));
        }
        down.reverse();
        format!("{}/{}", vec![".."; up].join("/"), down.join("/"))
    }
}

/// Whether it stands in the square brackets of a lookup, where a plain relative path would start at an item.
fn is_in_lookup(text: &str, found: &Reference) -> bool {
    let before = text.get(..found.from).unwrap_or("");
    let opened = before.rfind('[');
    let closed = before.rfind(']');
    let is_open = opened.is_some_and(|open| closed.is_none_or(|close| close < open));
    is_open && text.contains("instance(")
}

/// Whether it is one of the arguments of `indexed-repeat` that name nodes: the first, the second, and then
/// every other one. They mean all instances, so their paths are absolute.
fn is_node_set_of_indexed(text: &str, found: &Reference) -> bool {
    const CALL: &str = "indexed-repeat(";
    let before = text.get(..found.from).unwrap_or("");
    let Some(begin) = before.rfind(CALL) else {
        return false;
    };
    let inside = before.get(begin + CALL.len()..).unwrap_or("");
    let mut depth = 0_usize;
    let mut argument = 0_usize;
    for letter in inside.chars() {
        match letter {
            '(' | '[' => depth += 1,
            ')' | ']' if depth == 0 => return false,
            ')' | ']' => depth -= 1,
            ',' if depth == 0 => argument += 1,
            _ => {}
        }
    }
    argument == 0 || argument % 2 == 1
}
