//! What leaves of a question: its table as CSV, as a workbook, as a page; and every area with its figures as GeoJSON.

use std::sync::Arc;

use leptos::prelude::*;
use waymark_desk::{QuietButton, tongue};
use waymark_map::boundaries::Boundaries;
use waymark_share::gaps::{Given, Part, Shape, Shapes, csv, geojson, page_of, table, workbook_of};
use waymark_words::questions as words;

use super::page::Basis;
use crate::frame::Part as PartOf;
use crate::papers::given::{Given as Saved, GivenLine};

#[derive(Clone, Copy)]
enum Kind {
    Csv,
    Xlsx,
    Html,
    GeoJson,
}

impl Kind {
    const fn media_type(self) -> &'static str {
        match self {
            Self::Csv => "text/csv;charset=utf-8",
            Self::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Self::Html => "text/html;charset=utf-8",
            Self::GeoJson => "application/geo+json",
        }
    }

    const fn ending(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Xlsx => "xlsx",
            Self::Html => "html",
            Self::GeoJson => "geojson",
        }
    }
}

#[component]
pub fn Papers(basis: Basis, part: Part) -> impl IntoView {
    let locale = tongue();
    let saved = Saved::nothing();
    let basis = Arc::new(basis);
    let write = move |kind: Kind| {
        let basis = Arc::clone(&basis);
        Callback::new(move |()| {
            let given = Given::new(&basis.guides, &basis.travel);
            let bytes = match kind {
                Kind::Csv => csv(&table(&basis.published, given, part, locale)),
                Kind::Xlsx => workbook_of(&basis.published, given, part, locale),
                Kind::Html => page_of(&basis.published, given, part, locale).into_bytes(),
                Kind::GeoJson => {
                    let shapes = basis.outlines.as_deref().map(shapes).unwrap_or_default();
                    geojson(&basis.published, given, &shapes).into_bytes()
                }
            };
            let stem = part.file_name().trim_end_matches(".csv");
            let name = format!("{stem}.{}", kind.ending());
            saved.bytes(&name, &bytes, kind.media_type());
        })
    };
    view! {
        <PartOf title=words::papers(locale)>
            <div class="row">
                <QuietButton act="save-csv" text=words::paper_csv(locale) on_press=write(Kind::Csv)/>
                <QuietButton act="save-xlsx" text=words::paper_xlsx(locale) on_press=write(Kind::Xlsx)/>
                <QuietButton act="save-html" text=words::paper_html(locale) on_press=write(Kind::Html)/>
                <QuietButton act="save-geojson" text=words::paper_geojson(locale) on_press=write(Kind::GeoJson)/>
            </div>
            <GivenLine given=saved name="question-saved"/>
        </PartOf>
    }
}

fn shapes(outlines: &Boundaries) -> Shapes {
    let corner = |one: &waymark_map::boundaries::Vertex| (one.east(), one.north());
    let shape = |one: &waymark_map::boundaries::Boundary| {
        let parts = one.shape.parts().iter();
        let rings = parts.map(|part| {
            let rings = part.rings().map(|ring| ring.corners());
            let closed = rings.map(|ring| ring.iter().chain(ring.first()).map(corner).collect());
            closed.collect()
        });
        Shape(rings.collect())
    };
    outlines
        .iter()
        .map(|one| (one.area.id.clone(), shape(one)))
        .collect()
}
