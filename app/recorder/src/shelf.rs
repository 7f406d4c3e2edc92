//! The clips on the tablet: each is kept or removed in one commit, together with the list of them.

use std::rc::Rc;

use waymark_keep::browser::Browser;
use waymark_keep::stored::{Clip, ClipName, Voices, VoicesFull, keys};
use waymark_keep::{Change, Healing, Shelf, StoreError, Vault};

/// The database, reopened by itself when its connection dies.
pub type Store = Healing<Browser>;

/// Why a clip is not kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotKept {
    /// Too long, or too many.
    Full,
    /// The store said no.
    Store(StoreError),
}

impl From<VoicesFull> for NotKept {
    fn from(_: VoicesFull) -> Self {
        Self::Full
    }
}

impl From<StoreError> for NotKept {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

/// The list; one that cannot be read is as good as none, and is written anew with the next clip.
pub async fn voices(store: &Store) -> Result<Voices, StoreError> {
    let kept = store.get(Shelf::Public, keys::VOICES).await?;
    let voices = kept.and_then(|bytes| Voices::from_bytes(&bytes).ok());
    Ok(voices.unwrap_or_default())
}

/// The sound of a clip, if there is one that can be read.
pub async fn sound(store: &Store, name: ClipName) -> Option<Vec<u8>> {
    let kept = store.get(Shelf::Public, &name.key()).await.ok()??;
    let clip = Clip::from_bytes(&kept).ok()?;
    Some(clip.sound().to_vec())
}

/// Keeps a clip in the place of the one that said the same; gives the list as it is then.
pub async fn keep(store: &Rc<Store>, name: ClipName, sound: Vec<u8>) -> Result<Voices, NotKept> {
    let clip = Clip::new(sound)?;
    let voices = voices(store).await?.with(name, &clip)?;
    let changes = [
        Change::put(Shelf::Public, name.key(), clip.to_bytes()),
        Change::put(Shelf::Public, keys::VOICES, voices.to_bytes()),
    ];
    store.commit(&changes).await?;
    Ok(voices)
}

/// Removes these clips.
pub async fn drop_all(store: &Rc<Store>, names: &[ClipName]) -> Result<Voices, StoreError> {
    let mut voices = voices(store).await?;
    let mut changes = Vec::new();
    for &name in names {
        voices = voices.without(name);
        changes.push(Change::delete(Shelf::Public, name.key()));
    }
    changes.push(Change::put(Shelf::Public, keys::VOICES, voices.to_bytes()));
    store.commit(&changes).await?;
    Ok(voices)
}
