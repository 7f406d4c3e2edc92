//! In which bytes a word may lie on a disk: as every store and log of a browser writes text.

use std::fmt::Write;

/// Each different way: UTF-8 (also postcard's), UTF-16 both ways round (strings and keys of IndexedDB), Latin-1 (short
/// strings of Chromium's engine), escaped as in JSON, and as in an address.
pub fn forms(word: &str) -> Vec<Vec<u8>> {
    let wide: Vec<u16> = word.encode_utf16().collect();
    let mut forms = vec![
        word.as_bytes().to_vec(),
        wide.iter().flat_map(|unit| unit.to_le_bytes()).collect(),
        wide.iter().flat_map(|unit| unit.to_be_bytes()).collect(),
    ];
    let narrow: Option<Vec<u8>> = word
        .chars()
        .map(|letter| u8::try_from(u32::from(letter)).ok())
        .collect();
    forms.extend(narrow);
    let mut escaped = String::new();
    for unit in wide {
        match u8::try_from(unit) {
            Ok(byte) if byte.is_ascii() => escaped.push(char::from(byte)),
            _ => write!(escaped, "\\u{unit:04x}").expect("a string takes letters"),
        }
    }
    forms.push(escaped.to_uppercase().replace("\\U", "\\u").into_bytes());
    forms.push(escaped.into_bytes());
    let address: String = url::form_urlencoded::byte_serialize(word.as_bytes()).collect();
    forms.push(address.into_bytes());
    forms.sort();
    forms.dedup();
    forms
}

#[cfg(test)]
mod tests {
    use super::forms;

    fn check(word: &str, expected: &[&[u8]]) {
        let forms = forms(word);
        for form in expected {
            assert!(forms.iter().any(|one| one == form), "{word}: {form:?}");
        }
    }

    #[test]
    fn a_word_with_marks_lies_in_seven_forms() {
        check(
            "pé",
            &[
                b"p\xc3\xa9",
                b"p\0\xe9\0",
                b"\0p\0\xe9",
                b"p\xe9",
                b"p\\u00e9",
                b"p%C3%A9",
            ],
        );
    }

    #[test]
    fn a_picture_lies_as_two_units() {
        check(
            "🦜",
            &[b"\xf0\x9f\xa6\x9c", b"\x3e\xd8\x9c\xdd", b"\\ud83e\\udd9c"],
        );
    }
}
