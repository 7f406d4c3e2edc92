//! The list the service worker keeps: every file but the base map's pieces, its SHA-256 and the headers it goes out with.

use std::path::Path;

use super::names::sha256;
use super::shelf::Shelf;
use crate::headers::{self, BASEMAP, Header};
use crate::{Outcome, Trouble};

/// Lines of sw.js that the build fills in.
const VERSION: &str = "const VERSION = \"\";";
const COMMON: &str = "const COMMON = {};";
const FILES: &str = "const FILES = [];";

/// Places sw.js with the list of everything placed so far.
pub fn place(shelf: &mut Shelf, assets: &Path) -> Outcome<()> {
    let source = crate::trouble::read_text(&assets.join("sw.js"))?;
    let files: Vec<String> = shelf
        .hashes()
        .filter(|(path, _)| !path.starts_with(BASEMAP))
        .map(|(path, hash)| entry(path, &hash))
        .collect();
    let files = format!("const FILES = [\n{}];", files.concat());
    let common = format!("const COMMON = {};", object(&headers::common()));
    // The version changes whenever a file, a header or the service worker itself does.
    let version = sha256(
        [&source, &files, &common]
            .map(String::as_str)
            .concat()
            .as_bytes(),
    );
    let version: String = version.chars().take(super::names::HASH_DIGITS).collect();
    let text = fill(&source, VERSION, &format!("const VERSION = \"{version}\";"))?;
    let text = fill(&text, COMMON, &common)?;
    shelf.place("sw.js", fill(&text, FILES, &files)?.into_bytes())
}

fn entry(path: &str, hash: &str) -> String {
    format!(
        "  [\"{path}\", \"{hash}\", {}],\n",
        object(&headers::own(path))
    )
}

/// Header values are printable ASCII, where Rust and JavaScript quote alike.
fn object(headers: &[Header]) -> String {
    let pairs: Vec<String> = headers
        .iter()
        .map(|(n, v)| format!("{n:?}: {v:?}"))
        .collect();
    format!("{{{}}}", pairs.join(", "))
}

fn fill(text: &str, line: &str, with: &str) -> Outcome<String> {
    if text.matches(line).count() == 1 {
        return Ok(text.replace(line, with));
    }
    Err(Trouble::new(format!(
        "assets/sw.js must hold the line `{line}` exactly once"
    )))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_filled_exactly_once() {
        assert_eq!(
            fill("a\nconst FILES = [];\n", FILES, "x"),
            Ok("a\nx\n".into())
        );
        assert!(fill("nothing", FILES, "x").is_err());
        assert!(fill(&FILES.repeat(2), FILES, "x").is_err());
    }

    #[test]
    fn every_header_value_is_plain_ascii_without_quotes() {
        for path in [
            "index.html",
            "respond.html",
            "recorder.html",
            "sw.js",
            "a.wasm",
        ] {
            for (name, value) in headers::of(path) {
                assert!(value.bytes().all(|b| (b' '..=b'~').contains(&b)), "{name}");
                assert!(!value.contains(['"', '\\']), "{name}");
            }
        }
    }
}
