//! Who helps where, as it is kept: whole, sealed, and under a key that dies as soon as something in it is to be forgotten.

use rand_core::CryptoRng;
use waymark_keep::stored::{MAX_STORED_BYTES, SlotAt, Slotted, keys};
use waymark_keep::{Change, Shelf, Vault};
use waymark_map::{
    Directory, Edit, Stamp, directory_from_bytes, directory_to_bytes, edit_from_bytes,
};
use waymark_talk::{ContentBytes, DirectoryStep, KeptBeside, Reply, TroubleKind, WaysAre};
use waymark_unlock::{Workspace, open_erasable, seal_erasable};

use crate::desk::{Desk, Means};
use crate::directory_file::list_file;
use crate::secrets::{Placed, Purpose};
use crate::slot::Slot;
use crate::trouble::Done;

/// What becomes of the key that the directory was sealed with.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Key {
    /// It seals the next state as well.
    Stays,
    /// It dies with what it sealed.
    Dies,
}

impl<V: Vault, S: Slot, R: CryptoRng> Desk<V, S, R> {
    pub(crate) async fn directory(&mut self, step: &DirectoryStep) -> Done<Reply> {
        if let DirectoryStep::Ways(step) = step {
            return self.ways(step).await;
        }
        if outdates_ways(step) {
            self.ways = None;
        }
        let workspace = self.open.as_ref().ok_or(TroubleKind::Locked)?;
        let means = &mut self.means;
        let (directory, key) = match step {
            DirectoryStep::Ways(_) => return Ok(Reply::Ways(WaysAre::Not)),
            DirectoryStep::Look => {
                let directory = means.kept_directory(workspace).await?;
                return Ok(Reply::Directory(ContentBytes(directory_to_bytes(
                    &directory,
                ))));
            }
            DirectoryStep::Make(edits) => {
                let directory = means.kept_directory(workspace).await?;
                made(directory, edits)?
            }
            DirectoryStep::File {
                to,
                kind,
                language,
                today,
            } => {
                let directory = means.kept_directory(workspace).await?;
                let file = list_file(&directory, (*to, *kind), language, *today)?;
                return Ok(Reply::FileMade(Box::new(file)));
            }
            DirectoryStep::LookBeside(what) => {
                let kept = means.beside(workspace, *what).await?;
                return Ok(Reply::Beside(ContentBytes(kept)));
            }
            DirectoryStep::KeepBeside(what, bytes) => {
                means.keep_beside(workspace, *what, &bytes.0).await?;
                return Ok(Reply::DirectoryKept);
            }
            DirectoryStep::LookPart(number) => {
                let part = means.part(workspace, *number).await?;
                return Ok(Reply::Beside(ContentBytes(part)));
            }
            DirectoryStep::KeepPart(number, bytes) => {
                means.keep_part(workspace, *number, &bytes.0).await?;
                return Ok(Reply::DirectoryKept);
            }
            DirectoryStep::DropParts => {
                means.drop_parts(workspace).await?;
                return Ok(Reply::DirectoryKept);
            }
            DirectoryStep::Replace(whole) => {
                let whole = directory_from_bytes(&whole.0);
                (whole.map_err(|_| TroubleKind::EditRefused)?, Key::Dies)
            }
        };
        means.keep_directory(workspace, &directory, key).await?;
        Ok(Reply::DirectoryKept)
    }
}

/// Whether ways that were worked out before may say what is not so any more: a place may be hidden by now.
fn outdates_ways(step: &DirectoryStep) -> bool {
    match step {
        DirectoryStep::Make(_) | DirectoryStep::Replace(_) => true,
        DirectoryStep::KeepBeside(what, _) => {
            matches!(
                what,
                KeptBeside::Ground | KeptBeside::Friction | KeptBeside::Women
            )
        }
        DirectoryStep::Look
        | DirectoryStep::LookBeside(_)
        | DirectoryStep::LookPart(_)
        | DirectoryStep::KeepPart(..)
        | DirectoryStep::DropParts
        | DirectoryStep::File { .. }
        | DirectoryStep::Ways(_) => false,
    }
}

/// The directory with all the edits made, or none of them.
fn made(mut directory: Directory, edits: &[ContentBytes]) -> Done<(Directory, Key)> {
    let mut key = Key::Stays;
    for bytes in edits {
        let read: Result<(Edit, Stamp), _> = edit_from_bytes(&bytes.0);
        let (edit, stamp) = read.map_err(|_| TroubleKind::EditRefused)?;
        let applied = directory.apply(&edit, stamp);
        applied.map_err(|_| TroubleKind::EditRefused)?;
        if edit.outdates_what_is_kept() {
            key = Key::Dies;
        }
    }
    Ok((directory, key))
}

impl<V: Vault, S: Slot, R: CryptoRng> Means<V, S, R> {
    /// The directory; empty before the first edit.
    pub(crate) async fn kept_directory(&self, workspace: &Workspace) -> Done<Directory> {
        let Some(bytes) = self.vault.get(Shelf::Work, keys::DIRECTORY).await? else {
            return Ok(Directory::empty());
        };
        let kept = Slotted::from_bytes(&bytes)?;
        let secret = self.fetch(Purpose::Directory, kept.at, workspace).await?;
        let plain = open_erasable(workspace, &secret, keys::DIRECTORY, &kept.sealed)?;
        Ok(directory_from_bytes(&plain).map_err(|_| TroubleKind::Damaged)?)
    }

    /// One commit; where the key dies, its place is overwritten after it, now or at the next start.
    async fn keep_directory(
        &mut self,
        workspace: &Workspace,
        directory: &Directory,
        key: Key,
    ) -> Done<()> {
        let before = self.vault.get(Shelf::Work, keys::DIRECTORY).await?;
        let placed = match (before, key) {
            (Some(bytes), Key::Stays) => {
                let at = Slotted::from_bytes(&bytes)?.at;
                Placed {
                    secret: self.fetch(Purpose::Directory, at, workspace).await?,
                    at,
                    changes: Vec::new(),
                }
            }
            _ => self.place(Purpose::Directory, workspace).await?,
        };
        let changes = self.directory_written(workspace, directory, placed)?;
        self.vault.commit(&changes).await?;
        if key == Key::Dies {
            // What could not be overwritten now is overwritten at the next start.
            let _ = self.sweep().await;
        }
        Ok(())
    }

    fn directory_written(
        &mut self,
        workspace: &Workspace,
        directory: &Directory,
        placed: Placed,
    ) -> Done<Vec<Change>> {
        let plain = zeroize::Zeroizing::new(directory_to_bytes(directory));
        let name = keys::DIRECTORY;
        let sealed = seal_erasable(workspace, &placed.secret, name, &plain, &mut self.rng)?;
        let kept = Slotted {
            at: placed.at,
            sealed,
        };
        // What could not be read back is not written.
        if kept.sealed.len() >= MAX_STORED_BYTES {
            return Err(TroubleKind::EditRefused.into());
        }
        let mut changes = placed.changes;
        changes.push(Change::put(Shelf::Work, name, kept.to_bytes()));
        Ok(changes)
    }

    /// A directory of a copy, under a key of this tablet's own, beside other secrets that are placed already.
    pub(crate) async fn directory_brought_back(
        &mut self,
        workspace: &Workspace,
        directory: &Directory,
        taken: &[SlotAt],
    ) -> Done<Vec<Change>> {
        let purpose = Purpose::Directory;
        let placed = self.place_beside(purpose, workspace, taken).await?;
        self.directory_written(workspace, directory, placed)
    }
}
