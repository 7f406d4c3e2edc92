//! From paths back to `${name}`, wherever reading the reference gives the same path again; other paths stay
//! as they are, which XLSForm allows.

use super::path::{above, all_above, last};
use super::tree::Known;

/// How the instance of the record saved last is looked up.
const LAST_SAVED: &str = "instance('__last-saved')";

/// Where an expression stands.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum In {
    /// In a rule or a text.
    Rule,
    /// In the filter of choices, where a path begins at an item.
    Filter,
}

/// The expression with references, seen from a node.
pub(super) fn back(known: &Known<'_>, text: &str, context: &str, place: In) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    let mut quote = None;
    while let Some(letter) = rest.chars().next() {
        if let Some(open) = quote {
            if letter == open {
                quote = None;
            }
        } else if let Some((path, behind)) = path_at(rest, &out) {
            match name_of(known, path, context, place, &out) {
                Some(name) => {
                    // The reader puts a space on each side.
                    if out.ends_with(' ') {
                        out.pop();
                    }
                    out.push_str(&format!("${{{name}}}"));
                    rest = behind.strip_prefix(' ').unwrap_or(behind);
                }
                None => {
                    out.push_str(path);
                    rest = behind;
                }
            }
            continue;
        } else if letter == '\'' || letter == '"' {
            quote = Some(letter);
        }
        out.push(letter);
        rest = rest.get(letter.len_utf8()..).unwrap_or("");
    }
    out.trim().to_owned()
}

/// A whole path at the beginning of a text, and what is behind it.
fn path_at<'a>(rest: &'a str, before: &str) -> Option<(&'a str, &'a str)> {
    let follows = |letter: char| is_name(letter) || matches!(letter, '/' | ')' | ']' | '*' | '@');
    if before.chars().next_back().is_some_and(follows) {
        return None;
    }
    let begin = [LAST_SAVED, "current()", ""];
    let begin = begin.into_iter().find(|it| rest.starts_with(it))?;
    let mut length = begin.len();
    if begin.is_empty() && rest.starts_with("..") {
        length = 2;
    }
    loop {
        let step = rest.get(length..)?.strip_prefix('/');
        let Some(step) = step else { break };
        let name: usize = step
            .chars()
            .take_while(|it| is_name(*it))
            .map(char::len_utf8)
            .sum();
        if name == 0 {
            return None;
        }
        length += 1 + name;
    }
    let (path, behind) = (rest.get(..length)?, rest.get(length..)?);
    let whole = path.contains('/') && !last(path).starts_with('.') && !behind.starts_with('(');
    whole.then_some((path, behind))
}

fn is_name(letter: char) -> bool {
    letter.is_alphanumeric() || matches!(letter, '_' | '-' | '.' | ':')
}

/// The reference that would be read as just this path.
fn name_of(
    known: &Known<'_>,
    path: &str,
    context: &str,
    place: In,
    before: &str,
) -> Option<String> {
    let name = last(path);
    let target = known.named(name)?;
    if let Some(inner) = path.strip_prefix(LAST_SAVED) {
        return (inner == target).then(|| format!("last-saved#{name}"));
    }
    let expected = if is_indexed(before) {
        target.to_owned()
    } else {
        match relative(known, context, target) {
            Some(path) if place == In::Filter || is_in_lookup(before) => {
                format!("current()/{path}")
            }
            Some(path) => path,
            None => target.to_owned(),
        }
    };
    (expected == path).then(|| name.to_owned())
}

/// The way from one node to another through the innermost repeat that holds both; nothing where there is
/// none, and the path is absolute.
fn relative(known: &Known<'_>, context: &str, target: &str) -> Option<String> {
    let holds = |holder: &str| all_above(target).any(|above| above == holder);
    all_above(context).find(|it| known.is_repeat(it) && holds(it))?;
    let nearest = all_above(context).find(|it| known.is_section(it) && holds(it))?;
    let up = all_above(context).position(|it| it == nearest)? + 1;
    let down = target.strip_prefix(nearest)?;
    Some(format!("{}{down}", vec![".."; up].join("/")))
}

/// Whether a reference here stands in the square brackets of a lookup.
fn is_in_lookup(before: &str) -> bool {
    let opened = before.rfind('[');
    let closed = before.rfind(']');
    let is_open = opened.is_some_and(|open| closed.is_none_or(|close| close < open));
    is_open && before.contains("instance(")
}

/// Whether it is one of the arguments of `indexed-repeat` that name nodes: the first, the second, and then
/// every other one, whose paths are absolute.
fn is_indexed(before: &str) -> bool {
    let Some((_, inside)) = before.rsplit_once("indexed-repeat(") else {
        return false;
    };
    let (mut depth, mut argument) = (0_usize, 0_usize);
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

/// The name when an expression is nothing but one reference.
pub(super) fn only(known: &Known<'_>, text: &str, context: &str) -> Option<String> {
    let back = back(known, text, context, In::Rule);
    let name = back.strip_prefix("${")?.strip_suffix('}')?;
    (!name.contains(['$', '{', '}'])).then(|| name.to_owned())
}

/// The reference to a repeated question whose answers are choices here, from the repeat's path as seen from
/// a node and the question's name.
pub(super) fn repeated(
    known: &Known<'_>,
    nodeset: &str,
    value: &str,
    context: &str,
) -> Option<String> {
    let target = known.named(value)?;
    let repeat = above(target);
    let absolute = nodeset.trim();
    let seen = if absolute.starts_with('/') {
        absolute.to_owned()
    } else {
        joined(context, absolute)
    };
    (seen == repeat).then(|| format!("${{{value}}}"))
}

/// A relative path as an absolute one.
fn joined(context: &str, path: &str) -> String {
    let mut here = context.to_owned();
    for step in path.split('/') {
        match step {
            ".." => above(&here).to_owned().clone_into(&mut here),
            "" | "." => {}
            step => here = format!("{here}/{step}"),
        }
    }
    here
}
