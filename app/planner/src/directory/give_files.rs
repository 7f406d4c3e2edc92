//! The kinds of file a list can be saved as, each made when it is asked for.

use leptos::prelude::*;
use waymark_desk::{QuietButton, tongue};
use waymark_talk::{DirectoryStep, ListFile, ListFor, Reply, Request, Today};
use waymark_words::{Locale, directory as words};

use crate::papers::given::{Given, GivenLine};
use crate::planner::{Planner, planner};
use waymark_shell::today;

#[component]
pub fn Files(to: ListFor) -> impl IntoView {
    let said = Given::nothing();
    let rows: Vec<AnyView> = ListFile::ALL
        .into_iter()
        .map(|kind| view! { <Row to=to kind=kind said=said/> }.into_any())
        .collect();
    view! {
        <ul class="record-rows">{rows}</ul>
        <GivenLine given=said name="given"/>
    }
}

#[component]
fn Row(to: ListFor, kind: ListFile, said: Given) -> impl IntoView {
    let (locale, planner) = (tongue(), planner());
    let (act, name) = named(locale, kind);
    let press = Callback::new(move |()| leptos::task::spawn_local(give(planner, (to, kind), said)));
    let text = format!("{}: {name}", words::give_save(locale));
    view! {
        <li class="record-row"><span>{name}</span><QuietButton act=act text=text on_press=press/></li>
    }
}

async fn give(planner: Planner, (to, kind): (ListFor, ListFile), said: Given) {
    let step = DirectoryStep::File {
        to,
        kind,
        language: planner.locale().tag().to_owned(),
        today: Today(today::today()),
    };
    match planner.ask(Request::Directory(step)).await {
        Ok(Reply::FileMade(file)) => said.file(&file),
        _ => said.failed(),
    }
}

fn named(locale: Locale, kind: ListFile) -> (&'static str, &'static str) {
    match kind {
        ListFile::HsdsJson => ("save-hsds", words::file_hsds(locale)),
        ListFile::HsdsTables => ("save-hsds-tables", words::file_hsds_tables(locale)),
        ListFile::GeoJson => ("save-geojson", words::file_geojson(locale)),
        ListFile::Kml => ("save-kml", words::file_kml(locale)),
        ListFile::Csv => ("save-csv", words::file_csv(locale)),
    }
}
