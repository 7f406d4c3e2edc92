//! The namespaces of the XForms that ODK's programs write. Nothing is fetched from them.

use crate::tree::Name;

const PREFIXES: &[(&str, &str)] = &[
    ("jr", "http://openrosa.org/javarosa"),
    ("orx", "http://openrosa.org/xforms"),
    ("odk", "http://www.opendatakit.org/xforms"),
    ("entities", "http://www.opendatakit.org/xforms/entities"),
];

/// A name as it is written; a prefix that is not known keeps its letters only.
pub(super) fn name(written: &str) -> Name {
    let Some((prefix, local)) = written.split_once(':') else {
        return Name::plain(written);
    };
    let space = PREFIXES
        .iter()
        .find(|(known, _)| *known == prefix)
        .map_or("", |(_, space)| space);
    Name {
        space: space.to_owned(),
        local: local.to_owned(),
        prefix: prefix.to_owned(),
    }
}
