//! `waymark release recompute`: the last release once more, from a copy of the work, to see that it is the one that was
//! shown; and a file of it, to be compared with the one that left.

use waymark_count::{Guarded, Ledger, Release, Tally, guard, release};
use waymark_keep::stored::{AdvisersSay, Left, PastRounds, keys};
use waymark_plan::Plan;
use waymark_share::{Advisers, Audience, Issue, Kind, NotYet, file};
use waymark_unlock::Contents;
use waymark_words::Locale;

use crate::arguments::Arguments;
use crate::copy::{opened, read};
use crate::outcome::{Outcome, Said, Trouble};
use crate::write;

const OPTIONS: [&str; 5] = ["--copy", "--passphrase-from", "--kind", "--language", "-o"];

const KINDS: [(&str, Kind); 11] = [
    ("public", Kind::Page(Audience::Public)),
    ("partners", Kind::Page(Audience::Partner)),
    ("planners", Kind::Page(Audience::Planner)),
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
        let before = earlier(copy, &contents, &release)?;
        let of = Issue::from(&release).read_by(advisers(copy, &contents, &release)?);
        let of = before.as_ref().map_or(of, |before| of.since(before));
        write::whole(out, &file(of, locale, kind))?;
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

/// The release of the round before in the same area, which the pages stand this one beside.
fn earlier(copy: &str, contents: &Contents, now: &Release) -> Result<Option<Release>, Trouble> {
    let unread = || Trouble::of_file(copy, "its earlier rounds cannot be read");
    let (Some(past), Some(ledger)) = (contents.get(keys::PAST), contents.get(keys::LEDGER)) else {
        return Ok(None);
    };
    let past = PastRounds::from_bytes(past).map_err(|_| unread())?;
    let Some(round) = past.earlier(now.area(), usize::MAX) else {
        return Ok(None);
    };
    let ledger = Ledger::from_bytes(ledger).map_err(|_| unread())?;
    let before = release::read(&round.release, &ledger).map_err(|_| unread())?;
    Ok(Some(before))
}

/// What the team wrote down about its advisers, which every file prints.
fn advisers(copy: &str, contents: &Contents, now: &Release) -> Result<Advisers, Trouble> {
    let Some(left) = contents.get(keys::LEFT) else {
        return Ok(Advisers::NotSaid);
    };
    let left = Left::from_bytes(left)
        .map_err(|_| Trouble::of_file(copy, "what it says of advisers cannot be read"))?;
    Ok(match left.advisers(now.hash().0) {
        AdvisersSay::NotSaid => Advisers::NotSaid,
        AdvisersSay::Read => Advisers::Read,
        AdvisersSay::NoneYet => Advisers::NotYet(NotYet::NoneYet),
        AdvisersSay::CouldNotMeet => Advisers::NotYet(NotYet::CouldNotMeet),
        AdvisersSay::AskForChanges => Advisers::NotYet(NotYet::AskForChanges),
    })
}
