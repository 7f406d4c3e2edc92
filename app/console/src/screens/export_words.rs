//! What each kind of file is called on the screen, who it is for, and its stable name for tests.

use waymark_talk::{Audience, FileKind};
use waymark_words::{Locale, export as words};

pub struct Named {
    pub name: &'static str,
    pub title: &'static str,
    /// One sentence.
    pub who_for: &'static str,
    pub save: &'static str,
    pub share: &'static str,
}

pub fn named(kind: FileKind, locale: Locale) -> Named {
    let [name, save, share] = stable(kind);
    let (title, who_for) = match kind {
        FileKind::Page(Audience::Public) => {
            (words::report_public(locale), words::to_public_hint(locale))
        }
        FileKind::Page(Audience::Partner) => (
            words::report_partner(locale),
            words::to_partner_hint(locale),
        ),
        FileKind::Page(Audience::Planner) => (
            words::report_planner(locale),
            words::to_planner_hint(locale),
        ),
        FileKind::Chart => (words::chart(locale), words::chart_for(locale)),
        FileKind::Workbook => (words::workbook(locale), words::workbook_for(locale)),
        FileKind::Csv => (words::csv(locale), words::csv_for(locale)),
        FileKind::CsvSemicolon => (words::semicolon(locale), words::semicolon_for(locale)),
        FileKind::Tab => (words::tab(locale), words::tab_for(locale)),
        FileKind::Hxl => (words::hxl(locale), words::hxl_for(locale)),
        FileKind::Json => (words::json(locale), words::json_for(locale)),
        FileKind::Schema => (words::schema(locale), words::schema_for(locale)),
    };
    Named {
        name,
        title,
        who_for,
        save,
        share,
    }
}

fn stable(kind: FileKind) -> [&'static str; 3] {
    match kind {
        FileKind::Page(Audience::Public) => ["public", "save-public", "share-public"],
        FileKind::Page(Audience::Partner) => ["partner", "save-partner", "share-partner"],
        FileKind::Page(Audience::Planner) => ["planner", "save-planner", "share-planner"],
        FileKind::Chart => ["chart", "save-chart", "share-chart"],
        FileKind::Workbook => ["workbook", "save-workbook", "share-workbook"],
        FileKind::Csv => ["csv", "save-csv", "share-csv"],
        FileKind::CsvSemicolon => ["semicolon", "save-semicolon", "share-semicolon"],
        FileKind::Tab => ["tab", "save-tab", "share-tab"],
        FileKind::Hxl => ["hxl", "save-hxl", "share-hxl"],
        FileKind::Json => ["json", "save-json", "share-json"],
        FileKind::Schema => ["schema", "save-schema", "share-schema"],
    }
}
