//! What protects on a host with headers and on one without, tried out in the browser against the table of the hosting guide.

use std::fs;
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

use serde_json::{Value, json};
use waymark_tests::driven::closed_doors::ATTEMPTS;
use waymark_tests::driven::{Browser, Engine, Scratch, Start};
use waymark_tests::house::{built, root};
use waymark_tests::plain_host::PlainHost;
use waymark_tests::site::Site;

/// The columns of the guide's table.
#[derive(Clone, Copy, Debug)]
enum Visit {
    WithHeaders,
    PlainSecondStart,
    PlainFirst,
}

const VISITS: [Visit; 3] = [
    Visit::WithHeaders,
    Visit::PlainSecondStart,
    Visit::PlainFirst,
];

/// The two documents.
const DOCUMENTS: [&str; 2] = ["index.html", "respond.html"];

/// The last row: the site inside another website.
const FRAME: &str = "frame";

/// A browser in which nothing but the page's own rules keeps the microphone shut, and which reaches a second website.
fn start(engine: Engine) -> Start {
    let mut start = Start::new(engine);
    let flags = [
        "--use-fake-ui-for-media-stream",
        "--use-fake-device-for-media-stream",
        "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost",
    ];
    start.flags.extend(flags.map(str::to_owned));
    let preferences = [
        "media.navigator.permission.disabled",
        "media.navigator.streams.fake",
    ];
    start
        .preferences
        .extend(preferences.map(|name| (name.to_owned(), json!(true))));
    start
}

/// Every attempt in one document on one kind of visit: whether it was kept out.
fn measured(engine: Engine, visit: Visit, document: &str) -> Vec<bool> {
    let site = match visit {
        Visit::WithHeaders => Site::serve(&built::dist()),
        Visit::PlainSecondStart | Visit::PlainFirst => Site::serve_plainly(&built::dist()),
    };
    if matches!(visit, Visit::PlainFirst) {
        // The service worker never gets everything: the page is alone with what its host sent.
        site.breaks_off("icons/icon-512.png");
    }
    let profile = Scratch::new("profile");
    let browser = Browser::open(&start(engine), &profile);
    browser.go(&site.at(""));
    browser.until_on("welcome");
    if matches!(visit, Visit::PlainSecondStart) {
        browser.until_site_is_kept();
    }
    browser.go(&site.at(document));
    browser.until_screen("the document", |screen| !screen.name.is_empty());

    let foreign = Scratch::new("foreign");
    let framing = format!(
        "<!doctype html><iframe src=\"{}\"></iframe>",
        site.at(document)
    );
    fs::write(foreign.path().join("framing.html"), framing).expect("a page");
    let elsewhere = PlainHost::start(foreign.path());
    let found = browser.attempts(&format!("http://127.0.0.1:{}/", elsewhere.port()));
    // Another name is another website to a browser.
    browser.go(&format!(
        "http://localhost:{}/framing.html",
        elsewhere.port()
    ));
    let framed = browser.frame_shows("Notes");
    let asked = elsewhere.asked();
    assert!(
        asked.contains(&"framing.html".to_owned()),
        "nobody counts: {asked:?}"
    );
    let kept_out = |attempt: &str| match attempt {
        "request" | "picture" => !asked.contains(&attempt.to_owned()),
        FRAME => !framed,
        other => found[other] == Value::Bool(true),
    };
    ATTEMPTS.into_iter().chain([FRAME]).map(kept_out).collect()
}

/// The table of the guide in one language, as words: a row an attempt, a column a visit.
fn promised(language: &str) -> Vec<Vec<String>> {
    let guide = root().join(format!("assets/guides/{language}/hosting.md"));
    let text = fs::read_to_string(guide).expect("the hosting guide");
    let rows = text
        .lines()
        .filter(|line| line.starts_with('|') && !line.starts_with("|-"));
    let cells = |row: &str| {
        row.split('|')
            .skip(2)
            .take(VISITS.len())
            .map(|cell| cell.trim().to_owned())
            .collect()
    };
    rows.skip(1).map(cells).collect()
}

