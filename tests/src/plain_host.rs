//! A host as plain as they come: it hands out the files of a folder with their type and nothing else.

use std::fs;
use std::io::{Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;
use std::time::Duration;

/// A browser opens connections ahead of need; one that says nothing is closed after this time.
const PATIENCE: Duration = Duration::from_secs(10);

/// A running host; it stops when it is dropped.
pub struct PlainHost {
    port: u16,
    shared: Arc<Shared>,
    accepting: Option<JoinHandle<()>>,
}

struct Shared {
    folder: PathBuf,
    stopping: AtomicBool,
    /// The file in whose middle the line breaks.
    breaks_off: Mutex<String>,
    asked: Mutex<Vec<String>>,
}

impl PlainHost {
    pub fn start(folder: &Path) -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a free port");
        let port = listener.local_addr().expect("an address").port();
        let shared = Arc::new(Shared {
            folder: folder.into(),
            stopping: AtomicBool::new(false),
            breaks_off: Mutex::default(),
            asked: Mutex::default(),
        });
        let hosting = Arc::clone(&shared);
        let accepting = std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                if hosting.stopping.load(Ordering::SeqCst) {
                    return;
                }
                let hosting = Arc::clone(&hosting);
                std::thread::spawn(move || hosting.answer(stream));
            }
        });
        Self {
            port,
            shared,
            accepting: Some(accepting),
        }
    }

    pub fn port(&self) -> u16 {
        self.port
    }

    /// From now on the line breaks in the middle of this file.
    pub fn breaks_off(&self, path: &str) {
        path.clone_into(&mut held(&self.shared.breaks_off));
    }

    /// Every path asked for so far.
    pub fn asked(&self) -> Vec<String> {
        held(&self.shared.asked).clone()
    }
}

fn held<T>(shared: &Mutex<T>) -> MutexGuard<'_, T> {
    shared.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Shared {
    /// One request a connection: a stopped host leaves no open line behind.
    fn answer(&self, mut stream: TcpStream) {
        let _ = stream.set_read_timeout(Some(PATIENCE));
        let Some(path) = asked(&mut stream) else {
            return;
        };
        let path = if path.is_empty() {
            "index.html".into()
        } else {
            path
        };
        let found = fs::read(self.folder.join(&path))
            .ok()
            .filter(|_| !path.contains(".."));
        let (status, body) = match found {
            Some(body) => ("200 OK", body),
            None => ("404 Not Found", b"404".to_vec()),
        };
        let kind = xtask::headers::content_type(&path);
        let head = format!(
            "HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
            body.len()
        );
        let broken = *held(&self.breaks_off) == path;
        held(&self.asked).push(path);
        let sent = if broken { body.len() / 2 } else { body.len() };
        let _ = stream.write_all(head.as_bytes());
        let _ = stream.write_all(&body[..sent]);
        let _ = stream.shutdown(std::net::Shutdown::Write);
    }
}

/// The path of a request, without what stands behind it.
fn asked(stream: &mut TcpStream) -> Option<String> {
    let mut head = Vec::new();
    let mut piece = [0; 1024];
    while !head.windows(4).any(|end| end == b"\r\n\r\n") {
        let count = stream.read(&mut piece).ok().filter(|count| *count > 0)?;
        head.extend_from_slice(&piece[..count]);
    }
    let head = String::from_utf8_lossy(&head).into_owned();
    let target = head.split(' ').nth(1)?.strip_prefix('/')?;
    target.split(['?', '#']).next().map(str::to_owned)
}

impl Drop for PlainHost {
    fn drop(&mut self) {
        self.shared.stopping.store(true, Ordering::SeqCst);
        // Wakes the thread that waits for a connection.
        let _ = TcpStream::connect((Ipv4Addr::LOCALHOST, self.port));
        if let Some(thread) = self.accepting.take() {
            let _ = thread.join();
        }
    }
}
