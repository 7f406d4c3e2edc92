//! Everything that is read out on her screens in one language, in the order in which she meets it.

use std::collections::BTreeSet;

use waymark_ask::form::InShortForm;
use waymark_ask::{Form, Lang, Question};
use waymark_keep::stored::{ClipName, RoundLength, RoundPublic, SupportCard};
use waymark_words::{Locale, respond};

use crate::pictures::PICTURES;
use crate::sayings::{SAYINGS, Saying};

/// One thing to be recorded.
#[derive(Clone, PartialEq)]
pub struct Wanted {
    /// What a file of it is called, without its ending.
    pub file: String,
    /// The words.
    pub words: String,
    /// Under what it is kept.
    pub clip: ClipName,
}

/// The app's language where a form's is spoken: the one her screens take, too.
pub fn locale_of(form: &Form, lang: Lang) -> Locale {
    let language = form.languages().get(lang.index());
    language
        .and_then(|language| Locale::from_tag(language.tag()))
        .unwrap_or(Locale::En)
}

/// All of it. The same words are wanted once, wherever they stand.
pub fn wanted(round: &RoundPublic, forms: [&Form; 2], lang: Lang) -> Vec<Wanted> {
    let [form, decoy] = forms;
    let locale = locale_of(form, lang);
    let mut list = List::new(locale);
    list.sayings(SAYINGS);
    list.form(form, lang, round.length);
    list.support(&round.support);
    let tag = form.languages().get(lang.index());
    list.told(round, tag.map_or("", |one| one.tag()));
    // The dull questionnaire is heard where nobody may tell it from hers.
    let all = (0u8..).map(Lang::new).zip(decoy.languages());
    let same = all
        .into_iter()
        .find(|(_, language)| Locale::from_tag(language.tag()) == Some(locale));
    let same = same.map_or_else(Lang::default, |(lang, _)| lang);
    list.form(decoy, same, RoundLength::Full);
    list.sayings(PICTURES);
    list.all
}

struct List {
    locale: Locale,
    known: BTreeSet<ClipName>,
    all: Vec<Wanted>,
}

impl List {
    fn new(locale: Locale) -> Self {
        Self {
            locale,
            known: BTreeSet::new(),
            all: Vec::new(),
        }
    }

    fn add(&mut self, file: String, words: &str) {
        let clip = ClipName::of(self.locale.tag(), words);
        if !words.trim().is_empty() && self.known.insert(clip) {
            let words = words.to_owned();
            self.all.push(Wanted { file, words, clip });
        }
    }

    fn sayings(&mut self, sayings: &[Saying]) {
        for (file, words) in sayings {
            self.add((*file).to_owned(), words(self.locale));
        }
    }

    fn form(&mut self, form: &Form, lang: Lang, length: RoundLength) {
        let questions = form.questions().iter();
        let marked = questions
            .clone()
            .any(|question| question.in_short_form() != InShortForm::No);
        let whole = length == RoundLength::Full || !marked;
        let asked = questions.filter(|question| whole || is_in_short_form(question));
        for question in asked {
            let name = question.name();
            self.add(format!("q-{name}"), question.label(lang));
            self.add(format!("h-{name}"), question.hint(lang));
            for (_, choice) in question.each_choice() {
                self.add(format!("c-{name}-{}", choice.name()), choice.label(lang));
            }
        }
    }

    fn support(&mut self, card: &SupportCard) {
        let hours = format!("{}:", respond::support_hours(self.locale));
        let complaint = format!("{}:", respond::support_complaint(self.locale));
        let parts = [
            ("support-name", card.name.as_str()),
            ("support-phone", &card.phone),
            ("support-open", &hours),
            ("support-hours", &card.hours),
            ("support-wrong", &complaint),
            ("support-complaint", &card.complaint),
        ];
        for (file, words) in parts {
            self.add(file.to_owned(), words);
        }
    }

    /// What the team wrote for this round: what came of the last one, where results will be heard, and what it must report.
    fn told(&mut self, round: &RoundPublic, tag: &str) {
        let last = round.last_time_in(tag);
        let heard = round.heard_in(tag);
        let parts = [
            ("told-said", last.map(|both| both.first)),
            ("told-changed", last.map(|both| both.second)),
            ("told-when", heard.map(|both| both.first)),
            ("told-place", heard.map(|both| both.second)),
            ("told-duty", round.duty_in(tag)),
        ];
        for (file, words) in parts {
            self.add(file.to_owned(), words.unwrap_or_default());
        }
    }
}

/// What leads to the questions and away from them is said in any length.
fn is_in_short_form(question: &Question) -> bool {
    !question.role().is_recorded() || question.in_short_form() != InShortForm::No
}
