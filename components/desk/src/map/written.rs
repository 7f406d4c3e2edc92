//! What maps say alike: the four meanings, lengths, and the words around a map on paper.

use waymark_map::draw::{LegendLine, Look, Meaning, Sample, Words};
use waymark_words::{Locale, map as words};

use super::MapWords;

/// The legend of a map that says where one is served.
#[must_use]
pub fn meanings(locale: Locale) -> Vec<LegendLine> {
    let line = |meaning| LegendLine {
        sample: Sample::Area(Look::Means(meaning)),
        words: meaning_words(locale, meaning).to_owned(),
    };
    Meaning::ALL.map(line).to_vec()
}

fn meaning_words(locale: Locale, meaning: Meaning) -> &'static str {
    match meaning {
        Meaning::Served => words::served(locale),
        Meaning::NotServed => words::not_served(locale),
        Meaning::NotCertain => words::not_certain(locale),
        Meaning::Unknown => words::unknown(locale),
    }
}

/// "500 m", "20 km".
#[must_use]
pub fn length(locale: Locale, metres: u32) -> String {
    if metres < 1_000 {
        words::scale_metres(locale, &metres.to_string())
    } else {
        words::scale_kilometres(locale, &(metres / 1_000).to_string())
    }
}

/// The words of a map for a sheet of paper: the same as on the screen, with the note on boundaries
/// first.
#[must_use]
pub fn on_paper(locale: Locale, of: &MapWords) -> Words {
    let illustrative = words::illustrative(locale).to_owned();
    Words {
        title: of.name.clone(),
        legend: of.legend.clone(),
        notes: core::iter::once(illustrative)
            .chain(of.notes.iter().cloned())
            .collect(),
        north: words::north(locale).to_owned(),
        scale: Box::new(move |metres| length(locale, metres)),
    }
}
