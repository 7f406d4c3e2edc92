//! Which file answers a request, and with which headers.

use std::path::{Path, PathBuf};

use super::request::Request;
use crate::headers::{self, Header};

/// An answer, ready to be sent.
pub struct Reply {
    pub status: u16,
    pub headers: Vec<Header>,
    pub body: Vec<u8>,
}

impl Reply {
    fn refusal(status: u16) -> Self {
        let body = format!("{status}\n").into_bytes();
        Self {
            status,
            headers: headers::of("refusal.txt"),
            body,
        }
    }

    /// Status line and headers.
    pub fn head(&self) -> Vec<u8> {
        let mut head = format!("HTTP/1.1 {} {}\r\n", self.status, words(self.status));
        for (name, value) in &self.headers {
            head += &format!("{name}: {value}\r\n");
        }
        head += &format!(
            "Content-Length: {}\r\nConnection: close\r\n\r\n",
            self.body.len()
        );
        head.into_bytes()
    }
}

fn words(status: u16) -> &'static str {
    match status {
        200 => "OK",
        404 => "Not Found",
        405 => "Method Not Allowed",
        421 => "Misdirected Request",
        _ => "Refused",
    }
}

/// Answers from the folder; there are no listings and nothing outside it.
pub fn reply(folder: &Path, port: u16, request: &Request) -> Reply {
    if !is_ours(&request.host, port) {
        return Reply::refusal(421);
    }
    if !["GET", "HEAD"].contains(&request.method.as_str()) {
        return Reply::refusal(405);
    }
    let found = path_of(&request.target)
        .and_then(|path| Some((path, std::fs::read(inside(folder, path)?).ok()?)));
    match found {
        Some((path, body)) => Reply {
            status: 200,
            headers: headers::of(path),
            body,
        },
        None => Reply::refusal(404),
    }
}

/// Another name that was made to point at this machine must not read the site.
fn is_ours(host: &str, port: u16) -> bool {
    let (name, at) = host.rsplit_once(':').unwrap_or((host, "80"));
    ["127.0.0.1", "localhost"].contains(&name) && at == port.to_string()
}

/// The path inside the site; nothing for a name the build would not write.
fn path_of(target: &str) -> Option<&str> {
    let path = target.split(['?', '#']).next()?.strip_prefix('/')?;
    if path.is_empty() {
        return Some("index.html");
    }
    path.split('/').all(is_plain).then_some(path)
}

/// Letters, digits, `.`, `-`, `_`: so no `..`, no `%2e`, no backslash, no hidden file.
fn is_plain(part: &str) -> bool {
    let allowed = |b: u8| b.is_ascii_alphanumeric() || b".-_".contains(&b);
    !part.is_empty() && !part.starts_with(['.', '_']) && part.bytes().all(allowed)
}

/// The file itself, if it is one and no link leads out of the folder.
fn inside(folder: &Path, path: &str) -> Option<PathBuf> {
    let file = folder.join(path).canonicalize().ok()?;
    (file.starts_with(folder) && file.is_file()).then_some(file)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(target: &str, expected: Option<&str>) {
        assert_eq!(path_of(target), expected, "{target}");
    }

    #[test]
    fn plain_paths_are_files() {
        check("/", Some("index.html"));
        check("/?x=1", Some("index.html"));
        check("/respond.html?preview=a/../b", Some("respond.html"));
        check("/surveys/market-day.form", Some("surveys/market-day.form"));
    }

    #[test]
    fn nothing_outside_the_folder_has_a_name() {
        for target in [
            "/../Cargo.toml",
            "/a/../../b",
            "/..",
            "/.",
            "/%2e%2e/b",
            "/..%2fb",
            "/a\\..\\b",
            "//etc/passwd",
            "/a//b",
            "/.git/config",
            "/_headers",
            "/a/",
            "index.html",
            "",
            "http://elsewhere.example/",
            "/a\0b",
            "/é",
        ] {
            check(target, None);
        }
    }

    #[test]
    fn only_this_machine_is_answered_for() {
        assert!(is_ours("127.0.0.1:8080", 8080) && is_ours("localhost:8080", 8080));
        assert!(is_ours("localhost", 80));
        assert!(!is_ours("elsewhere.example:8080", 8080));
        assert!(!is_ours("127.0.0.1:8081", 8080) && !is_ours("127.0.0.1", 8080));
        assert!(!is_ours("127.0.0.1.elsewhere.example:8080", 8080));
    }
}
