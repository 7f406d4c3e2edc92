//! A team with a tablet: a store and a slot that outlive restarts, and women who answer.

#![allow(dead_code)] // each test file uses its part

use core::future::Future;
use core::pin::pin;
use core::task::{Context, Poll, Waker};

use getrandom::SysRng;
use getrandom::rand_core::UnwrapErr;
use waymark_ask::{Form, Record};
use waymark_keep::stored::{DayPublic, RoundPublic, keys};
use waymark_keep::{Change, Memory, Pictures, Shelf, Vault, Waiting, random_id, seal};
use waymark_talk::{
    Approvals, Confirmed, ContactKind, ContactTested, ContentBytes, CopyFor, CopyKey, DayClosed,
    Happens, NewRound, Readiness, Reply, Request, Results, RoundLength, SaidIn, SaidTerms, Seats,
    Secret, Settings, State, SupportContact, Team, Today, TroubleKind,
};
use waymark_worker::{Desk, Erasing, Means, MemorySlot, Moment};

pub mod women;

pub const WORDS: &str = "acorn bagel cedar daisy ember fable";
pub const MONDAY: Today = Today(20_780);
pub const TUESDAY: Today = Today(20_781);

type Chance = UnwrapErr<SysRng>;
pub type House = Tablet<MemorySlot>;

/// Nothing in memory ever waits, so one look suffices.
pub fn now<T>(future: impl Future<Output = T>) -> T {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("a store in memory never waits"),
    }
}

/// The tablet with a worker running on it.
pub struct Tablet<S: waymark_worker::Slot> {
    pub memory: Memory,
    pub slot: MemorySlot,
    desk: Desk<Memory, S, Chance>,
    running: u32,
}

fn desk(memory: &Memory, erasing: Erasing<MemorySlot>) -> Desk<Memory, MemorySlot, Chance> {
    Desk::new(Means {
        vault: memory.clone(),
        erasing,
        rng: UnwrapErr(SysRng),
        // As slow as can be, so that calibration stays at the floor and tests stay quick.
        probe: |_| 1_000,
    })
}

impl House {
    /// Another tablet, on which a copy of this one was restored.
    pub fn copied(&mut self) -> Self {
        let made = Request::MakeCopy {
            purpose: CopyFor::Keeping,
            today: MONDAY,
        };
        let Reply::Copy(copy) = self.ask(made) else {
            panic!("no copy");
        };
        let mut other = Self::new();
        other.ask(Request::Restore {
            file: copy.file,
            key: CopyKey::Passphrase(words(WORDS)),
            today: TUESDAY,
        });
        other
    }

    /// A fresh tablet with an erasable file.
    pub fn new() -> Self {
        let (memory, slot) = (Memory::new(), MemorySlot::default());
        let desk = desk(&memory, Erasing::Strong(slot.clone()));
        Self {
            memory,
            slot,
            desk,
            running: 0,
        }
    }

    /// A fresh tablet whose browser has no erasable file.
    pub fn without_file() -> Self {
        let (memory, slot) = (Memory::new(), MemorySlot::default());
        let desk = desk(&memory, Erasing::Weaker);
        Self {
            memory,
            slot,
            desk,
            running: 0,
        }
    }

    /// A tablet found as it is, with a worker just started on it.
    pub fn found(memory: Memory, slot: MemorySlot) -> Self {
        let desk = desk(&memory, Erasing::Strong(slot.clone()));
        let mut house = Self {
            memory,
            slot,
            desk,
            running: 0,
        };
        house.state(Request::Start);
        house
    }

    /// Set up, with a round open and the keys in memory.
    pub fn with_round() -> Self {
        let mut house = Self::new();
        house.set_up_with_round();
        house
    }

    pub fn set_up_with_round(&mut self) {
        self.is_set_up();
        self.state(Request::OpenRound(new_round()));
    }

    /// Set up, and ready to ask women.
    pub fn is_set_up(&mut self) -> State {
        self.state(set_up(settings()));
        self.is_ready()
    }

    /// The team has said all it has to say before women are asked.
    pub fn is_ready(&mut self) -> State {
        self.state(Request::SaveReadiness(readiness()))
    }

    /// The support contact was called again on this day.
    pub fn called_on(&mut self, today: Today) -> State {
        self.state(Request::SaveSettings {
            settings: called(ContactTested::On(today)),
        })
    }

    /// All of it once more, for a round after another.
    pub fn is_ready_on(&mut self, today: Today) -> State {
        self.called_on(today);
        self.is_ready()
    }

    /// The power comes back: nothing is left in memory, the store and the slot are as they were.
    pub fn restart(&mut self) -> State {
        self.memory.plan_commits([]);
        self.slot.fail_after(usize::MAX);
        self.desk = desk(&self.memory, Erasing::Strong(self.slot.clone()));
        self.running = 0;
        self.state(Request::Start)
    }

    /// So many seconds go by; the worker goes on running.
    pub fn later(&mut self, seconds: u32) {
        self.running += seconds;
        let millis = u64::from(self.running) * 1_000;
        self.desk.comes_to(Moment::after_millis(millis));
    }

