//! What groups said, for the gap board: "4 of 6 groups named the road" (I-44). Groups are counted, never people.

use std::collections::{BTreeMap, BTreeSet};

use super::layers::LEAST_GROUPS;
use super::{Asks, EntryId, GroupKind, STONES_EACH, Said, Scripts, Session, SessionId};
use crate::area::AreaId;
use crate::inventory::Choice;
use crate::visibility::Audience;

/// Which groups are asked about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Among {
    pub area: AreaId,
    pub kinds: Kinds,
}

/// All groups of the area, or those of one kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kinds {
    All,
    Only(GroupKind),
}

/// What was said in a line: a choice of its list, or a pair of choices.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Topic {
    Choice(Choice),
    Pair(Choice, Choice),
}

/// Something that groups said. [`themes`] alone makes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Theme {
    pub line: EntryId,
    pub topic: Topic,
    /// Groups that said it.
    pub said_by: u16,
    /// Groups that held the exercise.
    pub of: u16,
}

impl Theme {
    /// The choice, or the pair of choices, in a language (a code such as `ar`).
    pub fn topic_in(&self, all: &Scripts, language: &str) -> String {
        let of = |list: &str, choice| {
            let listed = all.choice(list, choice);
            listed.map_or("", |listed| listed.label.in_language(language))
        };
        let asks = all.entry(self.line).map(|entry| &entry.asks);
        match (asks, self.topic) {
            (
                Some(Asks::One(list) | Asks::Many(list) | Asks::Stones(list)),
                Topic::Choice(choice),
            ) => of(list, choice).to_owned(),
            (Some(Asks::Route { whom, .. }), Topic::Choice(choice)) => of(whom, choice).to_owned(),
            (Some(Asks::Pairs(first, second)), Topic::Pair(one, other)) => {
                format!("{} – {}", of(first, one), of(second, other))
            }
            _ => String::new(),
        }
    }
}

/// What may be told to `audience`, in the order of the lines. An exercise that fewer than [`LEAST_GROUPS`] groups held
/// says nothing; nor does one kind of group where the others held it, but fewer times than that: they could be worked
/// out. Outside the coordination body, a theme needs as many groups that said it.
pub fn themes(
    all: &Scripts,
    sessions: &[Session],
    among: &Among,
    audience: Audience,
) -> Vec<Theme> {
    // One that was begun and never entered is no group, or two blank ones would let a single group be told of.
    let here = sessions
        .iter()
        .filter(|one| *one.area() == among.area && !one.is_blank());
    let (asked, others): (Vec<&Session>, Vec<&Session>) = here.partition(|one| match among.kinds {
        Kinds::All => true,
        Kinds::Only(kind) => one.who() == kind,
    });
    let mut themes = Vec::new();
    for script in all.scripts() {
        let held = |of: &[&Session]| {
            let held = of.iter().filter(|one| one.script() == script.id);
            held.map(|one| one.id())
                .collect::<BTreeSet<SessionId>>()
                .len()
        };
        let (of, rest) = (held(&asked), held(&others));
        if of < LEAST_GROUPS || (1..LEAST_GROUPS).contains(&rest) {
            continue;
        }
        let entries = all.entries(script.id);
        for entry in entries.filter(|entry| audience.sees(entry.visible)) {
            let counted = counted(&asked, entry.id).into_iter();
            let told = counted.filter(|(_, groups)| {
                audience == Audience::Coordination || groups.len() >= LEAST_GROUPS
            });
            themes.extend(told.map(|(topic, groups)| Theme {
                line: entry.id,
                topic,
                said_by: number(groups.len()),
                of: number(of),
            }));
        }
    }
    themes
}

fn counted(sessions: &[&Session], line: EntryId) -> BTreeMap<Topic, BTreeSet<SessionId>> {
    let mut counted: BTreeMap<Topic, BTreeSet<SessionId>> = BTreeMap::new();
    for session in sessions {
        let said = session.said().filter(|(of, _)| *of == line);
        for topic in said.flat_map(|(_, said)| topics(said)) {
            counted.entry(topic).or_default().insert(session.id());
        }
    }
    counted
}

/// What a group counts as having said. A card with no more stones than one person has may be one person's.
fn topics(said: &Said) -> Vec<Topic> {
    match said {
        Said::One(choice) => vec![Topic::Choice(*choice)],
        Said::Many(chosen) => chosen.iter().copied().map(Topic::Choice).collect(),
        Said::Pairs(pairs) => pairs
            .iter()
            .map(|pair| Topic::Pair(pair.0, pair.1))
            .collect(),
        Said::Stones(stones) => {
            let several = stones.iter().filter(|(_, laid)| **laid > STONES_EACH);
            several.map(|(card, _)| Topic::Choice(*card)).collect()
        }
        Said::Route(steps) => steps.iter().map(|step| Topic::Choice(step.whom)).collect(),
        Said::Medians(_) | Said::Links(_) => Vec::new(),
    }
}

fn number(groups: usize) -> u16 {
    u16::try_from(groups).unwrap_or(u16::MAX)
}
