//! What opens a copy: the passphrase of its day, or the recovery key with a new passphrase.

use leptos::prelude::*;
use waymark_desk::{Choice, Choose, Field, PassphraseField, tongue};
use waymark_words::backup as words;

use crate::console::console;
use crate::screens::restore::Restoring;
use crate::screens::restore_go::begin;
use waymark_shell::chance;

/// Codes of the two ways, stable in tests.
pub const BY_PASSPHRASE: &str = "passphrase";
pub const BY_RECOVERY: &str = "recovery";

#[component]
pub fn How(restoring: Restoring) -> impl IntoView {
    let locale = tongue();
    let ways = vec![
        Choice::hinted(
            BY_PASSPHRASE,
            words::restore_by_passphrase(locale),
            words::restore_by_passphrase_hint(locale),
        ),
        Choice::hinted(
            BY_RECOVERY,
            words::restore_by_recovery(locale),
            words::restore_by_recovery_hint(locale),
        ),
    ];
    view! {
        <Choose name="opened-by" label=words::restore_how(locale) choices=ways value=restoring.how/>
        {move || match restoring.how.get().as_str() {
            BY_RECOVERY => view! { <ByRecovery restoring=restoring/> }.into_any(),
            _ => view! { <ByPassphrase restoring=restoring/> }.into_any(),
        }}
    }
}

#[component]
fn ByPassphrase(restoring: Restoring) -> impl IntoView {
    let (locale, console) = (tongue(), console());
    let go = Callback::new(move |()| begin(console, restoring));
    view! {
        <PassphraseField label=words::restore_by_passphrase(locale) alias=chance::field_name() value=restoring.passphrase on_enter=go/>
    }
}

#[component]
fn ByRecovery(restoring: Restoring) -> impl IntoView {
    let (locale, console) = (tongue(), console());
    let go = Callback::new(move |()| begin(console, restoring));
    let nothing = Callback::new(|()| ());
    view! {
        <Field name="recovery" label=words::lost_key(locale) hint=words::recovery_type_hint(locale) keys="text" value=restoring.key/>
        <PassphraseField field="new-passphrase" label=words::lost_new(locale) alias=chance::field_name() value=restoring.passphrase on_enter=nothing/>
        <PassphraseField field="again-passphrase" label=words::lost_again(locale) alias=chance::field_name() value=restoring.again on_enter=go/>
    }
}
