//! The team as it keeps its work: copies, the paper with the recovery key, another passphrase, the end.

use std::path::PathBuf;
use std::rc::Rc;
use std::time::{Duration, Instant};

use getrandom::SysRng;
use getrandom::rand_core::UnwrapErr;
use waymark_keep::stored::{DayPublic, RoundPublic};
use waymark_keep::{Pictures, Waiting, random_id, seal};

use super::answers::Answers;
use super::record;
use super::tablet::Tablet;
use crate::driven::Screen;
use crate::driven::kept::{POOL, PUBLIC};

/// What opens a copy.
pub enum Paper<'a> {
    Passphrase(&'a str),
    /// The recovery key, and the passphrase from now on.
    Recovery(&'a str, &'a str),
}

impl Tablet {
    /// Women whose interviews are sealed beside the browser and put where hers would lie: the many of a story about
    /// something else.
    pub fn women_have_answered(&self, women: &[Answers]) {
        let public = self.browser().kept_in(PUBLIC);
        let kept = |key: &str| {
            let found = public.iter().find(|(name, _)| name == key);
            found.map(|(_, bytes)| bytes.clone()).expect("it is kept")
        };
        let round = RoundPublic::from_bytes(&kept("round")).expect("the open round");
        let day = DayPublic::from_bytes(&kept("day")).expect("the open day");
        let form = Rc::new(record::form("service-feedback"));
        let rng = &mut UnwrapErr(SysRng);
        for woman in women {
            let record = record::record_of(&form, |name, offered| woman.to(name, offered));
            let sealed = seal(&day.key, &round.round, &record, rng).expect("it is sealed");
            let pictures = Pictures::draw(rng, &[]).expect("three pictures");
            let entry = Waiting::new(pictures, sealed).to_bytes();
            self.browser().put_into(POOL, &random_id(rng), &entry);
        }
    }

    /// Waits until the whole site is kept on the tablet and serves this page: from then on it needs no network.
    pub fn site_is_kept(&self) {
        let ready = "await navigator.serviceWorker.ready; return true";
        self.browser().run_async(ready, &[]);
        let serves = "return navigator.serviceWorker.controller !== null";
        self.browser().until("the kept site to serve", || {
            (self.browser().run(serves, &[]) == true).then_some(())
        });
    }

    /// To a page of the list "This tablet".
    pub fn looks_after(&self, act: &str) -> Screen {
        self.team().goes_to("tablet", &mut |_, _| {});
        self.team().presses(act);
        self.browser().until_on(act)
    }

    /// Makes a copy; where it lies.
    pub fn makes_a_copy(&self) -> PathBuf {
        self.looks_after("backup");
        self.team().presses("make-copy");
        let (name, _) = self.browser().downloaded(".bin");
        self.browser().until_screen("the copy", |screen| {
            screen.says("Saved as") && screen.says("Last copy: today")
        });
        self.browser().downloads().join(name)
    }

    /// Makes a recovery key; as it stands on paper.
    pub fn makes_a_recovery_key(&self, passphrase: &str) -> String {
        self.looks_after("recovery");
        self.team().presses("make-key");
        let read = "return document.querySelector('[data-words=recovery]')?.textContent ?? ''";
        let key = self.browser().until("the recovery key", || {
            let shown = self.browser().run(read, &[]);
            let shown = shown.as_str().unwrap_or_default();
            (shown.len() == 39).then(|| shown.to_owned())
        });
        self.team().presses("written");
        self.browser().type_into("recovery", "0000 0000");
        self.browser().type_into("passphrase", passphrase);
        self.team().presses("use-key");
        self.browser().until_screen("that it differs", |screen| {
            screen.says("not the key that was shown")
        });
        self.browser().type_into("recovery", &key.to_lowercase());
        self.team().presses("use-key");
        self.browser().until_screen("that it is good", |screen| {
            screen.says("The recovery key is good")
        });
        key
    }

    /// From the first screen of a new tablet; what it says came back.
    pub fn brings_back(&self, copy: &std::path::Path, paper: &Paper) -> Screen {
        self.browser().until_on("welcome");
        self.team().presses("restore");
        self.browser().until_on("restore");
        self.browser().picks_file("copy", copy);
        self.browser()
            .until_screen("the picked file", |screen| screen.says("A file is picked"));
        match paper {
            Paper::Passphrase(words) => self.browser().type_into("passphrase", words),
            Paper::Recovery(key, words) => {
                self.browser().tap("[data-field=opened-by][value=recovery]");
                self.browser().type_into("recovery", key);
                self.browser().type_into("new-passphrase", words);
                self.browser().type_into("again-passphrase", words);
            }
        }
        self.team().presses("restore");
        self.browser().until_on("restored")
    }

    /// Another passphrase.
    pub fn changes_the_passphrase(&self, old: &str, new: &str) {
        self.looks_after("change");
        self.browser().type_into("passphrase", old);
        self.browser().type_into("new-passphrase", new);
        self.browser().type_into("again-passphrase", new);
        self.team().presses("change");
        self.browser().until_screen("the change", |screen| {
            screen.says("The passphrase is changed")
        });
    }

    /// Destroys everything; how long it took until the tablet stood there as new.
    pub fn is_wiped(&self) -> Duration {
        self.browser().until_on("wipe");
        self.browser().tap("[data-field=wipe-sure]");
        let start = Instant::now();
        self.team().presses("wipe-now");
        self.browser().until_on("welcome");
        start.elapsed()
    }
}
