//! What stands beside words: pictures are drawn; sounds, films and pictures that are not here are named.

use leptos::prelude::*;
use waymark_ask::definition::Medium;
use waymark_ask::engine::Beside;
use waymark_words::{Locale, respond};

use super::Walk;
use crate::paper::span;

/// Pictures by the names of their files, and the addresses they are drawn from.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Pictures(Vec<(String, String)>);

impl Pictures {
    /// From lines: a name, its address, a name, its address. A name without an address is passed by.
    #[must_use]
    pub fn of(lines: &str) -> Self {
        let mut lines = lines.lines();
        let mut all = Vec::new();
        while let (Some(name), Some(address)) = (lines.next(), lines.next()) {
            all.push((name.to_owned(), address.to_owned()));
        }
        Self(all)
    }

    /// Small and capital letters are the same, as on many disks.
    fn address(&self, file: &str) -> Option<String> {
        let found = self
            .0
            .iter()
            .find(|(name, _)| name.eq_ignore_ascii_case(file));
        found.map(|(_, address)| address.clone())
    }
}

/// One after the other; `words` say what a picture shows, for whoever does not see it.
pub fn beside(walk: Walk, media: &[Beside], words: &str, locale: Locale) -> Vec<AnyView> {
    let each = media.iter().map(|(medium, file)| match medium {
        Medium::Picture => match walk.pictures.with_value(|all| all.address(file)) {
            Some(address) => picture(address, words.to_owned()),
            None => span("hers-hint", respond::walk_picture(locale, file)),
        },
        Medium::Sound => span("hers-hint", respond::walk_sound(locale, file)),
        Medium::Film => span("hers-hint", respond::walk_film(locale, file)),
    });
    each.collect()
}

fn picture(address: String, words: String) -> AnyView {
    view! { <img class="walk-picture" src=address alt=words/> }.into_any()
}

#[cfg(test)]
mod tests {
    use super::Pictures;

    #[test]
    fn a_picture_is_found_by_its_name_in_any_case_and_no_other_is() {
        let pictures = Pictures::of("well.png\nblob:1\nroad.jpg\nblob:2\nalone.png");
        assert_eq!(pictures.address("Road.JPG").as_deref(), Some("blob:2"));
        assert_eq!(pictures.address("well.png").as_deref(), Some("blob:1"));
        for missing in ["alone.png", "blob:1", ""] {
            assert_eq!(pictures.address(missing), None, "{missing}");
        }
    }
}
