//! One stylesheet a document, from the shared layers and the document's own pages.

use std::path::{Path, PathBuf};

use super::shelf::Shelf;
use crate::Outcome;
use crate::trouble::{files_in, read, read_text};

/// In the order of the layers; each file names its own `@layer`.
const SHARED: &[&str] = &["tokens", "base", "components"];

/// The documents' own styles, `<name>.css`.
const SHEETS: &[&str] = &["console", "respond", "recorder"];

/// Her screens' frame, which the console has too, for the look at a form.
const FRAME: &str = "hers";

/// Places fonts, then the stylesheets that refer to them.
pub fn place_all(shelf: &mut Shelf, assets: &Path) -> Outcome<()> {
    let fonts = assets.join("fonts");
    for font in if fonts.is_dir() {
        files_in(&fonts)?
    } else {
        Vec::new()
    } {
        if font.extension().is_some_and(|ending| ending == "woff2") {
            shelf.place_hashed(&super::file_name(&font), read(&font)?)?;
        }
    }
    let frame = part_of(shelf, assets, FRAME)?;
    for name in SHEETS {
        let mut sheet = String::new();
        for part in SHARED {
            sheet += &part_of(shelf, assets, part)?;
        }
        sheet += &match *name {
            "console" => in_a_room(&frame),
            "recorder" => String::new(),
            _ => frame.clone(),
        };
        sheet += &part_of(shelf, assets, name)?;
        shelf.place_hashed(&format!("{name}.css"), sheet.into_bytes())?;
    }
    Ok(())
}

/// A part is `<name>.css`, or the files of a folder `<name>/`, or both.
fn part_of(shelf: &Shelf, assets: &Path, name: &str) -> Outcome<String> {
    let styles = assets.join("styles");
    let mut files: Vec<PathBuf> = Vec::new();
    let single = styles.join(format!("{name}.css"));
    if single.is_file() {
        files.push(single);
    }
    let folder = styles.join(name);
    if folder.is_dir() {
        let ours = files_in(&folder)?.into_iter();
        files.extend(ours.filter(|file| file.extension().is_some_and(|e| e == "css")));
    }
    let mut text = String::new();
    for file in files {
        text += &small(&shelf.rewritten(&file)?);
    }
    Ok(text)
}

/// A look stands in a room narrower than the window: what hangs on the window's size hangs on the room's there.
fn in_a_room(css: &str) -> String {
    ["(min-", "(max-"].iter().fold(css.to_owned(), |css, size| {
        css.replace(&format!("@media {size}"), &format!("@container {size}"))
    })
}

/// Comments and indents are for the reader of the source. Strings of ours hold neither.
fn small(css: &str) -> String {
    let mut kept = String::new();
    let mut rest = css;
    while let Some((before, comment)) = rest.split_once("/*") {
        kept += before;
        rest = comment.split_once("*/").map_or("", |(_, after)| after);
    }
    kept += rest;
    let lines = kept.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.flat_map(|line| [line, "\n"]).collect()
}

/// Whether a stylesheet exists at all: a site without one is a mistake worth a warning.
pub fn are_missing(assets: &Path) -> bool {
    read_text(&assets.join("styles/tokens.css")).is_err()
}

#[cfg(test)]
mod tests {
    use super::{in_a_room, small};

    fn check(css: &str, expected: &str) {
        assert_eq!(small(css), expected);
    }

    #[test]
    fn sizes_are_those_of_the_room_and_colours_those_of_the_person() {
        let css = "@media (min-width: 40rem) and (min-height: 60rem) {}@media (max-width: 1rem) {}@media (forced-colors: active) {}";
        let room = "@container (min-width: 40rem) and (min-height: 60rem) {}@container (max-width: 1rem) {}@media (forced-colors: active) {}";
        assert_eq!(in_a_room(css), room);
    }

    #[test]
    fn comments_and_indents_go_and_nothing_else() {
        check(
            "a {\n  b: c; /* why\n  two lines */\n}\n\n",
            "a {\nb: c;\n}\n",
        );
        check("/* open", "");
        check("a{b:calc(1px * 2)/3}", "a{b:calc(1px * 2)/3}\n");
    }
}
