//! What a browser asks for: the first line and the host, nothing else matters here.

use std::io::Read;

/// Longer heads are nobody's we know.
const LONGEST_HEAD: usize = 16 * 1024;

/// One answered request, for tests that count what a session fetches.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    pub method: String,
    /// Path and query, as sent.
    pub target: String,
    /// The host the browser meant to reach.
    pub host: String,
    pub status: u16,
}

/// A request whose head is whole.
#[derive(Debug, PartialEq, Eq)]
pub struct Request {
    pub method: String,
    pub target: String,
    pub host: String,
}

impl Request {
    pub fn wants_body(&self) -> bool {
        self.method != "HEAD"
    }

    pub fn answered(&self, status: u16) -> Asked {
        Asked {
            method: self.method.clone(),
            target: self.target.clone(),
            host: self.host.clone(),
            status,
        }
    }
}

/// Reads a head; nothing if the other side goes away or sends no HTTP.
pub fn read(stream: &mut impl Read) -> Option<Request> {
    let mut head = Vec::new();
    let mut piece = [0; 1024];
    while !head.windows(4).any(|end| end == b"\r\n\r\n") {
        let count = stream.read(&mut piece).ok().filter(|count| *count > 0)?;
        head.extend_from_slice(piece.get(..count)?);
        if head.len() > LONGEST_HEAD {
            return None;
        }
    }
    parse(&String::from_utf8_lossy(&head))
}

fn parse(head: &str) -> Option<Request> {
    let mut lines = head.split("\r\n");
    let mut first = lines.next()?.split(' ');
    let (method, target, version) = (first.next()?, first.next()?, first.next()?);
    if !version.starts_with("HTTP/1.") || first.next().is_some() {
        return None;
    }
    let host = lines.find_map(|line| {
        let (name, value) = line.split_once(':')?;
        name.eq_ignore_ascii_case("host")
            .then(|| value.trim().to_owned())
    })?;
    Some(Request {
        method: method.into(),
        target: target.into(),
        host,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(head: &str, expected: Option<(&str, &str, &str)>) {
        let found = read(&mut head.as_bytes());
        let found = found
            .as_ref()
            .map(|r| (r.method.as_str(), r.target.as_str(), r.host.as_str()));
        assert_eq!(found, expected);
    }

    #[test]
    fn a_head_is_a_line_and_a_host() {
        let expected = Some(("GET", "/a?b", "127.0.0.1:1"));
        check(
            "GET /a?b HTTP/1.1\r\nhOst:  127.0.0.1:1\r\nX: y\r\n\r\n",
            expected,
        );
    }

    #[test]
    fn anything_else_is_no_request() {
        check("", None);
        check("GET / HTTP/1.1\r\nHost: a\r\n", None);
        check("GET / HTTP/1.1\r\nX: a\r\n\r\n", None);
        check("GET / b HTTP/1.1\r\nHost: a\r\n\r\n", None);
        check("GET /\r\nHost: a\r\n\r\n", None);
        check(&"a".repeat(LONGEST_HEAD + 1025), None);
    }
}
