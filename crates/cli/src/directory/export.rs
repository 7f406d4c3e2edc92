//! `waymark directory export`: lists of others as one directory, in the formats of others, as one audience may see it.

use waymark_map::{Audience, publish};
use waymark_share::{ListKind, list};
use waymark_words::Locale;

use super::import::refused_in_words;
use super::took::take;
use crate::arguments::Arguments;
use crate::outcome::{Outcome, Said, Trouble};
use crate::write;

const OPTIONS: [&str; 8] = [
    "--areas",
    "--sheet",
    "--points",
    "--on",
    "--to",
    "--audience",
    "--language",
    "-o",
];

#[derive(Clone, Copy)]
enum To {
    Hsds,
    One(ListKind),
}

const KINDS: [(&str, To); 4] = [
    ("hsds", To::Hsds),
    ("geojson", To::One(ListKind::GeoJson)),
    ("kml", To::One(ListKind::Kml)),
    ("csv", To::One(ListKind::Csv)),
];

const AUDIENCES: [(&str, Audience); 3] = [
    ("public", Audience::Public),
    ("professionals", Audience::Professionals),
    ("coordination", Audience::Coordination),
];

pub fn run(words: &[&str]) -> Said {
    let arguments = Arguments::read(words, &OPTIONS)?;
    let out = arguments.needed("-o")?;
    arguments.needed("--to")?;
    let kind = match arguments.one_of("--to", &KINDS)? {
        Some(To::One(kind)) => kind,
        // A packed folder of tables, or one document: as the name of the file says.
        _ if out.to_lowercase().ends_with(".zip") => ListKind::HsdsTables,
        _ => ListKind::HsdsJson,
    };
    // What was taken in is for professionals until its providers say what everybody may see.
    let audience = arguments.one_of("--audience", &AUDIENCES)?;
    let audience = audience.unwrap_or(Audience::Professionals);
    let tag = arguments.optional("--language")?.unwrap_or("en");
    let locale = Locale::from_tag(tag).ok_or_else(|| {
        Trouble::of_use(format!(
            "--language {tag} is not a language of this program"
        ))
    })?;
    let took = take(&arguments)?.map_err(|refused| refused_in_words(&refused))?;
    let published = publish(&took.directory, audience, took.today);
    write::whole(out, &list(&published, locale, kind))?;
    let told = published
        .providers()
        .iter()
        .filter(|one| one.position().is_some());
    let (listed, told) = (published.providers().len(), told.count());
    let problems: usize = took
        .lists
        .iter()
        .map(|list| list.preview.problems.total())
        .sum();
    let said =
        format!("{out}: {listed} providers, {told} with a place; {problems} problems in the lists");
    Ok(if problems == 0 {
        Outcome::fine(said)
    } else {
        Outcome::problems(format!("{said}: see waymark directory import"))
    })
}
