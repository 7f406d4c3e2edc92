//! The few things this program writes. Each is one commit; none ever holds an answer that is not sealed.

use std::rc::Rc;

use getrandom::SysRng;
use leptos::prelude::{LocalStorage, StoredValue};
use rand_core::UnwrapErr;
use waymark_ask::record::Record;
use waymark_keep::browser::{Browser, was_made};
use waymark_keep::stored::{
    Away, DayBand, DayPublic, Errand, RoundPublic, Seat, SeatMode, SeatToken, Seats, Tongue, keys,
};
use waymark_keep::{
    Change, Healing, Pictures, Place, Sealed, Shelf, StoreError, Vault, Waiting, lock, random_id,
    seal,
};
use waymark_words::Locale;

/// The database, reopened by itself when its connection dies.
pub type Store = Healing<Browser>;

/// The one connection, as the screens hold it.
pub type Shared = StoredValue<Rc<Store>, LocalStorage>;

/// Randomness of the browser.
pub fn chance() -> UnwrapErr<SysRng> {
    UnwrapErr(SysRng)
}

/// What an interview needs to know of its round.
pub struct Terms {
    /// The open round.
    pub round: RoundPublic,
    /// The open day.
    pub day: DayPublic,
    /// Who touches the screen.
    pub mode: SeatMode,
    /// The number of the slip she drew, where the day's slips are numbered.
    pub slip: Option<SeatToken>,
}

/// What the tablet was handed over for.
pub enum Start {
    /// A woman is to answer.
    Interview(Box<Terms>),
    /// A woman wants her answers erased; the round lends its dull questionnaire to the cover.
    Withdraw(Box<RoundPublic>),
    /// Nobody handed it over: the cover, with the questionnaire where there is one.
    Cover(Option<Box<RoundPublic>>),
}

/// The place the tablet was handed over in. The team's own comes first: practice has the tablet only while nothing of the
/// work does.
///
/// # Errors
/// When another document writes, or a seat cannot be read.
pub async fn place() -> Result<Place, StoreError> {
    lock::hold_writer().await?;
    if taken(Place::Work).await? || !was_made(Place::Practice).await {
        return Ok(Place::Work);
    }
    Ok(match taken(Place::Practice).await? {
        true => Place::Practice,
        false => Place::Work,
    })
}

/// Whether somebody holds the tablet in this place.
async fn taken(place: Place) -> Result<bool, StoreError> {
    let store = Store::new(Browser(place));
    let seat = read(&store, keys::SEAT, Seat::from_bytes).await?;
    Ok(!matches!(seat, None | Some(Seat::Empty)))
}

/// Takes the tablet up: reads why it was handed over and notes at once that it was.
///
/// # Errors
/// When the store cannot be read or written; nothing has begun then.
pub async fn start(store: &Store) -> Result<Start, StoreError> {
    let round = read(store, keys::ROUND, RoundPublic::from_bytes).await?;
    let day = read(store, keys::DAY, DayPublic::from_bytes).await?;
    let seat = read(store, keys::SEAT, Seat::from_bytes).await?;
    let errand = read(store, keys::ERRAND, Errand::from_bytes).await?;
    match (seat, round, day) {
        (Some(Seat::HandedOver), Some(round), Some(day)) => match errand {
            Some(Errand::Withdraw) => {
                // Nothing can be broken off here, and three tries are for one hand-over.
                let changes = [seat_is(Seat::Empty), no_errand(), no_slip()];
                store.commit(&changes).await?;
                Ok(Start::Withdraw(Box::new(round)))
            }
            Some(Errand::Interview) | None => {
                let mode = read(store, keys::SEAT_MODE, SeatMode::from_bytes).await?;
                let mode = mode.unwrap_or(SeatMode::HerOwn);
                let slip = slip_of(store, &day).await?;
                // Its number is in memory alone from now on, and goes with what she says.
                store
                    .commit(&[seat_is(Seat::InProgress), no_slip()])
                    .await?;
                Ok(Start::Interview(Box::new(Terms {
                    round,
                    day,
                    mode,
                    slip,
                })))
            }
        },
        (_, round, _) => Ok(Start::Cover(round.map(Box::new))),
    }
}

/// The language the team left the tablet in: hers until she has chosen one.
pub async fn tongue(store: &Store) -> Locale {
    let kept = read(store, keys::LANGUAGE, Tongue::from_bytes).await;
    let kept = kept.ok().flatten();
    kept.and_then(|tongue| Locale::from_tag(tongue.tag()))
        .unwrap_or(Locale::En)
}

async fn read<T, E>(
    store: &Store,
    key: &str,
    reader: fn(&[u8]) -> Result<T, E>,
) -> Result<Option<T>, StoreError> {
    let bytes = store.get(Shelf::Public, key).await?;
    bytes
        .map(|bytes| reader(&bytes).map_err(|_| StoreError::Damaged))
        .transpose()
}

