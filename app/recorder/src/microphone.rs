//! One recording with the microphone, from the touch that starts it to the touch that ends it.

use js_sys::{Promise, Uint8Array};
use wasm_bindgen::JsCast;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    BlobEvent, MediaRecorder, MediaRecorderOptions, MediaStream, MediaStreamConstraints,
    MediaStreamTrack,
};

/// Enough for one voice in a quiet room; 50 seconds are 200 KB.
const BITS_A_SECOND: u32 = 32_000;

/// A recording under way.
#[derive(Clone)]
pub struct Take {
    recorder: MediaRecorder,
    stream: MediaStream,
    done: Promise,
}

/// Nobody lets us, or there is no microphone, or the browser cannot record.
#[derive(Debug)]
pub struct NoMicrophone;

impl From<JsValue> for NoMicrophone {
    fn from(_: JsValue) -> Self {
        Self
    }
}

impl Take {
    /// Asks for the microphone and begins.
    pub async fn begin() -> Result<Self, NoMicrophone> {
        let window = web_sys::window().ok_or(NoMicrophone)?;
        let wanted = MediaStreamConstraints::new();
        wanted.set_audio(&JsValue::TRUE);
        let devices = window.navigator().media_devices()?;
        let asked = devices.get_user_media_with_constraints(&wanted)?;
        let stream: MediaStream = JsFuture::from(asked).await?.dyn_into()?;
        let options = MediaRecorderOptions::new();
        options.set_audio_bits_per_second(BITS_A_SECOND);
        let made =
            MediaRecorder::new_with_media_stream_and_media_recorder_options(&stream, &options);
        let recorder = match made {
            Ok(recorder) => recorder,
            Err(error) => {
                let_go(&stream);
                return Err(error.into());
            }
        };
        // Without slices all of it comes at once, when the recording has ended.
        let done = Promise::new(&mut |resolve, _| recorder.set_ondataavailable(Some(&resolve)));
        if let Err(error) = recorder.start() {
            let_go(&stream);
            return Err(error.into());
        }
        Ok(Self {
            recorder,
            stream,
            done,
        })
    }

    /// Ends it and lets the microphone go.
    pub async fn end(self) -> Result<Vec<u8>, NoMicrophone> {
        let ended = self.recorder.stop();
        let event = match ended {
            Ok(()) => JsFuture::from(self.done).await,
            Err(error) => Err(error),
        };
        let_go(&self.stream);
        let event: BlobEvent = event?.dyn_into()?;
        let blob = event.data().ok_or(NoMicrophone)?;
        let bytes = JsFuture::from(blob.array_buffer()).await?;
        Ok(Uint8Array::new(&bytes).to_vec())
    }
}

/// The light beside the camera goes out.
fn let_go(stream: &MediaStream) {
    for track in stream.get_tracks() {
        if let Ok(track) = track.dyn_into::<MediaStreamTrack>() {
            track.stop();
        }
    }
}
