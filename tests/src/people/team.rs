//! The team at its screens: fills in what is asked, presses the large button, and reads what it is told.

use std::cell::RefCell;

use super::fields;
use super::woman::Woman;
use crate::driven::{Browser, Screen};

/// A passphrase of the team's own.
pub const PASSPHRASE: &str = "seven geese walk slowly over the quiet hill";

/// Looks at a screen that is complete, before the large button is pressed.
pub type Look<'a> = &'a mut dyn FnMut(&Browser, &Screen);

pub struct Team<'a> {
    pub(super) browser: &'a Browser,
    passphrase: &'a RefCell<String>,
}

impl<'a> Team<'a> {
    pub fn at(browser: &'a Browser, passphrase: &'a RefCell<String>) -> Self {
        Self {
            browser,
            passphrase,
        }
    }

    /// On the first page, chooses the language of the screens by its name.
    pub fn speaks(&self, tongue: &str) {
        self.browser.until_on("welcome");
        let name = format!("[data-language=\"{tongue}\"]");
        self.browser.tap(&name);
        let spoken = format!("html[lang=\"{tongue}\"]");
        self.browser.until("the language to change", || {
            self.browser.has(&spoken).then_some(())
        });
    }

    /// Sets the tablet up with a passphrase of its own.
    pub fn sets_up(&self) {
        self.sets_up_looking(&mut |_, _| {});
    }

    pub fn sets_up_looking(&self, look: Look) {
        let screen = self.browser.until_on("welcome");
        look(self.browser, &screen);
        self.presses("set-up");
        look(self.browser, &self.browser.until_on("passphrase"));
        self.sees_six_words();
        self.presses("own");
        self.passphrase.replace(PASSPHRASE.into());
        self.browser.type_into("passphrase", PASSPHRASE);
        look(self.browser, &self.browser.screen());
        self.presses("written");
        self.types_it_again();
        self.browser.until_on("place");
        self.completes("place", look);
        self.makes_ready(look);
    }

    /// The day before: goes through what must be so before women are asked, and back home.
    pub fn makes_ready(&self, look: Look) {
        self.goes_to("ready", &mut |_, _| {});
        self.completes("ready", look);
        self.comes_home();
    }

    /// Sets the tablet up, and leaves out who helps a woman.
    pub fn sets_up_without_a_contact(&self) {
        self.sets_up_looking(&mut |browser, screen| {
            if screen.name == "place" {
                for field in screen
                    .fields
                    .iter()
                    .filter(|field| field.starts_with("support-") || *field == "complaint")
                {
                    browser.empty(field);
                }
            }
        });
    }

    /// Sets the tablet up with the six words it offers.
    pub fn sets_up_with_the_offered_words(&self) {
        self.sets_up_with_the_offered_words_looking(&mut |_, _| {});
    }

    pub fn sets_up_with_the_offered_words_looking(&self, look: Look) {
        look(self.browser, &self.browser.until_on("welcome"));
        self.presses("set-up");
        let words = self.sees_six_words();
        look(self.browser, &self.browser.screen());
        self.passphrase.replace(words);
        self.presses("written");
        self.types_it_again();
        self.browser.until_on("place");
        self.completes("place", look);
        self.makes_ready(look);
    }

    fn sees_six_words(&self) -> String {
        let read = "return document.querySelector('[data-words=offered]')?.textContent ?? ''";
        self.browser.until("six words", || {
            let words = self.browser.run(read, &[]);
            let words = words.as_str().unwrap_or_default();
            (words.split_whitespace().count() == 6).then(|| words.to_owned())
        })
    }

    fn types_it_again(&self) {
        self.browser
            .until_screen("the field for typing it again", |screen| {
                screen.offers("use")
            });
        self.browser
            .type_into("passphrase", &self.passphrase.borrow());
        self.presses("use");
    }

    pub fn opens_a_round(&self) {
        self.opens_a_round_looking(&mut |_, _| {});
    }

