//! Six questions about safety, to be passed once on a tablet. Kept is that they were, not by whom.

use leptos::prelude::*;
use waymark_desk::{BigButton, StatusLine, Tone, tongue};
use waymark_talk::{Confirmed, Lesson as Learned, Request};
use waymark_words::{Locale, lessons as words};

use crate::console::{Console, console};
use crate::frame::{Foot, Frame, WayBack};
use crate::page::Page;
use crate::screens::lesson::{Lesson, Step};

#[component]
pub fn Quiz() -> impl IntoView {
    let (locale, console) = (tongue(), console());
    let passed = move || {
        let home = console.home.get();
        home.is_some_and(|home| home.learned.quiz == Confirmed::Yes)
    };
    let learn = Callback::new(move |()| leptos::task::spawn_local(note(console)));
    view! {
        <Frame name="quiz" title=words::quiz_title(locale) way_back=WayBack::To(Page::Ready)>
            <p>{words::quiz_lead(locale)}</p>
            {move || match passed() {
                true => view! { <Passed/> }.into_any(),
                false => view! { <Lesson steps=steps(locale).into() on_passed=learn/> }.into_any(),
            }}
        </Frame>
    }
}

#[component]
fn Passed() -> impl IntoView {
    let (locale, console) = (tongue(), console());
    let back = Callback::new(move |()| console.go(Page::Ready));
    view! {
        <StatusLine tone=Tone::Good text=words::quiz_passed(locale) name="passed"/>
        <Foot><BigButton act="lesson-done" text=words::done(locale) ready=true on_press=back/></Foot>
    }
}

async fn note(console: Console) {
    // Refused only by a tablet that was locked meanwhile: then it is answered again.
    let _ = console.tell(Request::Learn(Learned::Quiz)).await;
}

fn steps(l: Locale) -> [Step; 6] {
    [
        Step {
            asked: words::quiz_1(l),
            answers: [words::quiz_1_a(l), words::quiz_1_b(l), words::quiz_1_c(l)],
            right: 1,
            why: words::quiz_1_why(l),
        },
        Step {
            asked: words::quiz_2(l),
            answers: [words::quiz_2_a(l), words::quiz_2_b(l), words::quiz_2_c(l)],
            right: 0,
            why: words::quiz_2_why(l),
        },
        Step {
            asked: words::quiz_3(l),
            answers: [words::quiz_3_a(l), words::quiz_3_b(l), words::quiz_3_c(l)],
            right: 2,
            why: words::quiz_3_why(l),
        },
        Step {
            asked: words::quiz_4(l),
            answers: [words::quiz_4_a(l), words::quiz_4_b(l), words::quiz_4_c(l)],
            right: 1,
            why: words::quiz_4_why(l),
        },
        Step {
            asked: words::quiz_5(l),
            answers: [words::quiz_5_a(l), words::quiz_5_b(l), words::quiz_5_c(l)],
            right: 0,
            why: words::quiz_5_why(l),
        },
        Step {
            asked: words::quiz_6(l),
            answers: [words::quiz_6_a(l), words::quiz_6_b(l), words::quiz_6_c(l)],
            right: 2,
            why: words::quiz_6_why(l),
        },
    ]
}
