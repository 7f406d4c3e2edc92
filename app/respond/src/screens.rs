//! From the screen that is due to what she sees.

use leptos::prelude::*;
use waymark_ask::sitting::{Offered, Reading, Screen, Sitting};
use waymark_ask::{ChoiceId, QuestionId};
use waymark_interview::{
    Act, Around, Asked, Bar, Below, Corner, Dots, Framed, Going, Live, Place, Skipping, block,
    frame, heading, keep_or_erase, live, nothing, question_screen, sentences, support, tongues,
};
use waymark_words::respond;

use crate::endings::{ended, failed, saving, thanks, three_to_remember};
use crate::hand::{Card, Hand, Shown, Stage, is_of_opening};
use crate::told_back::last_time;

/// All her screens, one at a time. Under the cover there is none.
pub fn screens(hand: Hand) -> AnyView {
    live(move || match hand.shown() {
        Some(shown) => due(hand, shown),
        None => nothing(),
    })
}

fn due(hand: Hand, shown: Shown) -> AnyView {
    let (voice, on) = (hand.voice(), hand.touches());
    if shown.card == Card::Shown {
        return support_card(hand);
    }
    match shown.stage {
        Stage::Sitting(screen) => in_sitting(hand, screen),
        Stage::Saving => saving(voice),
        Stage::Failed(trouble) => failed(trouble, voice, on),
        Stage::Thanks(_) => thanks(&hand.last_words(), hand.heard(), voice, on),
        Stage::Pictures(pictures) => three_to_remember(pictures, &hand.last_words(), voice, on),
        Stage::Ended(closing) => ended(closing, hand.heard(), voice, on),
    }
}

fn in_sitting(hand: Hand, screen: Screen) -> AnyView {
    match screen {
        Screen::Language => language(hand),
        Screen::Consent {
            question,
            beat,
            reading,
        } => consent(hand, question, beat, reading),
        Screen::LastTime => last_time(hand),
        Screen::TryHiding => try_hiding(hand),
        Screen::Remember(question) => remember(hand, question),
        Screen::CheckHelp | Screen::Paused => pause(hand, screen),
        Screen::Support => support_card(hand),
        Screen::StopAsk => stop_ask(hand),
        Screen::Practice { question, .. }
        | Screen::Check { question, .. }
        | Screen::RememberAsk(question)
        | Screen::Understanding { question, .. }
        | Screen::Adult(question)
        | Screen::AgeBand(question)
        | Screen::ConsentAsk(question)
        | Screen::Privacy(question)
        | Screen::Question(question)
        | Screen::Decoy(question) => any_question(hand, screen, question),
        // Endings have their own stages.
        Screen::Thanks | Screen::Declined | Screen::Ended | Screen::Over => saving(hand.voice()),
        // Under the cover nothing of hers is drawn.
        Screen::Cover => nothing(),
    }
}

fn any_question(hand: Hand, screen: Screen, question: QuestionId) -> AnyView {
    let chosen = Live::of(move || hand.chosen(screen, question));
    let (locale, _) = hand.voice();
    let around = hand.around(screen);
    match hand.asked(question) {
        Some(asked) => question_screen(asked, around, locale, hand.page, chosen, hand.touches()),
        None => nothing(),
    }
}

/// The cards say it themselves; the heading is for a screen reader, which needs a place to start.
fn language(hand: Hand) -> AnyView {
    let (locale, _) = hand.voice();
    let below = Below(bar(Screen::Language), Going::Nowhere);
    let framed = Framed::plain("language", hand.voice(), below, hand.touches());
    let title = block("unseen", vec![heading(respond::language_card(locale))]);
    frame(framed, vec![title, tongues(hand.tongues(), hand.touches())])
}

/// A beat of consent: a sentence a line, as calm as a letter.
fn consent(hand: Hand, question: QuestionId, beat: usize, reading: Reading) -> AnyView {
    let (locale, _) = hand.voice();
    let back = if beat == 0 {
        Place::Empty
    } else {
        Place::There
    };
    let bar = Bar { back, ..Bar::WHOLE };
    let below = Below(bar, Going::Ready(respond::next(locale), Act::Next));
    let framed = Framed {
        question: Some(hand.name_of(question)),
        ..Framed::plain("consent", hand.voice(), below, hand.touches())
    };
    let title = match reading {
        Reading::First => respond::consent_heading(locale),
        Reading::Again => respond::once_more(locale),
    };
    let mut all = vec![heading(title), sentences(&hand.words_of(question))];
    let duty = hand.duty_at(question);
    all.extend(duty.map(|text| block("stack", vec![sentences(&text)])));
    frame(framed, all)
}

/// The bar of a screen that has nothing to go back to.
pub fn bar(screen: Screen) -> Bar {
    Bar::of(screen.controls(), Place::Empty)
}