    pub fn ask(&mut self, request: Request) -> Reply {
        now(self.desk.answer(request))
    }

    pub fn state(&mut self, request: Request) -> State {
        match self.ask(request) {
            Reply::State(state) => state,
            other => panic!("expected how things stand, got {other:?}"),
        }
    }

    pub fn refused(&mut self, request: Request) -> TroubleKind {
        match self.ask(request) {
            Reply::Trouble(trouble) => trouble.kind,
            other => panic!("expected a refusal, got {other:?}"),
        }
    }

    pub fn open_day(&mut self, today: Today) -> State {
        self.state(open_day(today))
    }

    pub fn close_day(&mut self, today: Today, headcount: u32) -> DayClosed {
        match self.ask(close_day(today, headcount)) {
            Reply::DayClosed(closed) => closed,
            other => panic!("expected a closed day, got {other:?}"),
        }
    }

    pub fn results(&mut self) -> Results {
        match self.ask(Request::Results) {
            Reply::Results(results) => results,
            other => panic!("expected results, got {other:?}"),
        }
    }

    /// That many women answer, each in her own way.
    pub fn women_answer(&self, count: u32) {
        self.women_answer_under(count, |_, record| record);
    }

    /// The same, each record handed on before it is sealed, for the number of a slip to be put on it.
    pub fn women_answer_under(&self, count: u32, stamped: impl Fn(usize, Record) -> Record) {
        let round = RoundPublic::from_bytes(&self.public(keys::ROUND)).unwrap();
        let day = DayPublic::from_bytes(&self.public(keys::DAY)).unwrap();
        let mut rng = UnwrapErr(SysRng);
        for number in 0..count {
            let form = Form::from_bytes(&round.form).unwrap();
            let record = stamped(number as usize, women::record_on(form, number));
            let sealed = seal(&day.key, &round.round, &record, &mut rng).unwrap();
            let pictures = Pictures::draw(&mut rng, &[]).unwrap();
            let entry = Waiting::new(pictures, sealed).to_bytes();
            self.put_in_pool(entry);
        }
    }

    pub fn put_in_pool(&self, entry: Vec<u8>) {
        let id = random_id(&mut UnwrapErr(SysRng));
        now(self.memory.commit(&[Change::put(Shelf::Pool, id, entry)])).unwrap();
    }

    pub fn pool(&self) -> Vec<(String, Vec<u8>)> {
        now(self.memory.list(Shelf::Pool)).unwrap()
    }

    pub fn public(&self, key: &str) -> Vec<u8> {
        now(self.memory.get(Shelf::Public, key)).unwrap().unwrap()
    }

    pub fn has(&self, shelf: Shelf, key: &str) -> bool {
        now(self.memory.get(shelf, key)).unwrap().is_some()
    }
}

pub fn settings() -> Settings {
    Settings {
        area: "North ward".into(),
        team: Team::Unnamed,
        support: contact(ContactKind::TrainedResponder, ContactTested::On(MONDAY)),
    }
}

/// The same settings with another call.
pub fn called(tested: ContactTested) -> Settings {
    Settings {
        support: contact(ContactKind::TrainedResponder, tested),
        ..settings()
    }
}

/// Everything said, and nothing in the way.
pub fn readiness() -> Readiness {
    Readiness {
        emergency: Happens::No,
        displaced: Happens::No,
        responder: "The nurse".into(),
        supervisor: "The coordinator".into(),
        place: Confirmed::Yes,
        women_only: Confirmed::Yes,
        approvals: Approvals::There,
        duty: vec![SaidIn {
            language: "en".into(),
            text: "We do not have to report anything.".into(),
        }],
    }
}

pub fn contact(kind: ContactKind, tested: ContactTested) -> SupportContact {
    SupportContact::Card {
        name: "The health post".into(),
        phone: "555 0100".into(),
        hours: "8 to 16".into(),
        complaint: "555 0101".into(),
        kind,
        tested,
    }
}

pub fn new_round() -> NewRound {
    NewRound {
        label: "Spring".into(),
        form: ContentBytes(women::form().to_bytes()),
        decoy: ContentBytes(women::form().to_bytes()),
        length: RoundLength::Full,
        smallest_group: 10,
        invitation: "We ask about services here.".into(),
        language: "en".into(),
        today: MONDAY,
        terms: SaidTerms::unsaid(),
    }
}

pub fn set_up(settings: Settings) -> Request {
    Request::SetUp {
        passphrase: words(WORDS),
        settings,
    }
}

pub fn open_day(today: Today) -> Request {
    open_day_with(today, Seats::Free)
}

pub fn open_day_with(today: Today, seats: Seats) -> Request {
    Request::OpenDay {
        passphrase: words(WORDS),
        today,
        seats,
    }
}

pub fn close_day(today: Today, headcount: u32) -> Request {
    Request::CloseDay {
        passphrase: words(WORDS),
        today,
        headcount,
    }
}

pub fn words(typed: &str) -> Secret {
    Secret::new(typed.into())
}
