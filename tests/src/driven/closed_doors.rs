//! What a page cannot do, tried out from inside it: each attempt is one a hostile script would make.

use serde_json::{Value, json};

use super::browser::Browser;

/// The attempts that can be made from a page of the site, in the order of the hosting guide.
pub const ATTEMPTS: [&str; 9] = [
    "script",
    "eval",
    "markup",
    "request",
    "picture",
    "worker",
    "window",
    "microphone",
    "memory",
];

/// Tries everything; for each attempt whether it was kept out. Requests to elsewhere are counted by who is asked.
const TRY: &str = r"
const elsewhere = given[0];
const out = {};
const keptOut = async (attempt) => { try { return !(await attempt()); } catch { return true; } };
const soon = (promise) => Promise.race([promise, new Promise((done) => setTimeout(() => done('late'), 5000))]);
out.script = await keptOut(() => {
  const script = document.createElement('script');
  script.textContent = 'document.documentElement.dataset.ran = 1';
  document.head.append(script);
  return document.documentElement.dataset.ran === '1';
});
out.eval = await keptOut(async () => {
  window.setTimeout('document.documentElement.dataset.run = 1', 0);
  await new Promise((done) => setTimeout(done, 200));
  return document.documentElement.dataset.run === '1';
});
out.markup = await keptOut(() => {
  const room = document.createElement('div');
  room.innerHTML = '<b>text</b>';
  return room.childElementCount === 1;
});
await keptOut(() => fetch(elsewhere + 'request', { mode: 'no-cors' }));
await keptOut(() => soon(new Promise((done) => {
  const picture = new Image();
  picture.onload = picture.onerror = done;
  picture.src = elsewhere + 'picture';
})));
out.worker = await keptOut(() => soon(new Promise((done) => {
  const script = [...document.scripts].find((one) => one.src).src;
  const worker = new Worker(script, { type: 'module' });
  worker.onerror = () => done(false);
  worker.onmessage = () => done(true);
  setTimeout(() => done(true), 2000);
})));
out.window = await keptOut(() => {
  const opened = window.open('about:blank');
  opened?.close();
  return opened !== null;
});
out.microphone = await keptOut(async () => {
  const stream = await soon(navigator.mediaDevices.getUserMedia({ audio: true }));
  stream.getTracks().forEach((track) => track.stop());
  return true;
});
out.memory = window.crossOriginIsolated;
return out;";

impl Browser {
    /// Which attempts were kept out, by name; `request` and `picture` must be looked up at `elsewhere`.
    pub fn attempts(&self, elsewhere: &str) -> Value {
        self.run_async(TRY, &[json!(elsewhere)])
    }

    /// Whether the first frame of this page shows the site.
    pub fn frame_shows(&self, title: &str) -> bool {
        let entered = self.wait_for(self.client().enter_frame(0)).is_ok();
        let shown = entered
            && self
                .try_run("return document.title", &[])
                .is_ok_and(|found| found == title);
        let _ = self.wait_for(self.client().enter_parent_frame());
        shown
    }
}
