//! The site under test, served on a port of its own: with the headers it will have on a good host, or plainly.

use std::path::Path;

use xtask::site::{Asked, Server};

use crate::plain_host::PlainHost;

/// A running site; it stops when it is dropped.
pub struct Site {
    port: u16,
    host: Host,
}

enum Host {
    WithHeaders(Server),
    Plain(PlainHost),
    Stopped,
}

impl Site {
    pub fn serve(dist: &Path) -> Self {
        let server = Server::start(dist, 0).unwrap_or_else(|trouble| panic!("{trouble}"));
        Self {
            port: server.port(),
            host: Host::WithHeaders(server),
        }
    }

    /// As a host does that knows nothing of headers.
    pub fn serve_plainly(dist: &Path) -> Self {
        let host = PlainHost::start(dist);
        Self {
            port: host.port(),
            host: Host::Plain(host),
        }
    }

    pub fn origin(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// The address of a file of the site; the empty path is its first page.
    pub fn at(&self, path: &str) -> String {
        format!("{}/{path}", self.origin())
    }

    /// Every request so far; a plain host keeps no list.
    pub fn requests(&self) -> Vec<Asked> {
        match &self.host {
            Host::WithHeaders(server) => server.requests(),
            Host::Plain(_) | Host::Stopped => Vec::new(),
        }
    }

    /// From now on the line breaks in the middle of this file.
    pub fn breaks_off(&self, path: &str) {
        match &self.host {
            Host::Plain(host) => host.breaks_off(path),
            Host::WithHeaders(_) | Host::Stopped => panic!("only a plain host breaks off"),
        }
    }

    /// Airplane mode: from now on nothing answers.
    pub fn stop(&mut self) {
        match std::mem::replace(&mut self.host, Host::Stopped) {
            Host::WithHeaders(server) => server.stop(),
            Host::Plain(host) => drop(host),
            Host::Stopped => {}
        }
    }
}
