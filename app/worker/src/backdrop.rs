//! The bytes of a background, in parts. Two slots take turns: a new background is written beside the old one, and one commit
//! puts it in force and takes the old one's parts away.

use rand_core::CryptoRng;
use waymark_keep::stored::keys;
use waymark_keep::{Change, Shelf, Vault};
use waymark_map::backdrop::{MOST_PARTS, PART};
use waymark_map::backdrop_from_bytes;
use waymark_talk::TroubleKind;
use waymark_unlock::Workspace;

use crate::desk::Means;
use crate::slot::Slot;
use crate::trouble::Done;

/// Where parts lie.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Parts {
    /// Here lies what was kept before there were two.
    First,
    Second,
}

impl Parts {
    const fn other(self) -> Self {
        match self {
            Self::First => Self::Second,
            Self::Second => Self::First,
        }
    }

    /// The name of a part: a number without a fixed number of digits, for nothing sorts them.
    fn name(self, number: u32) -> String {
        let slot = match self {
            Self::First => keys::BACKDROP,
            Self::Second => keys::BACKDROP_SECOND,
        };
        format!("{slot}-{number}")
    }

    fn away(self) -> impl Iterator<Item = Change> {
        (0..MOST_PARTS).map(move |number| Change::delete(Shelf::Work, self.name(number)))
    }
}

impl<V: Vault, S: Slot, R: CryptoRng> Means<V, S, R> {
    /// A part of the background that is in force; none where it is not there.
    pub(crate) async fn part(&self, workspace: &Workspace, number: u32) -> Done<Vec<u8>> {
        let name = self.in_force(workspace).await?.name(number);
        match self.vault.get(Shelf::Work, &name).await? {
            Some(sealed) => Ok(workspace.open_value(&name, &sealed)?.to_vec()),
            None => Ok(Vec::new()),
        }
    }

    /// A part of one that is on its way. With the first one goes what was left of another that was broken off.
    pub(crate) async fn keep_part(
        &mut self,
        workspace: &Workspace,
        number: u32,
        bytes: &[u8],
    ) -> Done<()> {
        if number >= MOST_PARTS || bytes.len() > PART {
            return Err(TroubleKind::EditRefused.into());
        }
        let spare = self.in_force(workspace).await?.other();
        let mut changes = match number {
            0 => spare.away().skip(1).collect(),
            _ => Vec::new(),
        };
        changes.push(self.sealed(workspace, &spare.name(number), bytes)?);
        self.vault.commit(&changes).await?;
        Ok(())
    }

    /// What is left of one that was broken off.
    pub(crate) async fn drop_parts(&mut self, workspace: &Workspace) -> Done<()> {
        let spare = self.in_force(workspace).await?.other();
        let changes: Vec<Change> = spare.away().collect();
        self.vault.commit(&changes).await?;
        Ok(())
    }

    /// Puts the one on its way in force, if it is whole; with no bytes takes all away.
    pub(crate) async fn keep_backdrop(&mut self, workspace: &Workspace, known: &[u8]) -> Done<()> {
        let (key, old) = (keys::BACKDROP, self.in_force(workspace).await?);
        let mut changes: Vec<Change> = old.away().collect();
        if known.is_empty() {
            let names = [key, keys::BACKDROP_SLOT];
            changes.extend(names.map(|name| Change::delete(Shelf::Work, name)));
            changes.extend(old.other().away());
        } else {
            let new = old.other();
            let whole = backdrop_from_bytes(known).map_err(|_| TroubleKind::EditRefused)?;
            let last = whole.parts().saturating_sub(1);
            // Parts come in order, so with the last one all are there.
            let last = self.vault.get(Shelf::Work, &new.name(last)).await?;
            last.ok_or(TroubleKind::EditRefused)?;
            let slot = [u8::from(new == Parts::Second)];
            changes.push(self.sealed(workspace, key, known)?);
            changes.push(self.sealed(workspace, keys::BACKDROP_SLOT, &slot)?);
        }
        self.vault.commit(&changes).await?;
        Ok(())
    }

    async fn in_force(&self, workspace: &Workspace) -> Done<Parts> {
        let name = keys::BACKDROP_SLOT;
        let Some(sealed) = self.vault.get(Shelf::Work, name).await? else {
            return Ok(Parts::First);
        };
        match workspace.open_value(name, &sealed)?.as_slice() {
            [1] => Ok(Parts::Second),
            _ => Ok(Parts::First),
        }
    }
}
