//! `waymark release recompute`: the last release once more, from a copy of the work, to see that it is the one that was
//! shown; and a file of it, to be compared with the one that left.

use waymark_count::{Guarded, Ledger, Release, Tally, guard};
use waymark_keep::stored::keys;
use waymark_plan::Plan;
use waymark_share::{Kind, file};
use waymark_unlock::Contents;
use waymark_words::Locale;

use crate::arguments::Arguments;
use crate::copy::{opened, read};
use crate::outcome::{Outcome, Said, Trouble};
use crate::write;

const OPTIONS: [&str; 5] = ["--copy", "--passphrase-from", "--kind", "--language", "-o"];

const KINDS: [(&str, Kind); 9] = [
    ("html", Kind::Page),
    ("svg", Kind::Chart),
    ("xlsx", Kind::Workbook),
    ("csv", Kind::Csv),
    ("semicolon", Kind::CsvSemicolon),
    ("tab", Kind::Tab),
    ("hxl", Kind::Hxl),
    ("json", Kind::Json),
    ("schema", Kind::Schema),
];

/// Nothing about how many people, even where it fails.
const NOT_THESE: &str = "the totals in this copy are not those of the last release: more women have answered since, \
                         or the copy holds older totals. Make a copy right after results were shown";

pub fn run(words: &[&str]) -> Said {
    let arguments = Arguments::read(words, &OPTIONS)?;
    let copy = arguments.needed("--copy")?;
    let typed = read(arguments.needed("--passphrase-from")?)?;
    let contents = opened(copy, &typed)?.contents;
    let kind = arguments.one_of("--kind", &KINDS)?.unwrap_or(Kind::Csv);
    let tag = arguments.optional("--language")?.unwrap_or("en");
    let locale = Locale::from_tag(tag).ok_or_else(|| {
        Trouble::of_use(format!(
            "--language {tag} is not a language of this program"
        ))
    })?;
    let Some(release) = again(copy, &contents)? else {
        return Ok(Outcome::problems(format!("{copy}: {NOT_THESE}")));
    };
    let bytes = release.to_bytes();
    if contents.get(keys::RELEASE) != Some(bytes.as_slice()) {
        return Ok(Outcome::problems(format!("{copy}: {NOT_THESE}")));
    }
    if let Some(out) = arguments.optional("-o")? {
        write::whole(out, &file(&release, locale, kind))?;
    }
    Ok(Outcome::fine(format!(
        "release {} recomputed: the same {} bytes, {}",
        release.sequence(),
        bytes.len(),
        release.hash()
    )))
}

/// The guard once more, over the totals of the copy and the ledger as it was before its last entry; nothing where that
/// gives another release.
fn again(copy: &str, contents: &Contents) -> Result<Option<Release>, Trouble> {
    let damaged = |what: &str| Trouble::of_file(copy, &format!("its {what} cannot be read"));
    let held = |name: &str| {
        let none = "holds no round with results; make the copy while the round is open, after results were shown";
        contents
            .get(name)
            .ok_or_else(|| Trouble::of_file(copy, none))
    };
    let plan = Plan::from_bytes(held(keys::PLAN)?).map_err(|_| damaged("plan"))?;
    let tally = Tally::from_bytes(plan.tables(), held(keys::TALLY)?);
    let tally = tally.map_err(|_| damaged("totals"))?;
    let ledger = Ledger::from_bytes(held(keys::LEDGER)?).map_err(|_| damaged("ledger"))?;
    let last = ledger.last(plan.hash()).map(|entry| entry.release());
    let Some(before) = last.and_then(|release| ledger.before(release)) else {
        return Ok(None);
    };
    let guarded = guard(plan.tables(), &tally, &plan.release_terms(), &before);
    Ok(match guarded {
        Guarded::Shown(release, _) if Some(release.hash()) == last => Some(*release),
        _ => None,
    })
}
