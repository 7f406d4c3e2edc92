//! What all screens share: the page, the public facts, the line to the worker, and the way to lock.

use std::rc::Rc;
use std::sync::Arc;

use leptos::prelude::*;
use waymark_keep::browser::Browser;
use waymark_keep::stored::Seat;
use waymark_keep::{Place, StoreError};
use waymark_talk::{ErasingIs, Home, Reply, Request, Setup, State, Tablets, TroubleKind};

use waymark_words::Locale;

use crate::browser::storage::Promised;
use crate::browser::tongue;
use crate::import::Import;
use crate::line::{Line, NoAnswer};
use crate::page::{Page, Trouble};
use crate::public::{Public, SetUp, Store};
use crate::screen_gate::Passed;
use crate::screens::rehearsal::Rehearsed;
use crate::screens::round_draft::Draft;

/// Handed down as context; copies are handles to the same signals.
#[derive(Clone, Copy)]
pub struct Console {
    /// The language of all screens.
    pub spoken: RwSignal<Locale>,
    pub page: RwSignal<Page>,
    pub public: RwSignal<Public>,
    /// What the worker said last; present exactly while the keys are in its memory.
    pub home: RwSignal<Option<Arc<Home>>>,
    pub erasing: RwSignal<ErasingIs>,
    pub promised: RwSignal<Promised>,
    /// The team's own work, or practice.
    pub place: RwSignal<Place>,
    /// The round that is being set up.
    pub draft: Draft,
    /// The form that is being brought in.
    pub import: Import,
    /// Whether a request is on its way: then locking covers the page at once and waits for it.
    pub working: RwSignal<bool>,
    /// How many are.
    under_way: StoredValue<u32>,
    /// What was rehearsed since this document began.
    pub rehearsed: RwSignal<Rehearsed>,
    /// Whether the PIN was typed since this document began.
    pub passed: RwSignal<Passed>,
    /// A picker of the tablet is open over the page: being out of sight is then no absence.
    elsewhere: RwSignal<Elsewhere>,
    absence: RwSignal<Absence>,
    line: StoredValue<Option<Rc<Line>>, LocalStorage>,
    store: StoredValue<Rc<Store>, LocalStorage>,
}

/// Whether the page may be out of sight for a reason of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Elsewhere {
    Nowhere,
    /// The file picker or the share sheet, which on tablets covers the whole page.
    AtTheTablet,
}

/// Whether somebody went away while the worker was at work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Absence {
    There,
    /// The cover is up; the tablet locks as soon as the worker is done, and the cover stays.
    Away,
    /// The same, and somebody touched the cover meanwhile: it is lifted then.
    AskedBack,
}

/// Why a question has no reply.
enum NoReply {
    /// The page for it.
    Trouble(Trouble),
    /// There is no worker, or no longer: the tablet was locked, or went over to the other place.
    Ended,
}

/// The worker did not do it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// The screen that asked has a sentence for it.
    Here(TroubleKind),
    /// Another screen is up already and says why.
    Elsewhere,
}

impl Console {
    pub fn new() -> Self {
        Self {
            spoken: RwSignal::new(Locale::En),
            page: RwSignal::new(Page::Waiting),
            public: RwSignal::new(Public::UNKNOWN),
            home: RwSignal::new(None),
            erasing: RwSignal::new(ErasingIs::Strong),
            promised: RwSignal::new(Promised::Unknown),
            place: RwSignal::new(Place::Work),
            draft: Draft::empty(),
            import: Import::nothing(),
            working: RwSignal::new(false),
            rehearsed: RwSignal::new(Rehearsed::default()),
            passed: RwSignal::new(Passed::NotYet),
            elsewhere: RwSignal::new(Elsewhere::Nowhere),
            absence: RwSignal::new(Absence::There),
            under_way: StoredValue::new(0),
            line: StoredValue::new_local(None),
            store: StoredValue::new_local(Rc::new(Store::new(Browser(Place::Work)))),
        }
    }

    /// The language now.
    pub fn locale(self) -> Locale {
        self.spoken.get_untracked()
    }

    /// Another language, on the whole page at once.
    pub fn speak(self, locale: Locale) {
        tongue::say(locale);
        if self.locale() != locale {
            self.spoken.set(locale);
        }
    }

    /// The public shelf.
    pub fn store(self) -> Rc<Store> {
        self.store.get_value()
    }

