//! The guides: Markdown of our own small kind becomes lines that a tablet reads without a parser to speak of.

use std::path::Path;

use super::shelf::Shelf;
use crate::trouble::{files_in, read_text};
use crate::{Outcome, Trouble};

/// The first line of a compiled guide. Another number is another form.
const FIRST: &str = "guide 1";

/// Compiles every `assets/guides/<language>/<name>.md` to `guides/<language>/<name>.guide`.
///
/// # Errors
/// A line that is not of our kind, with its file and number.
pub fn place_all(shelf: &mut Shelf, assets: &Path) -> Outcome<()> {
    let guides = assets.join("guides");
    let entries = std::fs::read_dir(&guides).map_err(|e| Trouble::at(&guides, e))?;
    let mut folders: Vec<_> = entries.flatten().map(|entry| entry.path()).collect();
    folders.sort();
    for folder in folders.into_iter().filter(|path| path.is_dir()) {
        let language = super::file_name(&folder);
        for file in files_in(&folder)? {
            let name = super::file_name(&file);
            let Some(name) = name.strip_suffix(".md") else {
                return Err(Trouble::at(&file, "is no guide: its name must end in .md"));
            };
            let lines = compiled(&read_text(&file)?).map_err(|said| Trouble::at(&file, said))?;
            shelf.place(
                &format!("guides/{language}/{name}.guide"),
                lines.into_bytes(),
            )?;
        }
    }
    Ok(())
}

/// One line a block: a sign for what it is, then its text. Cells of a table are parted by tabs.
pub fn compiled(markdown: &str) -> Outcome<String> {
    let mut blocks: Vec<(char, String)> = Vec::new();
    let mut open = false;
    for (at, line) in markdown.lines().enumerate() {
        let wrong = |said: &str| Trouble::new(format!("line {}: {said}", at + 1));
        if line.contains(['\t', '<', '`', '*']) && !is_plain(line) {
            return Err(wrong(
                "only headings, lists, tables, **bold** and links to guides",
            ));
        }
        let (sign, text) = match line {
            "" => {
                open = false;
                continue;
            }
            _ if line.chars().all(|c| "|-: ".contains(c)) => continue,
            _ => block(line).ok_or_else(|| wrong("a heading deeper than three"))?,
        };
        match blocks.last_mut() {
            // A line that goes on: of a paragraph, or of an entry of a list.
            Some((_, said)) if sign == 'p' && open => {
                said.push(' ');
                said.push_str(text.trim_start());
            }
            _ => blocks.push((sign_of(&blocks, sign), text)),
        }
        open = ['p', '-', '+'].contains(&sign);
    }
    let lines = blocks.iter().map(|(sign, text)| format!("{sign} {text}\n"));
    Ok(format!("{FIRST}\n{}", lines.collect::<String>()))
}

/// Tabs part cells, `<` and backquotes begin what we have not; stars stand in pairs.
fn is_plain(line: &str) -> bool {
    !line.contains(['\t', '<', '`'])
        && line.matches("**").count().is_multiple_of(2)
        && line.replace("**", "").matches('*').count() == 0
}

fn block(line: &str) -> Option<(char, String)> {
    if let Some((level, text)) = line.split_once("# ") {
        return match level {
            "" => Some(('1', text.into())),
            "#" => Some(('2', text.into())),
            "##" => Some(('3', text.into())),
            _ => None,
        };
    }
    if let Some(text) = line.strip_prefix("- ") {
        return Some(('-', text.into()));
    }
    if let Some(row) = line.strip_prefix('|').and_then(|row| row.strip_suffix('|')) {
        let cells: Vec<&str> = row.split('|').map(str::trim).collect();
        return Some(('|', cells.join("\t")));
    }
    if let Some((number, text)) = line.split_once(". ")
        && !number.is_empty()
        && number.bytes().all(|digit| digit.is_ascii_digit())
    {
        return Some(('+', text.into()));
    }
    Some(('p', line.into()))
}

/// The first row of a table is its head.
fn sign_of(before: &[(char, String)], sign: char) -> char {
    let goes_on = before
        .last()
        .is_some_and(|(last, _)| ['|', '='].contains(last));
    if sign == '|' && !goes_on { '=' } else { sign }
}

#[cfg(test)]
mod tests {
    use super::compiled;

    /// The same lines are read in components/desk.
    #[test]
    fn every_kind_of_block_has_its_line() {
        let markdown = "# Title\n\nA line\nthat goes on.\n\n## Part\n\n- **one**\n  and on\n- two\n\n1. first\n\n\
                        ### Small\n\n| a | b |\n|---|---|\n| c | [d](limits.md) |\n";
        let lines = "guide 1\n1 Title\np A line that goes on.\n2 Part\n- **one** and on\n- two\n+ first\n3 Small\n\
                     = a\tb\n| c\t[d](limits.md)\n";
        assert_eq!(compiled(markdown), Ok(lines.into()));
    }

    #[test]
    fn what_is_not_ours_stops_the_build() {
        for markdown in ["<b>x</b>", "a `b`", "**open", "#### deep", "a *b*"] {
            assert!(compiled(markdown).is_err(), "{markdown}");
        }
    }
}