fn seat_is(seat: Seat) -> Change {
    Change::put(Shelf::Public, keys::SEAT, seat.to_bytes())
}

fn no_errand() -> Change {
    Change::delete(Shelf::Public, keys::ERRAND)
}

fn no_slip() -> Change {
    Change::delete(Shelf::Public, keys::SEAT_TOKEN)
}

/// The number of the slip she drew. One that cannot be read is none: her answers are then told apart at close, not here.
async fn slip_of(store: &Store, day: &DayPublic) -> Result<Option<SeatToken>, StoreError> {
    if day.seats == Seats::Free {
        return Ok(None);
    }
    let bytes = store.get(Shelf::Public, keys::SEAT_TOKEN).await?;
    let bytes = bytes.and_then(|bytes| bytes.as_slice().try_into().ok());
    Ok(bytes.and_then(SeatToken::from_bytes))
}

/// The interview ended and nothing of it is to be kept.
pub async fn leave(store: &Store) -> Result<(), StoreError> {
    store.commit(&[seat_is(Seat::Empty)]).await
}

/// An interview was broken off; the team is told that nothing was kept. Says nothing when
/// no interview was in progress.
pub async fn broken_off(store: &Store) -> Result<(), StoreError> {
    match read(store, keys::SEAT, Seat::from_bytes).await? {
        Some(Seat::InProgress) => {
            let notice = Change::put(Shelf::Public, keys::NOTICE, [1]);
            store.commit(&[seat_is(Seat::Empty), notice]).await
        }
        Some(Seat::HandedOver) => {
            let changes = [seat_is(Seat::Empty), no_errand(), no_slip()];
            store.commit(&changes).await
        }
        Some(Seat::Empty) | None => Ok(()),
    }
}

/// A closed record on its way into the store. Trying again writes the same entry again.
pub struct Parcel {
    id: String,
    sealed: Sealed,
}

impl Parcel {
    /// Seals the record under the number of her slip, if she drew one; the open one is gone afterwards.
    pub fn close(record: Record, terms: &Terms) -> Result<Self, StoreError> {
        let record = match terms.slip {
            Some(slip) => record.under(slip),
            None => record,
        };
        let sealed = seal(&terms.day.key, &terms.round.round, &record, &mut chance());
        Ok(Self {
            id: random_id(&mut chance()),
            sealed: sealed.map_err(|_| StoreError::Damaged)?,
        })
    }

    /// Puts the parcel into the pool, empties the seat and raises the day's band, all or nothing.
    pub async fn put(&self, store: &Store) -> Result<Pictures, StoreError> {
        let pool = store.list(Shelf::Pool).await?;
        let others = pool.iter().filter(|(id, _)| *id != self.id);
        let taken: Vec<Pictures> = others
            .filter_map(|(_, bytes)| Waiting::from_bytes(bytes).ok())
            .map(|waiting| waiting.pictures())
            .collect();
        let pictures = Pictures::draw(&mut chance(), &taken).map_err(|_| StoreError::Full)?;
        let waiting = Waiting::new(pictures, self.sealed.clone());
        // There in practice alone: its tour then knows that somebody answered.
        let away = store.get(Shelf::Public, keys::PRACTICE_AWAY).await?;
        let answered = away.map(|_| {
            Change::put(
                Shelf::Public,
                keys::PRACTICE_AWAY,
                Away::Answered.to_bytes(),
            )
        });
        let band = read(store, keys::BAND, DayBand::from_bytes).await?;
        let band = band.unwrap_or(DayBand::LOWEST).raised_to(taken.len() + 1);
        let mut changes = vec![
            Change::put(Shelf::Pool, self.id.as_str(), waiting.to_bytes()),
            seat_is(Seat::Empty),
            Change::put(Shelf::Public, keys::BAND, band.to_bytes()),
        ];
        changes.extend(answered);
        store.commit(&changes).await?;
        Ok(pictures)
    }
}

/// Erases the record with these pictures, if there is one. Whether there was one is not said, and
/// both ways end in one commit of the same kind, so waiting does not say it either.
pub async fn withdraw(store: &Store, pictures: Pictures) -> Result<(), StoreError> {
    let mut changes = vec![seat_is(Seat::Empty)];
    for (id, bytes) in store.list(Shelf::Pool).await? {
        if Waiting::from_bytes(&bytes).is_ok_and(|waiting| waiting.pictures() == pictures) {
            changes.push(Change::delete(Shelf::Pool, id));
        }
    }
    if changes.len() == 1 {
        // Removing what is not there is no error, and keeps the commit the same length.
        changes.push(Change::delete(Shelf::Pool, random_id(&mut chance())));
    }
    store.commit(&changes).await
}
