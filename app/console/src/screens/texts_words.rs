//! A language and how far its words are, in words: the status, and each thing that was done.

use leptos::prelude::*;
use waymark_desk::{StatusLine, Tone, facts};
use waymark_talk::{LanguageTexts, TextsAre, TextsDone, TextsHow, TextsWho};
use waymark_words::{Locale, language, texts as words};

use waymark_shell::today;

/// Its name, how far it is, and what was done.
pub fn language(locale: Locale, texts: &LanguageTexts) -> AnyView {
    let (tone, is) = match texts.are {
        TextsAre::Draft => (Tone::Wait, words::draft(locale)),
        TextsAre::Reviewed => (Tone::Good, words::reviewed(locale)),
        TextsAre::FieldTested => (Tone::Good, words::field_tested(locale)),
    };
    let line = |done: &TextsDone| {
        let what = words::line(locale, how(locale, done.how), who(locale, done.who));
        (today::written(done.on.0, locale.tag()), what)
    };
    let done = facts(texts.done.iter().map(line).collect());
    view! {
        <h3 lang=texts.language.clone()>{called(texts)}</h3>
        <StatusLine tone=tone text=is.to_owned() name="texts"/>
        {done}
    }
    .into_any()
}

/// By the name its speakers give it, or as the form names it.
pub fn called(texts: &LanguageTexts) -> String {
    Locale::from_tag(&texts.language).map_or_else(
        || texts.name.clone(),
        |known| language::own_name(known).to_owned(),
    )
}

pub fn how(locale: Locale, how: TextsHow) -> &'static str {
    match how {
        TextsHow::ReadThrough => words::how_read(locale),
        TextsHow::BackTranslation => words::how_back(locale),
        TextsHow::ThinkAloud => words::how_aloud(locale),
        TextsHow::PracticeRound => words::how_tried(locale),
    }
}

pub fn who(locale: Locale, who: TextsWho) -> &'static str {
    match who {
        TextsWho::Speaker => words::who_speaker(locale),
        TextsWho::Translator => words::who_translator(locale),
        TextsWho::Team => words::who_team(locale),
        TextsWho::Partner => words::who_partner(locale),
    }
}
