//! The public facts of the tablet: what the console may read and write without the passphrase.

use waymark_keep::browser::Browser;
use waymark_keep::stored::{
    Away, DayBand, DayPublic, Errand, PinLock, Practice, RoundPublic, Seat, SeatMode, SeatToken,
    Tongue, Tour, keys,
};
use waymark_keep::{Change, Healing, Place, Shelf, StoreError, Vault};
use waymark_words::Locale;

use crate::without_promise::WithoutPromise;

/// The store, as the console uses it: the public shelf only.
pub type Store = Healing<Browser>;

/// Whether the tablet was ever set up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SetUp {
    Never,
    Done,
}

/// What was found of an interview that was not finished.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notice {
    None,
    /// It was broken off; nothing was kept.
    NotFinished,
}

/// Whether a PIN stands before the page between two women.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ScreenGate {
    None,
    /// It does.
    Pin,
    /// It does, and after the mistakes so far somebody has to wait; how long, the worker says.
    AfterMistakes,
}

impl ScreenGate {
    /// As it lies on the public shelf. One that cannot be read is there all the same: the passphrase still opens.
    fn read(bytes: Option<&[u8]>) -> Self {
        let lock = bytes.map(PinLock::from_bytes);
        match lock {
            None => Self::None,
            Some(Ok(lock)) if lock.wait_seconds() > 0 => Self::AfterMistakes,
            Some(_) => Self::Pin,
        }
    }
}

/// Everything the console knows before a passphrase.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Public {
    pub set_up: SetUp,
    pub seat: Seat,
    /// The open day, if there is one.
    pub day: Option<DayPublic>,
    pub band: DayBand,
    pub notice: Notice,
    pub without_promise: WithoutPromise,
    pub gate: ScreenGate,
    /// The language that was chosen, if one was.
    pub tongue: Option<Locale>,
    /// How far the tour is; in practice alone.
    pub tour: Tour,
    /// Whether the open round is for practice; as long as none is open, everything is.
    pub practice: Practice,
}

impl Public {
    /// Before anything was read.
    pub const UNKNOWN: Self = Self {
        set_up: SetUp::Never,
        seat: Seat::Empty,
        day: None,
        band: DayBand::LOWEST,
        notice: Notice::None,
        without_promise: WithoutPromise::Undecided,
        gate: ScreenGate::None,
        tongue: None,
        tour: Tour::NEW,
        practice: Practice::Practice,
    };

    /// Reads the public shelf.
    pub async fn read(store: &Store) -> Result<Self, StoreError> {
        let lock = store.get(Shelf::Public, keys::LOCK).await?;
        let seat = store.get(Shelf::Public, keys::SEAT).await?;
        let day = store.get(Shelf::Public, keys::DAY).await?;
        let band = store.get(Shelf::Public, keys::BAND).await?;
        let notice = store.get(Shelf::Public, keys::NOTICE).await?;
        let tongue = store.get(Shelf::Public, keys::LANGUAGE).await?;
        let without_promise = store.get(Shelf::Public, keys::WITHOUT_PROMISE).await?;
        let tour = store.get(Shelf::Public, keys::TOUR).await?;
        let round = store.get(Shelf::Public, keys::ROUND).await?;
        let pin = store.get(Shelf::Public, keys::PIN).await?;
        Ok(Self {
            set_up: lock.map_or(SetUp::Never, |_| SetUp::Done),
            // One that cannot be read is as good as none.
            tongue: tongue
                .and_then(|bytes| Tongue::from_bytes(&bytes).ok())
                .and_then(|tongue| Locale::from_tag(tongue.tag())),
            // A seat that cannot be read is treated as one that was broken off: the cover comes up.
            seat: seat.map_or(Seat::Empty, |b| {
                Seat::from_bytes(&b).unwrap_or(Seat::InProgress)
            }),
            day: day.map(|b| DayPublic::from_bytes(&b)).transpose()?,
            band: band.map_or(Ok(DayBand::LOWEST), |b| DayBand::from_bytes(&b))?,
            notice: notice
                .filter(|b| b.as_slice() == [NOT_FINISHED])
                .map_or(Notice::None, |_| Notice::NotFinished),
            without_promise: WithoutPromise::read(without_promise.as_deref()),
            gate: ScreenGate::read(pin.as_deref()),
            // A tour that cannot be read begins again.
            tour: tour
                .and_then(|b| Tour::from_bytes(&b).ok())
                .unwrap_or(Tour::NEW),
            practice: round
                .and_then(|b| RoundPublic::from_bytes(&b).ok())
                .map_or(Practice::Practice, |round| round.practice),
        })
    }
}

const NOT_FINISHED: u8 = 1;
const HIDDEN: u8 = 1;

