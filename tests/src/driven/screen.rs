//! What a person in front of the tablet has before her: the topmost screen and what can be touched on it.

use serde_json::Value;

/// The topmost screen, read through the `data-` hooks the programs promise to tests.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Screen {
    /// `data-screen` of what lies on top at the middle of the window.
    pub name: String,
    /// `data-question`, empty when none is asked.
    pub question: String,
    /// `data-choice` of every card, in order.
    pub choices: Vec<String>,
    /// The cards that are chosen now.
    pub chosen: Vec<String>,
    /// `data-act` of every control that can be touched.
    pub acts: Vec<String>,
    /// `data-field` of every field.
    pub fields: Vec<String>,
    /// The words a person reads.
    pub text: String,
    /// The title of the tab.
    pub title: String,
    /// The address, without the origin.
    pub path: String,
}

impl Screen {
    /// Reads `READ`'s answer.
    pub fn of(answer: &Value) -> Self {
        let word = |key: &str| answer[key].as_str().unwrap_or_default().to_owned();
        let list = |key: &str| {
            let words = answer[key].as_array().into_iter().flatten();
            words.filter_map(Value::as_str).map(str::to_owned).collect()
        };
        Self {
            name: word("name"),
            question: word("question"),
            choices: list("choices"),
            chosen: list("chosen"),
            acts: list("acts"),
            fields: list("fields"),
            text: word("text"),
            title: word("title"),
            path: word("path"),
        }
    }

    pub fn offers(&self, act: &str) -> bool {
        self.acts.iter().any(|offered| offered == act)
    }

    pub fn has_field(&self, field: &str) -> bool {
        self.fields.iter().any(|there| there == field)
    }

    pub fn says(&self, words: &str) -> bool {
        self.text.to_lowercase().contains(&words.to_lowercase())
    }
}

/// The script that reads the screen.
pub const READ: &str = r"
const seen = e => e.getClientRects().length > 0 && getComputedStyle(e).visibility !== 'hidden';
const middle = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
let root = middle && middle.closest('[data-screen]');
if (!root) root = [...document.querySelectorAll('[data-screen]')].filter(seen).pop();
const answer = { name: '', title: document.title, path: location.pathname, text: '' };
if (!root) { answer.text = document.body ? document.body.innerText : ''; return answer; }
const all = (name) => [...root.querySelectorAll('[data-' + name + ']')]
  .filter(seen).filter(e => !e.disabled).map(e => e.getAttribute('data-' + name));
answer.name = root.getAttribute('data-screen');
const asked = root.matches('[data-question]') ? root : root.querySelector('[data-question]');
answer.question = asked ? asked.getAttribute('data-question') : '';
answer.choices = all('choice');
answer.chosen = [...root.querySelectorAll('[data-choice]')]
  .filter(e => e.getAttribute('aria-pressed') === 'true' || e.getAttribute('aria-checked') === 'true')
  .map(e => e.getAttribute('data-choice'));
answer.acts = all('act');
answer.fields = all('field');
answer.text = root.innerText;
return answer;
";
