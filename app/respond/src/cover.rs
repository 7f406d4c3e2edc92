//! The cover: an ordinary questionnaire about market and transport that works, keeps nothing, and never ends.

use std::rc::Rc;

use leptos::prelude::*;
use waymark_ask::{ChoiceId, Form, Interview, Length, QuestionId};
use waymark_interview::{
    Act, Around, Asked, Bar, Below, Corner, Dots, Framed, Going, Live, Mark, Page, Skipping, frame,
    heading, live, question_screen, sentences,
};
use waymark_words::{Locale, respond};

use crate::endings::Voice;
use crate::sayings::lang_in;

/// Answers to dull questions are kept nowhere: this is all there ever is of them.
#[derive(Clone, Copy)]
struct Run {
    interview: StoredValue<Interview, LocalStorage>,
    turned: Trigger,
    answers: Trigger,
    page: Page,
}

/// The dull questionnaire. `on_continue` is the contentless way back.
pub fn cover(form: Rc<Form>, voice: Live<Voice>, on_continue: Callback<()>) -> AnyView {
    let run = Run::begin(form);
    let on = Callback::new(move |act| match act {
        Act::Continue => on_continue.run(()),
        Act::Hide => {}
        act => run.touch(act),
    });
    live(move || {
        run.turned.track();
        let voice = voice.now();
        let Some((id, asked)) = run.asked(voice.0) else {
            return all_asked(voice, on);
        };
        let around = around(voice.1, run.dots());
        let chosen = Live::of(move || run.chosen(id));
        question_screen(asked, around, voice.0, run.page, chosen, on)
    })
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
fn all_asked(voice: Voice, on: Callback<Act>) -> AnyView {
    let again = Going::Ready(respond::cover_again(voice.0), Act::Next);
    let framed = Framed {
        corner: Corner::Empty,
        ..Framed::plain("market-end", voice, Below(Bar::COVER, again), on)
    };
    let title = heading(respond::thanks(voice.0));
    frame(
        framed,
        vec![title, sentences(respond::cover_thanks_body(voice.0))],
    )
}

/// What the cover is when there is no questionnaire to show: nothing but the way on.
pub fn bare_cover(locale: Locale, on_continue: Callback<()>) -> AnyView {
    let on = Callback::new(move |_| on_continue.run(()));
    let go = Going::Ready(respond::continue_question(locale), Act::Continue);
    let framed = Framed {
        corner: Corner::Empty,
        ..Framed::plain("cover", (locale, Mark::None), Below(Bar::BARE, go), on)
    };
    frame(framed, Vec::new())
}

impl Run {
    fn begin(form: Rc<Form>) -> Self {
        Self {
            interview: StoredValue::new_local(Interview::begin(form, Length::Full)),
            turned: Trigger::new(),
            answers: Trigger::new(),
            page: RwSignal::new(0),
        }
    }

    fn touch(self, act: Act) {
        let current = || self.interview.with_value(Interview::current);
        let before = current();
        self.interview
            .update_value(|interview| match (before, act) {
                (None, _) => {
                    *interview = Interview::begin(Rc::clone(interview.form()), Length::Full)
                }
                (Some(_), act) => step(interview, act),
            });
        if current() == before {
            self.answers.notify();
        } else {
            self.page.set(0);
            self.turned.notify();
        }
    }

    fn asked(self, locale: Locale) -> Option<(QuestionId, Asked)> {
        self.interview.with_value(|interview| {
            let id = interview.current()?;
            let question = interview.form().question(id)?;
            let lang = lang_in(interview.form(), locale);
            Some((id, Asked::of(question, &interview.options(id), lang)))
        })
    }

    fn dots(self) -> Dots {
        let (section, count) = self.interview.with_value(Interview::section_progress);
        Dots::At(section, count)
    }

    fn chosen(self, id: QuestionId) -> Vec<ChoiceId> {
        self.answers.track();
        self.interview.with_value(|interview| {
            let offered = interview.options(id).into_iter();
            offered
                .filter(|&choice| interview.answer(id).has(choice))
                .collect()
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
