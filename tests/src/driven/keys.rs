//! The keyboard instead of the finger: what is to be touched is reached by Tab and arrow keys and pressed with Enter or Space.
//! On the way it is noted wherever the focus is lost, not to be seen, or covered.

use std::cell::{Cell, RefCell};
use std::time::Duration;

use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use serde_json::{Value, json};

use super::browser::Browser;

const TAB: char = '\u{e004}';
const ENTER: char = '\u{e007}';
const SHIFT: char = '\u{e008}';
const CONTROL: char = '\u{e009}';
const DOWN: char = '\u{e015}';
/// The key, not the letter: Firefox ticks nothing at a letter.
const SPACE: char = '\u{e00d}';

/// More stops than any screen has, twice round.
const STOPS: usize = 160;
/// A fault that is still there after so many looks is one.
const LOOKS: usize = 80;
const GLANCE: Duration = Duration::from_millis(25);
/// More rows than any choice has.
const ROWS: usize = 20;

/// What touches the screen.
#[derive(Debug, Default)]
pub struct Hand {
    keys: Cell<Keys>,
    noticed: RefCell<Vec<String>>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Keys {
    #[default]
    Away,
    InUse,
}

/// What has the focus.
struct Focus {
    /// Whether it is what is sought, or a row of the same choice.
    sought: bool,
    beside: bool,
    /// It stands further up: Shift and Tab go there, without a way through the browser's own buttons.
    above: bool,
    /// Nothing has it.
    lost: bool,
    kind: String,
    name: String,
    /// What is wrong with how it shows; empty when all is well.
    wrong: String,
}

impl Browser {
    /// From now on everything is done with the keyboard alone.
    pub fn takes_the_keyboard(&self) {
        self.hand.keys.set(Keys::InUse);
    }

    pub(super) fn by_keyboard(&self) -> bool {
        self.hand.keys.get() == Keys::InUse
    }

    /// What was wrong with the focus so far, a line each.
    pub fn wrong_with_the_focus(&self) -> Vec<String> {
        self.hand.noticed.borrow().clone()
    }

    /// Reaches what the selector names and presses it; says whether it could be reached.
    pub(super) fn presses_by_key(&self, selector: &str) -> bool {
        let Some(focus) = self.reaches(selector) else {
            return false;
        };
        let key = match focus.kind.as_str() {
            // Reached by an arrow it is chosen already; once more does no harm.
            "radio" | "checkbox" => SPACE,
            _ => ENTER,
        };
        self.presses(&[key]);
        true
    }

    /// Reaches the field and writes in place of what stands there.
    pub(super) fn writes_by_key(&self, selector: &str, words: &str) -> bool {
        if self.reaches(selector).is_none() {
            return false;
        }
        self.holds(CONTROL, 'a');
        let keys: Vec<char> = words.chars().collect();
        self.presses(&keys);
        let written = "return document.activeElement.value === arguments[0]";
        self.run(written, &[json!(words)]) == json!(true)
    }

    fn reaches(&self, selector: &str) -> Option<Focus> {
        if !self.has(selector) {
            return None;
        }
        let mut focus = self.focus(selector);
        if focus.lost {
            self.notices(&format!("the focus is lost before {selector}"));
        }
        for _ in 0..STOPS {
            if focus.sought || focus.beside {
                break;
            }
            if focus.above {
                self.holds(SHIFT, TAB);
            } else {
                self.presses(&[TAB]);
            }
            focus = self.focus(selector);
            self.looks_at(&focus);
        }
        // The rows of one choice are a single stop; arrows go from row to row.
        for _ in 0..ROWS {
            if focus.sought || !focus.beside {
                break;
            }
            self.presses(&[DOWN]);
            focus = self.focus(selector);
            self.looks_at(&focus);
        }
        Some(focus).filter(|focus| focus.sought)
    }

    fn looks_at(&self, focus: &Focus) {
        // Firefox moves the page to what has the focus a moment later.
        let now = || Some(self.focus(":focus")).filter(|now| now.lost || now.wrong.is_empty());
        // Past the last stop the focus is with the browser for a moment.
        let well = focus.lost || focus.wrong.is_empty() || within(LOOKS, now).is_some();
        if !well {
            self.notices(&format!("{}: {}", focus.name, focus.wrong));
        }
    }

    fn notices(&self, what: &str) {
        let line = format!("{}: {what}", self.screen().name);
        let mut noticed = self.hand.noticed.borrow_mut();
        if !noticed.contains(&line) {
            noticed.push(line);
        }
    }

    fn focus(&self, selector: &str) -> Focus {
        let answer = self
            .try_run(FOCUS, &[json!(selector)])
            .unwrap_or(Value::Null);
        let word = |key: &str| answer[key].as_str().unwrap_or_default().to_owned();
        Focus {
            sought: answer["sought"] == json!(true),
            beside: answer["beside"] == json!(true),
            above: answer["above"] == json!(true),
            lost: answer["lost"] == json!(true),
            kind: word("kind"),
            name: word("name"),
            wrong: word("wrong"),
        }
    }

    /// Presses one key after the other.
    fn presses(&self, keys: &[char]) {
        let strokes = keys
            .iter()
            .fold(KeyActions::new("keys".into()), |strokes, key| {
                strokes
                    .then(KeyAction::Down { value: *key })
                    .then(KeyAction::Up { value: *key })
            });
        self.strikes(strokes);
    }

    fn holds(&self, held: char, key: char) {
        let strokes = KeyActions::new("keys".into())
            .then(KeyAction::Down { value: held })
            .then(KeyAction::Down { value: key })
            .then(KeyAction::Up { value: key })
            .then(KeyAction::Up { value: held });
        self.strikes(strokes);
    }

    fn strikes(&self, strokes: KeyActions) {
        // A stroke may leave the page; what comes of it is looked at afterwards.
        let _ = self.wait_for(self.client().perform_actions(strokes));
    }
}

fn within<T>(looks: usize, mut look: impl FnMut() -> Option<T>) -> Option<T> {
    (0..looks).find_map(|_| {
        let found = look();
        if found.is_none() {
            std::thread::sleep(GLANCE);
        }
        found
    })
}

const FOCUS: &str = r"
const here = document.activeElement, selector = arguments[0];
if (!here || here === document.body || here === document.documentElement) return { lost: true };
const sought = here.matches(selector), target = document.querySelector(selector);
const beside = here.type === 'radio' && target && target.type === 'radio' && target.name === here.name;
const name = here.dataset.act || here.dataset.choice || here.dataset.field || here.tagName.toLowerCase();
const ringed = e => e && getComputedStyle(e).outlineStyle !== 'none' && parseFloat(getComputedStyle(e).outlineWidth) >= 2;
let wrong = '';
if (here.tabIndex >= 0 && here.tagName !== 'IFRAME') {
  const box = (here.closest('label') || here).getBoundingClientRect();
  const part = here.closest('label') || here, x = Math.min(Math.max(box.x + box.width / 2, 0), innerWidth - 1);
  // Firefox is content when a part of it is in sight.
  const shows = y => { const top = document.elementFromPoint(x, y); return top && (part.contains(top) || top.contains(part)); };
  const shown = [box.y + 6, box.y + box.height / 2, box.bottom - 6].some(shows);
  if (!ringed(here) && !ringed(here.closest('.pick'))) wrong = 'no ring is to be seen';
  else if (!shown) wrong = 'it is covered or out of sight';
}
const above = Boolean(target && here.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_PRECEDING);
return { sought, above, beside: Boolean(beside), kind: here.type || '', name, wrong, lost: false };
";
