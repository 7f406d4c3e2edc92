//! The site under test, served on a port of its own with the headers it will have on a host.

use std::path::Path;

use xtask::site::{Asked, Server};

/// A running site; it stops when it is dropped.
pub struct Site {
    port: u16,
    server: Option<Server>,
}

impl Site {
    pub fn serve(dist: &Path) -> Self {
        let server = Server::start(dist, 0).unwrap_or_else(|trouble| panic!("{trouble}"));
        Self {
            port: server.port(),
            server: Some(server),
        }
    }

    pub fn origin(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// The address of a file of the site; the empty path is its first page.
    pub fn at(&self, path: &str) -> String {
        format!("{}/{path}", self.origin())
    }

    /// Every request so far.
    pub fn requests(&self) -> Vec<Asked> {
        self.server
            .as_ref()
            .map(Server::requests)
            .unwrap_or_default()
    }

    /// Airplane mode: from now on nothing answers.
    pub fn stop(&mut self) {
        if let Some(server) = self.server.take() {
            server.stop();
        }
    }
}