/// Takes the tablet back after a hand-over that did not end by itself.
pub async fn take_back(store: &Store, seat: Seat) -> Result<(), StoreError> {
    let mut changes = vec![
        Change::put(Shelf::Public, keys::SEAT, Seat::Empty.to_bytes()),
        Change::delete(Shelf::Public, keys::ERRAND),
        Change::delete(Shelf::Public, keys::SEAT_TOKEN),
    ];
    if seat == Seat::InProgress {
        changes.push(Change::put(Shelf::Public, keys::NOTICE, [NOT_FINISHED]));
    }
    store.commit(&changes).await
}

/// Why the tablet changes hands, and how.
#[derive(Clone, Copy)]
pub struct Handed {
    pub mode: SeatMode,
    pub errand: Errand,
    pub slip: Slip,
}

/// The slip she drew.
#[derive(Clone, Copy)]
pub enum Slip {
    /// None: they are not numbered today, or nothing is asked.
    None,
    Drawn(SeatToken),
}

/// Marks the tablet as handed over; the document is left right after.
/// Her document begins in the team's language.
pub async fn hand_over(
    store: &Store,
    place: Place,
    handed: Handed,
    locale: Locale,
) -> Result<(), StoreError> {
    let mut changes = vec![
        tongue_is(locale)?,
        Change::put(Shelf::Public, keys::SEAT, Seat::HandedOver.to_bytes()),
        Change::put(Shelf::Public, keys::SEAT_MODE, handed.mode.to_bytes()),
        Change::put(Shelf::Public, keys::ERRAND, handed.errand.to_bytes()),
        match handed.slip {
            Slip::None => Change::delete(Shelf::Public, keys::SEAT_TOKEN),
            Slip::Drawn(token) => Change::put(Shelf::Public, keys::SEAT_TOKEN, token.to_bytes()),
        },
    ];
    if place == Place::Practice {
        // The document that comes back looks at the work first and would not find its way here.
        changes.push(Change::put(
            Shelf::Public,
            keys::PRACTICE_AWAY,
            Away::HandedOver.to_bytes(),
        ));
    }
    store.commit(&changes).await
}

/// The document that records voices is opened right after; it opens for nobody else.
pub async fn calls_recorder(store: &Store) -> Result<(), StoreError> {
    let change = Change::put(Shelf::Public, keys::RECORDING, [1]);
    store.commit(&[change]).await
}

/// Whether the tablet was handed over in practice, and what came of it; asking forgets it.
pub async fn was_away(store: &Store) -> Result<Option<Away>, StoreError> {
    let away = store.get(Shelf::Public, keys::PRACTICE_AWAY).await?;
    if away.is_some() {
        let gone = Change::delete(Shelf::Public, keys::PRACTICE_AWAY);
        store.commit(&[gone]).await?;
    }
    Ok(away.map(|bytes| Away::from_bytes(&bytes).unwrap_or(Away::HandedOver)))
}

/// How far the tour is; one that cannot be read begins again.
pub async fn tour_of(store: &Store) -> Result<Tour, StoreError> {
    let tour = store.get(Shelf::Public, keys::TOUR).await?;
    let tour = tour.and_then(|bytes| Tour::from_bytes(&bytes).ok());
    Ok(tour.unwrap_or(Tour::NEW))
}

/// How the open round invites; nothing where none is open.
pub async fn invitation(store: &Store) -> Result<Option<String>, StoreError> {
    let round = store.get(Shelf::Public, keys::ROUND).await?;
    let round = round.map(|bytes| RoundPublic::from_bytes(&bytes));
    Ok(round.transpose()?.map(|round| round.invitation))
}

/// Notes how far the tour is.
pub async fn keep_tour(store: &Store, tour: Tour) -> Result<(), StoreError> {
    let change = Change::put(Shelf::Public, keys::TOUR, tour.to_bytes());
    store.commit(&[change]).await
}

/// The screen was hidden in practice.
pub async fn note_hidden(store: &Store) -> Result<(), StoreError> {
    let change = Change::put(Shelf::Public, keys::PRACTICE_HIDDEN, [HIDDEN]);
    store.commit(&[change]).await
}

/// Whether it was.
pub async fn has_hidden(store: &Store) -> Result<bool, StoreError> {
    let kept = store.get(Shelf::Public, keys::PRACTICE_HIDDEN).await?;
    Ok(kept.is_some_and(|bytes| bytes == [HIDDEN]))
}

/// Keeps the language of the screens.
pub async fn keep_tongue(store: &Store, locale: Locale) -> Result<(), StoreError> {
    store.commit(&[tongue_is(locale)?]).await
}

fn tongue_is(locale: Locale) -> Result<Change, StoreError> {
    let tongue = Tongue::of(locale.tag())?;
    Ok(Change::put(
        Shelf::Public,
        keys::LANGUAGE,
        tongue.to_bytes(),
    ))
}

/// The notice was read.
pub async fn forget_notice(store: &Store) -> Result<(), StoreError> {
    store
        .commit(&[Change::delete(Shelf::Public, keys::NOTICE)])
        .await
}