/// What a cell promises for an engine.
fn promises(cell: &str, engine: Engine) -> bool {
    match cell {
        "yes" | "نعم" => true,
        "no" | "لا" => false,
        "yes (Chromium)" | "نعم (كروميوم)" => engine == Engine::Chromium,
        other => panic!("the hosting guide says {other:?}"),
    }
}

#[test]
#[ignore = "drives browsers"]
fn every_cell_of_the_hosting_guide_is_true() {
    let tables = ["en", "ar"].map(promised);
    for engine in Engine::asked_for_at_length() {
        let mut differs = Vec::new();
        for (column, visit) in VISITS.into_iter().enumerate() {
            for document in DOCUMENTS {
                let found = measured(engine, visit, document);
                println!("{}: {visit:?} {document}: {found:?}", engine.name());
                for (row, found) in found.iter().enumerate() {
                    let attempt = ATTEMPTS.get(row).unwrap_or(&FRAME);
                    for table in &tables {
                        if promises(&table[row][column], engine) != *found {
                            differs.push(format!("{attempt}, {visit:?}, {document}: {found}"));
                        }
                    }
                }
            }
        }
        assert!(
            differs.is_empty(),
            "{}:\n{}",
            engine.name(),
            differs.join("\n")
        );
    }
}

#[test]
#[ignore = "drives browsers"]
fn every_attempt_succeeds_on_a_page_without_rules() {
    for engine in Engine::asked_for_at_length() {
        let (folder, profile) = (Scratch::new("foreign"), Scratch::new("profile"));
        let page = "<!doctype html><title>Notes</title><script src='own.js'></script><iframe src='own.html'></iframe>";
        let files = [
            ("open.html", page),
            ("own.html", "<!doctype html><title>Notes</title>"),
            ("own.js", ""),
        ];
        for (name, text) in files {
            fs::write(folder.path().join(name), text).expect("a file");
        }
        let (host, elsewhere) = (
            PlainHost::start(folder.path()),
            PlainHost::start(folder.path()),
        );
        let browser = Browser::open(&start(engine), &profile);
        browser.go(&format!("http://127.0.0.1:{}/open.html", host.port()));
        let found = browser.attempts(&format!("http://127.0.0.1:{}/", elsewhere.port()));
        let asked = elsewhere.asked();
        for attempt in ATTEMPTS {
            let succeeded = match attempt {
                "request" | "picture" => asked.contains(&attempt.to_owned()),
                other => found[other] == Value::Bool(false),
            };
            assert!(succeeded, "{}: {attempt} is blind: {found}", engine.name());
        }
        assert!(
            browser.frame_shows("Notes"),
            "{}: frames are not seen",
            engine.name()
        );
    }
}

/// The plain server of the guide's laptop; it ends with the test.
struct Python(Child);

impl Drop for Python {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

impl Python {
    /// Serves the site; nothing where there is no Python. The port is read from its first line.
    fn serve() -> Option<(Self, String)> {
        let mut command = Command::new("python3");
        command.args(["-u", "-m", "http.server", "--bind", "127.0.0.1", "0"]);
        command
            .current_dir(built::dist())
            .stdout(Stdio::piped())
            .stderr(Stdio::null());
        let mut child = command.spawn().ok()?;
        let mut line = String::new();
        BufReader::new(child.stdout.take()?)
            .read_line(&mut line)
            .ok()?;
        let port = line.split_once(" port ")?.1.split(' ').next()?.to_owned();
        Some((Self(child), port))
    }
}

#[test]
#[ignore = "drives browsers"]
fn the_laptop_of_the_guide_serves_it_and_is_not_needed_afterwards() {
    for engine in Engine::asked_for_at_length() {
        let Some((python, port)) = Python::serve() else {
            println!("not run: there is no python3");
            return;
        };
        let profile = Scratch::new("profile");
        let browser = Browser::open(&Start::new(engine), &profile);
        browser.go(&format!("http://127.0.0.1:{port}/"));
        browser.until_on("welcome");
        browser.until_site_is_kept();
        drop(python);
        browser.starts_anew();
        browser.until_on("welcome");
    }
}