/// How to hide, with an honest word on what it cannot do. Hiding and coming back is the only way on.
fn try_hiding(hand: Hand) -> AnyView {
    let (locale, _) = hand.voice();
    let below = Below(bar(Screen::TryHiding), Going::Nowhere);
    let framed = Framed::plain(
        Screen::TryHiding.name(),
        hand.voice(),
        below,
        hand.touches(),
    );
    let said = [
        respond::try_hiding_body(locale),
        respond::try_hiding_limits(locale),
    ];
    let mut all = vec![heading(respond::try_hiding_title(locale))];
    // Each apart, so that each is read out by itself.
    all.extend(said.map(|text| block("stack", vec![sentences(text)])));
    frame(framed, all)
}

/// A number to say to herself, as she will with the one on the card.
fn remember(hand: Hand, question: QuestionId) -> AnyView {
    let (locale, _) = hand.voice();
    let screen = Screen::Remember(question);
    let go = Going::Ready(respond::next(locale), Act::Next);
    let framed = Framed {
        question: Some(hand.name_of(question)),
        ..Framed::plain(
            screen.name(),
            hand.voice(),
            Below(bar(screen), go),
            hand.touches(),
        )
    };
    frame(framed, vec![heading(hand.words_of(question))])
}

fn pause(hand: Hand, screen: Screen) -> AnyView {
    let (locale, _) = hand.voice();
    let (title, body, go) = match screen {
        Screen::Paused => (
            respond::paused(locale),
            respond::paused_body(locale),
            respond::privacy_ready(locale),
        ),
        _ => (
            respond::check_help(locale),
            respond::check_help_body(locale),
            respond::go_on(locale),
        ),
    };
    let below = Below(bar(screen), Going::Ready(go, Act::Next));
    let framed = Framed::plain(screen.name(), hand.voice(), below, hand.touches());
    frame(framed, vec![heading(title), sentences(body)])
}

fn support_card(hand: Hand) -> AnyView {
    let (locale, _) = hand.voice();
    let bar = Bar::of(Screen::Support.controls(), Place::There);
    let below = Below(bar, Going::Ready(respond::go_on(locale), Act::Next));
    let framed = Framed::plain("support", hand.voice(), below, hand.touches());
    frame(framed, support(&hand.support(), locale))
}

fn stop_ask(hand: Hand) -> AnyView {
    let (locale, _) = hand.voice();
    let below = Below(
        bar(Screen::StopAsk),
        Going::Ready(respond::stop_go_on(locale), Act::Next),
    );
    let framed = Framed::plain("stop-ask", hand.voice(), below, hand.touches());
    let title = heading(respond::stop_title(locale));
    let body = sentences(respond::stop_body(locale));
    frame(
        framed,
        vec![title, body, keep_or_erase(locale, hand.touches())],
    )
}

impl Hand {
    fn around(self, screen: Screen) -> Around {
        let question = matches!(screen, Screen::Question(_) | Screen::Decoy(_));
        let first = self.first_question() == Some(screen);
        Around {
            name: screen.name(),
            mark: self.voice().1,
            dots: if question { self.dots() } else { Dots::None },
            bar: Bar::of(
                screen.controls(),
                if question && !first {
                    Place::There
                } else {
                    Place::Empty
                },
            ),
            corner: Corner::Hide,
            skipping: match (screen.controls().skip, screen) {
                (Offered::Yes, _) => Skipping::Offered,
                (Offered::No, Screen::Practice { .. }) => Skipping::TouchIsEnough,
                (Offered::No, _) => Skipping::None,
            },
        }
    }

    fn dots(self) -> Dots {
        let at = self.with_sitting(|s| s.interview().map(|i| i.section_progress()));
        at.flatten()
            .map_or(Dots::None, |(here, count)| Dots::At(here, count))
    }

    fn asked(self, id: QuestionId) -> Option<Asked> {
        self.with_sitting(|sitting| {
            let question = sitting.form().question(id)?;
            let offered: Vec<ChoiceId> = match sitting.interview() {
                Some(interview) => interview.options(id),
                None => question.each_choice().map(|(choice, _)| choice).collect(),
            };
            Some(Asked::of(question, &offered, sitting.lang()))
        })
        .flatten()
    }

    fn chosen(self, screen: Screen, id: QuestionId) -> Vec<ChoiceId> {
        self.answers.track();
        if is_of_opening(screen) {
            return self.picked().into_iter().collect();
        }
        let chosen = |sitting: &Sitting| {
            let interview = sitting.interview()?;
            let offered = interview.options(id).into_iter();
            Some(
                offered
                    .filter(|&choice| interview.answer(id).has(choice))
                    .collect(),
            )
        };
        self.with_sitting(chosen).flatten().unwrap_or_default()
    }
}
