//! The erasable slot in the browser: one private file, overwritten in place and flushed.

use gloo_timers::future::TimeoutFuture;
use js_sys::{Function, Reflect};
use rand_core::CryptoRng;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use waymark_keep::Place;
use web_sys::{
    DedicatedWorkerGlobalScope, FileSystemDirectoryHandle, FileSystemFileHandle,
    FileSystemGetFileOptions, FileSystemReadWriteOptions, FileSystemSyncAccessHandle,
};

use crate::slot::{Erasing, PLACE_BYTES, POSITIONS, Slot, SlotError};

/// How often, and how long apart, the file is asked for: ten seconds in all. One worker at a time
/// may hold it, and the one before this may still be going: Chromium gives a worker that was busy
/// when it was ended two seconds more (measured). Another tab is no reason to hurry, it stops at
/// the writer's lock.
const TRIES: u32 = 100;
const BETWEEN_TRIES_MILLIS: u32 = 100;

/// The open file, held for the worker's life.
pub struct SlotFile(FileSystemSyncAccessHandle);

/// Opens the file of a place, or says what is missing.
pub async fn open(
    scope: &DedicatedWorkerGlobalScope,
    place: Place,
    rng: &mut impl CryptoRng,
) -> Erasing<SlotFile> {
    let Some(file) = found(scope, place.slot_file()).await else {
        return Erasing::Weaker;
    };
    for _ in 0..TRIES {
        if let Ok(handle) = JsFuture::from(file.create_sync_access_handle()).await {
            let slot = SlotFile(handle.unchecked_into());
            return match slot.fill_up(rng) {
                Ok(()) => Erasing::Strong(slot),
                Err(SlotError) => Erasing::Unusable,
            };
        }
        TimeoutFuture::new(BETWEEN_TRIES_MILLIS).await;
    }
    Erasing::Unusable
}

/// The file's handle, or nothing where the browser has no such files.
async fn found(scope: &DedicatedWorkerGlobalScope, name: &str) -> Option<FileSystemFileHandle> {
    let storage: JsValue = Reflect::get(&scope.navigator(), &"storage".into()).ok()?;
    has(&storage, "getDirectory")?;
    let directory = scope.navigator().storage().get_directory();
    let directory: FileSystemDirectoryHandle =
        JsFuture::from(directory).await.ok()?.unchecked_into();
    let options = FileSystemGetFileOptions::new();
    options.set_create(true);
    let file = directory.get_file_handle_with_options(name, &options);
    let file: FileSystemFileHandle = JsFuture::from(file).await.ok()?.unchecked_into();
    has(&file, "createSyncAccessHandle")?;
    Some(file)
}

/// Whether an object offers a method; calling one that is missing would end the worker.
fn has(object: &JsValue, method: &str) -> Option<Function> {
    if object.is_undefined() || object.is_null() {
        return None;
    }
    Reflect::get(object, &method.into()).ok()?.dyn_into().ok()
}

impl SlotFile {
    /// A new file gets its full length at once, filled with noise: a secret then never makes it
    /// grow, and an unused place looks like a used one.
    fn fill_up(&self, rng: &mut impl CryptoRng) -> Result<(), SlotError> {
        let size = self.0.get_size().map_err(|_| SlotError)?;
        let whole = usize::from(POSITIONS) * PLACE_BYTES;
        if size as usize >= whole {
            return Ok(());
        }
        for position in 0..POSITIONS {
            let mut noise = [0; PLACE_BYTES];
            rng.fill_bytes(&mut noise);
            self.write(position, &noise)?;
        }
        Ok(())
    }
}

impl Slot for SlotFile {
    fn read(&self, position: u8) -> Result<[u8; PLACE_BYTES], SlotError> {
        let mut bytes = [0; PLACE_BYTES];
        let read = self
            .0
            .read_with_u8_array_and_options(&mut bytes, &at(position)?)
            .map_err(|_| SlotError)?;
        match read as usize {
            PLACE_BYTES => Ok(bytes),
            _ => Err(SlotError),
        }
    }

    fn write(&self, position: u8, bytes: &[u8; PLACE_BYTES]) -> Result<(), SlotError> {
        let written = self
            .0
            .write_with_u8_array_and_options(bytes, &at(position)?)
            .map_err(|_| SlotError)?;
        self.0.flush().map_err(|_| SlotError)?;
        match written as usize {
            PLACE_BYTES => Ok(()),
            _ => Err(SlotError),
        }
    }
}

fn at(position: u8) -> Result<FileSystemReadWriteOptions, SlotError> {
    if position >= POSITIONS {
        return Err(SlotError);
    }
    let options = FileSystemReadWriteOptions::new();
    options.set_at(f64::from(u32::from(position) * PLACE_BYTES as u32));
    Ok(options)
}
