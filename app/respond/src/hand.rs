//! What all her screens share: the sitting, the closed record on its way, and which screen is due.

use std::rc::Rc;

use leptos::prelude::*;
use leptos::task::spawn_local;
use waymark_ask::record::{AreaIndex, Mode};
use waymark_ask::sitting::{Closing, Screen, Seat, Sitting, Touch};
use waymark_ask::{ChoiceId, Form, Lang, Length};
use waymark_interview::{Act, Live, Page};
use waymark_keep::stored::{RoundLength, SeatMode};
use waymark_keep::{Pictures, StoreError};
use waymark_words::Locale;

use crate::endings::Voice;
use crate::hide::Outcome;
use crate::page;
use crate::sayings::first_lang;
use crate::store::{self, Parcel, Shared, Terms};
use crate::told_back::last_time_of;

/// One area a round for now; a round with several hands the index over with the tablet.
const THE_AREA: AreaIndex = AreaIndex::new(0);

/// Which screen is due.
#[derive(Clone, Copy, PartialEq)]
pub enum Stage {
    /// The sitting says which.
    Sitting(Screen),
    /// The closed record is being put away.
    Saving,
    /// It could not be; it is still held.
    Failed(StoreError),
    /// Thanks, and what happens next.
    Thanks(Pictures),
    /// The pictures to remember.
    Pictures(Pictures),
    /// Over, with nothing left to do but give the tablet back.
    Ended(Closing),
}

/// Whether the card with help lies over an ending; within a sitting, the sitting knows.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Card {
    /// It does.
    Shown,
    /// It does not.
    Away,
}

/// What is on the screen, and what belongs to it alone.
#[derive(Clone, Copy)]
pub struct Shown {
    pub(crate) stage: Stage,
    pub(crate) card: Card,
    /// The card touched on a question of the opening; it counts when she goes on.
    picked: Option<ChoiceId>,
    /// Her first question, from which there is no way back.
    first: Option<Screen>,
    /// The language she chose.
    lang: Lang,
}

/// One hand-over. Copied freely: it only points at what the document owns.
#[derive(Clone, Copy)]
pub struct Hand {
    store: Shared,
    pub(crate) terms: StoredValue<Terms, LocalStorage>,
    pub(crate) form: StoredValue<Rc<Form>, LocalStorage>,
    sitting: StoredValue<Option<Sitting>, LocalStorage>,
    parcel: StoredValue<Option<Rc<Parcel>>, LocalStorage>,
    shown: StoredValue<Shown>,
    /// Another screen is due.
    turned: Trigger,
    /// She has chosen another language.
    spoken: Trigger,
    /// Something about the answers on this screen is different now.
    pub(crate) answers: Trigger,
    /// The page of a long list she is at.
    pub(crate) page: Page,
    /// The cover is up and what it covers has left the page.
    pub(crate) away: RwSignal<bool>,
}

impl Hand {
    /// Begins, or does not when the forms are not what they should be.
    pub fn begin(
        store: Shared,
        (terms, tongue): (Terms, Locale),
        form: Rc<Form>,
        decoy: Rc<Form>,
    ) -> Option<Self> {
        let sitting = Sitting::begin(Rc::clone(&form), decoy, seat_of(&terms)).ok()?;
        let sitting = sitting.after(last_time_of(&terms.round, &form));
        let shown = Shown {
            stage: Stage::Sitting(sitting.screen()),
            card: Card::Away,
            picked: None,
            first: None,
            lang: first_lang(&form, terms.round.practice, tongue),
        };
        Some(Self {
            store,
            terms: StoredValue::new_local(terms),
            form: StoredValue::new_local(form),
            sitting: StoredValue::new_local(Some(sitting)),
            parcel: StoredValue::new_local(None),
            shown: StoredValue::new(shown),
            turned: Trigger::new(),
            spoken: Trigger::new(),
            answers: Trigger::new(),
            page: RwSignal::new(0),
            away: RwSignal::new(false),
        })
    }

    /// What is due on the screen; nothing while the cover is up.
    pub fn shown(self) -> Option<Shown> {
        self.turned.track();
        (!self.away.get()).then(|| self.shown.get_value())
    }

    fn turn_to(self, stage: Stage) {
        self.shown.update_value(|shown| shown.stage = stage);
        self.turned.notify();
    }

