//! A translation lies beside what it translates, text by text; a swapped yes and no is seen.

use waymark_ask::side_by_side::{Beside, Looks, Part, side_by_side};
use waymark_ask::{Form, Lang, xlsform};

/// A survey as it lies in `surveys/`, with its choices changed on the way.
fn form(survey: &str, changed: impl Fn(&str) -> String) -> Form {
    let folder = format!("{}/../../surveys/{survey}/", env!("CARGO_MANIFEST_DIR"));
    let sheets: Vec<_> = ["survey", "choices", "settings"]
        .into_iter()
        .map(|name| {
            let table = std::fs::read_to_string(format!("{folder}{name}.csv")).unwrap();
            let table = if name == "choices" {
                changed(&table)
            } else {
                table
            };
            xlsform::read_csv(name, table.as_bytes()).unwrap()
        })
        .collect();
    xlsform::form(&sheets).unwrap()
}

fn lang(form: &Form, tag: &str) -> Lang {
    let all = (0u8..).map(Lang::new).zip(form.languages());
    let mut all = all.filter(|(_, language)| language.tag() == tag);
    all.next().unwrap().0
}

/// How the answers to a question look in a language, those that catch the eye.
fn seen(form: &Form, tag: &str) -> Vec<(String, String, Looks)> {
    let all = side_by_side(form, lang(form, tag)).into_iter();
    let seen = all.filter(|beside| beside.looks != Looks::Plain);
    let one = |it: Beside<'_>| (it.first.to_owned(), it.second.to_owned(), it.looks);
    seen.map(one).collect()
}

#[test]
fn in_what_comes_with_the_tablet_no_yes_became_a_no() {
    for survey in ["service-feedback", "community"] {
        let form = form(survey, str::to_owned);
        for language in form.languages() {
            let wrong = seen(&form, language.tag());
            assert!(wrong.is_empty(), "{survey} {}: {wrong:?}", language.tag());
        }
    }
}

#[test]
fn a_swapped_yes_and_no_is_seen_in_every_language() {
    let swaps = [
        ("ar", "نعم", "لا"),
        ("fr", "Oui", "Non"),
        ("es", "Sí", "No"),
        ("bn", "হ্যাঁ", "না"),
        ("sw", "Ndiyo", "Hapana"),
    ];
    for (tag, yes, no) in swaps {
        let right = "yes_no,yes,Yes,نعم,Oui,Sí,হ্যাঁ,Ndiyo,,";
        let wrong = right.replace(&format!(",{yes},"), &format!(",{no},"));
        let form = form("service-feedback", |table| table.replacen(right, &wrong, 1));
        let found = seen(&form, tag);
        let swapped = ("Yes".to_owned(), no.to_owned(), Looks::Swapped);
        assert!(found.contains(&swapped), "{tag}: {found:?}");
        // Beside it stands the true no, which now says what another answer says.
        assert!(found.iter().any(|(_, _, looks)| *looks == Looks::Twice));
    }
}

#[test]
fn what_was_not_translated_is_seen() {
    let form = form("service-feedback", |table| {
        table.replacen(
            "Orange triangle,مثلث برتقالي",
            "Orange triangle,Orange triangle",
            1,
        )
    });
    let found = seen(&form, "ar");
    assert!(!found.is_empty());
    assert!(
        found
            .iter()
            .all(|(_, _, looks)| *looks == Looks::Untranslated)
    );
}

#[test]
fn every_text_stands_there_once_in_order_and_the_first_language_beside_nothing() {
    let form = form("service-feedback", str::to_owned);
    assert!(side_by_side(&form, Lang::new(0)).is_empty());
    assert!(side_by_side(&form, Lang::new(200)).is_empty());
    let all = side_by_side(&form, lang(&form, "fr"));
    let texts = form.questions().iter().map(|question| {
        let hint = usize::from(!question.hint(Lang::new(0)).is_empty());
        let words = usize::from(!question.label(Lang::new(0)).is_empty());
        words + hint + question.choices().len()
    });
    assert_eq!(all.len(), texts.sum::<usize>());
    assert!(all.iter().any(|beside| beside.part == Part::Hint));
    assert!(all.is_sorted_by_key(|beside| beside.question.index()));
}
