//! The woman who holds the tablet: what she sees, and what she touches next.

use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;

use super::answers::Answers;
use super::team::Look;
use crate::driven::{Browser, Screen};

/// Three pictures in order, by their names as they are read out.
pub type Pictures = Vec<String>;

/// What she answers before the questions; the rest of the opening is "go on".
const OPENING: &[(&str, &str)] = &[
    ("practice_circle", "circle"),
    ("practice_square", "square"),
    ("check_fish", "yes"),
    ("check_cow", "no"),
    ("number_which", "second"),
    ("adult", "yes"),
    ("age_band", "from_25"),
    ("understood_skip", "no"),
    ("understood_name", "no"),
    ("consent_ask", "yes"),
    ("privacy", "yes"),
];

/// Ways on from a screen without a question, the first that is there.
const ONWARD: &[&str] = &["start", "continue", "yes", "next", "finish"];

const NEXT: &str = "#app [data-act=next]:not(:disabled)";

/// The last question: a skip of it closes her answers.
const LAST: &str = "difficulty";

/// The touch that closes her answers: Skip on the last question, or going on from the card with help where it comes last.
pub const LAST_TOUCH: &str = "#app [data-act=skip], #app [data-screen=support] [data-act=next]";

/// What may stand there before her first screen does: nothing, or the cover it lies under.
const NOT_HERS: &[&str] = &["", "market", "cover"];

/// More steps than any interview has: a walk that takes more goes in circles.
const STEPS: usize = 200;

/// What was touched at each question, in order; nothing at a skipped one.
pub type Touched = Vec<(String, Vec<String>)>;

/// How she touches.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Hand {
    /// As a finger does: scrolled into view by the driver, on top, pressed and let go.
    True,
    /// In the page itself.
    Swift,
}

pub struct Woman<'a> {
    browser: &'a Browser,
    hand: Hand,
    tongue: &'static str,
    touched: RefCell<Touched>,
}

impl<'a> Woman<'a> {
    pub fn at(browser: &'a Browser) -> Self {
        Self {
            browser,
            hand: Hand::True,
            tongue: "en",
            touched: RefCell::default(),
        }
    }

    /// The same with a swift hand, for the many of a story.
    pub fn swift_at(browser: &'a Browser) -> Self {
        Self {
            hand: Hand::Swift,
            ..Self::at(browser)
        }
    }

    /// The same, and she chooses this language.
    pub fn speaking(self, tongue: &'static str) -> Self {
        Self { tongue, ..self }
    }

    /// Touches, and waits until the screen is as described.
    fn touches_until(&self, selector: &str, what: &str, is: impl Fn(&Screen) -> bool) -> Screen {
        let seen = match self.hand {
            Hand::True => None,
            Hand::Swift => self.browser.touches_swiftly(selector),
        };
        match seen {
            Some(screen) if is(&screen) => return screen,
            Some(_) => {}
            None => self.browser.tap(selector),
        }
        self.browser.until_screen(what, is)
    }

    fn touches_act(&self, act: &str) {
        let selector = format!("[data-act=\"{act}\"]:not(:disabled)");
        match self.hand {
            Hand::Swift if self.browser.touches_swiftly(&selector).is_some() => {}
            _ => self.browser.tap(&selector),
        }
    }

    /// Answers everything, looks at her three pictures, and gives the tablet back.
    pub fn answers(&self, answers: &Answers) -> Pictures {
        let last = self.walk(answers, |screen| !self.pictures_shown(screen).is_empty());
        let pictures = self.pictures_shown(&last);
        self.gives_back();
        pictures
    }

    /// What she has touched at the questions so far.
    pub fn touched(&self) -> Touched {
        self.touched.borrow().clone()
    }

    /// Goes on until a screen is as described, and gives that screen.
    pub fn walk(&self, answers: &Answers, there: impl Fn(&Screen) -> bool) -> Screen {
        let mut screen = self.browser.until_screen("her first screen", |screen| {
            screen.path.contains("respond") && !NOT_HERS.contains(&screen.name.as_str())
        });
        for _ in 0..STEPS {
            if there(&screen) {
                return screen;
            }
            self.step(answers, &screen);
            let before = screen;
            screen = self
                .browser
                .until_screen("the next of her screens", |screen| {
                    screen != &before && !screen.name.is_empty() && screen.name != "saving"
                });
        }
        panic!("her interview has no end: {screen:#?}");
    }

