//! A copy is brought back by the worker; then it is told what came.

use leptos::prelude::*;
use waymark_talk::{ContentBytes, CopyKey, Reply, Request, Restored, Secret, Today, TroubleKind};
use waymark_words::backup as words;

use crate::browser::storage;
use crate::console::{Console, Refused};
use crate::screens::copy_words::refusal;
use crate::screens::passphrase::same;
use crate::screens::restore::Restoring;
use crate::screens::restore_fields::BY_RECOVERY;
use waymark_shell::today;

/// Begins, once there is a file and something that opens it.
pub fn begin(console: Console, restoring: Restoring) {
    let typed = !restoring.passphrase.get_untracked().is_empty();
    if !console.working.get_untracked() && typed && !restoring.file.with_untracked(Vec::is_empty) {
        restoring.wrong.set(String::new());
        leptos::task::spawn_local(restore(console, restoring));
    }
}

async fn restore(console: Console, restoring: Restoring) {
    let locale = console.locale();
    let passphrase = restoring.passphrase.get_untracked();
    let key = match restoring.how.get_untracked().as_str() {
        BY_RECOVERY if !same(&passphrase, &restoring.again.get_untracked()) => {
            restoring
                .wrong
                .set(words::change_differs(locale).to_owned());
            return;
        }
        BY_RECOVERY => CopyKey::Recovery {
            key: Secret::new(restoring.key.get_untracked()),
            passphrase: Secret::new(passphrase),
        },
        _ => CopyKey::Passphrase(Secret::new(passphrase)),
    };
    let request = Request::Restore {
        file: ContentBytes(restoring.file.get_untracked()),
        key,
        today: Today(today::today()),
    };
    match console.ask(request).await {
        Ok(Reply::Restored(restored)) => finish(console, restoring, restored).await,
        Err(Refused::Here(TroubleKind::WrongPassphrase)) => {
            restoring
                .wrong
                .try_set(words::wrong_passphrase(locale).to_owned());
        }
        Err(Refused::Here(kind)) => {
            restoring.wrong.try_set(refusal(locale, kind).to_owned());
        }
        _ => {}
    }
}

/// The promise of the browser is asked for as at set-up, and not waited for: some put the question to the person first.
async fn finish(console: Console, restoring: Restoring, restored: Restored) {
    leptos::task::spawn_local(async move { console.promised.set(storage::ask().await) });
    if console.tell(Request::Start).await.is_ok() && console.look().await.is_ok() {
        restoring.file.try_set(Vec::new());
        restoring.done.try_set(Some(restored));
    }
}
