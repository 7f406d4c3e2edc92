//! A release as bytes, and the hash the ledger keeps.

use sha2::{Digest, Sha256};

use super::{Layout, Line, Measured, Release, ReleasedIndicator, ReleasedTable};
use crate::band::Band;
use crate::bytes::Writer;
use crate::hash::ReleaseHash;
use crate::indicator::Rule;
use crate::statement::{Statement, Unsure};
use crate::table::{CategoryRole, Shape};
use crate::terms::{Asked, Standing};

/// So that no other hash of ours can ever be taken for a release's.
const DOMAIN: &[u8] = b"waymark release 1\0";

pub(crate) fn hash(bytes: &[u8]) -> ReleaseHash {
    ReleaseHash(
        Sha256::new()
            .chain_update(DOMAIN)
            .chain_update(bytes)
            .finalize()
            .into(),
    )
}

pub(super) fn release(release: &Release) -> Vec<u8> {
    let layout = release.layout;
    let mut out = Writer::version(layout.code());
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
    if layout >= Layout::Second {
        asked(&mut out, terms.asked);
    }
    out.u8(release.band.code());
    out.count(release.tables.len());
    release
        .tables
        .iter()
        .for_each(|released| table(&mut out, released, layout));
    out.count(release.indicators.len());
    release
        .indicators
        .iter()
        .for_each(|released| indicator(&mut out, released, layout));
    out.finish()
}

fn asked(out: &mut Writer, asked: Asked) {
    match asked {
        Asked::NotSaid => out.u8(0),
        Asked::As {
            wording,
            window_months,
        } => {
            out.u8(1);
            out.fixed(&wording);
            out.u8(window_months);
        }
    }
}

fn table(out: &mut Writer, table: &ReleasedTable, layout: Layout) {
    out.text(&table.id);
    out.text(&table.title);
    out.u8(table.class.code());
    out.u8(match table.shape {
        Shape::Single => 1,
        Shape::Multiple => 2,
    });
    if layout >= Layout::Third {
        measured(out, &table.measured);
    }
    base(out, table.base);
    out.u8(match table.unsure {
        Unsure::NotNoted => 0,
        Unsure::Many => 1,
    });
    out.count(table.lines.len());
    for Line {
        code,
        role,
        label,
        statement: said,
    } in &table.lines
    {
        if layout >= Layout::Second {
            out.text(code);
            out.u8(u8::from(*role == CategoryRole::NoneOfThese));
        }
        out.text(label);
        statement(out, said);
    }
}

fn measured(out: &mut Writer, measured: &Measured) {
    match measured {
        Measured::NotSaid => out.u8(0),
        Measured::Answers => out.u8(1),
        Measured::Round => out.u8(2),
        Measured::Person => out.u8(3),
        Measured::Group { of, group } => {
            out.u8(4);
            [of, group].iter().for_each(|text| out.text(text));
        }
    }
}

fn indicator(out: &mut Writer, indicator: &ReleasedIndicator, layout: Layout) {
    for text in [&indicator.id, &indicator.name, &indicator.sentence] {
        out.text(text);
    }
    out.u8(indicator.class.code());
    base(out, indicator.base);
    statement(out, &indicator.statement);
    if layout >= Layout::Second {
        match &indicator.rule {
            Some(worked_out) => rule(out, worked_out),
            None => out.u8(0),
        }
    }
}

fn rule(out: &mut Writer, rule: &Rule) {
    match rule {
        Rule::Share {
            table,
            numerator,
            denominator,
        } => {
            out.u8(1);
            out.text(table);
            codes(out, numerator);
            codes(out, denominator);
        }
        Rule::Median { table, ordered } => {
            out.u8(2);
            out.text(table);
            codes(out, ordered);
        }
        Rule::Named { table, answer } => {
            out.u8(3);
            [table, answer].iter().for_each(|text| out.text(text));
        }
        Rule::AllBut { table, answer } => {
            out.u8(4);
            [table, answer].iter().for_each(|text| out.text(text));
        }
    }
}

fn codes(out: &mut Writer, codes: &[String]) {
    out.count(codes.len());
    codes.iter().for_each(|code| out.text(code));
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
