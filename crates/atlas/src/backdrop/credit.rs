//! Whom a background is from, by the metadata of its archive: the `attribution` of TileJSON, which makers write as a piece of a
//! page, as plain words.

use serde_json::Value;
use waymark_map::backdrop::LONGEST_CREDIT;
use waymark_map::one_line;

/// Signs by their names, as pages write them; others stay as they are written.
const SIGNS: &[(&str, &str)] = &[
    ("copy", "©"),
    ("amp", "&"),
    ("lt", "<"),
    ("gt", ">"),
    ("quot", "\""),
    ("apos", "'"),
    ("nbsp", " "),
];
/// Letters of a sign's name or number.
const LONGEST_SIGN: usize = 8;

/// Empty where the metadata says nothing, or is none.
pub(super) fn credit(metadata: &[u8]) -> String {
    let said: Option<Value> = serde_json::from_slice(metadata).ok();
    let said = said.as_ref().and_then(|all| all.get("attribution"));
    let words = one_line(&with_signs(&without_tags(
        said.and_then(Value::as_str).unwrap_or_default(),
    )));
    words.chars().take(LONGEST_CREDIT).collect()
}

/// What stands between `<` and `>` is not said; where it begins a line, a space is.
fn without_tags(page: &str) -> String {
    let mut words = String::new();
    let mut parts = page.split('<');
    words.extend(parts.next());
    for part in parts {
        let (tag, said) = part.split_once('>').unwrap_or((part, ""));
        let is_a_line = ["br", "p", "li", "div", "/p", "/li", "/div"]
            .iter()
            .any(|name| tag.split([' ', '/']).next() == Some(*name) || tag == *name);
        words.push_str(if is_a_line { " " } else { "" });
        words.push_str(said);
    }
    words
}

fn with_signs(words: &str) -> String {
    let mut said = String::new();
    let mut parts = words.split('&');
    said.extend(parts.next());
    for part in parts {
        let named = part.split_once(';');
        let sign = named.and_then(|(name, rest)| Some((sign(name)?, rest)));
        match sign {
            Some((sign, rest)) => said.extend([sign.as_str(), rest]),
            None => said.extend(["&", part]),
        }
    }
    said
}

fn sign(name: &str) -> Option<String> {
    if name.len() > LONGEST_SIGN {
        return None;
    }
    let number = match name.strip_prefix('#') {
        Some(number) => match number.strip_prefix(['x', 'X']) {
            Some(digits) => u32::from_str_radix(digits, 16).ok(),
            None => number.parse().ok(),
        },
        None => {
            let known = SIGNS.iter().find(|(known, _)| *known == name);
            return known.map(|(_, sign)| (*sign).to_owned());
        }
    };
    number.and_then(char::from_u32).map(String::from)
}

#[cfg(test)]
mod tests {
    use super::credit;

    fn check(attribution: &str, expected: &str) {
        let metadata = serde_json::json!({ "name": "tiles", "attribution": attribution });
        assert_eq!(credit(metadata.to_string().as_bytes()), expected);
    }

    #[test]
    fn a_piece_of_a_page_is_read_as_words() {
        check(
            "<a href=\"https://www.openstreetmap.org/copyright\" target=\"_blank\">&copy; OpenStreetMap</a>, <b>Protomaps</b>",
            "© OpenStreetMap, Protomaps",
        );
        check("One<br/>Two<p>Three</p>", "One Two Three");
        check(
            "A &amp; B &#169; &#xA9; 2026 &unknown; AT&T",
            "A & B © © 2026 &unknown; AT&T",
        );
        check("plain words", "plain words");
    }

    #[test]
    fn it_turns_no_text_and_runs_no_page() {
        check("\u{202e}backwards\u{202c}\n\tand on", "backwards and on");
        // What only looks like a tag after signs were read is words, and is shown as such.
        check("&lt;img src=x onerror=1&gt;", "<img src=x onerror=1>");
        check("cut <a href=", "cut");
        check(&"long ".repeat(100), &"long ".repeat(40));
    }

    #[test]
    fn what_says_nothing_gives_none() {
        for metadata in [
            "",
            "no json",
            "[]",
            "{}",
            "{\"attribution\": 7}",
            "{\"attribution\": null}",
        ] {
            assert_eq!(credit(metadata.as_bytes()), "");
        }
        let deep = "[".repeat(100_000);
        assert_eq!(credit(deep.as_bytes()), "");
    }
}
