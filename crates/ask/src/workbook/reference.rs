//! References to questions, `${town}` and `${last-saved#town}`, in the text of a cell.

use super::names::is_plain_name;

/// What is written before the name of a question of the record saved last.
const LAST: &str = "last-saved#";

/// A reference and where it stands, in bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Reference {
    pub(super) from: usize,
    pub(super) to: usize,
    pub(super) name: String,
    pub(super) record: Record,
}

/// Which record a reference means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Record {
    This,
    LastSaved,
}

/// The references that can be understood.
pub(super) fn all(text: &str) -> Vec<Reference> {
    candidates(text)
        .into_iter()
        .filter_map(Result::ok)
        .collect()
}

/// Whether there is any.
pub(super) fn has(text: &str) -> bool {
    candidates(text).first().is_some_and(Result::is_ok)
}

/// Whether any means the record saved last.
pub(super) fn has_last_saved(text: &str) -> bool {
    let found = candidates(text);
    found.iter().all(Result::is_ok)
        && found
            .iter()
            .flatten()
            .any(|it| it.record == Record::LastSaved)
}

/// The reference that is all there is of the text.
pub(super) fn only(text: &str) -> Option<Reference> {
    let mut found = all(text).into_iter();
    let one = found.next()?;
    (one.from == 0 && one.to == text.len()).then_some(one)
}

/// Everything that looks like a reference: understood, or as it is written.
pub(super) fn candidates(text: &str) -> Vec<Result<Reference, String>> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(rest) = text.get(at..) {
        let Some(begin) = rest.find("${") else { break };
        let from = at + begin;
        let inner_from = from + 2;
        let inner = text.get(inner_from..).unwrap_or("");
        let Some(length) = inner.find('}') else {
            found.push(Err(text.get(from..).unwrap_or("").to_owned()));
            break;
        };
        let to = inner_from + length + 1;
        let inner = inner.get(..length).unwrap_or("");
        at = to;
        if inner.is_empty() {
            continue;
        }
        let (record, name) = match inner.strip_prefix(LAST) {
            Some(name) => (Record::LastSaved, name),
            None => (Record::This, inner),
        };
        found.push(if is_plain_name(name) {
            Ok(Reference {
                from,
                to,
                name: name.to_owned(),
                record,
            })
        } else {
            Err(text.get(from..to).unwrap_or("").to_owned())
        });
    }
    found
}

/// The text with each reference replaced.
pub(super) fn replace(text: &str, mut put: impl FnMut(&Reference) -> String) -> String {
    let mut result = String::with_capacity(text.len());
    let mut at = 0;
    for reference in all(text) {
        result.push_str(text.get(at..reference.from).unwrap_or(""));
        result.push_str(&put(&reference));
        at = reference.to;
    }
    result.push_str(text.get(at..).unwrap_or(""));
    result
}
