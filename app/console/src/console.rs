//! What all screens share: the page, the public facts, the line to the worker, and the way to lock.

use std::rc::Rc;
use std::sync::Arc;

use leptos::prelude::*;
use waymark_keep::StoreError;
use waymark_keep::browser::Browser;
use waymark_keep::stored::Seat;
use waymark_talk::{ErasingIs, Home, Reply, Request, Setup, State, Tablets, TroubleKind};

use waymark_words::Locale;

use crate::browser::storage::Promised;
use crate::browser::tongue;
use crate::line::Line;
use crate::page::{Page, Trouble};
use crate::public::{Public, SetUp, Store};

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
    /// Whether a request is on its way: then locking waits for it.
    pub working: RwSignal<bool>,
    /// A picker of the tablet is open over the page: being out of sight is then no absence.
    elsewhere: RwSignal<Elsewhere>,
    absent: RwSignal<bool>,
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
            working: RwSignal::new(false),
            elsewhere: RwSignal::new(Elsewhere::Nowhere),
            absent: RwSignal::new(false),
            line: StoredValue::new_local(None),
            store: StoredValue::new_local(Rc::new(Store::new(Browser))),
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
        self.working.set(true);
        let reply = self.ask_line(request).await;
        self.working.set(false);
        if self.absent.get_untracked() {
            self.lock();
            return Err(Refused::Elsewhere);
        }
        match reply {
            Err(trouble) => {
                self.go(Page::Trouble(trouble));
                Err(Refused::Elsewhere)
            }
            Ok(Reply::Trouble(trouble)) => Err(self.sort(trouble.kind)),
            Ok(other) => Ok(other),
        }
    }

    async fn ask_line(self, request: Request) -> Result<Reply, Trouble> {
        let line = match self.line.get_value() {
            Some(line) => line,
            None => {
                let line = Rc::new(Line::start().await.map_err(|_| Trouble::Program)?);
                self.line.set_value(Some(Rc::clone(&line)));
                match line.ask(Request::Start).await {
                    Ok(Reply::State(state)) => self.keep(state),
                    Ok(trouble @ Reply::Trouble(_)) => return Ok(trouble),
                    _ => return Err(self.hang_up()),
                }
                line
            }
        };
        line.ask(request).await.map_err(|_| self.hang_up())
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

    /// Ends the worker and shows what needs no passphrase. A request on its way is let finish first: closing a day
    /// must not be cut in two.
    pub fn lock(self) {
        if self.working.get_untracked() {
            self.absent.set(true);
            return;
        }
        self.absent.set(false);
        self.end_worker();
        leptos::task::spawn_local(async move {
            if self.look().await.is_ok() {
                self.go(self.front());
            }
        });
    }

    /// Who collects for the open round.
    pub fn tablets(self) -> Tablets {
        let home = self.home.get_untracked();
        let round = home.and_then(|home| home.round.clone());
        round.map_or(Tablets::ThisOne, |round| round.tablets)
    }

    /// Ends the worker, and with it every key in its memory.
    pub fn end_worker(self) {
        self.line.set_value(None);
        self.home.set(None);
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

    /// Somebody went away: locks where there is something to lock.
    pub fn left_alone(self) {
        let page = self.page.get_untracked();
        let lockable = self.home.get_untracked().is_some() || !page.is_public();
        if lockable || page == Page::HandOver || self.working.get_untracked() {
            self.lock();
        }
    }

    /// The screen that needs no passphrase.
    pub fn front(self) -> Page {
        let public = self.public.get_untracked();
        match (public.seat, public.set_up, public.day) {
            (Seat::HandedOver | Seat::InProgress, _, _) => Page::Cover,
            (Seat::Empty, SetUp::Never, _) => Page::Welcome,
            (Seat::Empty, SetUp::Done, Some(_)) => Page::Table,
            (Seat::Empty, SetUp::Done, None) => Page::Locked,
        }
    }
}

/// The console of this document.
pub fn console() -> Console {
    use_context::<Console>().unwrap_or_else(Console::new)
}
