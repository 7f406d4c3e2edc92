//! A text of XML, tag by tag: names without prefixes, words with their references resolved.

use std::borrow::Cow;

use quick_xml::Reader;
use quick_xml::XmlVersion;
use quick_xml::events::{BytesRef, BytesStart, Event};

use crate::text::line_of;

pub(super) struct Tags<'a> {
    reader: Reader<&'a [u8]>,
    whole: &'a str,
    /// Where lines were counted to.
    counted: (usize, u64),
}

/// What comes next.
pub(super) enum Seen {
    /// The beginning of an element: its name, and its attribute `name`.
    Start(String, String),
    End(String),
    Words(String),
    Over,
}

impl<'a> Tags<'a> {
    pub(super) fn of(text: &'a str) -> Self {
        let mut reader = Reader::from_str(text);
        reader.config_mut().expand_empty_elements = true;
        Self {
            reader,
            whole: text,
            counted: (0, 1),
        }
    }

    /// The next tag or words; comments and instructions are passed by. Where it is not well-formed:
    /// the line.
    pub(super) fn next(&mut self) -> Result<Seen, u64> {
        loop {
            let Ok(event) = self.reader.read_event() else {
                return Err(self.line());
            };
            return Ok(match event {
                Event::Start(start) | Event::Empty(start) => {
                    Seen::Start(start.local_name().into_inner().to_owned(), named(&start))
                }
                Event::End(end) => Seen::End(end.local_name().into_inner().to_owned()),
                Event::Text(words) => Seen::Words(words.xml10_content().into_owned()),
                Event::CData(words) => Seen::Words(words.xml10_content().into_owned()),
                Event::GeneralRef(reference) => match resolved(&reference) {
                    Some(letter) => Seen::Words(letter.to_string()),
                    None => return Err(self.line()),
                },
                Event::Eof => Seen::Over,
                Event::Comment(_) | Event::PI(_) | Event::Decl(_) | Event::DocType(_) => continue,
            });
        }
    }

    /// The line that has been reached.
    pub(super) fn line(&mut self) -> u64 {
        let here = usize::try_from(self.reader.buffer_position()).unwrap_or(usize::MAX);
        let (counted, line) = self.counted;
        let between = self.whole.as_bytes().get(counted..here).unwrap_or_default();
        let line = line + line_of(between) - 1;
        self.counted = (here.max(counted), line);
        line
    }
}

fn named(start: &BytesStart<'_>) -> String {
    let mut attributes = start.attributes();
    let mut read = attributes.with_checks(false).filter_map(Result::ok);
    let named = read.find(|one| one.key.local_name().as_ref() == "name");
    let Some(attribute) = named else {
        return String::new();
    };
    let value = attribute.normalized_value(XmlVersion::Implicit1_0);
    value.map(Cow::into_owned).unwrap_or_default()
}

/// Only what needs no definition: a document that defines names of its own is not followed.
fn resolved(reference: &BytesRef<'_>) -> Option<char> {
    if let Some(letter) = reference.resolve_char_ref().ok()? {
        return Some(letter);
    }
    match reference.xml10_content().as_ref() {
        "lt" => Some('<'),
        "gt" => Some('>'),
        "amp" => Some('&'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        _ => None,
    }
}
