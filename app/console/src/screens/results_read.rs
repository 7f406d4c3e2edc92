//! The results as the worker hands them over, read through the door that accepts only what the ledger knows.

use std::sync::Arc;

use waymark_count::{Ledger, Release, release};
use waymark_keep::StoreError;
use waymark_talk::{Figures, Reply, Request, Results};

use crate::console::{Console, Refused};
use crate::page::{Page, WhichRound};

/// How the results stand.
#[derive(Clone)]
pub enum Standing {
    /// Shut, with the reason.
    Closed(Figures),
    Open(Arc<Release>),
}

/// Asks the worker. Showing counts as a release, so it is the worker who keeps the ledger.
pub async fn fetch(console: Console, of: WhichRound) -> Result<Standing, Refused> {
    let request = match of {
        WhichRound::Open => Request::Results,
        WhichRound::Past(place) => Request::PastResults { place },
    };
    match console.ask(request).await? {
        Reply::Results(results) => read(&results).ok_or_else(|| {
            console.go(Page::for_store(StoreError::Damaged));
            Refused::Elsewhere
        }),
        _ => Err(Refused::Elsewhere),
    }
}

fn read(results: &Results) -> Option<Standing> {
    match results.figures {
        Figures::Shown => {
            let ledger = Ledger::from_bytes(&results.ledger).ok()?;
            let release = release::read(&results.release, &ledger).ok()?;
            Some(Standing::Open(Arc::new(release)))
        }
        closed => Some(Standing::Closed(closed)),
    }
}
