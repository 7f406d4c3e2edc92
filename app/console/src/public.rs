//! The public facts of the tablet: what the console may read and write without the passphrase.

use waymark_keep::browser::Browser;
use waymark_keep::stored::{Away, DayBand, DayPublic, Errand, Seat, SeatMode, Tour, keys};
use waymark_keep::{Change, Healing, Place, Shelf, StoreError, Vault};

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
    /// How far the tour is; in practice alone.
    pub tour: Tour,
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
        tour: Tour::NEW,
    };

    /// Reads the public shelf.
    pub async fn read(store: &Store) -> Result<Self, StoreError> {
        let lock = store.get(Shelf::Public, keys::LOCK).await?;
        let seat = store.get(Shelf::Public, keys::SEAT).await?;
        let day = store.get(Shelf::Public, keys::DAY).await?;
        let band = store.get(Shelf::Public, keys::BAND).await?;
        let notice = store.get(Shelf::Public, keys::NOTICE).await?;
        let without_promise = store.get(Shelf::Public, keys::WITHOUT_PROMISE).await?;
        let tour = store.get(Shelf::Public, keys::TOUR).await?;
        Ok(Self {
            set_up: lock.map_or(SetUp::Never, |_| SetUp::Done),
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
            // A tour that cannot be read begins again.
            tour: tour
                .and_then(|b| Tour::from_bytes(&b).ok())
                .unwrap_or(Tour::NEW),
        })
    }
}

const NOT_FINISHED: u8 = 1;

/// Takes the tablet back after a hand-over that did not end by itself.
pub async fn take_back(store: &Store, seat: Seat) -> Result<(), StoreError> {
    let mut changes = vec![
        Change::put(Shelf::Public, keys::SEAT, Seat::Empty.to_bytes()),
        Change::delete(Shelf::Public, keys::ERRAND),
    ];
    if seat == Seat::InProgress {
        changes.push(Change::put(Shelf::Public, keys::NOTICE, [NOT_FINISHED]));
    }
    store.commit(&changes).await
}

/// Marks the tablet as handed over; the document is left right after.
pub async fn hand_over(
    store: &Store,
    place: Place,
    mode: SeatMode,
    errand: Errand,
) -> Result<(), StoreError> {
    let mut changes = vec![
        Change::put(Shelf::Public, keys::SEAT, Seat::HandedOver.to_bytes()),
        Change::put(Shelf::Public, keys::SEAT_MODE, mode.to_bytes()),
        Change::put(Shelf::Public, keys::ERRAND, errand.to_bytes()),
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

/// Whether the tablet was handed over in practice, and what came of it; asking forgets it.
pub async fn was_away(store: &Store) -> Result<Option<Away>, StoreError> {
    let away = store.get(Shelf::Public, keys::PRACTICE_AWAY).await?;
    if away.is_some() {
        let gone = Change::delete(Shelf::Public, keys::PRACTICE_AWAY);
        store.commit(&[gone]).await?;
    }
    Ok(away.map(|bytes| Away::from_bytes(&bytes).unwrap_or(Away::HandedOver)))
}

/// Notes how far the tour is.
pub async fn keep_tour(store: &Store, tour: Tour) -> Result<(), StoreError> {
    let change = Change::put(Shelf::Public, keys::TOUR, tour.to_bytes());
    store.commit(&[change]).await
}

/// The notice was read.
pub async fn forget_notice(store: &Store) -> Result<(), StoreError> {
    store
        .commit(&[Change::delete(Shelf::Public, keys::NOTICE)])
        .await
}
