//! A small server for the built site, on this machine only; tests start it as a library.

mod file;
mod request;

use std::io::Write;
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;
use std::time::Duration;

use crate::{Outcome, Trouble};
pub use request::Asked;

/// The port `serve` uses when no other is asked for.
pub const USUAL_PORT: u16 = 8080;

/// A browser opens connections ahead of need; one that says nothing is closed after this time.
const PATIENCE: Duration = Duration::from_secs(10);

/// A running server. It stops when dropped.
pub struct Server {
    port: u16,
    shared: Arc<Shared>,
    accepting: Option<JoinHandle<()>>,
}

struct Shared {
    folder: PathBuf,
    port: u16,
    stopping: AtomicBool,
    asked: Mutex<Vec<Asked>>,
}

impl Server {
    /// Serves a built site on 127.0.0.1; port 0 takes any free one.
    ///
    /// # Errors
    /// The folder is no built site, or the port is taken.
    pub fn start(dist: &Path, port: u16) -> Outcome<Self> {
        let folder = dist.canonicalize().map_err(|e| Trouble::at(dist, e))?;
        if !folder.join("index.html").is_file() {
            return Err(Trouble::at(
                dist,
                "holds no built site; run `cargo xtask build` first",
            ));
        }
        let cannot = |e| Trouble::new(format!("127.0.0.1:{port} cannot be served: {e}"));
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).map_err(cannot)?;
        let port = listener.local_addr().map_err(cannot)?.port();
        let shared = Arc::new(Shared {
            folder,
            port,
            stopping: AtomicBool::new(false),
            asked: Mutex::default(),
        });
        let for_thread = Arc::clone(&shared);
        let accepting = std::thread::spawn(move || accept(&listener, &for_thread));
        Ok(Self {
            port,
            shared,
            accepting: Some(accepting),
        })
    }

    /// The port that is served.
    pub fn port(&self) -> u16 {
        self.port
    }

    /// What to open in a browser.
    pub fn address(&self) -> String {
        format!("http://127.0.0.1:{}/", self.port)
    }

    /// Every request so far, refused ones too, in the order of their answers.
    pub fn requests(&self) -> Vec<Asked> {
        self.shared
            .asked
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    /// Forgets the requests so far.
    pub fn forget_requests(&self) {
        self.shared
            .asked
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clear();
    }

    /// Stops: from now on connections are refused, as in airplane mode.
    pub fn stop(mut self) {
        self.end();
    }

    /// Waits until the server ends, which it does when the process is stopped.
    pub fn wait(mut self) {
        if let Some(thread) = self.accepting.take() {
            let _ = thread.join();
        }
    }

    fn end(&mut self) {
        self.shared.stopping.store(true, Ordering::SeqCst);
        if let Some(thread) = self.accepting.take() {
            // Wakes the thread that waits for a connection.
            let _ = TcpStream::connect((Ipv4Addr::LOCALHOST, self.port));
            let _ = thread.join();
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.end();
    }
}

fn accept(listener: &TcpListener, shared: &Arc<Shared>) {
    for stream in listener.incoming() {
        if shared.stopping.load(Ordering::SeqCst) {
            return;
        }
        if let Ok(stream) = stream {
            let shared = Arc::clone(shared);
            std::thread::spawn(move || answer(stream, &shared));
        }
    }
}

/// One request a connection: `stop` then leaves no open line behind.
fn answer(mut stream: TcpStream, shared: &Shared) {
    let _ = stream.set_read_timeout(Some(PATIENCE));
    let _ = stream.set_write_timeout(Some(PATIENCE));
    let Some(request) = request::read(&mut stream) else {
        return;
    };
    if shared.stopping.load(Ordering::SeqCst) {
        return;
    }
    let reply = file::reply(&shared.folder, shared.port, &request);
    let asked = request.answered(reply.status);
    shared
        .asked
        .lock()
        .unwrap_or_else(PoisonError::into_inner)
        .push(asked);
    // A browser that went away needs no answer.
    let _ = stream.write_all(&reply.head());
    if request.wants_body() {
        let _ = stream.write_all(&reply.body);
    }
    let _ = stream.shutdown(std::net::Shutdown::Write);
}