    /// Goes on until this question is asked.
    pub fn comes_to(&self, question: &str, answers: &Answers) -> Screen {
        self.walk(answers, |screen| screen.question == question)
    }

    /// Goes on until one touch is left before her answers are closed, and gives that screen: the
    /// last question, or the card with help where it has not come before.
    pub fn comes_to_the_last_touch(&self, answers: &Answers) -> Screen {
        let (helped, asked) = (Cell::new(false), Cell::new(false));
        self.walk(answers, |screen| {
            let card = screen.name == "support";
            let last = screen.question == LAST;
            let due = if card {
                asked.get()
            } else {
                last && helped.get()
            };
            helped.set(helped.get() || card);
            asked.set(asked.get() || last);
            due
        })
    }

    /// That touch: nothing is waited for afterwards.
    pub fn touches_for_the_last_time(&self) {
        self.browser.tap(LAST_TOUCH);
    }

    /// Says that she is not 18 and answers whatever comes; how many screens that was.
    pub fn is_under_age(&self) -> usize {
        let nothing = Answers::varied(1);
        let adult = self.comes_to("adult", &nothing);
        self.opens(&adult, "no");
        let mut screens = 0;
        self.browser
            .until_screen("the dull questionnaire", |screen| {
                screen.question != "adult"
            });
        while screens < STEPS {
            let settled = |now: &Screen| !now.name.is_empty() && now.name != "saving";
            let screen = self.browser.until_screen("a screen", settled);
            if !screen.path.contains("respond") {
                return screens;
            }
            let real = screen.question.starts_with("sf");
            assert!(!real, "a real question was asked: {screen:#?}");
            self.step(&nothing, &screen);
            self.browser
                .until_screen("the next screen", |now| now != &screen);
            screens += 1;
        }
        panic!("the dull questionnaire has no end");
    }

    /// Answers everything; the titles and addresses seen on the way.
    pub fn titles_on_the_way(&self, answers: &Answers) -> BTreeSet<(String, String)> {
        let seen = RefCell::new(BTreeSet::new());
        self.walk(answers, |screen| {
            seen.borrow_mut()
                .insert((screen.title.clone(), self.browser.address()));
            !self.pictures_shown(screen).is_empty()
        });
        self.gives_back();
        seen.into_inner()
    }

    /// Answers everything, with a look at each screen.
    pub fn answers_looking(&self, answers: &Answers, look: Look) {
        let look = RefCell::new(look);
        self.walk(answers, |screen| {
            (look.borrow_mut())(self.browser, screen);
            !self.pictures_shown(screen).is_empty()
        });
        self.gives_back();
    }

    /// Touches "Continue?" at the end of the cover's questions, or wherever it stands.
    pub fn comes_back_from_the_cover(&self) {
        self.browser.until("a way back from the cover", || {
            let now = self.browser.screen();
            if now.offers("continue") {
                return self
                    .browser
                    .try_to_tap("#cover [data-act=continue]")
                    .then_some(());
            }
            self.step(&Answers::varied(1), &now);
            None
        });
    }

    /// One screen: answers it, or goes on.
    pub fn step(&self, answers: &Answers, screen: &Screen) {
        if let Some((_, choice)) = OPENING
            .iter()
            .find(|(question, _)| *question == screen.question)
        {
            return self.opens(screen, choice);
        }
        if !screen.question.is_empty() && !screen.choices.is_empty() {
            let choices = answers.to(&screen.question, &screen.choices);
            self.touched
                .borrow_mut()
                .push((screen.question.clone(), choices.clone()));
            return self.chooses(screen, &choices);
        }
        if screen.name == "try-hiding" {
            return self.tries_hiding();
        }
        if screen.name == "language" {
            return self.touches_act(&format!("speak\"][lang=\"{}", self.tongue));
        }
        let onward = ONWARD.iter().find(|act| screen.offers(act));
        // The card with help in the midst of the questions is left by going back.
        match onward.or_else(|| (screen.name == "support").then_some(&"back")) {
            Some(act) => self.touches_act(act),
            None => panic!("no way on from {screen:#?}"),
        }
    }

