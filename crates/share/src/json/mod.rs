//! A release as JSON, and the schema (draft 2020-12) that says what such a file may hold.
//!
//! Keys and kinds are English words that never change within a version; sentences are in the language of the file.

pub(crate) mod statement;
mod writer;

use waymark_count::{Release, ReleasedTable, Shape, Standing};
use waymark_words::{Locale, report};

use crate::issue::{Advisers, Issue, NotYet};
use crate::told::{self, Told};
use crate::{about, sentences};
use statement::{band, class, statement};
pub(crate) use writer::Writer;

/// The published schema, as a file to hand on. Its `$id` is a name and no address: nothing is fetched.
pub const SCHEMA: &str = include_str!("release.schema.json");

/// The name of the schema, which every file carries.
pub const SCHEMA_ID: &str = "urn:waymark:schema:release:1";

/// The whole document as text.
#[must_use]
pub fn json<'a>(of: impl Into<Issue<'a>>, locale: Locale) -> String {
    let of = of.into();
    let release = of.release();
    Writer::document(|out| {
        out.text("schema", SCHEMA_ID);
        out.text("language", locale.tag());
        out.text("direction", locale.direction().attribute());
        out.text("title", report::title(locale));
        standing(out, release, locale);
        round(out, release, locale);
        out.object("fingerprints", |out| {
            out.text("plan", &release.plan().to_string());
            out.text("release", &release.hash().to_string());
        });
        out.object("rules", |out| {
            out.number("smallest_group", release.terms().smallest_group.people());
            out.texts("sentences", &about::rules(release, locale));
        });
        out.text("whose_answers", report::who(locale));
        out.object("advisers", |out| {
            out.text("read_it", read_it(of.advisers()));
            out.text("sentence", about::advisers(of.advisers(), locale));
        });
        out.text("scope", report::scope(locale));
        out.texts("how_to_read", &about::reading(locale));
        out.texts("does_not_tell", &about::not_told(locale));
        out.list("figures", &told::figures(release, locale), figure);
        out.list("tables", release.tables(), |out, one| {
            table(out, one, locale);
        });
    })
}

/// Stable words for what the team says of its advisers.
fn read_it(said: Advisers) -> &'static str {
    match said {
        Advisers::NotSaid => "not-said",
        Advisers::Read => "yes",
        Advisers::NotYet(NotYet::NoneYet) => "not-yet-none",
        Advisers::NotYet(NotYet::CouldNotMeet) => "not-yet-could-not-meet",
        Advisers::NotYet(NotYet::AskForChanges) => "not-yet-ask-for-changes",
    }
}

fn standing(out: &mut Writer, release: &Release, locale: Locale) {
    out.text(
        "standing",
        match release.terms().standing {
            Standing::Practice => "practice",
            Standing::Live => "live",
        },
    );
    if let Some(practice) = about::practice(release, locale) {
        out.text("notice", practice);
    }
}

fn round(out: &mut Writer, release: &Release, locale: Locale) {
    let terms = release.terms();
    let took_part = sentences::band(release.band(), locale);
    out.object("round", |out| {
        out.text("instrument", &terms.title);
        out.text("instrument_language", &terms.language);
        out.text("area", &terms.area);
        out.text("round", &terms.round);
        out.number("release", release.sequence());
        band(out, "took_part", Some(release.band()), &took_part);
    });
}

fn figure(out: &mut Writer, told: &Told<'_>) {
    out.text("id", told.id);
    out.text("sentence", &told.question);
    out.text("care", class(told.class));
    band(out, "answered", told.base, &told.base_words);
    statement(out, told.said, &told.words);
    if let Some(note) = told.note {
        out.text("note", note);
    }
}

fn table(out: &mut Writer, table: &ReleasedTable, locale: Locale) {
    out.text("id", table.id());
    out.text("question", &sentences::title(table, locale));
    out.text("care", class(table.class()));
    out.text(
        "choices",
        match table.shape() {
            Shape::Single => "one",
            Shape::Multiple => "several",
        },
    );
    band(
        out,
        "answered",
        table.base(),
        &told::base_words(table, locale),
    );
    if let Some(note) = sentences::unsure(table.unsure(), locale) {
        out.text("note", note);
    }
    out.list("answers", &told::answers(table, locale), |out, answer| {
        out.text("answer", answer.label);
        statement(out, answer.told.said, &answer.told.words);
    });
}
