//! What women said, as far as it was released: the open round's release and those of closed rounds.

use waymark_count::{Ledger, Release, release};
use waymark_talk::{Figures, Reply, Request, Results};

use crate::planner::Planner;

/// Closed rounds that are looked at; a body that meets every quarter has fewer.
const MOST_PAST: u32 = 12;

/// All that may be shown, the open round's first.
pub async fn releases(planner: Planner) -> Vec<Release> {
    let mut found = Vec::new();
    found.extend(one(planner, Request::Results).await.unwrap_or_default());
    for place in 0..MOST_PAST {
        match one(planner, Request::PastResults { place }).await {
            Some(past) => found.extend(past),
            None => break,
        }
    }
    found
}

/// None where there is no such round; nothing in it where its results are shut.
async fn one(planner: Planner, request: Request) -> Option<Option<Release>> {
    match planner.ask(request).await {
        Ok(Reply::Results(results)) => Some(read(&results)),
        _ => None,
    }
}

fn read(results: &Results) -> Option<Release> {
    if results.figures != Figures::Shown {
        return None;
    }
    let ledger = Ledger::from_bytes(&results.ledger).ok()?;
    release::read(&results.release, &ledger).ok()
}
