//! The files that leave: made of a release and nothing else, here, so that the console need not carry their writers.

use rand_core::CryptoRng;
use waymark_count::{Ledger, Release, release};
use waymark_keep::Vault;
use waymark_share::{Cell, Kind, Sheet, file, file_name, sheets};
use waymark_talk::{
    ContentBytes, Figures, FileKind, FileMade, ReleaseOf, Reply, Results, SheetSeen, TroubleKind,
};
use waymark_words::Locale;

use crate::desk::Desk;
use crate::slot::Slot;
use crate::trouble::Done;

impl<V: Vault, S: Slot, R: CryptoRng> Desk<V, S, R> {
    /// Read through the door that accepts only what the ledger knows; refused where nothing is shown.
    pub(crate) async fn make_file(
        &mut self,
        of: ReleaseOf,
        kind: FileKind,
        language: &str,
    ) -> Done<Reply> {
        let results = match of {
            ReleaseOf::Open => self.results().await?,
            ReleaseOf::Past(place) => self.past_results(place).await?,
        };
        let Reply::Results(Results {
            figures: Figures::Shown,
            release,
            ledger,
        }) = results
        else {
            return Err(TroubleKind::NothingShown.into());
        };
        let ledger = Ledger::from_bytes(&ledger).map_err(|_| TroubleKind::Damaged)?;
        let release = release::read(&release, &ledger).map_err(|_| TroubleKind::Damaged)?;
        let locale = Locale::from_tag(language).ok_or(TroubleKind::NotUnderstood)?;
        Ok(Reply::FileMade(Box::new(made(&release, kind, locale))))
    }
}

fn made(of: &Release, kind: FileKind, locale: Locale) -> FileMade {
    let sheets = match kind {
        FileKind::Workbook => sheets(of, locale).iter().map(seen).collect(),
        _ => Vec::new(),
    };
    let kind = written_as(kind);
    FileMade {
        bytes: ContentBytes(file(of, locale, kind)),
        name: file_name(of, kind),
        media_type: kind.media_type().to_owned(),
        sheets,
    }
}

fn written_as(kind: FileKind) -> Kind {
    match kind {
        FileKind::Page => Kind::Page,
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
        Cell::Number(number) => number.to_string(),
    }
}
