//! What is said around the map: its name, its legend, and on paper also whose it is and of which day.

use waymark_desk::map::{MapWords, meanings};
use waymark_map::draw::{Form, LegendLine, Sample};
use waymark_map::gaps::iso;
use waymark_map::{PublicDirectory, ServiceId};
use waymark_share::gaps::terms;
use waymark_words::{Locale, basemap, ground as words, mapfile};

use super::audience::called;

pub fn around(locale: Locale) -> MapWords {
    let mut legend = meanings(locale);
    legend.push(LegendLine {
        sample: Sample::Mark(Form::Circle),
        words: words::map_form_service(locale).to_owned(),
    });
    MapWords {
        id: "services",
        name: words::map_name(locale).to_owned(),
        columns: vec![
            words::map_form_area(locale).to_owned(),
            words::map_offers(locale).to_owned(),
        ],
        legend,
        notes: vec![basemap::source(locale).to_owned()],
    }
}

/// The same for a sheet. Without a kind of help no area has a meaning, and the legend says only what is drawn.
pub fn on_sheet(
    locale: Locale,
    published: &PublicDirectory,
    wanted: Option<ServiceId>,
) -> MapWords {
    let mut words = around(locale);
    let on = iso(published.on());
    let whom = called(locale, published.audience());
    words.notes = vec![
        mapfile::note_source(locale, &on, whom),
        mapfile::note_fresh(locale, &published.fresh_for().0.to_string()),
        mapfile::note_hidden(locale).to_owned(),
        basemap::source(locale).to_owned(),
    ];
    match wanted {
        Some(service) => {
            let name = terms::service(published.taxonomy(), service, locale);
            words.name = mapfile::name_of(locale, &name);
        }
        None => words
            .legend
            .retain(|line| matches!(line.sample, Sample::Mark(_))),
    }
    words
}
