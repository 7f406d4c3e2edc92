//! The files that leave: made of what is issued and nothing else, here, so that the console need not carry their writers.

use rand_core::CryptoRng;
use waymark_keep::Vault;
use waymark_share::{Cell, Issue, Kind, Sheet, file, file_name, sheets};
use waymark_talk::{
    Audience, ContentBytes, FileKind, FileMade, ReleaseOf, Reply, SheetSeen, TroubleKind,
};
use waymark_words::Locale;

use crate::desk::Desk;
use crate::slot::Slot;
use crate::trouble::Done;

impl<V: Vault, S: Slot, R: CryptoRng> Desk<V, S, R> {
    /// Refused where nothing is shown.
    pub(crate) async fn make_file(
        &mut self,
        of: ReleaseOf,
        kind: FileKind,
        language: &str,
    ) -> Done<Reply> {
        let issued = self.issued(of).await?;
        let locale = Locale::from_tag(language).ok_or(TroubleKind::NotUnderstood)?;
        Ok(Reply::FileMade(Box::new(made(
            issued.issue(),
            kind,
            locale,
        ))))
    }
}

fn made(of: Issue<'_>, kind: FileKind, locale: Locale) -> FileMade {
    let sheets = match kind {
        FileKind::Workbook => sheets(of, locale).iter().map(seen).collect(),
        _ => Vec::new(),
    };
    let kind = written_as(kind);
    FileMade {
        bytes: ContentBytes(file(of, locale, kind)),
        name: file_name(of.release(), kind),
        media_type: kind.media_type().to_owned(),
        sheets,
    }
}

fn written_as(kind: FileKind) -> Kind {
    match kind {
        FileKind::Page(audience) => Kind::Page(read_by(audience)),
        FileKind::Chart => Kind::Chart,
        FileKind::Workbook => Kind::Workbook,
        FileKind::Csv => Kind::Csv,
        FileKind::CsvSemicolon => Kind::CsvSemicolon,
        FileKind::Tab => Kind::Tab,
        FileKind::Hxl => Kind::Hxl,
        FileKind::Json => Kind::Json,
        FileKind::Schema => Kind::Schema,
    }
}

fn read_by(audience: Audience) -> waymark_share::Audience {
    match audience {
        Audience::Public => waymark_share::Audience::Public,
        Audience::Partner => waymark_share::Audience::Partner,
        Audience::Planner => waymark_share::Audience::Planner,
    }
}

fn seen(sheet: &Sheet) -> SheetSeen {
    let row = |cells: &Vec<Cell>| cells.iter().map(shown).collect();
    SheetSeen {
        name: sheet.name().to_owned(),
        headings: sheet.headings().map(str::to_owned).collect(),
        rows: sheet.rows().iter().map(row).collect(),
    }
}

fn shown(cell: &Cell) -> String {
    match cell {
        Cell::Empty => String::new(),
        Cell::Text(text) => text.clone(),
        Cell::Number(number) | Cell::People(number) => number.to_string(),
    }
}