    /// Hides, as the exercise asks, and comes back.
    fn tries_hiding(&self) {
        self.touches_act("hide");
        self.browser
            .until_screen("the cover", |now| now.offers("continue"));
        // Painted first; a moment later what it covers is gone, and the keyboard is on the cover.
        self.browser.until("nothing under the cover", || {
            (!self.browser.has("#app [data-screen]")).then_some(())
        });
        self.touches_act("continue");
    }

    /// Answers a question of the opening otherwise than the stories do.
    pub fn says(&self, question: &str, choice: &str) {
        let screen = self
            .browser
            .until_screen(question, |screen| screen.question == question);
        self.opens(&screen, choice);
        self.browser.until_screen("the next screen", |now| {
            now.question != question && !now.name.is_empty()
        });
    }

    /// A screen of the opening: yes and no may be cards or buttons.
    fn opens(&self, screen: &Screen, choice: &str) {
        if screen.choices.is_empty() {
            let act = if screen.offers(choice) {
                choice
            } else {
                "next"
            };
            return self.touches_act(act);
        }
        self.chooses(screen, &[choice.to_owned()]);
    }

    /// Touches the cards, on whichever page of answers they are, and goes on.
    pub fn chooses(&self, screen: &Screen, choices: &[String]) {
        if choices.is_empty() {
            return self.touches_act("skip");
        }
        let question = &screen.question;
        let mut now = screen.clone();
        for choice in choices {
            self.turns_to(&now, choice);
            let card = format!("[data-choice=\"{choice}\"]");
            now = self.touches_until(&card, "the card to be marked", |now| {
                now.question != *question || now.chosen.contains(choice)
            });
            // Practice goes on by itself.
            if now.question != *question {
                return;
            }
        }
        self.goes_on(now);
    }

    /// Turns the pages of answers until this one is there.
    fn turns_to(&self, screen: &Screen, choice: &String) {
        let mut now = screen.clone();
        while !now.choices.contains(choice) {
            assert!(
                now.offers("next"),
                "the card {choice} is not offered: {now:#?}"
            );
            now = self.touches_until(NEXT, "more answers", |next| next.choices != now.choices);
        }
    }

    /// Touches "next" until the question is another one; answers on later pages are looked at.
    fn goes_on(&self, screen: Screen) {
        let question = screen.question.clone();
        let mut now = screen;
        while now.question == question {
            now = self.touches_until(NEXT, "the screen to move on", |next| {
                !next.name.is_empty() && (next.question != question || next.choices != now.choices)
            });
        }
    }

    /// The pictures on the closing screen, in order; none elsewhere.
    pub fn pictures_shown(&self, screen: &Screen) -> Pictures {
        if screen.name != "pictures" {
            return Vec::new();
        }
        let read = "return [...document.querySelectorAll('[data-screen] .three-picture:not(.three-empty) .unseen')].map(e => e.textContent)";
        let names = self.browser.run(read, &[]);
        let names: Pictures = names
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(|name| name.as_str())
            .map(str::to_owned)
            .collect();
        if names.len() == 3 { names } else { Vec::new() }
    }

    /// Past the last screens, back to the team's page between two women.
    pub fn gives_back(&self) {
        self.browser.until("the team's page", || {
            let now = self.browser.screen();
            if !now.path.contains("respond") && !now.name.is_empty() {
                return Some(());
            }
            if let Some(act) = ONWARD.iter().find(|act| now.offers(act)) {
                self.browser
                    .try_to_tap(&format!("[data-act={act}]:not(:disabled)"));
            }
            None
        });
    }

    /// Touches three pictures of the grid.
    pub fn touches(&self, pictures: &[String]) {
        for picture in pictures {
            self.browser
                .tap(&format!("[data-picture][aria-label=\"{picture}\"]"));
        }
    }
}