    pub fn go(self, page: Page) {
        self.page.set(page);
    }

    /// Goes on from the page that asked for something, if it is still up: a late answer moves no other page and lifts no
    /// cover.
    pub fn go_on(self, from: Page, to: Page) {
        if self.page.get_untracked() == from {
            self.go(to);
        }
    }

    /// Reads the public facts anew; a store that says no decides the page.
    pub async fn look(self) -> Result<(), StoreError> {
        let public = Public::read(&self.store()).await;
        if let Err(error) = public {
            self.go(Page::for_store(error));
        }
        let public = public?;
        if let Some(chosen) = public.tongue {
            self.speak(chosen);
        }
        self.public.set(public);
        Ok(())
    }

    /// Asks for something that changes how things stand, and keeps what the worker says about it.
    pub async fn tell(self, request: Request) -> Result<(), Refused> {
        match self.ask(request).await? {
            Reply::State(state) => {
                self.keep(state);
                Ok(())
            }
            _ => {
                self.go(Page::Trouble(self.hang_up()));
                Err(Refused::Elsewhere)
            }
        }
    }

    /// Asks the worker, starting it if need be.
    pub async fn ask(self, request: Request) -> Result<Reply, Refused> {
        self.counts(|requests| requests.saturating_add(1));
        let reply = self.ask_line(request).await;
        self.counts(|requests| requests.saturating_sub(1));
        if self.went_away() {
            return Err(Refused::Elsewhere);
        }
        match reply {
            Err(NoReply::Ended) => Err(Refused::Elsewhere),
            Err(NoReply::Trouble(trouble)) => {
                self.go(Page::Trouble(trouble));
                Err(Refused::Elsewhere)
            }
            Ok(Reply::Trouble(trouble)) => Err(self.sort(trouble.kind)),
            Ok(other) => Ok(other),
        }
    }

    fn counts(self, step: fn(u32) -> u32) {
        self.under_way.update_value(|count| *count = step(*count));
        self.working.set(self.under_way.get_value() > 0);
    }

    /// Whether somebody went away meanwhile; with the last request done, what waited for it is done too.
    fn went_away(self) -> bool {
        let absence = self.absence.get_untracked();
        if absence != Absence::There && !self.working.get_untracked() {
            self.absence.set(Absence::There);
            match absence {
                Absence::AskedBack => self.lock(),
                _ => self.end_worker(),
            }
        }
        absence != Absence::There
    }

    async fn ask_line(self, request: Request) -> Result<Reply, NoReply> {
        let line = match self.line.get_value() {
            Some(line) => line,
            // A screen behind the lock that asks late, for instance because it had to fetch something first.
            None if !request.is_for_a_locked_tablet() => return Err(NoReply::Ended),
            None => {
                let started = Line::start(self.place.get_untracked());
                let line = Rc::new(started.map_err(|_| NoReply::Trouble(Trouble::Program))?);
                // Kept before it listens: whoever asks meanwhile asks this worker. Of two, only one could hold the
                // slot's file.
                self.line.set_value(Some(Rc::clone(&line)));
                match self.said(&line, Request::Start).await? {
                    Reply::State(state) => self.keep(state),
                    trouble @ Reply::Trouble(_) => return Ok(trouble),
                    _ => return Err(NoReply::Trouble(self.hang_up())),
                }
                line
            }
        };
        self.said(&line, request).await
    }

    /// What this worker says, unless it was ended meanwhile: then nothing of it counts any more.
    async fn said(self, line: &Rc<Line>, request: Request) -> Result<Reply, NoReply> {
        let reply = line.ask(request).await;
        let now = self.line.get_value();
        match reply {
            _ if !now.is_some_and(|now| Rc::ptr_eq(&now, line)) => Err(NoReply::Ended),
            Ok(reply) => Ok(reply),
            Err(NoAnswer) => Err(NoReply::Trouble(self.hang_up())),
        }
    }

    fn hang_up(self) -> Trouble {
        self.end_worker();
        Trouble::Program
    }

    /// Home is known exactly while the keys are in the worker's memory.
    fn keep(self, state: State) {
        self.erasing.set(state.erasing);
        self.home.set(match state.setup {
            Setup::Unlocked(home) => Some(Arc::new(*home)),
            Setup::NeverSetUp | Setup::Locked(_) => None,
        });
    }

