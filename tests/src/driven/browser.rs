//! One browser and one window, driven step by step; every wait is for a thing to be true, never for time.

use std::fs;
use std::future::Future;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use fantoccini::error::CmdError;
use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::Value;
use tokio::runtime::{Builder, Runtime};

use super::capabilities;
use super::driver::Driver;
use super::engine::Engine;
use super::keys::Hand;
use super::scratch::Scratch;
use super::screen::{READ, Screen};
use super::start::{Start, Touch};

/// How long anything may take before the test gives up on it. Only a hung machine needs this long.
const PATIENCE: Duration = Duration::from_secs(90);
/// Between two looks at the page.
const GLANCE: Duration = Duration::from_millis(25);

pub struct Browser {
    // Fields are dropped in order: the session first, then the driver with its browser.
    client: Option<Client>,
    driver: Driver,
    runtime: Runtime,
    start: Start,
    pub(super) downloads: Scratch,
    pub(super) hand: Hand,
}

impl Browser {
    /// Starts a browser in `profile`; a profile used before brings back what it kept.
    pub fn open(start: &Start, profile: &Scratch) -> Self {
        let downloads = Scratch::new("downloads");
        let runtime = Builder::new_current_thread()
            .enable_all()
            .build()
            .expect("a runtime");
        let told = capabilities::of(start, profile.path(), downloads.path());
        let mut refusals = Vec::new();
        // A browser that was just killed may hold its profile's lock for a moment.
        for _ in 0..3 {
            let driver = Driver::start(start.engine, profile.path(), downloads.path(), &start.zone);
            let mut builder = ClientBuilder::new(HttpConnector::new());
            builder.capabilities(told.clone());
            match runtime.block_on(builder.connect(&driver.address())) {
                Ok(client) => {
                    let client = Some(client);
                    return Self {
                        client,
                        driver,
                        runtime,
                        start: start.clone(),
                        downloads,
                        hand: Hand::default(),
                    };
                }
                Err(error) => refusals.push(error.to_string()),
            }
        }
        panic!("{} does not start: {refusals:#?}", start.engine.name());
    }

    pub fn engine(&self) -> Engine {
        self.start.engine
    }

    fn is_swift(&self) -> bool {
        self.start.touch == Touch::Swift
    }

    pub(super) fn client(&self) -> &Client {
        self.client.as_ref().expect("the browser is open")
    }

    pub(super) fn wait_for<T>(
        &self,
        step: impl Future<Output = Result<T, CmdError>>,
    ) -> Result<T, CmdError> {
        self.runtime.block_on(async {
            match tokio::time::timeout(PATIENCE, step).await {
                Ok(answer) => answer,
                Err(_) => panic!("the driver did not answer within {PATIENCE:?}"),
            }
        })
    }

    pub fn go(&self, address: &str) {
        self.wait_for(self.client().goto(address))
            .unwrap_or_else(|error| panic!("{address}: {error}"));
    }

    /// Goes somewhere that may not answer; says whether it did.
    pub fn try_to_go(&self, address: &str) -> bool {
        self.wait_for(self.client().goto(address)).is_ok()
    }

    pub fn reload(&self) {
        self.wait_for(self.client().refresh())
            .expect("the page loads again");
    }

    pub fn back(&self) {
        self.wait_for(self.client().back())
            .expect("the browser goes back");
    }

    pub fn address(&self) -> String {
        self.wait_for(self.client().current_url())
            .expect("an address")
            .to_string()
    }

    /// Runs a script in the page and gives its answer.
    pub fn run(&self, script: &str, with: &[Value]) -> Value {
        self.try_run(script, with)
            .unwrap_or_else(|error| panic!("{error}\nin: {script}"))
    }

    /// The same, for a page that may be leaving.
    pub fn try_run(&self, script: &str, with: &[Value]) -> Result<Value, CmdError> {
        self.wait_for(self.client().execute(script, with.to_vec()))
    }

    /// Runs a script that ends by calling its last argument, in a page that may be leaving.
    pub(super) fn try_run_async(&self, script: &str, with: &[Value]) -> Result<Value, CmdError> {
        self.wait_for(self.client().execute_async(script, with.to_vec()))
    }

    /// Runs an `async` script body; its returned value, or `{error}`.
    pub fn run_async(&self, body: &str, with: &[Value]) -> Value {
        let script = format!(
            "const done = arguments[arguments.length - 1]; const given = [...arguments].slice(0, -1); \
             (async () => {{ {body} }})().then(done, e => done({{ error: String(e) }}));"
        );
        let answer = self.wait_for(self.client().execute_async(&script, with.to_vec()));
        answer.unwrap_or_else(|error| panic!("{error}\nin: {body}"))
    }

