//! The quiet screens: saving, trouble, thanks, the end. All of them calm, none of them empty.

use leptos::prelude::*;
use waymark_interview::{
    Act, Bar, Frame, Going, Heading, Mark, Sentences, ThreePictures,
};
use waymark_ask::sitting::Closing;
use waymark_keep::{Pictures, StoreError};
use waymark_words::{Locale, respond};

/// While the store is at work. Hide works here too.
#[component]
pub fn Saving(locale: Locale, mark: Mark) -> impl IntoView {
    let on = Callback::new(|_| {});
    view! {
        <Frame name="saving" locale mark bar=Bar::BARE on>
            <Heading text=respond::saving(locale).to_owned() />
            <Sentences text=respond::saving_body(locale) />
        </Frame>
    }
}

/// What happened, what is safe, what to do; her closed answers are still held.
#[component]
pub fn Failed(trouble: StoreError, locale: Locale, mark: Mark, on: Callback<Act>) -> impl IntoView {
    let going = Going::Ready(respond::save_again(locale), Act::Next);
    view! {
        <Frame name="save-failed" locale mark bar=Bar::BARE going on>
            <Heading text=respond::save_failed(locale).to_owned() />
            <div role="alert" class="status status-wait stack" data-trouble=trouble.code()>
                <Sentences text=said(trouble, locale) />
            </div>
        </Frame>
    }
}

fn said(trouble: StoreError, locale: Locale) -> &'static str {
    let sentence = match trouble {
        StoreError::Refused => respond::failed_refused,
        StoreError::Full => respond::failed_full,
        StoreError::Unreachable | StoreError::Closed => respond::failed_unreachable,
        StoreError::Busy => respond::failed_busy,
        StoreError::Damaged => respond::failed_damaged,
    };
    sentence(locale)
}

/// The words a form brings for its end.
#[derive(Clone, PartialEq, Default)]
pub struct LastWords {
    /// Thanks.
    pub thanks: String,
    /// What happens next.
    pub happens: String,
    /// How the pictures are used.
    pub pictures: String,
}

/// Her answers are kept: thanks, and what happens next.
#[component]
pub fn Thanks(words: LastWords, locale: Locale, mark: Mark, on: Callback<Act>) -> impl IntoView {
    let going = Going::Ready(respond::next(locale), Act::Next);
    view! {
        <Frame name="thanks" locale mark bar=Bar::ENDING going on>
            <Heading text=words.thanks />
            <Sentences text=words.happens />
        </Frame>
    }
}

/// The three pictures by which she can have her answers erased until the day is closed.
#[component]
pub fn ThreeToRemember(
    pictures: Pictures,
    words: LastWords,
    locale: Locale,
    mark: Mark,
    on: Callback<Act>,
) -> impl IntoView {
    let going = Going::Ready(respond::finish(locale), Act::Next);
    let touched = Signal::stored(pictures.indices().to_vec());
    view! {
        <Frame name="pictures" locale mark bar=Bar::ENDING going on>
            <Heading text=respond::pictures_title(locale).to_owned() />
            <ThreePictures locale touched />
            <Sentences text=words.pictures />
        </Frame>
    }
}

/// The end for everybody else: the same manner, whatever led here.
#[component]
pub fn Ended(closing: Closing, locale: Locale, mark: Mark, on: Callback<Act>) -> impl IntoView {
    let body = match closing {
        Closing::Erased => respond::erased_body(locale),
        _ => respond::ended_body(locale),
    };
    let going = Going::Ready(respond::finish(locale), Act::Next);
    view! {
        <Frame name="ended" locale mark bar=Bar::ENDING going on>
            <Heading text=respond::ended(locale).to_owned() />
            <Sentences text=body />
        </Frame>
    }
}