    fn lay(self, card: Card) {
        self.shown.update_value(|shown| shown.card = card);
        self.turned.notify();
    }

    /// Her language from now on, on both layers.
    fn speak(self, lang: Lang) {
        self.shown.update_value(|shown| shown.lang = lang);
        page::speaks(self.voice().0);
        self.spoken.notify();
    }

    /// The voice, for what is drawn outside her screens: read again when she chooses a language.
    pub(crate) fn lasting_voice(self) -> Live<Voice> {
        Live::of(move || {
            self.spoken.track();
            self.voice()
        })
    }

    pub(crate) fn picked(self) -> Option<ChoiceId> {
        self.shown.get_value().picked
    }

    pub(crate) fn first_question(self) -> Option<Screen> {
        self.shown.get_value().first
    }

    /// The language she chose, also after the sitting is gone.
    pub(crate) fn lang(self) -> Lang {
        self.shown.get_value().lang
    }

    /// Where the touches of all screens go.
    pub(crate) fn touches(self) -> Callback<Act> {
        Callback::new(move |act| self.act(act))
    }

    /// Answers a touch on whatever screen is due.
    pub fn act(self, act: Act) {
        let Shown { stage, card, .. } = self.shown.get_value();
        match stage {
            Stage::Sitting(screen) => self.touch(screen, act),
            Stage::Failed(_) if act == Act::Next => self.put_away(),
            Stage::Saving | Stage::Failed(_) => {}
            _ if act == Act::Support => self.lay(Card::Shown),
            _ if card == Card::Shown => self.lay(Card::Away),
            Stage::Thanks(pictures) if act == Act::Next => {
                self.turn_to(Stage::Pictures(pictures));
            }
            Stage::Pictures(_) | Stage::Ended(_) if act == Act::Next => page::go_home(),
            _ => {}
        }
    }

    fn touch(self, screen: Screen, act: Act) {
        if let Act::Speak(lang) = act {
            self.speak(lang);
        }
        let Some(touch) = self.meaning(screen, act) else {
            return;
        };
        self.tell(touch);
        self.show(screen);
    }

    /// On a question of the opening a touch only marks the card; Next then gives the answer, so
    /// that every question is answered in the same way. Practice alone answers to the first touch.
    fn meaning(self, screen: Screen, act: Act) -> Option<Touch> {
        match (act, screen) {
            (Act::Choose(choice), _) if is_of_opening(screen) => {
                self.shown.update_value(|shown| shown.picked = Some(choice));
                self.answers.notify();
                None
            }
            (Act::Next, _) if is_of_opening(screen) => self.picked().map(Touch::Choose),
            _ => touch_of(act),
        }
    }

    fn show(self, before: Screen) {
        let Some(screen) = self.with_sitting(Sitting::screen) else {
            return;
        };
        if screen == before {
            self.answers.notify();
            return;
        }
        self.page.set(0);
        self.shown.update_value(|shown| {
            shown.picked = None;
            if shown.first.is_none() && is_question(screen) {
                shown.first = Some(screen);
            }
        });
        match self.with_sitting(Sitting::closing).flatten() {
            Some(closing) if screen != Screen::Support => self.close(closing),
            _ => self.turn_to(Stage::Sitting(screen)),
        }
    }

    /// The end of the sitting: a record to put away, or nothing at all.
    fn close(self, closing: Closing) {
        let record = self.sitting.try_update_value(|sitting| {
            let record = sitting.as_mut().and_then(Sitting::take_record);
            // Whatever is left of the answers is overwritten here.
            *sitting = None;
            record
        });
        match record.flatten() {
            Some(record) => {
                let parcel = self.terms.with_value(|terms| Parcel::close(record, terms));
                match parcel {
                    Ok(parcel) => {
                        self.parcel.set_value(Some(Rc::new(parcel)));
                        self.put_away();
                    }
                    Err(trouble) => self.turn_to(Stage::Failed(trouble)),
                }
            }
            None => self.leave(closing),
        }
    }

