//! What left this tablet, when and to whom, and what advisers say of a release: written down, sealed like all work.

use rand_core::CryptoRng;
use waymark_count::ReleaseHash;
use waymark_keep::stored::{AdvisersSay, GivenTo, Left, LeftFile, keys};
use waymark_keep::{Shelf, Vault};
use waymark_share::NotYet;
use waymark_talk::{
    Advisers, Audience, LeavingStep, LeftFile as Told, Recipient, ReleaseOf, Reply, Today,
    TroubleKind,
};
use waymark_unlock::Workspace;

use crate::desk::{Desk, Means};
use crate::slot::Slot;
use crate::trouble::Done;

impl<V: Vault, S: Slot, R: CryptoRng> Desk<V, S, R> {
    /// Refused where nothing is shown: then nothing can have left.
    pub(crate) async fn leaving(&mut self, of: ReleaseOf, step: LeavingStep) -> Done<Reply> {
        let release = self.issued(of).await?.release.hash();
        let means = &mut self.means;
        let workspace = self.open.as_ref().ok_or(TroubleKind::Locked)?;
        let left = means.left(workspace).await?;
        let left = match step {
            LeavingStep::Look => return Ok(told(&left, release)),
            LeavingStep::Advisers(said) => left.with_advisers(release.0, kept(said)),
            LeavingStep::Record { name, to, today } => {
                let advisers = left.advisers(release.0);
                left.with(recorded(name, to, today, advisers))
            }
        };
        let change = means.sealed(workspace, keys::LEFT, &left.to_bytes())?;
        means.vault.commit(&[change]).await?;
        Ok(told(&left, release))
    }
}

impl<V: Vault, S: Slot, R: CryptoRng> Means<V, S, R> {
    /// Nothing before the first file left.
    pub(crate) async fn left(&self, workspace: &Workspace) -> Done<Left> {
        match self.vault.get(Shelf::Work, keys::LEFT).await? {
            Some(sealed) => {
                let plain = workspace.open_value(keys::LEFT, &sealed)?;
                Ok(Left::from_bytes(&plain)?)
            }
            None => Ok(Left::default()),
        }
    }
}

fn told(left: &Left, release: ReleaseHash) -> Reply {
    Reply::Left(Box::new(waymark_talk::Left {
        advisers: said(left.advisers(release.0)),
        files: left.files().iter().rev().map(file).collect(),
    }))
}

fn file(one: &LeftFile) -> Told {
    Told {
        name: one.name.clone(),
        on: Today(one.on),
        to: Recipient {
            audience: match one.given_to {
                GivenTo::Public => Audience::Public,
                GivenTo::Partner => Audience::Partner,
                GivenTo::Planner => Audience::Planner,
            },
            organisation: one.organisation.clone(),
            note: one.note.clone(),
        },
        advisers: said(one.advisers),
    }
}

fn recorded(name: String, to: Recipient, today: Today, advisers: AdvisersSay) -> LeftFile {
    LeftFile {
        name,
        on: today.0,
        given_to: match to.audience {
            Audience::Public => GivenTo::Public,
            Audience::Partner => GivenTo::Partner,
            Audience::Planner => GivenTo::Planner,
        },
        organisation: to.organisation,
        note: to.note,
        advisers,
    }
}

fn said(kept: AdvisersSay) -> Advisers {
    match kept {
        AdvisersSay::NotSaid => Advisers::NotSaid,
        AdvisersSay::Read => Advisers::Read,
        AdvisersSay::NoneYet => Advisers::NoneYet,
        AdvisersSay::CouldNotMeet => Advisers::CouldNotMeet,
        AdvisersSay::AskForChanges => Advisers::AskForChanges,
    }
}

fn kept(said: Advisers) -> AdvisersSay {
    match said {
        Advisers::NotSaid => AdvisersSay::NotSaid,
        Advisers::Read => AdvisersSay::Read,
        Advisers::NoneYet => AdvisersSay::NoneYet,
        Advisers::CouldNotMeet => AdvisersSay::CouldNotMeet,
        Advisers::AskForChanges => AdvisersSay::AskForChanges,
    }
}

/// As it is printed.
pub(crate) fn printed(kept: AdvisersSay) -> waymark_share::Advisers {
    match kept {
        AdvisersSay::NotSaid => waymark_share::Advisers::NotSaid,
        AdvisersSay::Read => waymark_share::Advisers::Read,
        AdvisersSay::NoneYet => waymark_share::Advisers::NotYet(NotYet::NoneYet),
        AdvisersSay::CouldNotMeet => waymark_share::Advisers::NotYet(NotYet::CouldNotMeet),
        AdvisersSay::AskForChanges => waymark_share::Advisers::NotYet(NotYet::AskForChanges),
    }
}
