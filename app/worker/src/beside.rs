//! What is kept beside the directory: outlines of areas, the action plan, what groups said, grids, what lies under the map.
//! Sealed, each as a whole, but for the background, which may be too large for that.

use rand_core::CryptoRng;
use waymark_keep::stored::keys;
use waymark_keep::{Change, Shelf, Vault};
use waymark_talk::{KeptBeside, TroubleKind};
use waymark_unlock::Workspace;

use crate::desk::Means;
use crate::slot::Slot;
use crate::trouble::Done;

/// The largest are outlines and grids; larger outlines are simplified before they come here, for a small tablet draws them again with
/// every touch.
const MOST_BYTES: usize = 4 * 1024 * 1024;

impl<V: Vault, S: Slot, R: CryptoRng> Means<V, S, R> {
    /// No bytes where nothing was kept.
    pub(crate) async fn beside(&self, workspace: &Workspace, what: KeptBeside) -> Done<Vec<u8>> {
        let name = key(what);
        match self.vault.get(Shelf::Work, name).await? {
            Some(sealed) => Ok(workspace.open_value(name, &sealed)?.to_vec()),
            None => Ok(Vec::new()),
        }
    }

    pub(crate) async fn keep_beside(
        &mut self,
        workspace: &Workspace,
        what: KeptBeside,
        bytes: &[u8],
    ) -> Done<()> {
        if bytes.len() > MOST_BYTES {
            return Err(TroubleKind::EditRefused.into());
        }
        if what == KeptBeside::Backdrop {
            return self.keep_backdrop(workspace, bytes).await;
        }
        let change = match bytes {
            [] => Change::delete(Shelf::Work, key(what)),
            bytes => self.sealed(workspace, key(what), bytes)?,
        };
        self.vault.commit(&[change]).await?;
        Ok(())
    }
}

const fn key(what: KeptBeside) -> &'static str {
    match what {
        KeptBeside::Ground => keys::GROUND,
        KeptBeside::Work => keys::ACT,
        KeptBeside::Exercises => keys::EXERCISES,
        KeptBeside::Basemap => keys::BASEMAP,
        KeptBeside::Backdrop => keys::BACKDROP,
        KeptBeside::Friction => keys::FRICTION,
        KeptBeside::Women => keys::WOMEN,
        KeptBeside::Guides => keys::GUIDES,
    }
}