    /// Puts the closed record away. Called again after trouble, it writes the very same one.
    fn put_away(self) {
        let Some(parcel) = self.parcel.get_value() else {
            return;
        };
        self.turn_to(Stage::Saving);
        spawn_local(async move {
            match parcel.put(&self.store.get_value()).await {
                Ok(pictures) => {
                    self.parcel.set_value(None);
                    self.turn_to(Stage::Thanks(pictures));
                }
                Err(trouble) => self.turn_to(Stage::Failed(trouble)),
            }
        });
    }

    /// Nothing is kept. The dull questionnaire ends on the same screens as the true one, so that
    /// nobody who looks on can tell which it was; its pictures stand for nothing.
    fn leave(self, closing: Closing) {
        self.turn_to(Stage::Saving);
        spawn_local(async move {
            // When this fails, the seat stays taken and the team is told that nothing was kept.
            let _ = store::leave(&self.store.get_value()).await;
            let pictures = Pictures::draw(&mut store::chance(), &[]);
            self.turn_to(match (closing, pictures) {
                (Closing::Thanked, Ok(pictures)) => Stage::Thanks(pictures),
                _ => Stage::Ended(closing),
            });
        });
    }

    /// Home after ten minutes under the cover, not before the seat is kept empty: a page that leaves
    /// takes an unfinished write with it.
    pub fn goes_home(self) {
        spawn_local(async move {
            let _ = store::broken_off(&self.store.get_value()).await;
            page::go_home();
        });
    }

    /// The cover is up.
    pub fn hides(self) {
        self.tell(Touch::Hide);
    }

    /// She is back: where hiding was the exercise, that leads on.
    pub fn returns(self) {
        self.tell(Touch::Return);
        if let Stage::Sitting(before) = self.shown.get_value().stage {
            self.show(before);
        }
    }

    fn tell(self, touch: Touch) {
        self.sitting.update_value(|sitting| {
            if let Some(sitting) = sitting {
                sitting.touch(touch);
            }
        });
    }

    /// Ten minutes under the cover: everything open is overwritten. A closed record is kept on its
    /// way, since nobody can read it.
    pub fn give_up(self) -> Outcome {
        if self.parcel.with_value(Option::is_some) {
            return Outcome::StillHeld;
        }
        self.sitting.set_value(None);
        spawn_local(async move {
            let _ = store::broken_off(&self.store.get_value()).await;
        });
        Outcome::Gone
    }

    pub(crate) fn with_sitting<T>(self, ask: impl FnOnce(&Sitting) -> T) -> Option<T> {
        self.sitting.with_value(|sitting| sitting.as_ref().map(ask))
    }
}

fn seat_of(terms: &Terms) -> Seat {
    Seat {
        length: match terms.round.length {
            RoundLength::Full => Length::Full,
            RoundLength::Short => Length::Short,
        },
        mode: match terms.mode {
            SeatMode::HerOwn => Mode::HerOwn,
            SeatMode::Assisted => Mode::Assisted,
            SeatMode::ByEar => Mode::ByEar,
            SeatMode::ReadAloud => Mode::ReadAloud,
        },
        area: THE_AREA,
    }
}

/// Questions of the opening that are answered by a card and Next.
pub(crate) fn is_of_opening(screen: Screen) -> bool {
    matches!(
        screen,
        Screen::Check { .. }
            | Screen::RememberAsk(_)
            | Screen::Adult(_)
            | Screen::AgeBand(_)
            | Screen::Understanding { .. }
            | Screen::ConsentAsk(_)
            | Screen::Privacy(_)
    )
}

/// Her questions, or the dull ones.
fn is_question(screen: Screen) -> bool {
    matches!(screen, Screen::Question(_) | Screen::Decoy(_))
}

/// What a touch means to the sitting; nothing for those that are not for it.
fn touch_of(act: Act) -> Option<Touch> {
    Some(match act {
        Act::Choose(choice) => Touch::Choose(choice),
        Act::Speak(lang) => Touch::Language(lang),
        Act::Next => Touch::Next,
        Act::Skip => Touch::Skip,
        Act::Back => Touch::Back,
        Act::Stop => Touch::Stop,
        Act::Support => Touch::Support,
        Act::Pause => Touch::Pause,
        Act::Keep => Touch::Keep,
        Act::Erase => Touch::Erase,
        Act::Continue | Act::Hide | Act::Picture(_) | Act::Again | Act::Listen | Act::Words => {
            return None;
        }
    })
}
