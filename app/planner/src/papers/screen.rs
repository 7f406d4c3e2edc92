//! Posters and cards: which area, on what paper, in which language; and what comes of it.

use leptos::prelude::*;
use waymark_desk::{Choice, Choose, OneOf, tongue};
use waymark_share::poster::Form;
use waymark_words::{Locale, cards as words, language};

use super::poster::Made;
use crate::directory::lists::areas;
use crate::frame::{Frame, WayBack};
use crate::page::Page;
use crate::planner::planner;

/// In the order in which they are offered.
const FORMS: [Form; 4] = [Form::Wall, Form::LargeWall, Form::Card, Form::Cards];

/// What is wished.
#[derive(Clone, Copy)]
pub struct Wish {
    pub area: RwSignal<String>,
    form: RwSignal<String>,
    tongue: RwSignal<String>,
}

impl Wish {
    fn of(locale: Locale, area: String) -> Self {
        Self {
            area: RwSignal::new(area),
            form: RwSignal::new("0".to_owned()),
            tongue: RwSignal::new(locale.tag().to_owned()),
        }
    }

    pub fn form(self) -> Form {
        let at = self.form.get().parse::<usize>().ok();
        at.and_then(|at| FORMS.get(at).copied())
            .unwrap_or(Form::Wall)
    }

    pub fn locale(self) -> Locale {
        Locale::from_tag(&self.tongue.get()).unwrap_or(Locale::En)
    }
}

#[component]
pub fn Posters() -> impl IntoView {
    let (locale, planner) = (tongue(), planner());
    leptos::task::spawn_local(planner.read_register());
    let read = Memo::new(move |_| planner.register.of(|_| ()).is_some());
    let part = move || read.get().then(|| view! { <Drawn/> });
    view! {
        <Frame name="posters" title=words::title(locale) way_back=WayBack::To(Page::Directory)>
            <p>{words::lead(locale)}</p>
            {part}
        </Frame>
    }
}

#[component]
fn Drawn() -> impl IntoView {
    let (locale, planner) = (tongue(), planner());
    let offered = planner.register.once(areas).unwrap_or_default();
    let first = offered.first().map(|(code, _)| code.clone());
    let Some(first) = first else {
        return view! { <p role="status">{words::no_areas(locale)}</p> }.into_any();
    };
    let wish = Wish::of(locale, first);
    let forms = (0..).zip(FORMS).map(move |(at, form): (usize, Form)| {
        let (name, hint) = named(locale, form);
        Choice::hinted(at.to_string(), name, hint)
    });
    let tongues = Locale::offered();
    let tongues = tongues.map(|one| Choice::of_tongue(one.tag(), language::own_name(one)));
    let turn = Callback::new(move |code: String| wish.area.set(code));
    view! {
        <div class="papers">
            <div class="stack">
                <OneOf id="poster-area".to_owned() label=words::area(locale) none="—" choices=offered value=wish.area on_choice=turn/>
                <Choose name="poster-form" label=words::form(locale) choices=forms.collect() value=wish.form/>
                <Choose name="poster-tongue" label=words::language(locale) choices=tongues.collect() value=wish.tongue/>
            </div>
            <Made wish=wish/>
        </div>
    }
    .into_any()
}

fn named(locale: Locale, form: Form) -> (&'static str, &'static str) {
    match form {
        Form::Wall => (words::form_wall(locale), words::form_wall_hint(locale)),
        Form::LargeWall => (words::form_large(locale), words::form_large_hint(locale)),
        Form::Card => (words::form_card(locale), words::form_card_hint(locale)),
        Form::Cards => (words::form_cards(locale), words::form_cards_hint(locale)),
    }
}
