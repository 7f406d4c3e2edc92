//! The words of the round and its form that stand on her screens.

use leptos::prelude::{GetValue, WithValue};
use waymark_ask::{Form, Lang, Language, QuestionId, Role, TextStatus};
use waymark_interview::{SupportWords, Tongue};
use waymark_keep::stored::Practice;
use waymark_words::Locale;

use crate::boot;
use crate::endings::{LastWords, Voice};
use crate::hand::Hand;

/// The place of a language in a form; its first where it has no such texts.
pub fn lang_in(form: &Form, locale: Locale) -> Lang {
    let mut all = (0u8..).map(Lang::new).zip(form.languages());
    all.find(|(_, language)| Locale::from_tag(language.tag()) == Some(locale))
        .map_or_else(Lang::default, |(lang, _)| lang)
}

/// The languages a round may be asked in: where it counts, those whose words were reviewed.
fn asked_in(form: &Form, practice: Practice) -> impl Iterator<Item = Lang> {
    let all = (0u8..).map(Lang::new).take(form.languages().len());
    all.filter(move |lang| {
        practice == Practice::Practice || form.text_status(*lang) != TextStatus::Draft
    })
}

/// The language her screens begin in: the tablet's, if the round may be asked in it, else the first that it may.
pub fn first_lang(form: &Form, practice: Practice, tongue: Locale) -> Lang {
    let tablets = lang_in(form, tongue);
    let mut asked = asked_in(form, practice);
    match asked.any(|lang| lang == tablets) {
        true => tablets,
        false => asked_in(form, practice).next().unwrap_or(tablets),
    }
}

impl Hand {
    /// The app's own words in the language she chose, and whether this is practice.
    pub fn voice(self) -> Voice {
        let lang = self.lang();
        let locale = self
            .form
            .with_value(|form| Locale::from_tag(form.languages().get(lang.index())?.tag()));
        let mark = self.terms.with_value(|terms| boot::mark_of(&terms.round));
        (locale.unwrap_or(boot::FIRST), mark)
    }

    /// A card for each language of the form that may be asked in.
    pub fn tongues(self) -> Vec<Tongue> {
        self.form.with_value(|form| {
            let practice = self.terms.with_value(|terms| terms.round.practice);
            let tag = |lang: Lang| form.languages().get(lang.index()).map(Language::tag);
            let tongue = |lang| Tongue {
                lang,
                locale: tag(lang).and_then(Locale::from_tag).unwrap_or(boot::FIRST),
            };
            asked_in(form, practice).map(tongue).collect()
        })
    }

    /// The words of a note.
    pub fn words_of(self, id: QuestionId) -> String {
        let lang = self.lang();
        let form = self.form.get_value();
        form.question(id)
            .map(|note| note.label(lang).to_owned())
            .unwrap_or_default()
    }

    /// What a worker here must tell somebody else by law, as the team wrote it; with the last beat of consent, which is about
    /// the limits of keeping things to oneself.
    pub fn duty_at(self, beat: QuestionId) -> Option<String> {
        let lang = self.lang();
        let form = self.form.get_value();
        if form.by_role(Role::Consent).last() != Some(&beat) {
            return None;
        }
        let tag = form.languages().get(lang.index())?.tag().to_owned();
        self.terms
            .with_value(|terms| terms.round.duty_in(&tag).map(str::to_owned))
    }

    /// The tag of the language she chose, as the form writes it.
    pub fn tag(self) -> String {
        let lang = self.lang();
        self.form.with_value(|form| {
            let language = form.languages().get(lang.index());
            language.map_or_else(String::new, |one| one.tag().to_owned())
        })
    }

    /// The name of a row, by which tests find its screen.
    pub fn name_of(self, id: QuestionId) -> String {
        let form = self.form.get_value();
        form.question(id)
            .map(|note| note.name().to_owned())
            .unwrap_or_default()
    }

    /// The card with help.
    pub fn support(self) -> SupportWords {
        let above = self.note(Role::Support);
        self.terms.with_value(|terms| {
            let card = &terms.round.support;
            SupportWords {
                above,
                name: card.name.clone(),
                phone: card.phone.clone(),
                hours: card.hours.clone(),
                complaint: card.complaint.clone(),
            }
        })
    }

    /// What the form says at its end.
    pub fn last_words(self) -> LastWords {
        LastWords {
            thanks: self.note(Role::Thanks),
            happens: self.note(Role::Happens),
            pictures: self.note(Role::Withdraw),
        }
    }

    fn note(self, role: Role) -> String {
        let first = self
            .form
            .with_value(|form| form.by_role(role).first().copied());
        first.map(|id| self.words_of(id)).unwrap_or_default()
    }
}
