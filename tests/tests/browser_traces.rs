//! What a session leaves behind: on the disk, in the history, on the network. Each search finds a planted canary.

use std::collections::BTreeSet;
use std::fs;

use waymark_tests::disk::{Hit, search, search::windows};
use waymark_tests::driven::kept::POOL;
use waymark_tests::driven::network_log;
use waymark_tests::driven::{Engine, Scratch, Start};
use waymark_tests::house::built::dist;
use waymark_tests::people::record::plaintext_of;
use waymark_tests::people::{Answers, Tablet};

/// Titles a stranger may read.
const NEUTRAL_TITLES: &[&str] = &["Survey", "Notes", ""];

#[test]
#[ignore = "drives browsers"]
fn an_answer_is_nowhere_on_the_disk() {
    for engine in Engine::asked_for_at_length() {
        let mut tablet = Tablet::swift(engine);
        tablet.team().sets_up();
        tablet.team().opens_a_round();
        tablet.team().opens_the_day();
        let women = [Answers::varied(8), Answers::varied(9)];
        let mut records = Vec::new();
        for woman in &women {
            tablet.team().hands_the_tablet_on();
            let hands = tablet.woman();
            hands.answers(woman);
            records.push(plaintext_of(&hands.touched()));
        }
        let needles: Vec<Vec<u8>> = records.iter().flat_map(|record| windows(record)).collect();
        assert!(!needles.is_empty(), "the canary is empty");
        let lengths: BTreeSet<usize> = tablet
            .browser()
            .kept_in(POOL)
            .iter()
            .map(|(_, kept)| kept.len())
            .collect();
        assert_eq!(
            lengths.len(),
            1,
            "sealed records differ in length: {lengths:?}"
        );

        // While it is open, after a kill, after the close of the day, and after the browser's own end.
        check_disk(engine, &tablet, &needles, "answered");
        tablet.power_cut();
        check_disk(engine, &tablet, &needles, "killed");
        tablet.switch_on();
        tablet.team().passes_the_cover();
        tablet.team().closes_the_day(women.len());
        check_disk(engine, &tablet, &needles, "closed");
        tablet.switch_off();
        check_disk(engine, &tablet, &needles, "switched off");

        // The same search finds the same bytes when they are put there unsealed.
        tablet.switch_on();
        tablet.browser().put_into(POOL, "canary", &records[0]);
        tablet.switch_off();
        let planted = search(tablet.profile().path(), &needles);
        assert!(
            !planted.is_empty(),
            "{}: the search is blind",
            engine.name()
        );
        println!(
            "{}: 0 traces at 4 moments; the planted canary was found {} times",
            engine.name(),
            planted.len()
        );
    }
}

fn check_disk(engine: Engine, tablet: &Tablet, needles: &[Vec<u8>], moment: &str) {
    let hits: Vec<Hit> = search(tablet.profile().path(), needles);
    assert!(
        hits.is_empty(),
        "{}, {moment}: answers lie on the disk: {hits:#?}",
        engine.name()
    );
}

#[test]
#[ignore = "drives browsers"]
fn titles_and_addresses_say_nothing() {
    for engine in Engine::asked_for_at_length() {
        let mut tablet = Tablet::swift(engine);
        tablet.team().sets_up();
        tablet.team().opens_a_round();
        tablet.team().opens_the_day();
        tablet.team().hands_over();
        let seen = tablet.woman().titles_on_the_way(&Answers::varied(6));
        tablet.team().closes_the_day(1);
        for (title, address) in seen {
            assert!(
                NEUTRAL_TITLES.contains(&title.as_str()),
                "the title {title:?} is on the screen"
            );
            assert!(
                address == tablet.site.at("respond.html"),
                "the address says {address}"
            );
        }
        tablet.switch_off();
        let kept = addresses_in(&tablet, &tablet.site.origin());
        println!("{}: {} addresses in the profile", engine.name(), kept.len());
        let told: Vec<&String> = kept.iter().filter(|address| tells(address)).collect();
        assert!(
            told.is_empty(),
            "{}: addresses that say something: {told:?}",
            engine.name()
        );

        // The same look finds an address that does say something.
        tablet.switch_on();
        tablet
            .browser()
            .go(&tablet.site.at("index.html?sf14=mostly"));
        tablet.switch_off();
        let kept = addresses_in(&tablet, &tablet.site.origin());
        assert!(
            kept.iter().any(|address| tells(address)),
            "{}: the look is blind",
            engine.name()
        );
    }
}

