//! The form that is being brought in, on its way to a round: what the team says of its questions, and what comes of it.

use std::sync::Arc;

use leptos::prelude::*;
use waymark_talk::{ContentBytes, ImportReply, ImportRequest, RoundFormSeen, SaidWish, SaidWishes};

use crate::import::Import;
use waymark_shell::fetch;
use waymark_shell::wire::NoAnswer;

/// A form as it would be in a round.
type Seen = RwSignal<Option<Arc<RoundFormSeen>>>;

/// What the screens share of it; copies are handles to the same signals.
#[derive(Clone, Copy)]
pub struct Planning {
    /// What was said; it outlives a look at another screen, but not the form.
    pub said: RwSignal<SaidWishes>,
    /// With nothing said but the language: what could be asked at all.
    pub at_first: Seen,
    /// With all that was said.
    pub now: Seen,
}

impl Planning {
    pub fn nothing() -> Self {
        Self {
            said: RwSignal::new(SaidWishes::default()),
            at_first: RwSignal::new(None),
            now: RwSignal::new(None),
        }
    }

    /// Another form: nothing is said of it.
    pub fn clear(self) {
        self.said.set(SaidWishes::default());
        self.at_first.set(None);
        self.now.set(None);
    }

    /// Says something of one question.
    pub fn say(self, wish: SaidWish) {
        self.said.update(|said| {
            said.questions.retain(|known| known.name != wish.name);
            said.questions.push(wish);
        });
    }
}

impl Import {
    /// What could be asked, then what will be. An importer that was ended meanwhile answers nobody.
    pub async fn plans(self) -> Result<(), NoAnswer> {
        let planning = self.planning;
        let said = planning.said.get_untracked();
        let bare = SaidWishes {
            unnamed: said.unnamed.clone(),
            questions: Vec::new(),
        };
        let at_first = self.for_a_round(bare).await?;
        planning.at_first.try_set(Some(Arc::new(at_first)));
        self.plans_again().await
    }

    /// After something was said.
    pub async fn plans_again(self) -> Result<(), NoAnswer> {
        let planning = self.planning;
        let said = planning.said.get_untracked();
        let seen = self.for_a_round(said.clone()).await?;
        // Somebody may have said more meanwhile; the answer to that is on its way.
        if planning.said.with_untracked(|now| *now == said) {
            planning.now.try_set(Some(Arc::new(seen)));
        }
        Ok(())
    }

    async fn for_a_round(self, wishes: SaidWishes) -> Result<RoundFormSeen, NoAnswer> {
        let around = fetch::survey(fetch::FORM).await.map_err(|_| NoAnswer)?;
        let around = ContentBytes(around);
        let request = ImportRequest::ForARound { around, wishes };
        match self.ask(request).await? {
            ImportReply::ForARound(seen) => Ok(*seen),
            _ => Err(NoAnswer),
        }
    }
}
