//! Who could learn what from a release, in plain sentences: worked out from the release's own rules. It promises no more
//! than the guard does (`waymark-count`, "What the guard promises today, and what not yet").

use waymark_count::guard::NEW_PEOPLE;
use waymark_count::{Band, Class, Release, Statement};
use waymark_words::{Locale, learn};

use crate::sentences::band;

/// What one kind of reader could work out, and what not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Learns {
    /// Stable name for tests.
    pub name: &'static str,
    /// Who.
    pub who: &'static str,
    /// What could be worked out, a sentence each.
    pub can: Vec<String>,
    /// What could not, and why.
    pub cannot: Vec<String>,
}

/// What becomes of the keys of closed days on this tablet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OldKeys {
    /// Overwritten in place.
    Overwritten,
    /// Deleted, no more.
    Deleted,
}

/// Those who have nothing but files.
pub(crate) fn from_files(release: &Release, locale: Locale) -> [Learns; 3] {
    [
        reader(locale, release),
        knows_one(locale, release),
        earlier(locale, release),
    ]
}

/// The four readers, the nearest to the files first.
#[must_use]
pub fn who_learns(release: &Release, keys: OldKeys, locale: Locale) -> [Learns; 4] {
    let [reader, knows_one, earlier] = from_files(release, locale);
    [reader, knows_one, earlier, tablet(locale, keys)]
}

/// A sentence where it is true of this release.
fn when(true_here: bool, sentence: &'static str) -> Option<String> {
    true_here.then(|| sentence.to_owned())
}

fn some(sentence: impl Into<String>) -> Option<String> {
    Some(sentence.into())
}

fn kept<const N: usize>(sentences: [Option<String>; N]) -> Vec<String> {
    sentences.into_iter().flatten().collect()
}

fn says(release: &Release, wanted: fn(&Statement) -> bool) -> bool {
    let lines = release.tables().iter().flat_map(|table| table.lines());
    let lines = lines.map(|line| line.statement());
    let figures = release.indicators().iter().map(|one| one.statement());
    lines.chain(figures).any(wanted)
}

fn reader(locale: Locale, release: &Release) -> Learns {
    let few = says(release, |one| matches!(one, Statement::Few { .. }));
    let withheld = says(release, |one| matches!(one, Statement::Withheld));
    Learns {
        name: "reader",
        who: learn::reader(locale),
        can: kept([
            some(learn::reader_band(locale, &band(release.band(), locale))),
            steps(locale, release),
            when(few, learn::reader_few(locale)),
            when(few, learn::reader_beside(locale)),
            when(few && withheld, learn::reader_replay(locale)),
        ]),
        cannot: kept([
            some(learn::reader_not_count(locale)),
            when(few, learn::reader_not_small(locale)),
            some(learn::reader_not_one(locale)),
        ]),
    }
}

/// How coarsely shares are told here, from the finest table to the widest.
fn steps(locale: Locale, release: &Release) -> Option<String> {
    let bases = release.tables().iter().filter_map(|table| table.base());
    let steps: Vec<u8> = bases.map(Band::step).collect();
    let (finest, widest) = (steps.iter().min()?, steps.iter().max()?);
    Some(if finest == widest {
        learn::reader_share(locale, &finest.to_string())
    } else {
        learn::reader_shares(locale, &finest.to_string(), &widest.to_string())
    })
}

fn knows_one(locale: Locale, release: &Release) -> Learns {
    let tables = release.tables();
    let plain = tables.iter().any(|table| table.class() == Class::Plain);
    let personal = tables.iter().any(|table| table.class() != Class::Plain);
    let rest = release.terms().smallest_group.people().saturating_sub(1);
    Learns {
        name: "knows",
        who: learn::knows(locale),
        can: kept([
            some(learn::knows_most(locale)),
            when(plain, learn::knows_plain(locale)),
            some(learn::knows_seen(locale)),
        ]),
        cannot: kept([
            some(learn::knows_not_part(locale)),
            when(personal, learn::knows_not_few(locale)),
            some(learn::knows_not_rest(locale, &rest.to_string())),
        ]),
    }
}

fn earlier(locale: Locale, release: &Release) -> Learns {
    let (new, first) = (NEW_PEOPLE.to_string(), release.sequence() == 1);
    Learns {
        name: "earlier",
        who: learn::earlier(locale),
        can: kept([
            when(first, learn::earlier_first(locale)),
            when(!first, learn::earlier_moved(locale)),
            (!first).then(|| learn::earlier_unsearched(locale, &new)),
            some(learn::earlier_rounds(locale)),
        ]),
        cannot: kept([
            some(learn::earlier_not_few(locale, &new)),
            some(learn::earlier_not_same(locale)),
        ]),
    }
}

fn tablet(locale: Locale, keys: OldKeys) -> Learns {
    let weak = keys == OldKeys::Deleted;
    Learns {
        name: "tablet",
        who: learn::tablet(locale),
        can: kept([
            some(learn::tablet_locked(locale)),
            some(learn::tablet_open(locale)),
            some(learn::tablet_skilled(locale)),
            when(weak, learn::tablet_weak(locale)),
        ]),
        cannot: kept([
            when(!weak, learn::tablet_not_closed(locale)),
            some(learn::tablet_not_locked(locale)),
        ]),
    }
}
