//! To whom a file is given: the kind of reader decides which report is shown; name and note stay on the tablet.

use leptos::prelude::*;
use waymark_desk::{Choice, ChoosePart, Field, tongue};
use waymark_talk::Audience;
use waymark_words::export as words;

use crate::screens::export_parcel::{Parcel, code_of};

#[component]
pub fn To(parcel: Parcel) -> impl IntoView {
    let locale = tongue();
    let choices = Audience::ALL.map(|audience| {
        let (label, hint) = match audience {
            Audience::Public => (words::to_public(locale), words::to_public_hint(locale)),
            Audience::Partner => (words::to_partner(locale), words::to_partner_hint(locale)),
            Audience::Planner => (words::to_planner(locale), words::to_planner_hint(locale)),
        };
        Choice::hinted(code_of(audience), label, hint)
    });
    view! {
        <section class="desk-part">
            <ChoosePart name="audience" label=words::to_title(locale) hint="" choices=choices.to_vec() value=parcel.audience/>
            <Field name="organisation" label=words::to_organisation(locale) hint="" keys="text" value=parcel.organisation/>
            <Field name="note" label=words::to_note(locale) hint=words::to_kept(locale) keys="text" value=parcel.note/>
        </section>
    }
}
