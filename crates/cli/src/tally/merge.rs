//! `waymark tally merge`: the totals of several tablets as one file for the tablet that opened their round.
//!
//! Each file is sealed to the round's key, whose private half lies wrapped in a copy of that tablet's work. The parts
//! are added in memory; the sum is sealed to the same key and says which tablets are in it, so the tablet takes each
//! of them once, by whichever way it comes.

use std::io::stdin;

use getrandom::SysRng;
use getrandom::rand_core::{Rng, UnwrapErr};
use waymark_count::{Sender, Tally, TallyError};
use waymark_keep::stored::{RoundKeys, keys};
use waymark_plan::Plan;
use waymark_unlock::{Opened, RoundKey, TotalsFile, seal_totals};

use super::pictures::in_words;
use crate::arguments::Arguments;
use crate::copy::{opened, read};
use crate::outcome::{Outcome, Said, Trouble};
use crate::write;

const OPTIONS: [&str; 2] = ["--copy", "-o"];

/// What the copy of the first tablet's work says about the round.
struct Lead {
    plan: Plan,
    keys: RoundKeys,
    key: RoundKey,
    /// Its own totals, as far as the copy has them: only to see which tablets are in them already.
    own: Tally,
}

pub fn run(words: &[&str]) -> Said {
    let arguments = Arguments::read(words, &OPTIONS)?;
    let copy = arguments.needed("--copy")?;
    let out = arguments.needed("-o")?;
    if arguments.files.len() < 2 {
        let why = "name two files of totals or more; one alone the tablet takes in by itself";
        return Err(Trouble::of_use(why.to_owned()));
    }
    let mut files = Vec::new();
    for name in &arguments.files {
        let file = TotalsFile::from_bytes(&read(name)?);
        let file = file.map_err(|error| Trouble::of_file(name, &error.to_string()))?;
        files.push((name.as_str(), file));
    }
    let mut passphrase = String::new();
    let typed = stdin().read_line(&mut passphrase);
    typed.map_err(|error| Trouble::of_use(format!("no passphrase could be read ({error})")))?;
    let opened = opened(copy, passphrase.as_bytes())?;
    let round = files.first().map(|(_, file)| file);
    let lead = round
        .map(|file| Lead::of(copy, &opened, file))
        .transpose()?;
    let Some(lead) = lead else {
        return Err(Trouble::of_use("name files of totals".to_owned()));
    };
    let sum = match lead.sum(&files) {
        Ok(sum) => sum,
        Err(why) => return Ok(Outcome::problems(format!("nothing was written: {why}"))),
    };
    let mut rng = UnwrapErr(SysRng);
    let mut name = [0; 32];
    rng.fill_bytes(&mut name);
    let sealed = seal_totals(
        &lead.keys.public,
        &lead.keys.round,
        (Sender(name), &sum),
        &mut rng,
    );
    let sum = TotalsFile {
        round: lead.keys.round,
        plan: lead.plan.hash(),
        sealed: sealed.map_err(|error| Trouble::of_file(copy, &error.to_string()))?,
    };
    let mut said = Vec::new();
    let parts = files.iter().map(|(name, file)| (*name, file));
    for (name, file) in parts.chain([(out, &sum)]) {
        let pictures = file.pictures();
        let pictures = pictures.map_err(|error| Trouble::of_file(name, &error.to_string()))?;
        said.push(format!("{name}: {}", in_words(&pictures)));
    }
    write::whole(out, &sum.to_bytes())?;
    said.push(format!(
        "{} files of totals added up in {out}; compare each file's four pictures with its tablet",
        files.len()
    ));
    Ok(Outcome::fine(said.join("\n")))
}

impl Lead {
    fn of(copy: &str, opened: &Opened, file: &TotalsFile) -> Result<Self, Trouble> {
        let trouble = |why: &str| Trouble::of_file(copy, why);
        let held = |name: &str| opened.contents.get(name);
        let none =
            "holds no round; make the copy while the round is open on the tablet that opened it";
        let plan = held(keys::PLAN).ok_or_else(|| trouble(none))?;
        let plan = Plan::from_bytes(plan).map_err(|_| trouble("its plan cannot be read"))?;
        let all = RoundKeys::list_from_bytes(held(keys::ROUND_KEYS).ok_or_else(|| trouble(none))?);
        let all = all.map_err(|_| trouble("its keys cannot be read"))?;
        let own = all.into_iter().find(|keys| keys.round == file.round);
        let keys = own.filter(|keys| !keys.wrapped.is_empty()).ok_or_else(|| {
            trouble("has no key for these totals: their round was opened on another tablet")
        })?;
        let key = RoundKey::open(&opened.workspace, &keys.public, &keys.wrapped);
        let own = match held(keys::TALLY) {
            Some(tally) => Tally::from_bytes(plan.tables(), tally)
                .map_err(|_| trouble("its totals cannot be read"))?,
            None => Tally::empty(plan.tables()),
        };
        Ok(Self {
            key: key.map_err(|error| trouble(&error.to_string()))?,
            plan,
            keys,
            own,
        })
    }

    /// All of them together, or which file does not belong to them and why. Nothing about any part is said.
    fn sum(&self, files: &[(&str, TotalsFile)]) -> Result<Tally, String> {
        let mut sum = Tally::empty(self.plan.tables());
        let mut with_own = self.own.clone();
        for (name, file) in files {
            let no = |why: &str| format!("{name}: {why}");
            if file.round != self.keys.round {
                return Err(no("is of another round than the first file"));
            }
            if file.plan != self.plan.hash() {
                return Err(no(
                    "was counted by another plan than the copy of the work holds",
                ));
            }
            let opened = self
                .key
                .open_totals(&file.round, self.plan.tables(), &file.sealed);
            let (sender, part) = opened.map_err(|_| no("was not sealed for this round"))?;
            let refused = |error| match error {
                TallyError::TakenAlready => no("is of a tablet whose totals are in already"),
                TallyError::OtherPlan => no("was counted by another plan"),
                TallyError::Full => no("makes the counts too large"),
            };
            with_own.merge(&part, sender).map_err(refused)?;
            sum.merge(&part, sender).map_err(refused)?;
        }
        Ok(sum)
    }
}
