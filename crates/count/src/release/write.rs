//! A release as bytes, and the hash the ledger keeps.

use sha2::{Digest, Sha256};

use super::{Line, Release, ReleasedIndicator, ReleasedTable};
use crate::band::Band;
use crate::bytes::Writer;
use crate::hash::ReleaseHash;
use crate::statement::{Statement, Unsure};
use crate::table::Shape;
use crate::terms::Standing;

pub(super) const VERSION: u8 = 1;

/// So that no other hash of ours can ever be taken for a release's.
const DOMAIN: &[u8] = b"waymark release 1\0";

pub(super) fn hash(bytes: &[u8]) -> ReleaseHash {
    ReleaseHash(
        Sha256::new()
            .chain_update(DOMAIN)
            .chain_update(bytes)
            .finalize()
            .into(),
    )
}

pub(super) fn release(release: &Release) -> Vec<u8> {
    let mut out = Writer::version(VERSION);
    out.fixed(&release.plan.0);
    out.u16(release.sequence);
    let terms = &release.terms;
    out.u32(terms.smallest_group.people());
    for text in [&terms.title, &terms.round, &terms.area, &terms.language] {
        out.text(text);
    }
    out.u8(match terms.standing {
        Standing::Practice => 1,
        Standing::Live => 2,
    });
    out.u8(release.band.code());
    out.count(release.tables.len());
    release
        .tables
        .iter()
        .for_each(|released| table(&mut out, released));
    out.count(release.indicators.len());
    release
        .indicators
        .iter()
        .for_each(|released| indicator(&mut out, released));
    out.finish()
}

fn table(out: &mut Writer, table: &ReleasedTable) {
    out.text(&table.id);
    out.text(&table.title);
    out.u8(table.class.code());
    out.u8(match table.shape {
        Shape::Single => 1,
        Shape::Multiple => 2,
    });
    base(out, table.base);
    out.u8(match table.unsure {
        Unsure::NotNoted => 0,
        Unsure::Many => 1,
    });
    out.count(table.lines.len());
    for Line {
        label,
        statement: said,
    } in &table.lines
    {
        out.text(label);
        statement(out, said);
    }
}

fn indicator(out: &mut Writer, indicator: &ReleasedIndicator) {
    for text in [&indicator.id, &indicator.name, &indicator.sentence] {
        out.text(text);
    }
    out.u8(indicator.class.code());
    base(out, indicator.base);
    statement(out, &indicator.statement);
}

fn base(out: &mut Writer, base: Option<Band>) {
    out.u8(base.map_or(0, Band::code));
}

fn statement(out: &mut Writer, statement: &Statement) {
    match statement {
        Statement::Share(percent) => {
            out.u8(1);
            out.u8(percent.value());
        }
        Statement::Few { below } => {
            out.u8(2);
            out.u8(*below);
        }
        Statement::MoreThanHalf => out.u8(3),
        Statement::Withheld => out.u8(4),
        Statement::TooFew => out.u8(5),
        Statement::Median { label } => {
            out.u8(6);
            out.text(label);
        }
        Statement::NotAsked => out.u8(7),
    }
}
