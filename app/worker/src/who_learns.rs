//! Who could learn what from what is shown: said here, so that the console need not carry every sentence.

use rand_core::CryptoRng;
use waymark_keep::Vault;
use waymark_share::{Learns, OldKeys, who_learns};
use waymark_talk::{Learner, ReleaseOf, Reply, TroubleKind};
use waymark_words::Locale;

use crate::desk::Desk;
use crate::slot::{Erasing, Slot};
use crate::trouble::Done;

impl<V: Vault, S: Slot, R: CryptoRng> Desk<V, S, R> {
    pub(crate) async fn who_learns(&mut self, of: ReleaseOf, language: &str) -> Done<Reply> {
        let issued = self.issued(of).await?;
        let locale = Locale::from_tag(language).ok_or(TroubleKind::NotUnderstood)?;
        let keys = match self.means.erasing {
            Erasing::Strong(_) => OldKeys::Overwritten,
            Erasing::Weaker | Erasing::Unusable => OldKeys::Deleted,
        };
        let readers = who_learns(&issued.release, keys, locale);
        Ok(Reply::WhoLearns(readers.into_iter().map(learner).collect()))
    }
}

fn learner(learns: Learns) -> Learner {
    Learner {
        name: learns.name.to_owned(),
        who: learns.who.to_owned(),
        can: learns.can,
        cannot: learns.cannot,
    }
}
