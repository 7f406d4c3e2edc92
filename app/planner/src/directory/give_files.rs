//! The kinds of file a list can be saved as, each made when it is asked for.

use leptos::prelude::*;
use waymark_desk::{QuietButton, StatusLine, Tone, tongue};
use waymark_talk::{DirectoryStep, ListFile, ListFor, Reply, Request, Today};
use waymark_words::{Locale, directory as words};

use crate::planner::{Planner, planner};
use waymark_shell::save::{Lent, give_back_later, save};
use waymark_shell::today;

#[component]
pub fn Files(to: ListFor) -> impl IntoView {
    let locale = tongue();
    let said = RwSignal::new(None);
    let rows: Vec<AnyView> = ListFile::ALL
        .into_iter()
        .map(|kind| view! { <Row to=to kind=kind said=said/> }.into_any())
        .collect();
    let tone = Signal::derive(move || match said.get() {
        Some(Ok(_)) => Tone::Good,
        _ => Tone::Bad,
    });
    let text = Signal::derive(move || match said.get() {
        Some(Ok(name)) => words::give_saved(locale, &name),
        Some(Err(())) => words::give_not_saved(locale).to_owned(),
        None => String::new(),
    });
    view! {
        <ul class="record-rows">{rows}</ul>
        <div hidden=move || said.with(Option::is_none)>
            <StatusLine tone=tone text=text name="given"/>
        </div>
    }
}

/// The name of the file that was saved, or that it was not.
type Said = RwSignal<Option<Result<String, ()>>>;

#[component]
fn Row(to: ListFor, kind: ListFile, said: Said) -> impl IntoView {
    let (locale, planner) = (tongue(), planner());
    let (act, name) = named(locale, kind);
    let press = Callback::new(move |()| leptos::task::spawn_local(give(planner, (to, kind), said)));
    let text = format!("{}: {name}", words::give_save(locale));
    view! {
        <li class="record-row"><span>{name}</span><QuietButton act=act text=text on_press=press/></li>
    }
}

async fn give(planner: Planner, (to, kind): (ListFor, ListFile), said: Said) {
    let step = DirectoryStep::File {
        to,
        kind,
        language: planner.locale().tag().to_owned(),
        today: Today(today::today()),
    };
    let Ok(Reply::FileMade(file)) = planner.ask(Request::Directory(step)).await else {
        return;
    };
    let saved = Lent::of(&file.bytes.0, &file.media_type).and_then(|lent| {
        save(&lent, &file.name)?;
        give_back_later(lent);
        Ok(file.name.clone())
    });
    said.try_set(Some(saved.map_err(|_| ())));
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
