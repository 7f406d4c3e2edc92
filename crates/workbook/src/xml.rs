//! A part of XML, tag by tag: names without prefixes, words with their references resolved.

use std::borrow::Cow;

use quick_xml::Reader;
use quick_xml::XmlVersion;
use quick_xml::events::{BytesRef, BytesStart, Event};

/// The tags of a part.
pub(crate) struct Tags<'a> {
    reader: Reader<&'a [u8]>,
}

/// What comes next.
pub(crate) enum Seen<'a> {
    Start(Start<'a>),
    /// The end of an element of this name.
    End(String),
    Words(Cow<'a, str>),
    Over,
}

/// The beginning of an element.
pub(crate) struct Start<'a>(BytesStart<'a>);

/// It is no well-formed XML.
#[derive(Debug)]
pub(crate) struct Malformed;

impl<'a> Tags<'a> {
    /// Goes through a text.
    pub(crate) fn of(text: &'a str) -> Self {
        let mut reader = Reader::from_str(text);
        reader.config_mut().expand_empty_elements = true;
        Self { reader }
    }

    /// The next tag or words; comments and instructions are passed by.
    pub(crate) fn next(&mut self) -> Result<Seen<'a>, Malformed> {
        loop {
            return Ok(match self.reader.read_event().map_err(|_| Malformed)? {
                Event::Start(start) | Event::Empty(start) => Seen::Start(Start(start)),
                Event::End(end) => Seen::End(end.local_name().as_ref().to_owned()),
                Event::Text(words) => Seen::Words(words.xml10_content()),
                Event::CData(words) => Seen::Words(words.xml10_content()),
                Event::GeneralRef(reference) => Seen::Words(resolved(&reference)?),
                Event::Eof => Seen::Over,
                Event::Comment(_) | Event::PI(_) | Event::Decl(_) | Event::DocType(_) => continue,
            });
        }
    }
}

/// Only what needs no definition: a document that defines names of its own is not followed.
fn resolved(reference: &BytesRef<'_>) -> Result<Cow<'static, str>, Malformed> {
    if let Some(letter) = reference.resolve_char_ref().map_err(|_| Malformed)? {
        return Ok(Cow::Owned(letter.to_string()));
    }
    Ok(Cow::Borrowed(match reference.xml10_content().as_ref() {
        "lt" => "<",
        "gt" => ">",
        "amp" => "&",
        "quot" => "\"",
        "apos" => "'",
        _ => return Err(Malformed),
    }))
}

impl Start<'_> {
    /// Its name without a prefix.
    pub(crate) fn name(&self) -> &str {
        self.0.local_name().into_inner()
    }

    /// An attribute by its name without a prefix.
    pub(crate) fn attribute(&self, name: &str) -> Option<String> {
        self.0
            .attributes()
            .with_checks(false)
            .filter_map(Result::ok)
            .find(|it| it.key.local_name().as_ref() == name)
            .and_then(|it| it.normalized_value(XmlVersion::Implicit1_0).ok())
            .map(Cow::into_owned)
    }
}
