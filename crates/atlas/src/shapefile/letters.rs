//! The letters of a table: said in a file beside it, in a byte of its header, or guessed.

mod pages;

use pages::PAGES;

#[derive(Clone, Copy)]
pub(super) struct Letters {
    page: Page,
    said: Said,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Page {
    Utf8,
    Of(&'static str),
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Said {
    Yes,
    No,
}

/// What Windows writes in the west of Europe, and most programs where nothing is said.
const WESTERN: u32 = 1_252;

/// Marks in the header of a table, and their code pages (dBASE's language driver).
const DRIVERS: &[(u8, u32)] = &[
    (0x01, 437),
    (0x02, 850),
    (0x03, 1_252),
    (0x57, 1_252),
    (0x7d, 1_255),
    (0x7e, 1_256),
    (0xc8, 1_250),
    (0xc9, 1_251),
    (0xca, 1_254),
    (0xcb, 1_253),
    (0xcc, 1_257),
];

impl Letters {
    /// By the words of the `.cpg` file, else the mark of the header, else by what the rows look
    /// like.
    pub(super) fn of(cpg: &[u8], driver: u8, rows: &[u8]) -> Self {
        let words = String::from_utf8_lossy(cpg).to_uppercase();
        let said = if words.contains("UTF") || words.trim() == "65001" {
            Some(Page::Utf8)
        } else {
            let digits: String = words.chars().filter(char::is_ascii_digit).collect();
            let number: u32 = digits.parse().unwrap_or_default();
            // Latin 1 is written with the letters of Windows.
            page(if number == 88_591 { WESTERN } else { number })
        };
        let marked = DRIVERS.iter().find(|(mark, _)| *mark == driver);
        // A table that is UTF-8 throughout is so whatever an old mark says.
        let is_utf8 = core::str::from_utf8(rows).is_ok();
        let (page, said) = match (said, is_utf8, marked.and_then(|(_, it)| self::page(*it))) {
            (Some(page), _, _) => (page, Said::Yes),
            (None, true, _) => (Page::Utf8, Said::Yes),
            (None, false, Some(page)) => (page, Said::Yes),
            (None, false, None) => (self::page(WESTERN).unwrap_or(Page::Utf8), Said::No),
        };
        Self { page, said }
    }

    pub(super) fn read(self, bytes: &[u8]) -> String {
        match self.page {
            Page::Utf8 => String::from_utf8_lossy(bytes).into_owned(),
            Page::Of(letters) => bytes.iter().map(|byte| letter(letters, *byte)).collect(),
        }
    }

    /// What is to be said where the letters were guessed.
    pub(super) fn guessed(self) -> Option<String> {
        let what = "Nothing says in which letters its table is written; Western European ones (Windows-1252) were \
                    taken. If names look wrong, add a .cpg file with the right name, such as 1256 for Arabic.";
        (self.said == Said::No).then(|| what.to_owned())
    }
}

fn page(number: u32) -> Option<Page> {
    let found = PAGES.iter().find(|(known, _)| *known == number);
    found.map(|(_, letters)| Page::Of(letters))
}

fn letter(letters: &str, byte: u8) -> char {
    if byte.is_ascii() {
        return char::from(byte);
    }
    let place = usize::from(byte & 0x7f);
    letters
        .chars()
        .nth(place)
        .unwrap_or(char::REPLACEMENT_CHARACTER)
}
