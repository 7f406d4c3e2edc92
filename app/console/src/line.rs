//! The line to the worker: one request goes out, one reply comes back.

use waymark_keep::Place;
use waymark_talk::{Letter, Reply, Request};

use crate::wire::{NoAnswer, Wire};

/// The boot script makes the worker.
const MAKER: &str = "waymarkWorker";

/// A running worker. Dropping it ends the worker, and with it every key it held.
pub struct Line(Wire);

impl Line {
    /// Starts the worker of a place and waits until it listens.
    pub async fn start(place: Place) -> Result<Self, NoAnswer> {
        let wire = Wire::make(MAKER, place.worker())?;
        match read(&wire.first().await?)? {
            Reply::Ready => Ok(Self(wire)),
            _ => Err(NoAnswer),
        }
    }

    /// Asks, and waits for the reply. The request's bytes are wiped here once they are sent.
    pub async fn ask(&self, request: Request) -> Result<Reply, NoAnswer> {
        let id = self.0.number();
        let letter = Letter { id, body: request }.to_bytes();
        read(&self.0.put(id, &letter).await?)
    }
}

fn read(bytes: &[u8]) -> Result<Reply, NoAnswer> {
    let letter = Letter::<Reply>::from_bytes(bytes).map_err(|_| NoAnswer)?;
    Ok(letter.body)
}
