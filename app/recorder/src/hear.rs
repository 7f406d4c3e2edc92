//! Sound that is there: whether it can be read, how long it is, and what it says.

use js_sys::{Promise, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use waymark_keep::stored::MOST_CLIP_SECONDS;
use web_sys::{AudioBuffer, AudioContext, AudioScheduledSourceNode};

/// Shorter than any word: a touch by mistake.
const LEAST_SECONDS: f64 = 0.1;

/// Why a file is no clip.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotHeard {
    /// The browser cannot read it as sound.
    NoSound,
    /// Longer than a clip may be, or as good as empty.
    Length,
}

impl From<JsValue> for NotHeard {
    fn from(_: JsValue) -> Self {
        Self::NoSound
    }
}

/// Whether this can be a clip.
pub async fn check(sound: &[u8]) -> Result<(), NotHeard> {
    let context = AudioContext::new()?;
    let read = decoded(&context, sound).await;
    close(&context);
    match read?.duration() {
        long if long > f64::from(MOST_CLIP_SECONDS) || long < LEAST_SECONDS => {
            Err(NotHeard::Length)
        }
        _ => Ok(()),
    }
}

/// Plays it to its end.
pub async fn play(sound: &[u8]) -> Result<(), NotHeard> {
    let context = AudioContext::new()?;
    let read = decoded(&context, sound).await;
    let played = match read {
        Ok(buffer) => once(&context, &buffer).await,
        Err(why) => Err(why),
    };
    close(&context);
    played
}

async fn once(context: &AudioContext, buffer: &AudioBuffer) -> Result<(), NotHeard> {
    let node = context.create_buffer_source()?;
    node.set_buffer(Some(buffer));
    node.connect_with_audio_node(&context.destination())?;
    let scheduled: &AudioScheduledSourceNode = node.as_ref();
    let ended = Promise::new(&mut |resolve, _| scheduled.set_onended(Some(&resolve)));
    node.start()?;
    JsFuture::from(ended).await?;
    Ok(())
}

async fn decoded(context: &AudioContext, sound: &[u8]) -> Result<AudioBuffer, NotHeard> {
    let bytes = Uint8Array::from(sound).buffer();
    let read = JsFuture::from(context.decode_audio_data(&bytes)?).await?;
    Ok(read.dyn_into()?)
}

/// Browsers let a page have few of them at once.
fn close(context: &AudioContext) {
    if let Ok(closing) = context.close() {
        wasm_bindgen_futures::spawn_local(async move {
            let _ = JsFuture::from(closing).await;
        });
    }
}
