//! What each kind of file is called on the screen, who it is for, and its stable name for tests.

use waymark_share::Kind;
use waymark_words::{Locale, export as words};

pub struct Named {
    pub name: &'static str,
    pub title: &'static str,
    /// One sentence.
    pub who_for: &'static str,
    pub save: &'static str,
    pub share: &'static str,
}

pub fn named(kind: Kind, locale: Locale) -> Named {
    let [name, save, share] = stable(kind);
    let (title, who_for) = match kind {
        Kind::Page => (words::page(locale), words::page_for(locale)),
        Kind::Workbook => (words::workbook(locale), words::workbook_for(locale)),
        Kind::Csv => (words::csv(locale), words::csv_for(locale)),
        Kind::CsvSemicolon => (words::semicolon(locale), words::semicolon_for(locale)),
        Kind::Tab => (words::tab(locale), words::tab_for(locale)),
        Kind::Hxl => (words::hxl(locale), words::hxl_for(locale)),
        Kind::Json => (words::json(locale), words::json_for(locale)),
        Kind::Schema => (words::schema(locale), words::schema_for(locale)),
    };
    Named {
        name,
        title,
        who_for,
        save,
        share,
    }
}

fn stable(kind: Kind) -> [&'static str; 3] {
    match kind {
        Kind::Page => ["page", "save-page", "share-page"],
        Kind::Workbook => ["workbook", "save-workbook", "share-workbook"],
        Kind::Csv => ["csv", "save-csv", "share-csv"],
        Kind::CsvSemicolon => ["semicolon", "save-semicolon", "share-semicolon"],
        Kind::Tab => ["tab", "save-tab", "share-tab"],
        Kind::Hxl => ["hxl", "save-hxl", "share-hxl"],
        Kind::Json => ["json", "save-json", "share-json"],
        Kind::Schema => ["schema", "save-schema", "share-schema"],
    }
}