    /// Trouble with a page of its own goes there; the rest is for the screen that asked.
    fn sort(self, kind: TroubleKind) -> Refused {
        let page = match kind {
            TroubleKind::StoreRefused => Page::for_store(StoreError::Refused),
            TroubleKind::StoreFull => Page::for_store(StoreError::Full),
            TroubleKind::StoreUnreachable => Page::for_store(StoreError::Unreachable),
            TroubleKind::StoreBusy => Page::Busy,
            TroubleKind::StoreLater => Page::for_store(StoreError::Later),
            TroubleKind::Damaged | TroubleKind::LockDamaged => Page::for_store(StoreError::Damaged),
            TroubleKind::SlotUnusable => Page::Trouble(Trouble::Slot),
            TroubleKind::NotUnderstood => Page::Trouble(Trouble::Program),
            TroubleKind::FormDamaged | TroubleKind::PlanRefused => Page::Trouble(Trouble::Form),
            _ => return Refused::Here(kind),
        };
        self.go(page);
        Refused::Elsewhere
    }

    /// Ends the worker and shows what needs no passphrase. A request on its way is let finish first, under the cover:
    /// closing a day must not be cut in two.
    pub fn lock(self) {
        self.passed.set(Passed::NotYet);
        if self.working.get_untracked() {
            self.absence.set(Absence::Away);
            self.go(Page::Cover);
            return;
        }
        self.end_worker();
        self.go(Page::Waiting);
        leptos::task::spawn_local(async move {
            if self.look().await.is_ok() {
                self.go_on(Page::Waiting, self.front());
            }
        });
    }

    /// Who collects for the open round.
    pub fn tablets(self) -> Tablets {
        let home = self.home.get_untracked();
        let round = home.and_then(|home| home.round.clone());
        round.map_or(Tablets::ThisOne, |round| round.tablets)
    }

    /// Somebody touches the cover while the worker is still at work: it is lifted when the work is done.
    pub fn asks_back(self) {
        self.absence.set(Absence::AskedBack);
    }

    /// Ends the worker, and with it every key in its memory.
    pub fn end_worker(self) {
        if let Some(line) = self.line.get_value() {
            // Whoever still waits for it holds it, too; ended it is now.
            line.hang_up();
        }
        self.line.set_value(None);
        self.home.set(None);
        self.draft.clear();
        self.import.lets_go();
    }

    /// The tablet's own file picker or share sheet is about to cover the page. Locking then would undo what it was
    /// opened for; five minutes without a touch still lock.
    pub fn opens_the_tablets_own(self) {
        self.elsewhere.set(Elsewhere::AtTheTablet);
    }

    /// The page is out of sight.
    pub fn out_of_sight(self) {
        if self.elsewhere.get_untracked() == Elsewhere::Nowhere {
            self.left_alone();
        }
    }

    /// Somebody touches the page again: the picker is gone.
    pub fn back_in_hand(self) {
        self.elsewhere.set(Elsewhere::Nowhere);
    }

    /// Closes this document's own connection to the store; the next question opens another.
    pub fn let_go_of_the_store(self) {
        self.store
            .set_value(Rc::new(Store::new(Browser(self.place.get_untracked()))));
    }

    /// Somebody went away: locks where there is something to lock.
    pub fn left_alone(self) {
        let page = self.page.get_untracked();
        let lockable = self.home.get_untracked().is_some() || !page.is_public();
        if lockable || page == Page::HandOver || self.working.get_untracked() {
            self.lock();
        }
    }

    /// Goes over to the other place. Nothing of the one left stays: its worker ends, its store is let go.
    pub fn go_over(self, place: Place) {
        self.end_worker();
        self.place.set(place);
        self.store.set_value(Rc::new(Store::new(Browser(place))));
        self.public.set(Public::UNKNOWN);
    }

    /// The screen that needs no passphrase.
    pub fn front(self) -> Page {
        let public = self.public.get_untracked();
        if self.place.get_untracked() == Place::Practice {
            return crate::practice::front(&public);
        }
        match (public.seat, public.set_up, public.day) {
            (Seat::HandedOver | Seat::InProgress, _, _) => Page::Cover,
            (Seat::Empty, SetUp::Never, _) => Page::Welcome,
            (Seat::Empty, SetUp::Done, Some(_)) => self.table(),
            (Seat::Empty, SetUp::Done, None) => Page::Locked,
        }
    }
}

/// The console of this document.
pub fn console() -> Console {
    use_context::<Console>().unwrap_or_else(Console::new)
}
