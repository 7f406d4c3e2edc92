//! The local server as a browser meets it.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::path::PathBuf;

use xtask::site::Server;

/// A folder with a page and, beside it, a file that must stay unread.
fn site(name: &str) -> PathBuf {
    let above = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    let folder = above.join("dist");
    std::fs::create_dir_all(folder.join("icons")).unwrap();
    std::fs::write(folder.join("index.html"), "<p>page").unwrap();
    std::fs::write(folder.join("a.0123456789abcdef.wasm"), b"\0asm").unwrap();
    std::fs::write(above.join("secret.txt"), "secret").unwrap();
    folder
}

fn ask(port: u16, line: &str) -> String {
    let mut stream = TcpStream::connect(("127.0.0.1", port)).unwrap();
    write!(stream, "{line} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n\r\n").unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    answer
}

fn check(line: &str, status: &str, ending: &str) {
    let server = Server::start(&site(&format!("check{}", line.len())), 0).unwrap();
    let answer = ask(server.port(), line);
    assert!(
        answer.starts_with(&format!("HTTP/1.1 {status}")),
        "{line}: {answer}"
    );
    assert!(answer.ends_with(ending), "{line}: {answer}");
}

#[test]
fn the_page_is_served_and_nothing_beside_it() {
    check("GET /", "200", "\r\n\r\n<p>page");
    check("GET /index.html?again", "200", "\r\n\r\n<p>page");
    check("HEAD /", "200", "\r\n\r\n");
    check("GET /../secret.txt", "404", "404\n");
    check("GET /icons/../../secret.txt", "404", "404\n");
    check("GET /%2e%2e/secret.txt", "404", "404\n");
    check("GET /icons/", "404", "404\n");
    check("GET /icons", "404", "404\n");
    check("POST /", "405", "405\n");
}

#[cfg(unix)]
#[test]
fn a_link_out_of_the_folder_is_not_followed() {
    let folder = site("links");
    let link = folder.join("link.txt");
    let _ = std::fs::remove_file(&link);
    std::os::unix::fs::symlink("../secret.txt", &link).unwrap();
    assert_eq!(std::fs::read_to_string(&link).unwrap(), "secret");
    let server = Server::start(&folder, 0).unwrap();
    assert!(ask(server.port(), "GET /link.txt").starts_with("HTTP/1.1 404"));
}

#[test]
fn every_answer_carries_the_headers_of_its_file() {
    let server = Server::start(&site("headers"), 0).unwrap();
    for (path, file) in [
        ("", "index.html"),
        ("a.0123456789abcdef.wasm", "a.0123456789abcdef.wasm"),
    ] {
        let answer = ask(server.port(), &format!("GET /{path}"));
        for (name, value) in xtask::headers::of(file) {
            assert!(
                answer.contains(&format!("\r\n{name}: {value}\r\n")),
                "{path}: {name}"
            );
        }
    }
}

#[test]
fn what_was_asked_is_remembered_and_a_stopped_server_is_gone() {
    let folder = site("log");
    let server = Server::start(&folder, 0).unwrap();
    let port = server.port();
    ask(port, "GET /?a");
    ask(port, "GET /none");
    let asked: Vec<_> = server
        .requests()
        .into_iter()
        .map(|a| (a.target, a.status))
        .collect();
    assert_eq!(asked, [("/?a".to_owned(), 200), ("/none".to_owned(), 404)]);
    server.forget_requests();
    assert_eq!(server.requests(), []);
    // A connection opened before the end must not be answered after it.
    let mut early = TcpStream::connect(("127.0.0.1", port)).unwrap();
    server.stop();
    assert!(TcpStream::connect(("127.0.0.1", port)).is_err());
    let _ = write!(early, "GET / HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n\r\n");
    let mut answer = Vec::new();
    let _ = early.read_to_end(&mut answer);
    assert!(answer.is_empty());
    // and it can come back under the same address
    assert_eq!(Server::start(&folder, port).unwrap().port(), port);
}

#[test]
fn a_folder_without_a_site_is_refused() {
    let empty = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("empty");
    std::fs::create_dir_all(&empty).unwrap();
    assert!(Server::start(&empty, 0).is_err());
}