    pub fn opens_a_round_looking(&self, look: Look) {
        self.goes_to("round", look);
        self.completes("round", look);
        self.completes("round-plan", look);
        self.comes_home();
    }

    pub fn opens_the_day(&self) {
        self.opens_the_day_looking(&mut |_, _| {});
    }

    pub fn opens_the_day_looking(&self, look: Look) {
        self.goes_to("day", look);
        self.completes("day", look);
        self.comes_home();
    }

    /// From home, through the checklist, into her hands.
    pub fn hands_over(&self) {
        self.hands_over_looking(&mut |_, _| {});
    }

    pub fn hands_over_looking(&self, look: Look) {
        self.goes_to("hand-over", look);
        self.completes("hand-over", look);
    }

    /// From the page between two women; it needs no passphrase.
    pub fn next_woman(&self) {
        self.until_table();
        self.presses("next");
        self.browser
            .until_screen("the checklist or her first screen", |screen| {
                screen.name != "table"
            });
        if self.browser.screen().name == "hand-over" {
            self.completes("hand-over", &mut |_, _| {});
        }
    }

    /// Whichever of the two it is.
    pub fn hands_the_tablet_on(&self) {
        let here = self.browser.until_screen("home or table", |screen| {
            ["home", "table"].contains(&screen.name.as_str())
        });
        if here.name == "home" {
            self.hands_over()
        } else {
            self.next_woman()
        }
    }

    /// Closes the day; so many women were counted on paper.
    pub fn closes_the_day(&self, counted: usize) {
        self.closes_the_day_looking(counted, &mut |_, _| {});
    }

    pub fn closes_the_day_looking(&self, counted: usize, look: Look) {
        let told = self.closed(counted, look);
        let agree = self.browser.has("[data-status=heads]");
        assert!(agree, "paper and tablet differ: {told:#?}");
        look(self.browser, &told);
        self.comes_home();
    }

    /// The same, and what the last screen of it says.
    pub fn closes_the_day_and_reads(&self, counted: usize) -> Screen {
        self.closed(counted, &mut |_, _| {})
    }

    fn closed(&self, counted: usize, look: Look) -> Screen {
        self.goes_to("close", look);
        self.browser.until_on("close");
        self.fills_in(&counted.to_string());
        look(self.browser, &self.browser.screen());
        self.presses_the_large_button();
        self.browser.until("the day to be closed", || {
            let closed = self.browser.has("[data-band=closed]");
            closed.then(|| self.browser.screen())
        })
    }

    /// From the page between two women: three pictures are touched; what the tablet says.
    pub fn withdraws(&self, pictures: &[String]) -> String {
        self.until_table();
        self.presses("withdraw");
        let woman = Woman::at(self.browser);
        self.browser.until("the pictures", || {
            self.browser.has("[data-picture]").then_some(())
        });
        woman.touches(pictures);
        self.presses("next");
        let told = self.browser.until_screen("what it says", |screen| {
            screen.says("If these are your pictures")
        });
        woman.gives_back();
        told.text
    }

    /// Locks it. While the worker is still at a question of the screen, a cover goes over it first; touched, that leads to
    /// the lock as well.
    pub fn locks(&self) -> Screen {
        self.presses("lock");
        self.browser.until_screen("the lock or a cover", |screen| {
            ["locked", "cover"].contains(&screen.name.as_str())
        })
    }

    /// Opens a locked tablet.
    pub fn unlocks(&self) {
        self.passes_the_cover();
        let screen = self
            .browser
            .until_screen("the lock or the table", |screen| {
                ["locked", "table", "pin", "home"].contains(&screen.name.as_str())
            });
        if ["table", "pin"].contains(&screen.name.as_str()) {
            self.presses("team");
        }
        if screen.name != "home" {
            self.browser.until_on("locked");
            self.browser
                .type_into("passphrase", &self.passphrase.borrow());
            self.presses("open");
        }
        self.browser.until_on("home");
    }

