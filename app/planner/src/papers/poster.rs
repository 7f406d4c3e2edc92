//! The paper that was wished: looked at, printed, saved, and what is on it.

use leptos::prelude::*;
use waymark_desk::{BigButton, QuietButton, StatusLine, Tone, tongue};
use waymark_map::{AreaId, Audience, Directory, publish};
use waymark_share::poster::{Form, Poster, Stands, file_name, page, spoken, standing};
use waymark_words::{Locale, cards as words};

use super::given::{Given, GivenLine};
use super::on_paper::{OnPaper, PAGE, Press, Shape};
use super::screen::Wish;
use super::spoken::Spoken;
use super::table::table;
use crate::planner::planner;
use crate::register::day;

/// One paper with everything that is said of it; all of it from what everybody may see.
#[derive(Clone, PartialEq)]
pub struct Paper {
    pub locale: Locale,
    pub form: Form,
    pub name: String,
    pub document: String,
    pub spoken: String,
    pub days: u16,
    /// The office, the help, and how it stands.
    pub rows: Vec<(String, String, Stands)>,
}

#[component]
pub fn Made(wish: Wish) -> impl IntoView {
    let (locale, planner) = (tongue(), planner());
    let paper = Memo::new(move |_| {
        let area = AreaId::parse(&wish.area.get())?;
        let (form, tongue) = (wish.form(), wish.locale());
        planner
            .register
            .of(|all| made(locale, all, &area, form, tongue))?
    });
    let none = Signal::derive(move || words::nothing(locale).to_owned());
    move || match paper.get() {
        Some(paper) => view! { <Looked paper=paper/> }.into_any(),
        None => view! { <StatusLine tone=Signal::stored(Tone::Note) text=none name="poster"/> }
            .into_any(),
    }
}

fn made(
    said_in: Locale,
    all: &Directory,
    area: &AreaId,
    form: Form,
    locale: Locale,
) -> Option<Paper> {
    let public = publish(all, Audience::Public, day());
    let poster = Poster::of(&public, area, locale).ok()?;
    let row = |stands: Stands| {
        let office = public.providers().iter();
        let office = office.clone().find(|one| one.number() == stands.number);
        let service = public.taxonomy().service(stands.service);
        let service = service.map_or("", |one| one.label.in_language(said_in.tag()));
        let name = office.map_or("", |one| one.name());
        (name.to_owned(), service.to_owned(), stands)
    };
    let rows = standing(&public, area, &poster, form).into_iter();
    Some(Paper {
        locale,
        form,
        name: file_name(&poster, form),
        document: page(&poster, form),
        spoken: spoken(&poster),
        days: public.fresh_for().0,
        rows: rows.map(row).collect(),
    })
}

#[component]
fn Looked(paper: Paper) -> impl IntoView {
    let locale = tongue();
    let (given, press) = (Given::nothing(), Press::new());
    let (name, document) = (paper.name.clone(), paper.document.clone());
    let save = Callback::new(move |()| given.bytes(&name, document.as_bytes(), PAGE));
    let print = Callback::new(move |()| press.print());
    let shape = match paper.form {
        Form::Card => Shape::Pocket,
        _ => Shape::Upright,
    };
    let size = match paper.form {
        Form::Wall | Form::Cards => "A4",
        Form::LargeWall => "A3",
        Form::Card => "A6",
    };
    let rows = table(locale, &paper);
    view! {
        <div class="stack papers-made">
            <OnPaper press=press name="poster" label=words::preview(locale).to_owned() document=paper.document.clone() shape=shape/>
            <p class="soft">{words::print_hint(locale, size)}</p>
            <div class="row">
                <BigButton act="print-poster" text=words::print(locale) ready=Signal::stored(true) on_press=print/>
                <QuietButton act="save-poster" text=words::save(locale) on_press=save/>
            </div>
            <GivenLine given=given name="poster-saved"/>
            {rows}
            <Spoken paper=paper given=given/>
        </div>
    }
}
