//! What the database holds, and the opening of it by whoever has it: with a passphrase, and with whatever may be the
//! day's erasable secret.

use std::collections::{BTreeMap, BTreeSet};
use std::thread;

use waymark_ask::Form;
use waymark_count::Tally;
use waymark_keep::stored::{DayPublic, RoundPublic, Slotted, keys};
use waymark_keep::{DayPublicKey, Waiting};
use waymark_plan::Plan;
use waymark_unlock::{DayKey, Passphrase, Slips, SlotSecret, Workspace, WrappedDayKey, fold};

use super::disk::Secret;
use crate::driven::Browser;
use crate::driven::kept::{POOL, PUBLIC, WORK};

type Shelf = BTreeMap<String, Vec<u8>>;

/// Everything in the database.
pub struct Shelves {
    public: Shelf,
    work: Shelf,
    pool: Shelf,
}

impl Shelves {
    /// As the page's own IndexedDB gives them.
    pub fn of(browser: &Browser) -> Self {
        let [public, work, pool] = [PUBLIC, WORK, POOL];
        let shelf = |name| browser.kept_in(name).into_iter().collect();
        Self {
            public: shelf(public),
            work: shelf(work),
            pool: shelf(pool),
        }
    }

    /// The sealed interviews.
    pub fn sealed(&self) -> Vec<Vec<u8>> {
        let entries = self.pool.values();
        entries
            .filter_map(|entry| Waiting::from_bytes(entry).ok())
            .map(|waiting| waiting.sealed().as_bytes().to_vec())
            .collect()
    }

    /// How many interviews these words open, with one of `secrets` as the day's.
    pub fn rows(&self, words: &str, secrets: &BTreeSet<Secret>) -> usize {
        let opened = self.workspace(words);
        opened.map_or(0, |workspace| {
            self.rows_with(&workspace, &workspace, secrets)
        })
    }

    /// The workspace these words open.
    pub fn workspace(&self, words: &str) -> Option<Workspace> {
        Workspace::open(&Passphrase::new(words), self.public.get(keys::LOCK)?).ok()
    }

    /// The same, where the plan opens with one workspace, and the day is tried with another.
    pub fn rows_with(
        &self,
        own: &Workspace,
        tried: &Workspace,
        secrets: &BTreeSet<Secret>,
    ) -> usize {
        let Some((public, wrapped)) = self.day() else {
            return 0;
        };
        let Some(key) = day_key(tried, &public, &wrapped, secrets) else {
            return 0;
        };
        let round = RoundPublic::from_bytes(&self.public[keys::ROUND]).expect("the round");
        let plan = own.open_value(keys::PLAN, &self.work[keys::PLAN]);
        let plan = Plan::from_bytes(&plan.expect("the plan opens")).expect("a plan");
        let form = Form::from_bytes(&round.form).expect("the form");
        let (tally, sealed) = (Tally::empty(plan.tables()), self.sealed());
        let pool = sealed.iter().map(Vec::as_slice);
        let folded = fold(&key, &round.round, &plan, &form, tally, Slips::Free, pool);
        usize::try_from(folded.counted).expect("few")
    }

    /// The open day's public key, and its private one as it is kept; nothing once the day is closed.
    fn day(&self) -> Option<(DayPublicKey, WrappedDayKey)> {
        let day = DayPublic::from_bytes(self.public.get(keys::DAY)?).ok()?;
        let private = Slotted::from_bytes(self.work.get(keys::DAY_KEY)?).ok()?;
        Some((day.key, WrappedDayKey::from_bytes(private.sealed)))
    }
}

/// Tries one secret after the other, on two threads.
fn day_key(
    workspace: &Workspace,
    public: &DayPublicKey,
    wrapped: &WrappedDayKey,
    secrets: &BTreeSet<Secret>,
) -> Option<DayKey> {
    let all: Vec<Secret> = secrets.iter().copied().collect();
    let tried = |some: &[Secret]| {
        let one = |secret: &Secret| {
            let secret = SlotSecret::from_bytes(*secret);
            DayKey::open(workspace, &secret, public, wrapped).ok()
        };
        some.iter().find_map(one)
    };
    let (first, second) = all.split_at(all.len() / 2);
    thread::scope(|scope| {
        let beside = scope.spawn(|| tried(second));
        tried(first).or(beside.join().expect("it tried them all"))
    })
}
