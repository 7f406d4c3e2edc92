//! The dull questionnaire speaks to a household, as the invitation does: in no language do its words say that a woman is asked.

use crate::support;

use support::survey;
use waymark_ask::{Form, Lang};

/// Words that say, in the language of this tag, that a woman is spoken to. Swahili and Bangla have none.
fn says_that_she_is_a_woman(tag: &str, word: &str) -> bool {
    let verb = word.strip_prefix('س').unwrap_or(word);
    match tag {
        "ar" => {
            let to_her = verb.starts_with('ت') && verb.ends_with("ين") && verb.chars().count() > 4;
            to_her || word.contains("كِ") || word.contains("تِ") || word == "متأكدة"
        }
        "fr" => ["bloquée", "empêchée", "obligée", "sûre", "seule", "traitée"].contains(&word),
        "es" => ["segura", "sola", "obligada", "verla"].contains(&word),
        _ => false,
    }
}

/// Every text in this language, in one.
fn words_in(form: &Form, lang: Lang) -> String {
    let mut texts = Vec::new();
    for question in form.questions() {
        texts.extend([question.label(lang), question.hint(lang)]);
        texts.extend(question.choices().iter().map(|choice| choice.label(lang)));
    }
    texts.join(" ").to_lowercase()
}

/// The words of a form that do, in each of its languages.
fn said_to_a_woman(folder: &str) -> Vec<(String, Vec<String>)> {
    let form = survey(folder);
    let languages = form.languages().iter().zip(0_u8..);
    let found = languages.map(|(language, at)| {
        let all = words_in(&form, Lang::new(at));
        let words = all.split(|sign: char| sign.is_whitespace() || "،؟?.,’".contains(sign));
        let words = words.filter(|word| says_that_she_is_a_woman(language.tag(), word));
        let words = words.map(str::to_owned).collect();
        (language.tag().to_owned(), words)
    });
    found.collect()
}

#[test]
fn in_no_language_is_a_woman_spoken_to() {
    let found = said_to_a_woman("market-day");
    assert_eq!(found.len(), 6);
    for (tag, words) in found {
        assert!(words.is_empty(), "{tag}: {words:?}");
    }
}

#[test]
fn where_she_is_spoken_to_it_is_noticed() {
    for (tag, words) in said_to_a_woman("service-feedback") {
        let can = ["ar", "fr", "es"].contains(&tag.as_str());
        assert_eq!(!words.is_empty(), can, "{tag}");
    }
}