    /// A passphrase that does not open it.
    pub fn is_refused_with(&self, wrong: &str) {
        self.browser.until_on("locked");
        self.browser.type_into("passphrase", wrong);
        self.presses("open");
        let told = self
            .browser
            .until_screen("the refusal", |screen| screen.says("not the passphrase"));
        assert_eq!(told.name, "locked");
    }

    /// Home says that this day is over; there is nothing to touch that would open another.
    pub fn sees_the_day_is_over(&self) {
        self.browser.until_screen("the closed day", |screen| {
            screen.name == "home" && screen.says("Closed for today")
        });
        let tile = self
            .browser
            .run("return document.querySelector('[data-act=day]').matches(':disabled, [aria-disabled=true]');", &[]);
        assert_eq!(tile, true, "the tile that opens a day must be shut");
    }

    /// The day cannot be opened, and it is said why.
    pub fn is_refused_a_day(&self, why: &str) {
        self.goes_to("day", &mut |_, _| {});
        let screen = self.browser.screen();
        if screen.name == "day" && !screen.says(why) {
            self.fills_in("");
            self.presses_the_large_button();
        }
        self.browser
            .until_screen("the refusal", |screen| screen.says(why));
    }

    /// The contentless question of any unexpected start.
    pub fn passes_the_cover(&self) {
        let first = self
            .browser
            .until_screen("a first screen", |screen| !screen.name.is_empty());
        if first.name == "cover" {
            self.browser.tap_act("continue");
            self.browser
                .until_screen("what is behind the cover", |screen| {
                    screen.name != "cover" && !screen.name.is_empty()
                });
        }
    }

    pub fn until_table(&self) -> Screen {
        self.browser.until_on("table")
    }

    /// From wherever the team is to one of its screens, by way of home.
    pub fn goes_to(&self, name: &str, look: Look) {
        if self.browser.screen().name == name {
            return;
        }
        self.comes_home();
        look(self.browser, &self.browser.screen());
        self.presses(name);
        self.browser.until_on(name);
    }

    /// Home, with the passphrase if it must be.
    pub fn comes_home(&self) {
        let screen = self.browser.until_screen("a screen of the team", |screen| {
            !screen.path.contains("respond") && !screen.name.is_empty()
        });
        match screen.name.as_str() {
            "home" => {}
            "table" | "pin" | "cover" | "locked" => self.unlocks(),
            _ => {
                let act = ["home", "back"].into_iter().find(|act| screen.offers(act));
                self.presses(act.unwrap_or_else(|| panic!("no way home from {screen:#?}")));
                self.browser
                    .until_screen("a step towards home", |now| now.name != screen.name);
                self.comes_home();
            }
        }
    }

    /// Fills in a screen, looks at it, presses its large button and waits until it is left.
    pub fn completes(&self, name: &str, look: Look) {
        self.browser.until_on(name);
        self.fills_in("");
        look(self.browser, &self.browser.screen());
        let before = self.browser.screen();
        self.presses_the_large_button();
        self.browser
            .until_screen(&format!("{name} to be done"), |now| {
                let left = now.name != name && !now.name.is_empty();
                // The open round is another view of the same screen.
                left || (name == "round" && now.acts != before.acts && !now.has_field("label"))
            });
    }

    /// Writes, picks and ticks everything on the screen that is still open.
    pub fn fills_in(&self, number: &str) {
        fields::fill_in(self.browser, &self.passphrase.borrow(), number);
    }

    /// The one primary action of a screen.
    fn presses_the_large_button(&self) {
        self.browser
            .tap("[data-screen] .button-go:not(:disabled):not([aria-disabled=true])");
    }

    /// Presses a button that is ready.
    pub fn presses(&self, act: &str) {
        self.browser.tap(&format!(
            "[data-act=\"{act}\"]:not(:disabled):not([aria-disabled=true])"
        ));
    }
}
