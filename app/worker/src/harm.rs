//! The log of what went wrong: dates and kinds, sealed like all work, without anybody in it.

use rand_core::CryptoRng;
use waymark_keep::stored::{Damaged, keys};
use waymark_keep::{Shelf, Vault};
use waymark_talk::{HarmDone, HarmKind, HarmLog, HarmStep, HarmWritten, Reply, Today, TroubleKind};
use waymark_unlock::Workspace;

use crate::desk::{Desk, Means};
use crate::slot::Slot;
use crate::trouble::Done;

/// Layout: version, then six bytes a line, the oldest first: date (4, big-endian), kind, what was done.
const HARM_VERSION: u8 = 1;
const LINE_BYTES: usize = 6;

/// Lines remembered, the oldest forgotten first: years of a team that writes one a day.
const MOST_LINES: usize = 1_000;

impl<V: Vault, S: Slot, R: CryptoRng> Desk<V, S, R> {
    pub(crate) async fn harm(&mut self, step: HarmStep) -> Done<Reply> {
        let workspace = self.open.as_ref().ok_or(TroubleKind::Locked)?;
        let means = &mut self.means;
        let mut log = means.harm_log(workspace).await?;
        if let HarmStep::Write(line) = step {
            log.push(line);
            let surplus = log.len().saturating_sub(MOST_LINES);
            log.drain(..surplus);
            let change = means.sealed(workspace, keys::HARM, &to_bytes(&log))?;
            means.vault.commit(&[change]).await?;
        }
        log.reverse();
        Ok(Reply::Harm(log))
    }
}

impl<V: Vault, S: Slot, R: CryptoRng> Means<V, S, R> {
    /// The oldest first; nothing before the first line.
    async fn harm_log(&self, workspace: &Workspace) -> Done<HarmLog> {
        match self.vault.get(Shelf::Work, keys::HARM).await? {
            Some(sealed) => Ok(from_bytes(&workspace.open_value(keys::HARM, &sealed)?)?),
            None => Ok(HarmLog::new()),
        }
    }
}

fn to_bytes(log: &[HarmWritten]) -> Vec<u8> {
    let mut bytes = vec![HARM_VERSION];
    for line in log {
        bytes.extend_from_slice(&line.on.0.to_be_bytes());
        bytes.push(place(&HarmKind::ALL, line.kind));
        bytes.push(place(&HarmDone::ALL, line.done));
    }
    bytes
}

pub(crate) fn from_bytes(bytes: &[u8]) -> Result<HarmLog, Damaged> {
    let Some((&HARM_VERSION, lines)) = bytes.split_first() else {
        return Err(Damaged);
    };
    let (lines, []) = lines.as_chunks::<LINE_BYTES>() else {
        return Err(Damaged);
    };
    lines.iter().map(line).collect()
}

fn line(&[a, b, c, d, kind, done]: &[u8; LINE_BYTES]) -> Result<HarmWritten, Damaged> {
    let kind = HarmKind::ALL.get(usize::from(kind)).ok_or(Damaged)?;
    let done = HarmDone::ALL.get(usize::from(done)).ok_or(Damaged)?;
    Ok(HarmWritten {
        on: Today(u32::from_be_bytes([a, b, c, d])),
        kind: *kind,
        done: *done,
    })
}

fn place<T: PartialEq>(all: &[T], one: T) -> u8 {
    let found = all.iter().position(|known| *known == one);
    found
        .and_then(|at| u8::try_from(at).ok())
        .unwrap_or(u8::MAX)
}
