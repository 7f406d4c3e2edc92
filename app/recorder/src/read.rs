//! Files that were picked, one after the other: what can be kept is kept, the rest is named.

use leptos::prelude::*;
use waymark_keep::stored::{MOST_CLIP_BYTES, MOST_PACK_BYTES};
use waymark_words::recorder as words;
use web_sys::{Event, File};

use crate::screen::Room;
use crate::wanted::Wanted;
use crate::{bring, pack};

/// What a file of all clips ends with.
const PACK: &str = ".bin";

/// Reads them all and says what became of them.
pub async fn read(room: Room, all: &[Wanted], event: &Event) {
    let locale = room.locale;
    let files = bring::picked(event);
    let count = files.len().to_string();
    let (mut kept, mut left) = (0, Vec::new());
    room.busy.set(true);
    for (number, file) in files.iter().enumerate() {
        let said = words::bringing(locale, &(number + 1).to_string(), &count);
        room.said.set(said);
        match one(room, all, file).await {
            0 => left.push(file.name()),
            clips => kept += clips,
        }
    }
    let mut said = words::brought(locale, kept);
    if !left.is_empty() {
        let names = left.join(", ");
        let count = u64::try_from(left.len()).unwrap_or(u64::MAX);
        said = format!("{said} {}", words::left(locale, count, &names));
    }
    room.said.set(said);
    room.busy.set(false);
}

/// How many clips of a file were kept.
async fn one(room: Room, all: &[Wanted], file: &File) -> u64 {
    let name = file.name();
    if name.ends_with(PACK) {
        return many(room, file).await;
    }
    let sound = bring::bytes(file, MOST_CLIP_BYTES).await;
    let kept = match (bring::meant(all, &name), sound) {
        (Some(one), Some(sound)) => room.keep(one.clip, sound).await.is_ok(),
        _ => false,
    };
    u64::from(kept)
}

async fn many(room: Room, file: &File) -> u64 {
    let bytes = bring::bytes(file, MOST_PACK_BYTES).await;
    let clips = pack::vouched(&room.store.get_value(), &bytes.unwrap_or_default()).await;
    let (count, mut kept) = (clips.len().to_string(), 0u64);
    for (number, (name, clip)) in clips.into_iter().enumerate() {
        let said = words::bringing(room.locale, &(number + 1).to_string(), &count);
        room.said.set(said);
        kept += u64::from(room.keep(name, clip.sound().to_vec()).await.is_ok());
    }
    kept
}
