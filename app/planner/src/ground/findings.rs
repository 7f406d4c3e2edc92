//! What was found in a file of outlines, feature by feature: left out, put right, good to know.

use leptos::prelude::*;
use waymark_desk::{grid, tongue};
use waymark_talk::{AreaFinding, AreaWeight};
use waymark_words::{Locale, ground as words, outlines as columns};

use super::said::{outcome, said};
use crate::frame::Part;

#[component]
pub fn Findings(found: Vec<AreaFinding>, more: u32) -> impl IntoView {
    let locale = tongue();
    let none = found.is_empty();
    let rows = found.iter().map(|one| {
        let sentence = said(locale, &one.code, &one.pieces);
        let sentence = sentence.unwrap_or_else(|| one.what.clone());
        let then = outcome(locale, &one.code, one.weight);
        vec![
            place(locale, one),
            weight(locale, one.weight).to_owned(),
            format!("{sentence} {then}").trim_end().to_owned(),
        ]
    });
    let head = [
        columns::column_where(locale),
        columns::column_weight(locale),
        columns::column_what(locale),
    ];
    let table = grid(head.map(str::to_owned).to_vec(), rows.collect(), 0);
    view! {
        <Part title=words::found(locale)>
            <p hidden=!none>{words::found_none(locale)}</p>
            <table class="record-log since" data-part="found">{table}</table>
            <p class="soft" hidden={more == 0}>{words::found_more(locale, &more.to_string())}</p>
        </Part>
    }
}

fn place(locale: Locale, one: &AreaFinding) -> String {
    match (one.feature, one.field.is_empty()) {
        (0, _) => words::whole_file(locale).to_owned(),
        (feature, true) => words::at(locale, &feature.to_string()),
        (feature, false) => format!(
            "{} · {}",
            words::at(locale, &feature.to_string()),
            one.field
        ),
    }
}

fn weight(locale: Locale, weight: AreaWeight) -> &'static str {
    match weight {
        AreaWeight::ToMend => words::to_mend(locale),
        AreaWeight::Mended => words::mended(locale),
        AreaWeight::Know => words::know(locale),
    }
}
