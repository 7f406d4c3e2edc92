//! From the screen that is due to what she sees.

use leptos::prelude::*;
use waymark_ask::sitting::{Reading, Screen, Sitting};
use waymark_ask::{ChoiceId, QuestionId};
use waymark_interview::{
    Act, Around, Asked, Bar, Corner, Dots, Frame, Going, Heading, KeepOrErase, Mark,
    QuestionScreen, Sentences, Skipping, Support, Tongues,
};
use waymark_words::{Locale, respond};

use crate::endings::{Ended, Failed, Saving, Thanks, ThreeToRemember};
use crate::hand::{Card, Hand, Stage, is_of_opening};

/// All her screens, one at a time. Under the cover there is none.
#[component]
pub fn Screens(hand: Hand) -> impl IntoView {
    move || {
        if hand.away.get() {
            return ().into_any();
        }
        let (locale, mark) = (hand.locale(), hand.mark());
        let on = Callback::new(move |act| hand.act(act));
        if hand.card.get() == Card::Shown {
            return view! { <SupportCard hand locale mark /> }.into_any();
        }
        match hand.stage.get() {
            Stage::Sitting(screen) => view! { <InSitting hand screen /> }.into_any(),
            Stage::Saving => view! { <Saving locale mark /> }.into_any(),
            Stage::Failed(trouble) => view! { <Failed trouble locale mark on /> }.into_any(),
            Stage::Thanks(_) => {
                view! { <Thanks words=hand.last_words() locale mark on /> }.into_any()
            }
            Stage::Pictures(pictures) => {
                let words = hand.last_words();
                view! { <ThreeToRemember pictures words locale mark on /> }.into_any()
            }
            Stage::Ended(closing) => view! { <Ended closing locale mark on /> }.into_any(),
        }
    }
}

#[component]
fn InSitting(hand: Hand, screen: Screen) -> impl IntoView {
    let (locale, mark) = (hand.locale(), hand.mark());
    match screen {
        Screen::Language => view! { <Language hand locale mark /> }.into_any(),
        Screen::Consent { question, beat, reading } => {
            view! { <Consent hand question beat reading /> }.into_any()
        }
        Screen::CheckHelp | Screen::Paused => view! { <Pause hand screen /> }.into_any(),
        Screen::Support => view! { <SupportCard hand locale mark /> }.into_any(),
        Screen::StopAsk => view! { <StopAsk hand locale mark /> }.into_any(),
        Screen::Practice { question, .. }
        | Screen::Check { question, .. }
        | Screen::Understanding { question, .. }
        | Screen::Adult(question)
        | Screen::AgeBand(question)
        | Screen::ConsentAsk(question)
        | Screen::Privacy(question)
        | Screen::Question(question)
        | Screen::Decoy(question) => view! { <AnyQuestion hand screen question /> }.into_any(),
        // Endings have their own stages.
        Screen::Thanks | Screen::Declined | Screen::Ended | Screen::Over => {
            view! { <Saving locale mark /> }.into_any()
        }
    }
}

#[component]
fn AnyQuestion(hand: Hand, screen: Screen, question: QuestionId) -> impl IntoView {
    let chosen = Signal::derive(move || hand.chosen(screen, question));
    let on = Callback::new(move |act| hand.act(act));
    let around = hand.around(screen);
    let (locale, page) = (hand.locale(), hand.page);
    hand.asked(question)
        .map(|asked| view! { <QuestionScreen asked around locale page chosen on /> })
}

#[component]
fn Language(hand: Hand, locale: Locale, mark: Mark) -> impl IntoView {
    let on = Callback::new(move |act| hand.act(act));
    view! {
        <Frame name="language" locale mark bar=Bar::FIRST on>
            // The cards say it; a screen reader needs a place to start.
            <div class="unseen">
                <Heading text=respond::language_card(locale).to_owned() />
            </div>
            <Tongues tongues=hand.tongues() on />
        </Frame>
    }
}

/// A beat of consent: a sentence a line, as calm as a letter.
#[component]
fn Consent(hand: Hand, question: QuestionId, beat: usize, reading: Reading) -> impl IntoView {
    let (locale, mark) = (hand.locale(), hand.mark());
    let on = Callback::new(move |act| hand.act(act));
    let going = Going::Ready(respond::next(locale), Act::Next);
    let bar = if beat == 0 { Bar::FIRST } else { Bar::WHOLE };
    let heading = match reading {
        Reading::First => respond::consent_heading(locale),
        Reading::Again => respond::once_more(locale),
    };
    view! {
        <Frame name="consent" question=hand.name_of(question) locale mark bar going on>
            <Heading text=heading.to_owned() />
            <Sentences text=hand.words_of(question) />
        </Frame>
    }
}

#[component]
fn Pause(hand: Hand, screen: Screen) -> impl IntoView {
    let (locale, mark) = (hand.locale(), hand.mark());
    let on = Callback::new(move |act| hand.act(act));
    let (heading, body, go) = match screen {
        Screen::Paused => (respond::paused(locale), respond::paused_body(locale), respond::privacy_ready(locale)),
        _ => (respond::check_help(locale), respond::check_help_body(locale), respond::go_on(locale)),
    };
    let going = Going::Ready(go, Act::Next);
    view! {
        <Frame name=screen.name() locale mark bar=Bar::FIRST going on>
            <Heading text=heading.to_owned() />
            <Sentences text=body />
        </Frame>
    }
}

#[component]
fn SupportCard(hand: Hand, locale: Locale, mark: Mark) -> impl IntoView {
    let on = Callback::new(move |act| hand.act(act));
    let going = Going::Ready(respond::go_on(locale), Act::Next);
    view! {
        <Frame name="support" locale mark bar=Bar::CARD going on>
            <Support words=hand.support() locale />
        </Frame>
    }
}

#[component]
fn StopAsk(hand: Hand, locale: Locale, mark: Mark) -> impl IntoView {
    let on = Callback::new(move |act| hand.act(act));
    let going = Going::Ready(respond::stop_go_on(locale), Act::Next);
    view! {
        <Frame name="stop-ask" locale mark bar=Bar::ENDING going on>
            <Heading text=respond::stop_title(locale).to_owned() />
            <Sentences text=respond::stop_body(locale) />
            <KeepOrErase locale on />
        </Frame>
    }
}

impl Hand {
    fn around(self, screen: Screen) -> Around {
        let question = matches!(screen, Screen::Question(_) | Screen::Decoy(_));
        let first = self.first.get_value() == Some(screen);
        Around {
            name: screen.name(),
            mark: self.mark(),
            dots: if question { self.dots() } else { Dots::None },
            bar: if question && !first { Bar::WHOLE } else { Bar::FIRST },
            corner: Corner::Hide,
            skipping: match screen {
                Screen::Question(_) | Screen::Decoy(_) | Screen::AgeBand(_) => Skipping::Offered,
                Screen::Practice { .. } => Skipping::TouchIsEnough,
                _ => Skipping::None,
            },
        }
    }

    fn dots(self) -> Dots {
        let at = self.with_sitting(|s| s.interview().map(|i| i.section_progress()));
        at.flatten().map_or(Dots::None, |(here, count)| Dots::At(here, count))
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
        if is_of_opening(screen) {
            return self.picked.get().into_iter().collect();
        }
        self.answers.track();
        let chosen = |sitting: &Sitting| {
            let interview = sitting.interview()?;
            let offered = interview.options(id).into_iter();
            Some(offered.filter(|&choice| interview.answer(id).has(choice)).collect())
        };
        self.with_sitting(chosen).flatten().unwrap_or_default()
    }
}
