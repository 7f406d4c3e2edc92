//! What is told back: what came of the round before, on the first screen in her language, and on the last one when and where
//! the results of this round will be heard. The team's own sentences; where it wrote none, nothing stands there.

use leptos::prelude::*;
use waymark_ask::Form;
use waymark_ask::sitting::{LastTime, Screen};
use waymark_interview::{Act, Below, Framed, Going, block, frame, heading, line, sentences};
use waymark_keep::stored::{Both, RoundPublic};
use waymark_words::respond;

use crate::hand::Hand;
use crate::screens::bar;

/// Whether the round tells of the one before. What it says in one language it says in all, if need be in that one.
pub fn last_time_of(round: &RoundPublic, form: &Form) -> LastTime {
    let first = form.languages().first().map_or("", |first| first.tag());
    match round.last_time_in(first) {
        Some(_) => LastTime::Told,
        None => LastTime::Untold,
    }
}

/// The first screen in her language.
pub fn last_time(hand: Hand) -> AnyView {
    let (locale, _) = hand.voice();
    let screen = Screen::LastTime;
    let below = Below(bar(screen), Going::Ready(respond::next(locale), Act::Next));
    let framed = Framed::plain(screen.name(), hand.voice(), below, hand.touches());
    let mut all = vec![heading(respond::last_time_title(locale))];
    all.extend(hand.told(RoundPublic::last_time_in, |both| {
        vec![
            line("hers-hint", respond::last_time_said(locale)),
            apart(both.first),
            line("hers-hint", respond::last_time_changed(locale)),
            apart(both.second),
        ]
    }));
    frame(framed, all)
}

/// A text by itself, so that it is read out by itself.
fn apart(text: &str) -> AnyView {
    block("stack", vec![sentences(text)])
}

impl Hand {
    /// When and where the results will be heard; the same for everybody, however it ended.
    pub fn heard(self) -> Vec<AnyView> {
        let (locale, _) = self.voice();
        self.told(RoundPublic::heard_in, |both| {
            vec![
                line("hers-hint", respond::heard_title(locale)),
                apart(both.first),
                apart(both.second),
            ]
        })
    }

    /// What the round says of this in her language, drawn; nothing where it says nothing.
    fn told(
        self,
        what: for<'a> fn(&'a RoundPublic, &str) -> Option<Both<'a>>,
        drawn: impl FnOnce(Both<'_>) -> Vec<AnyView>,
    ) -> Vec<AnyView> {
        let tag = self.tag();
        self.terms
            .with_value(|terms| what(&terms.round, &tag).map(drawn).unwrap_or_default())
    }
}
