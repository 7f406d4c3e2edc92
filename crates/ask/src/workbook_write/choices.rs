//! Where a question's choices come from: back to a list, a file or a repeat, a filter and an order.

use super::cells::Row;
use super::path::last;
use super::reference::{In, back, repeated};
use super::tree::Known;
use super::unsaid;
use crate::definition::{Choices, InlineChoice, Itemset, Problem, Question, Text, Widget};

/// A set of nodes taken apart.
struct Taken<'a> {
    base: &'a str,
    filter: Option<&'a str>,
    order: Order<'a>,
}

/// In which order choices are shown.
enum Order<'a> {
    AsListed,
    Shuffled,
    /// The same every time for the same seed.
    Seeded(&'a str),
}

/// Writes the type, the filter and the parameters of a question with choices.
pub(super) fn put(
    known: &Known<'_>,
    question: &Question,
    row: &mut Row,
    problems: &mut Vec<Problem>,
) {
    let context = question.reference.as_str();
    let command = match question.widget {
        Widget::SelectMultiple => "select_multiple",
        Widget::Rank => "rank",
        _ => "select_one",
    };
    let set = match &question.choices {
        Choices::Itemset(set) => set,
        Choices::Inline(choices) => {
            row.put(
                "type",
                &format!("{command} {}", inline_list(question, choices)),
            );
            return;
        }
        Choices::None => {
            let sentence = format!("{context} has no choices, which XLSForm does not allow.");
            problems.push(unsaid("no-choices", &sentence));
            row.put("type", "text");
            return;
        }
    };
    let taken = take(&set.nodeset.text);
    let mut words: Vec<String> = Vec::new();
    let list = match list_of(taken.base) {
        Some(id) => {
            let file = file_of(known, id);
            let is_file = !file.is_empty();
            if is_file {
                named_columns(set, file, &mut words);
            }
            let command = match (is_file, command) {
                (true, "rank") | (false, _) => command.to_owned(),
                (true, _) => format!("{command}_from_file"),
            };
            row.put(
                "type",
                &format!("{command} {}", if is_file { file } else { id }),
            );
            Some(id)
        }
        None => {
            let reference = repeated(known, taken.base, &set.value, context);
            let list = reference.unwrap_or_else(|| format!("${{{}}}", set.value));
            row.put("type", &format!("{command} {list}"));
            None
        }
    };
    if let Some(filter) = taken.filter {
        let usual = format!("./{} != ''", set.value);
        if list.is_some() {
            row.put("choice_filter", &back(known, filter, context, In::Filter));
        } else if filter.trim() != usual {
            let filter = of_items(known, filter);
            row.put("choice_filter", &back(known, &filter, context, In::Filter));
        }
    }
    match taken.order {
        Order::AsListed => {}
        Order::Shuffled => words.push("randomize=true".to_owned()),
        Order::Seeded(seed) => {
            let seed = back(known, &format!(" {seed} "), context, In::Rule);
            words.push(format!("randomize=true seed={seed}"));
        }
    }
    row.put("parameters", &words.join(" "));
}

/// Which columns of a file hold values and labels, where they are not the usual ones.
fn named_columns(set: &Itemset, file: &str, words: &mut Vec<String>) {
    let (value, label) = if file.ends_with(".geojson") {
        ("id", "title")
    } else {
        ("name", "label")
    };
    if set.value != value {
        words.push(format!("value={}", set.value));
    }
    if let Some(Text::Worked(source)) = &set.label
        && source.text != label
    {
        words.push(format!("label={}", source.text));
    }
}

/// What a place is compared with: a list, or the places of a repeat.
pub(super) fn compared(known: &Known<'_>, set: &Itemset, context: &str) -> String {
    let base = take(&set.nodeset.text).base;
    match list_of(base) {
        Some(id) => {
            let file = file_of(known, id);
            if file.is_empty() { id } else { file }.to_owned()
        }
        None => back(known, &format!(" {base} "), context, In::Rule),
    }
}

/// The name of the file that a lookup reads; empty for a list of the form.
fn file_of<'a>(known: &Known<'a>, id: &str) -> &'a str {
    let found = known.definition.secondary.iter().find(|it| it.id == id);
    found.map_or("", |it| last(&it.file))
}

/// The lookup that `instance('x')/root/item` goes through.
pub(super) fn list_of(nodeset: &str) -> Option<&str> {
    let inner = take(nodeset).base.trim().strip_prefix("instance('")?;
    let (id, rest) = inner.split_once('\'')?;
    (rest == ")/root/item").then_some(id)
}

/// The list that choices standing in a question go into, by the id of their words where they have one.
pub(super) fn inline_list(question: &Question, choices: &[InlineChoice]) -> String {
    let id = choices.iter().find_map(|choice| match &choice.label {
        Some(Text::Itext(id)) => Some(id.text.trim_matches('\'')),
        _ => None,
    });
    let named = id
        .and_then(|id| id.rsplit_once('-'))
        .map(|(list, _)| list.to_owned());
    named.unwrap_or_else(|| {
        let path = question.reference.trim_start_matches('/');
        format!("{}_choices", path.replace('/', "_"))
    })
}

fn take(nodeset: &str) -> Taken<'_> {
    let nodeset = nodeset.trim();
    let shuffled = nodeset
        .strip_prefix("randomize(")
        .and_then(|it| it.strip_suffix(')'));
    let (inner, order) = match shuffled {
        None => (nodeset, Order::AsListed),
        Some(inner) => match last_comma(inner) {
            None => (inner, Order::Shuffled),
            Some(at) => (
                inner.get(..at).unwrap_or(inner),
                Order::Seeded(inner.get(at + 1..).unwrap_or("").trim()),
            ),
        },
    };
    let inner = inner.trim();
    let filtered = inner.strip_suffix(']').and_then(|it| it.split_once('['));
    Taken {
        base: filtered.map_or(inner, |(base, _)| base).trim(),
        filter: filtered.map(|(_, filter)| filter),
        order,
    }
}

/// The last comma outside brackets and quotation marks.
fn last_comma(text: &str) -> Option<usize> {
    let (mut depth, mut quote, mut found) = (0_usize, None, None);
    for (at, letter) in text.char_indices() {
        match (quote, letter) {
            (Some(open), _) if letter == open => quote = None,
            (Some(_), _) => {}
            (None, '\'' | '"') => quote = Some(letter),
            (None, '(' | '[') => depth += 1,
            (None, ')' | ']') => depth = depth.saturating_sub(1),
            (None, ',') if depth == 0 => found = Some(at),
            _ => {}
        }
    }
    found
}

/// A filter over answers of a repeat: `./town` is the question `${town}` there.
fn of_items(known: &Known<'_>, filter: &str) -> String {
    let mut out = String::new();
    let mut rest = filter;
    while let Some(at) = rest.find("./") {
        let (before, behind) = (
            rest.get(..at).unwrap_or(""),
            rest.get(at + 2..).unwrap_or(""),
        );
        out.push_str(before);
        let length = behind
            .find(|it: char| !it.is_alphanumeric() && it != '_')
            .unwrap_or(behind.len());
        let name = behind.get(..length).unwrap_or("");
        if !out.ends_with(['.', '/']) && known.named(name).is_some() {
            out.truncate(out.strip_suffix(' ').unwrap_or(&out).len());
            out.push_str(&format!("${{{name}}}"));
            rest = behind.get(length..).unwrap_or("");
            rest = rest.strip_prefix(' ').unwrap_or(rest);
        } else {
            out.push_str("./");
            rest = behind;
        }
    }
    out.push_str(rest);
    out
}
