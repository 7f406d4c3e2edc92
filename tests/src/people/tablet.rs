//! One tablet: the site it was loaded from, its profile, and the browser that is open on it now.

use std::cell::RefCell;

use super::{Team, Woman};
use crate::driven::{Browser, Engine, Scratch, Start};
use crate::house::built;
use crate::site::Site;

/// The tablet of a story. It can be switched off, moved to another place, and switched on again.
pub struct Tablet {
    // The browser is dropped before the profile it lives in and the site it talks to.
    browser: Option<Browser>,
    start: Start,
    profile: Scratch,
    /// What the team has on its paper.
    passphrase: RefCell<String>,
    pub site: Site,
}

impl Tablet {
    /// A tablet nobody has used, showing the site's first page.
    pub fn fresh(engine: Engine) -> Self {
        Self::started(Start::new(engine))
    }

    /// The same, touched swiftly by everybody.
    pub fn swift(engine: Engine) -> Self {
        Self::started(Start::new(engine).swiftly())
    }

    pub fn started(start: Start) -> Self {
        Self::begun(start, Scratch::new("profile"), Site::serve(&built::dist()))
    }

    /// With its profile in a folder of the test's choice.
    pub fn kept_in(start: Start, profile: Scratch) -> Self {
        Self::begun(start, profile, Site::serve(&built::dist()))
    }

    /// With the site on a host of the story's choice.
    pub fn visiting(start: Start, site: Site) -> Self {
        Self::begun(start, Scratch::new("profile"), site)
    }

    fn begun(start: Start, profile: Scratch, site: Site) -> Self {
        let mut tablet = Self {
            browser: None,
            start,
            profile,
            passphrase: RefCell::default(),
            site,
        };
        tablet.switch_on();
        tablet
    }

    pub fn browser(&self) -> &Browser {
        self.browser.as_ref().expect("the tablet is on")
    }

    pub fn profile(&self) -> &Scratch {
        &self.profile
    }

    pub fn team(&self) -> Team<'_> {
        Team::at(self.browser(), &self.passphrase)
    }

    /// Tells the team of this tablet what the passphrase is.
    pub fn told(&self, passphrase: &str) {
        self.passphrase.replace(passphrase.into());
    }

    pub fn woman(&self) -> Woman<'_> {
        Woman::at(self.browser())
    }

    /// The many of a story.
    pub fn swift_woman(&self) -> Woman<'_> {
        Woman::swift_at(self.browser())
    }

    /// Opens the browser at the site's first page.
    pub fn switch_on(&mut self) {
        let browser = Browser::open(&self.start, &self.profile);
        browser.go(&self.site.at(""));
        self.browser = Some(browser);
    }

    /// Closes the browser as a person does.
    pub fn switch_off(&mut self) {
        if let Some(browser) = self.browser.take() {
            browser.close();
        }
    }

    /// Ends it as a power cut does.
    pub fn power_cut(&mut self) {
        if let Some(browser) = self.browser.take() {
            browser.kill();
        }
    }

    /// Off, and on again where the calendar shows another day.
    pub fn carried_to(&mut self, zone: &str) {
        self.switch_off();
        self.start.zone = zone.into();
        self.switch_on();
    }
}