/// Whether an address carries more than which file it is: parts after a question or number sign, or words of the interview.
/// What follows an address on the disk may be the next thing that was written there.
fn tells(path: &str) -> bool {
    let words = [
        "practice_",
        "consent",
        "withdraw",
        "area",
        "north",
        "lantern",
        "round",
    ];
    let path = path.to_lowercase();
    let question = path
        .split("sf")
        .skip(1)
        .any(|rest| rest.starts_with(|letter: char| letter.is_ascii_digit()));
    // One sign and a letter may be bytes that happen to follow.
    let part = path.split_once(['?', '#']);
    let spoken = part.is_some_and(|(_, rest)| rest.len() >= 3);
    question || spoken || words.iter().any(|word| path.contains(word))
}

/// Every path below `origin` that is written anywhere in the profile.
fn addresses_in(tablet: &Tablet, origin: &str) -> BTreeSet<String> {
    let (served, mut found) = (served(), BTreeSet::new());
    waymark_tests::house::sources::walk(tablet.profile().path(), &mut |file| {
        let Ok(bytes) = fs::read(file) else { return };
        let text = String::from_utf8_lossy(&bytes).into_owned();
        for (at, _) in text.match_indices(origin) {
            let rest = text.get(at + origin.len()..).unwrap_or_default();
            let path: String = rest
                .chars()
                .take_while(|letter| {
                    letter.is_ascii_alphanumeric() || "/._-?=&#%".contains(*letter)
                })
                .collect();
            if path.is_empty() || path.starts_with('/') {
                found.insert(without_what_it_holds(path, &served));
            }
        }
    });
    found
}

/// A browser's cache keeps what a file holds right behind its address: the practice land, say, begins with "area".
fn without_what_it_holds(path: String, served: &[String]) -> String {
    let file = served
        .iter()
        .filter(|file| path.starts_with(*file))
        .max_by_key(|file| file.len());
    match file {
        Some(file) if !path[file.len()..].starts_with(['?', '#', '/']) => file.clone(),
        _ => path,
    }
}

/// The address of every file of the site, below its origin.
fn served() -> Vec<String> {
    let (site, mut found) = (dist(), Vec::new());
    waymark_tests::house::sources::walk(&site, &mut |file| {
        let below = file.strip_prefix(&site).ok().and_then(|path| path.to_str());
        found.extend(below.map(|path| format!("/{path}")));
    });
    found
}

#[test]
fn what_a_file_holds_is_no_part_of_its_address_and_what_is_asked_of_it_is() {
    let served = [String::from("/surveys/land.txt")];
    let kept = |path: &str| without_what_it_holds(path.to_owned(), &served);
    assert_eq!(kept("/surveys/land.txtarea"), "/surveys/land.txt");
    assert!(tells(&kept("/surveys/land.txt?area=north")));
    assert!(tells(&kept("/surveys/area")));
}

#[test]
#[ignore = "drives browsers"]
fn no_request_leaves_the_origin() {
    for engine in Engine::asked_for_at_length() {
        let folder = Scratch::new("network");
        let log = folder.path().join("network.json");
        let mut tablet = Tablet::started(Start::new(engine).swiftly().logging_to(log.clone()));
        tablet.team().sets_up();
        tablet.team().opens_a_round();
        tablet.team().opens_the_day();
        tablet.team().hands_over();
        tablet.woman().answers(&Answers::varied(7));
        tablet.team().closes_the_day(1);
        let origin = tablet.site.origin();
        let fetched = tablet.browser().run(
            "return performance.getEntriesByType('resource').map(e => e.name)",
            &[],
        );
        for address in fetched
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(|address| address.as_str())
        {
            assert!(
                address.starts_with(&origin) || address.starts_with("blob:"),
                "the page fetched {address}"
            );
        }
        let requests = tablet.site.requests();
        assert!(
            requests
                .iter()
                .all(|asked| asked.method == "GET" || asked.method == "HEAD"),
            "something was sent: {requests:?}"
        );
        assert!(
            requests.iter().all(|asked| !asked.target.contains('?')),
            "an address carries words: {requests:?}"
        );
        if engine == Engine::Chromium {
            // The harness shows that this log tells of a request that leaves.
            tablet.switch_off();
            let strays = network_log::strays(&log, &origin);
            assert!(strays.is_empty(), "requests left the origin: {strays:?}");
            let own = network_log::requests(&log, &origin);
            assert!(own > 10, "the log is blind: {own} requests");
            println!("chromium: {own} requests in the browser's own log, none elsewhere");
        }
        println!(
            "{}: {} requests reached the site, none carried anything",
            engine.name(),
            requests.len()
        );
    }
}