    /// The screen that lies on top now.
    pub fn screen(&self) -> Screen {
        let deadline = Instant::now() + PATIENCE;
        loop {
            // A page that is just being replaced refuses scripts for a moment.
            match self.try_run(READ, &[]) {
                Ok(answer) => return Screen::of(&answer),
                Err(error) if Instant::now() > deadline => {
                    panic!("the page cannot be read: {error}")
                }
                Err(_) => std::thread::sleep(GLANCE),
            }
        }
    }

    /// The screen on top, or nothing when the page cannot be read just now.
    pub fn glance(&self) -> Option<Screen> {
        self.try_run(READ, &[])
            .ok()
            .map(|answer| Screen::of(&answer))
    }

    /// Waits until `look` gives something.
    pub fn until<T>(&self, what: &str, look: impl FnMut() -> Option<T>) -> T {
        self.within_patience(look)
            .unwrap_or_else(|| self.give_up(what))
    }

    fn within_patience<T>(&self, mut look: impl FnMut() -> Option<T>) -> Option<T> {
        let deadline = Instant::now() + PATIENCE;
        loop {
            let found = look();
            if found.is_some() || Instant::now() > deadline {
                return found;
            }
            std::thread::sleep(GLANCE);
        }
    }

    /// Waits for a screen that is as described.
    pub fn until_screen(&self, what: &str, is: impl Fn(&Screen) -> bool) -> Screen {
        self.until(what, || Some(self.screen()).filter(&is))
    }

    /// Waits for the screen with this `data-screen`.
    pub fn until_on(&self, name: &str) -> Screen {
        self.until_screen(&format!("the screen {name}"), |screen| screen.name == name)
    }

    fn give_up(&self, what: &str) -> ! {
        let screen = self.screen();
        self.screenshot("given-up");
        let console = self.console().join("\n");
        panic!(
            "waited in vain ({}) for {what}\non: {screen:#?}\nconsole:\n{console}",
            self.engine().name()
        );
    }

    /// Touches what the selector names, as a finger does: it must be in view and on top.
    pub fn tap(&self, selector: &str) {
        if self.by_keyboard() {
            let reached = self.within_patience(|| self.presses_by_key(selector).then_some(()));
            return reached.unwrap_or_else(|| self.give_up(&format!("{selector} by keyboard")));
        }
        let mut hindrance = String::new();
        let touched = self.within_patience(|| {
            let outcome = self.touch(selector);
            hindrance = outcome
                .as_ref()
                .err()
                .map(ToString::to_string)
                .unwrap_or_default();
            outcome.ok()
        });
        if touched.is_none() {
            self.give_up(&format!("something to touch at {selector}: {hindrance}"));
        }
    }

    pub fn try_to_tap(&self, selector: &str) -> bool {
        if self.by_keyboard() {
            return self.presses_by_key(selector);
        }
        self.touch(selector).is_ok()
    }

    fn touch(&self, selector: &str) -> Result<(), CmdError> {
        if self.is_swift() && self.taps_swiftly(selector) {
            return Ok(());
        }
        let found = self.wait_for(self.client().find(Locator::Css(selector)))?;
        self.wait_for(found.click()).or_else(|_| {
            // It may lie under a bar at the edge; a finger would move the page first.
            let element = serde_json::to_value(&found).map_err(CmdError::Json)?;
            self.try_run(
                "arguments[0].scrollIntoView({ block: 'center' })",
                &[element],
            )?;
            self.wait_for(found.click())
        })
    }

    pub fn tap_act(&self, act: &str) {
        self.tap(&format!("[data-act=\"{act}\"]:not(:disabled)"));
    }

    pub fn tap_choice(&self, choice: &str) {
        self.tap(&format!("[data-choice=\"{choice}\"]"));
    }

    /// Types into a field after emptying it.
    pub fn type_into(&self, field: &str, words: &str) {
        let selector = format!("[data-field=\"{field}\"]");
        self.until(&format!("the field {field}"), || {
            if self.by_keyboard() {
                return self.writes_by_key(&selector, words).then_some(());
            }
            if self.is_swift() && self.writes_swiftly(&selector, words) {
                return Some(());
            }
            let found = self
                .wait_for(self.client().find(Locator::Css(&selector)))
                .ok()?;
            self.wait_for(found.clear()).ok()?;
            self.wait_for(found.send_keys(words)).ok()
        });
    }

