//! The cover: an ordinary questionnaire about market and transport that works, keeps nothing, and never ends.

use std::rc::Rc;

use leptos::prelude::*;
use waymark_ask::{ChoiceId, Form, Interview, Lang, Length, QuestionId};
use waymark_interview::{
    Act, Around, Asked, Bar, Corner, Dots, Frame, Going, Heading, Mark, Page, QuestionScreen,
    Sentences, Skipping,
};
use waymark_words::{Locale, respond};

/// Answers to dull questions are kept nowhere: this is all there ever is of them.
#[derive(Clone, Copy)]
struct Run {
    form: StoredValue<Rc<Form>, LocalStorage>,
    interview: StoredValue<Interview, LocalStorage>,
    current: RwSignal<Option<QuestionId>>,
    answers: Trigger,
    page: Page,
}

/// The dull questionnaire. `on_continue` is the contentless way back.
#[component]
pub fn Cover(form: Rc<Form>, locale: Locale, mark: Mark, on_continue: Callback<()>) -> impl IntoView {
    let run = Run::begin(form);
    let on = Callback::new(move |act| match act {
        Act::Continue => on_continue.run(()),
        act => run.touch(act),
    });
    move || {
        let asked = run.current.get().and_then(|id| run.asked(id));
        let dots = run.dots();
        match asked {
            Some(asked) => {
                let around = around(mark, dots);
                let chosen = Signal::derive(move || run.chosen());
                view! { <QuestionScreen asked around locale page=run.page chosen on /> }.into_any()
            }
            None => view! { <AllAsked locale mark on /> }.into_any(),
        }
    }
}

fn around(mark: Mark, dots: Dots) -> Around {
    Around {
        name: "market",
        mark,
        dots,
        bar: Bar::COVER,
        corner: Corner::Empty,
        skipping: Skipping::Offered,
    }
}

/// Its end leads to its beginning.
#[component]
fn AllAsked(locale: Locale, mark: Mark, on: Callback<Act>) -> impl IntoView {
    let going = Going::Ready(respond::cover_again(locale), Act::Next);
    view! {
        <Frame name="market-end" locale mark bar=Bar::COVER corner=Corner::Empty going on>
            <Heading text=respond::thanks(locale).to_owned() />
            <Sentences text=respond::cover_thanks_body(locale) />
        </Frame>
    }
}

/// What the cover is when there is no questionnaire to show: nothing but the way on.
#[component]
pub fn BareCover(locale: Locale, on_continue: Callback<()>) -> impl IntoView {
    let on = Callback::new(move |_| on_continue.run(()));
    let going = Going::Ready(respond::continue_question(locale), Act::Continue);
    view! {
        <Frame name="cover" locale mark=Mark::None bar=Bar::BARE corner=Corner::Empty going on>
            {()}
        </Frame>
    }
}

impl Run {
    fn begin(form: Rc<Form>) -> Self {
        let interview = Interview::begin(Rc::clone(&form), Length::Full);
        Self {
            current: RwSignal::new(interview.current()),
            form: StoredValue::new_local(form),
            interview: StoredValue::new_local(interview),
            answers: Trigger::new(),
            page: RwSignal::new(0),
        }
    }

    fn touch(self, act: Act) {
        if self.current.get_untracked().is_none() && act == Act::Next {
            let form = self.form.get_value();
            self.interview.set_value(Interview::begin(form, Length::Full));
        } else {
            self.interview.update_value(|interview| step(interview, act));
        }
        let current = self.interview.with_value(Interview::current);
        if self.current.get_untracked() != current {
            self.page.set(0);
            self.current.set(current);
        }
        self.answers.notify();
    }

    fn asked(self, id: QuestionId) -> Option<Asked> {
        let offered = self.interview.with_value(|interview| interview.options(id));
        self.form
            .with_value(|form| Some(Asked::of(form.question(id)?, &offered, Lang::default())))
    }

    fn dots(self) -> Dots {
        let (section, count) = self.interview.with_value(Interview::section_progress);
        Dots::At(section, count)
    }

    fn chosen(self) -> Vec<ChoiceId> {
        self.answers.track();
        let Some(id) = self.current.get() else {
            return Vec::new();
        };
        self.interview.with_value(|interview| {
            let offered = interview.options(id).into_iter();
            offered.filter(|&choice| interview.answer(id).has(choice)).collect()
        })
    }
}

fn step(interview: &mut Interview, act: Act) {
    match act {
        Act::Choose(choice) => interview.choose(choice),
        Act::Next => interview.next(),
        Act::Skip => interview.skip(),
        Act::Back => {
            let _ = interview.back();
        }
        _ => {}
    }
}
