//! What a page lets be heard: every clip that starts and every one that is cut off, in order (Chromium only).

use serde_json::json;

use super::browser::Browser;

/// Runs before the page's own scripts. A clip of ours is told by its loudness, which stays as it is through decoding.
const LISTEN: &str = r"
globalThis.heard = [];
const covered = () => document.documentElement?.classList.contains('covered') ?? false;
const lit = () => document.querySelector('.lit')?.textContent ?? '';
const start = AudioBufferSourceNode.prototype.start;
AudioBufferSourceNode.prototype.start = function (...rest) {
  const samples = this.buffer.getChannelData(0);
  // One that takes longer was recorded with the microphone.
  const ours = this.buffer.duration < 0.3;
  const level = ours ? Math.round(samples[Math.floor(samples.length / 2)] * 512) : 0;
  const entry = { what: 'start', level, covered: covered() };
  heard.push(entry);
  queueMicrotask(() => { entry.lit = lit(); });
  return start.apply(this, rest);
};
const off = AudioNode.prototype.disconnect;
AudioNode.prototype.disconnect = function (...rest) {
  heard.push({ what: 'off', level: 0, covered: covered(), lit: lit() });
  return off.apply(this, rest);
};
";

/// One moment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moment {
    /// A clip's number, or nothing where sound was cut off.
    pub clip: Option<usize>,
    /// What was lit.
    pub lit: String,
    /// Whether the cover was up by then.
    pub covered: bool,
}

impl Browser {
    /// From the next page on, what is heard is written down.
    pub fn listens(&self) {
        self.devtools(
            "Page.addScriptToEvaluateOnNewDocument",
            json!({ "source": LISTEN }),
        );
    }

    /// All that was heard on this page so far.
    pub fn heard(&self) -> Vec<Moment> {
        let all = self.run("return globalThis.heard ?? [];", &[]);
        let all = all.as_array().cloned().unwrap_or_default();
        let moment = |one: &serde_json::Value| Moment {
            clip: (one["what"] == "start")
                .then(|| usize::try_from(one["level"].as_u64().unwrap_or(0)).unwrap_or(0)),
            lit: one["lit"].as_str().unwrap_or_default().to_owned(),
            covered: one["covered"].as_bool().unwrap_or(false),
        };
        all.iter().map(moment).collect()
    }

    /// Forgets what was heard.
    pub fn forgets_what_was_heard(&self) {
        self.run("globalThis.heard.length = 0;", &[]);
    }
}

/// A file of sound: so many milliseconds of one loudness, 1 to 500, by which [`Moment::clip`] tells it.
pub fn wav(number: usize, millis: usize) -> Vec<u8> {
    const RATE: u32 = 8_000;
    let samples = RATE as usize * millis / 1000;
    let bytes = u32::try_from(samples * 2).expect("a short clip");
    let level = i16::try_from(number * 64).expect("a loudness");
    let mut file = Vec::new();
    file.extend(b"RIFF");
    file.extend((36 + bytes).to_le_bytes());
    file.extend(b"WAVEfmt ");
    file.extend(16u32.to_le_bytes());
    file.extend(1u16.to_le_bytes());
    file.extend(1u16.to_le_bytes());
    file.extend(RATE.to_le_bytes());
    file.extend((RATE * 2).to_le_bytes());
    file.extend(2u16.to_le_bytes());
    file.extend(16u16.to_le_bytes());
    file.extend(b"data");
    file.extend(bytes.to_le_bytes());
    for _ in 0..samples {
        file.extend(level.to_le_bytes());
    }
    file
}
