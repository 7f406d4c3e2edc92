//! The line to the worker: one request goes out, one reply comes back.

use waymark_keep::Place;
use waymark_talk::{Letter, Reply, Request};

use waymark_shell::wire::Wire;

pub use waymark_shell::wire::NoAnswer;

/// The boot script makes the worker.
const MAKER: &str = "waymarkWorker";

/// A worker, from the moment it is made. Hanging up ends it, and with it every key it held.
pub struct Line(Wire);

impl Line {
    /// Makes the worker of a place. What is asked before it listens waits, in order.
    ///
    /// # Errors
    /// When the browser makes no worker.
    pub fn start(place: Place) -> Result<Self, NoAnswer> {
        Wire::make(MAKER, place.worker()).map(Self)
    }

    /// Asks, and waits for the reply. The request's bytes are wiped here once they are sent.
    ///
    /// # Errors
    /// When the worker does not come, was ended meanwhile, or answers what nobody understands.
    pub async fn ask(&self, request: Request) -> Result<Reply, NoAnswer> {
        match read(&self.0.first().await?)? {
            Reply::Ready => {}
            _ => return Err(NoAnswer),
        }
        let id = self.0.number();
        let letter = Letter { id, body: request }.to_bytes();
        read(&self.0.put(id, &letter).await?)
    }

    /// Ends the worker. Whoever still waits is told that nothing will come.
    pub fn hang_up(&self) {
        self.0.end();
    }
}

fn read(bytes: &[u8]) -> Result<Reply, NoAnswer> {
    let letter = Letter::<Reply>::from_bytes(bytes).map_err(|_| NoAnswer)?;
    Ok(letter.body)
}
