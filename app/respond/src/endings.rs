//! The quiet screens: saving, trouble, thanks, the end. All of them calm, none of them empty.

use leptos::prelude::*;
use waymark_ask::sitting::Closing;
use waymark_interview::{
    Act, Bar, Below, Framed, Going, Live, Mark, frame, heading, sentences, three_pictures,
};
use waymark_keep::{Pictures, StoreError};
use waymark_words::{Locale, respond};

/// The app's words, and whether this is practice.
pub type Voice = (Locale, Mark);

/// While the store is at work. Hide works here too.
pub fn saving(voice: Voice) -> AnyView {
    let below = Below(Bar::BARE, Going::Nowhere);
    let framed = Framed::plain("saving", voice, below, Callback::new(|_| {}));
    let title = heading(respond::saving(voice.0));
    frame(
        framed,
        vec![title, sentences(respond::saving_body(voice.0))],
    )
}

/// What happened, what is safe, what to do; her closed answers are still held.
pub fn failed(trouble: StoreError, voice: Voice, on: Callback<Act>) -> AnyView {
    let again = Going::Ready(respond::save_again(voice.0), Act::Next);
    let framed = Framed::plain("save-failed", voice, Below(Bar::BARE, again), on);
    let said = view! {
        <div role="alert" class="status status-wait stack" data-trouble=trouble.code()>
            {sentences(said(trouble, voice.0))}
        </div>
    };
    let title = heading(respond::save_failed(voice.0));
    frame(framed, vec![title, said.into_any()])
}

fn said(trouble: StoreError, locale: Locale) -> &'static str {
    let sentence = match trouble {
        StoreError::Refused => respond::failed_refused,
        StoreError::Full => respond::failed_full,
        StoreError::Unreachable | StoreError::Closed => respond::failed_unreachable,
        StoreError::Busy => respond::failed_busy,
        StoreError::Later => respond::failed_later,
        StoreError::Damaged => respond::failed_damaged,
    };
    sentence(locale)
}

/// The words a form brings for its end.
pub struct LastWords {
    /// Thanks.
    pub thanks: String,
    /// What happens next.
    pub happens: String,
    /// How the pictures are used.
    pub pictures: String,
}

/// Her answers are kept: thanks, and what happens next.
pub fn thanks(words: &LastWords, heard: Vec<AnyView>, voice: Voice, on: Callback<Act>) -> AnyView {
    let next = Going::Ready(respond::next(voice.0), Act::Next);
    let framed = Framed::plain("thanks", voice, Below(Bar::ENDING, next), on);
    let title = heading(words.thanks.as_str());
    let mut all = vec![title, sentences(&words.happens)];
    all.extend(heard);
    frame(framed, all)
}

/// The three pictures by which she can have her answers erased until the day is closed.
pub fn three_to_remember(
    pictures: Pictures,
    words: &LastWords,
    voice: Voice,
    on: Callback<Act>,
) -> AnyView {
    let finish = Going::Ready(respond::finish(voice.0), Act::Next);
    let framed = Framed::plain("pictures", voice, Below(Bar::ENDING, finish), on);
    let three = three_pictures(voice.0, Live::from(pictures.indices().to_vec()));
    let title = heading(respond::pictures_title(voice.0));
    frame(framed, vec![title, three, sentences(&words.pictures)])
}

/// The end for everybody else: the same manner, whatever led here.
pub fn ended(closing: Closing, heard: Vec<AnyView>, voice: Voice, on: Callback<Act>) -> AnyView {
    let body = match closing {
        Closing::Erased => respond::erased_body(voice.0),
        _ => respond::ended_body(voice.0),
    };
    let finish = Going::Ready(respond::finish(voice.0), Act::Next);
    let framed = Framed::plain("ended", voice, Below(Bar::ENDING, finish), on);
    let mut all = vec![heading(respond::ended(voice.0)), sentences(body)];
    all.extend(heard);
    frame(framed, all)
}
