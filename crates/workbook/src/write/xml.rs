//! Words as XML, and letters that XML cannot hold as spreadsheets write them.

/// Words between tags or in an attribute.
pub(super) fn escaped(words: &str) -> String {
    let mut out = String::with_capacity(words.len());
    let mut rest = words;
    while let Some(letter) = rest.chars().next() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\t' | '\n' => out.push(letter),
            // A line end of its own would be read as a plain one (XML 1.0, 2.11).
            '\u{0}'..='\u{1F}' | '\u{FFFE}' | '\u{FFFF}' => {
                out.push_str(&format!("_x{:04X}_", u32::from(letter)));
            }
            // What already looks like such a letter must stay what it is.
            '_' if is_code(rest) => out.push_str("_x005F_"),
            _ => out.push(letter),
        }
        rest = rest.get(letter.len_utf8()..).unwrap_or("");
    }
    out
}

fn is_code(rest: &str) -> bool {
    let code = rest
        .get(..7)
        .and_then(|it| it.strip_prefix("_x")?.strip_suffix('_'));
    code.is_some_and(|code| code.bytes().all(|digit| digit.is_ascii_hexdigit()))
}
