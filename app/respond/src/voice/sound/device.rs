//! A voice of the device itself, only where the browser says that it speaks without sending the words anywhere.

use wasm_bindgen::JsCast;
use web_sys::{SpeechSynthesis, SpeechSynthesisUtterance, SpeechSynthesisVoice};

use crate::page;

/// A voice of this language that is on the device.
pub fn voice_for(tag: &str) -> Option<SpeechSynthesisVoice> {
    let voices = synthesis()?.get_voices();
    let voices = voices
        .into_iter()
        .filter_map(|voice| voice.dyn_into::<SpeechSynthesisVoice>().ok());
    voices
        .filter(SpeechSynthesisVoice::local_service)
        .find(|voice| language(&voice.lang()).eq_ignore_ascii_case(language(tag)))
}

/// Words to be said by it.
pub fn words(text: &str, voice: &SpeechSynthesisVoice) -> Option<SpeechSynthesisUtterance> {
    let words = SpeechSynthesisUtterance::new_with_text(text).ok()?;
    words.set_voice(Some(voice));
    words.set_lang(&voice.lang());
    Some(words)
}

/// Says them.
pub fn say(words: &SpeechSynthesisUtterance) {
    if let Some(synthesis) = synthesis() {
        synthesis.speak(words);
    }
}

/// Silence.
pub fn stop() {
    if let Some(synthesis) = synthesis() {
        synthesis.cancel();
    }
}

fn synthesis() -> Option<SpeechSynthesis> {
    page::window()?.speech_synthesis().ok()
}

/// `en-GB` and `en_GB` are `en`. Tags are ASCII: the tables of all other capital letters are 11 KB that nobody here needs.
fn language(tag: &str) -> &str {
    tag.split(['-', '_']).next().unwrap_or_default()
}