    /// Picks a file, as if in the tablet's own picker.
    pub fn picks_file(&self, field: &str, file: &std::path::Path) {
        let selector = format!("input[type=file][data-field=\"{field}\"]");
        self.until(&format!("the field {field}"), || {
            let found = self.wait_for(self.client().find(Locator::Css(&selector)));
            let path = file.to_string_lossy();
            self.wait_for(found.ok()?.send_keys(&path)).ok()
        });
    }

    /// Empties a line of text; boxes and choices stay as they are.
    pub fn empty(&self, field: &str) {
        let selector = format!("input[type=text][data-field=\"{field}\"]");
        if let Ok(found) = self.wait_for(self.client().find(Locator::Css(&selector))) {
            // A page that listens to typing hears of keys, not of `clear`.
            let all = "arguments[0].select()";
            let element = serde_json::to_value(&found).expect("an element");
            self.run(all, &[element]);
            self.wait_for(found.send_keys("\u{e003}"))
                .expect("the line is emptied");
        }
    }

    pub fn has(&self, selector: &str) -> bool {
        self.wait_for(self.client().find(Locator::Css(selector)))
            .is_ok()
    }

    /// Gives the page inside the window exactly this size, in CSS pixels.
    pub fn resize(&self, width: u32, height: u32) {
        let (mut outer, mut tall) = (width, height);
        for _ in 0..4 {
            self.wait_for(self.client().set_window_size(outer, tall))
                .expect("a window of this size");
            let inner = self.run("return [innerWidth, innerHeight]", &[]);
            let have = |at: usize| {
                inner[at]
                    .as_u64()
                    .and_then(|n| u32::try_from(n).ok())
                    .unwrap_or(0)
            };
            if (have(0), have(1)) == (width, height) {
                return;
            }
            outer = (outer + width).saturating_sub(have(0));
            tall = (tall + height).saturating_sub(have(1));
        }
    }

    /// Writes a picture of the window into `WAYMARK_SHOTS`, if it is set.
    pub fn screenshot(&self, name: &str) {
        let Some(folder) = std::env::var_os("WAYMARK_SHOTS").map(PathBuf::from) else {
            return;
        };
        fs::create_dir_all(&folder).expect("a folder for pictures");
        if let Ok(png) = self.wait_for(self.client().screenshot()) {
            let file = folder.join(format!("{}-{name}.png", self.engine().name()));
            fs::write(file, png).expect("the picture is written");
        }
    }

    /// Opens a second tab and turns to it.
    pub fn second_tab(&self) {
        let opened = self
            .wait_for(self.client().new_window(true))
            .expect("a second tab");
        self.wait_for(self.client().switch_to_window(opened.handle))
            .expect("the second tab");
    }

    /// Closes the tab in front and turns to the first one left.
    pub fn close_tab(&self) {
        self.wait_for(self.client().close_window())
            .expect("the tab closes");
        let left = self
            .wait_for(self.client().windows())
            .expect("a tab is left");
        let first = left.into_iter().next().expect("a tab is left");
        self.wait_for(self.client().switch_to_window(first))
            .expect("the first tab");
    }

    /// Turns to the `number`th tab.
    pub fn turn_to_tab(&self, number: usize) {
        let tabs = self.wait_for(self.client().windows()).expect("tabs");
        let tab = tabs.into_iter().nth(number).expect("that many tabs");
        self.wait_for(self.client().switch_to_window(tab))
            .expect("the tab");
    }

    /// Ends the browser as a power cut would.
    pub fn kill(mut self) {
        self.driver.kill_browser();
        // The session is gone with its browser; nothing is left to close politely.
        if let Some(client) = self.client.take() {
            let _ = self.runtime.block_on(client.persist());
        }
    }

    /// A handle to end the browser from another thread, while a command is under way.
    pub fn processes(&self) -> Vec<u32> {
        self.driver.browser_processes()
    }

    /// Closes the browser as a person does, so that it writes down what it keeps.
    pub fn close(mut self) {
        self.leave();
    }

    fn leave(&mut self) {
        if let Some(client) = self.client.take() {
            // A browser that was killed never answers; it is not waited for.
            let _ = self
                .runtime
                .block_on(async { tokio::time::timeout(PATIENCE, client.close()).await });
        }
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        self.leave();
    }
}
