//! Names that hold the hash of what they name, and the references to them.

use std::collections::BTreeMap;

use sha2::{Digest, Sha256};

use crate::{Outcome, Trouble};

/// 64 bits of SHA-256: far more than needed to tell two builds apart, short enough to read.
pub const HASH_DIGITS: usize = 16;

/// Lower-case SHA-256 of a file, whole.
pub fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes)
        .iter()
        .map(|b| format!("{b:02x}"))
        .collect()
}

/// `console.js` becomes `console.0123456789abcdef.js`.
pub fn hashed(name: &str, bytes: &[u8]) -> String {
    let digest: String = sha256(bytes).chars().take(HASH_DIGITS).collect();
    match name.rsplit_once('.') {
        Some((stem, ending)) => format!("{stem}.{digest}.{ending}"),
        None => format!("{name}.{digest}"),
    }
}

/// What a name in a source file stands for in the built site.
#[derive(Debug, Default)]
pub struct Names(BTreeMap<String, String>);

impl Names {
    pub fn add(&mut self, written: &str, placed: &str) {
        self.0.insert(written.into(), placed.into());
    }

    pub fn placed(&self, written: &str) -> Option<&str> {
        self.0.get(written).map(String::as_str)
    }

    /// Rewrites every `"./name"`, `'./name'` and `(./name)` of a text.
    ///
    /// # Errors
    /// A reference to a file the build has not made: a broken site must not be written.
    pub fn rewrite(&self, whose: &str, text: &str) -> Outcome<String> {
        let mut done = String::with_capacity(text.len());
        let mut rest = text;
        while let Some((before, reference, after)) = next_reference(rest) {
            let placed = self.placed(reference).ok_or_else(|| {
                Trouble::new(format!(
                    "{whose} refers to ./{reference}, which the build has not made"
                ))
            })?;
            done.push_str(before);
            done.push_str(placed);
            rest = after;
        }
        done.push_str(rest);
        Ok(done)
    }
}

/// Text up to and with `./`, the name, and what follows it.
fn next_reference(text: &str) -> Option<(&str, &str, &str)> {
    let mut from = 0;
    loop {
        let at = from + text.get(from..)?.find("./")?;
        let start = at + "./".len();
        let closing = match text.get(..at)?.chars().next_back() {
            Some('"') => '"',
            Some('\'') => '\'',
            Some('(') => ')',
            _ => {
                from = start;
                continue;
            }
        };
        let rest = text.get(start..)?;
        let end = rest.find(closing)?;
        return Some((text.get(..start)?, rest.get(..end)?, rest.get(end..)?));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &str) {
        let mut names = Names::default();
        names.add("a.js", "a.0011223344556677.js");
        names.add("index.html", "index.html");
        let rewritten = names.rewrite("boot", text);
        assert_eq!(rewritten.unwrap_or_else(|e| e.to_string()), expected);
    }

    #[test]
    fn a_hash_goes_before_the_ending() {
        // SHA-256 of the empty text is a published known answer.
        assert_eq!(hashed("a.js", b""), "a.e3b0c44298fc1c14.js");
        assert_eq!(hashed("LICENCE", b""), "LICENCE.e3b0c44298fc1c14");
        assert_ne!(hashed("a.js", b"x"), hashed("a.js", b"y"));
    }

    #[test]
    fn quoted_and_bracketed_references_are_rewritten() {
        check(
            r#"import "./a.js";"#,
            r#"import "./a.0011223344556677.js";"#,
        );
        check("import './a.js'", "import './a.0011223344556677.js'");
        check("src: url(./a.js);", "src: url(./a.0011223344556677.js);");
        check(
            r#"["./a.js", "./index.html"]"#,
            r#"["./a.0011223344556677.js", "./index.html"]"#,
        );
    }

    #[test]
    fn prose_is_left_alone() {
        check("// see ./a.js and ../b", "// see ./a.js and ../b");
        check("naïve “./a.js”", "naïve “./a.js”");
    }

    #[test]
    fn a_reference_to_nothing_stops_the_build() {
        check(
            r#"x("./b.js")"#,
            "boot refers to ./b.js, which the build has not made",
        );
    }
}
