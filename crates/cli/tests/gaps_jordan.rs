//! A real service map (UNHCR Jordan, 562 services of 12 governorates): the presence matrix, the
//! five gaps, the hours.

use crate::desk;

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use desk::{scratch, waymark};
use serde_json::Value;

/// The folder of the case; none, and a sentence, where it is not there.
fn jordan() -> Option<PathBuf> {
    let folder = std::env::var_os("WAYMARK_DATA").map(PathBuf::from);
    let found = folder.map(|folder| folder.join("geo/services-advisor-jordan"));
    let found = found.filter(|folder| folder.is_dir());
    if found.is_none() {
        println!("skipped: conformance data not present");
    }
    found
}

/// The activities of the map, each under a number of ours that stands for it here and means nothing
/// else.
const ACTIVITIES: [(&str, &str); 21] = [
    ("Health Services", "H3"),
    ("Nutrition Services", "H1"),
    ("Child Protection", "S10"),
    ("Community-focused Protection", "S11"),
    ("Women Safe Spaces", "S9"),
    ("Protection Services", "J8"),
    ("Refugee Right", "S7"),
    ("Psychosocial & Mental Health", "S2"),
    ("Distribution for Basic needs (NFI)", "S5"),
    ("Financial assistance", "S12"),
    ("Water access", "J1"),
    ("Hygiene & hygiene products Delivery", "J2"),
    ("Sanitation/Protection from the spread of dise", "J4"),
    ("Drainage", "J5"),
    ("Food Security", "J6"),
    ("Nutritional Status Impovement", "J7"),
    ("Cash For Rent", "J9"),
    ("Shelter Rehabilitation", "J10"),
    ("Education opportunities", "H6"),
    ("Support for learning  environment", "H7"),
    ("Education for children with disabilities", "H8"),
];

const DAYS: [&str; 7] = ["mo", "tu", "we", "th", "fr", "sa", "su"];

fn json(folder: &std::path::Path, name: &str) -> Value {
    serde_json::from_slice(&std::fs::read(folder.join(name)).unwrap()).unwrap()
}

/// Even-odd: a point is inside when a ray from it crosses the rings an odd number of times.
fn is_inside(point: (f64, f64), rings: &Value) -> bool {
    let number = |value: &Value| value.as_f64().unwrap();
    let mut inside = false;
    for ring in rings.as_array().unwrap() {
        for pair in ring.as_array().unwrap().windows(2) {
            let (a, b) = (&pair[0], &pair[1]);
            let (ax, ay, bx, by) = (number(&a[0]), number(&a[1]), number(&b[0]), number(&b[1]));
            let between = (ay > point.1) != (by > point.1);
            if between && point.0 < (bx - ax) * (point.1 - ay) / (by - ay) + ax {
                inside = !inside;
            }
        }
    }
    inside
}

/// The words that are marked under a heading.
fn marked<'a>(feature: &'a Value, heading: &str) -> Vec<&'a str> {
    let marks = feature["properties"][heading].as_object();
    let marks = marks
        .into_iter()
        .flatten()
        .filter(|(_, on)| **on == Value::Bool(true));
    marks.map(|(word, _)| word.as_str()).collect()
}

/// Minutes after midnight of `8:30am`, `13:00pm`, `Close at 16:00pm`.
fn minutes(word: &str) -> u16 {
    let word = word.trim_start_matches("Close at ");
    let (hours, rest) = word.split_once(':').unwrap();
    let hours: u16 = hours.parse().unwrap();
    let noon = if hours == 12 && word.ends_with("am") {
        12
    } else {
        0
    };
    (hours - noon) * 60 + rest[..2].parse::<u16>().unwrap()
}

/// The hours of a service as a cell, and by half hours; nothing where they are not whole or do not
/// agree.
fn hours(feature: &Value) -> Option<(String, BTreeSet<usize>)> {
    let opens = marked(feature, "8. Office Open at");
    let closes = marked(feature, "9. Office close at");
    let days = marked(feature, "7. Availability Day");
    let ([opens], [closes], [days]) = (&opens[..], &closes[..], &days[..]) else {
        return None;
    };
    if let ("Always open", "Never closed") = (*opens, *closes) {
        return Some(("always".to_owned(), (0..7 * 48).collect()));
    }
    if opens.starts_with("Always") || closes.starts_with("Never") {
        return None;
    }
    let days: &[usize] = match *days {
        "Sun-Thurs" => &[6, 0, 1, 2, 3],
        "Mon-Thurs  and Sat" => &[0, 1, 2, 3, 5],
        "Mondays only" => &[0],
        "Tuesdays only" => &[1],
        "Thursdays only" => &[3],
        "Saturdays only" => &[5],
        "Sundays only" => &[6],
        other => panic!("no such days: {other}"),
    };
    let (from, to) = (minutes(opens), minutes(closes));
    let clock = |at: u16| format!("{:02}:{:02}", at / 60, at % 60);
    let of_day = |day: usize| match days.contains(&day) {
        true => format!("{} {}-{}", DAYS[day], clock(from), clock(to)),
        false => format!("{} closed", DAYS[day]),
    };
    let cell: Vec<String> = (0..7).map(of_day).collect();
    let open = days.iter().flat_map(|day| {
        let halves = usize::from(from / 30)..usize::from(to / 30);
        halves.map(move |half| day * 48 + half)
    });
    Some((cell.join("; "), open.collect()))
}

/// What the tables must say, worked out here from the map alone.
#[derive(Default)]
struct Expected {
    /// By governorate and number: services, and those without hours.
    counts: BTreeMap<(String, String), (usize, usize)>,
    open: BTreeMap<(String, String), BTreeSet<usize>>,
}

fn code(polygon: &Value) -> String {
    polygon["properties"]["adm1_pro"]
        .as_str()
        .unwrap()
        .to_owned()
}

/// Writes the two files of the command, and says what must come out.
fn prepared(data: &std::path::Path, out: &std::path::Path) -> Expected {
    let (map, polygons) = (
        json(data, "services_EN_2015_redacted.geojson"),
        json(data, "polygons.json"),
    );
    let polygons = polygons["features"].as_array().unwrap();
    let mut expected = Expected::default();
    let mut table = "name,service,PR-20,areas,verified,PR-21\n".to_owned();
    let mut without = 0;
    for (at, feature) in map["features"].as_array().unwrap().iter().enumerate() {
        let words = &feature["properties"];
        let place = &feature["geometry"]["coordinates"];
        let point = (place[0].as_f64().unwrap(), place[1].as_f64().unwrap());
        let inside: Vec<&Value> = polygons
            .iter()
            .filter(|polygon| is_inside(point, &polygon["geometry"]["coordinates"]))
            .collect();
        assert_eq!(inside.len(), 1, "service {at} lies in one governorate");
        let home = code(inside[0]);
        let activity = words["activityName"].as_str().unwrap();
        let service = ACTIVITIES
            .iter()
            .find(|(name, _)| *name == activity)
            .unwrap()
            .1;
        let known = hours(feature);
        let cell = known.as_ref().map_or("", |(cell, _)| cell.as_str());
        table.push_str(&format!(
            "Service {at:03},{service},full,{home},2015-01-01,{cell}\n"
        ));
        let key = (home, service.to_owned());
        let count = expected.counts.entry(key.clone()).or_default();
        count.0 += 1;
        let open = expected.open.entry(key).or_default();
        match known {
            Some((_, halves)) => open.extend(halves),
            None => {
                count.1 += 1;
                without += 1;
            }
        }
    }
    // 203 without full hours, and nine more that name no day.
    println!(
        "hours known of {} services, not known of {without}",
        562 - without
    );
    std::fs::write(out.join("directory.csv"), table).unwrap();
    let areas = polygons.iter().map(|polygon| {
        let name = polygon["properties"]["adm1_name"].as_str().unwrap();
        format!("{},{name}\n", code(polygon))
    });
    let areas = "code,name\n".to_owned() + &areas.collect::<String>();
    std::fs::write(out.join("areas.csv"), areas).unwrap();
    expected
}

/// A table as rows by heading.
fn rows(file: &std::path::Path) -> Vec<BTreeMap<String, String>> {
    let bytes = std::fs::read(file).unwrap();
    let text = bytes
        .strip_prefix(b"\xef\xbb\xbf")
        .unwrap_or(&bytes)
        .to_vec();
    let mut reader = csv::Reader::from_reader(text.as_slice());
    let headings: Vec<String> = reader
        .headers()
        .unwrap()
        .iter()
        .map(str::to_owned)
        .collect();
    let rows = reader.records().map(|record| {
        let record = record.unwrap();
        let cells = headings
            .iter()
            .cloned()
            .zip(record.iter().map(str::to_owned));
        cells.collect()
    });
    rows.collect()
}

fn number(row: &BTreeMap<String, String>, heading: &str) -> usize {
    row[heading].parse().unwrap()
}

#[test]
fn the_presence_matrix_the_five_gaps_and_the_hours_of_jordan() {
    let Some(data) = jordan() else { return };
    let folder = scratch("gaps-jordan");
    let expected = prepared(&data, &folder);
    let at = |name: &str| folder.join(name).display().to_string();
    let ran = waymark(&format!(
        "gaps {} {} --on 2015-01-01 -o {}",
        at("directory.csv"),
        at("areas.csv"),
        at("out")
    ));
    assert_eq!(ran.code, 0, "{}", ran.said);
    println!("{}", ran.said);
    let presence = rows(&folder.join("out/presence.csv"));
    let counted = matrix(&data, &presence);
    println!("presence matrix: {counted} of 96 cells equal to the published ones");
    assert_eq!(counted, 96);
    let gaps: BTreeSet<&str> = presence
        .iter()
        .filter(|row| row["Number"] == "S9" && row["Standing"] == "missing")
        .map(|row| row["Area"].as_str())
        .collect();
    println!("no women’s safe space: {gaps:?}");
    let five = ["Al Aqabah", "Al Karak", "At Tafilah", "Jarash", "Madaba"];
    let five: BTreeSet<String> = five.map(|name| format!("{name} Governorate")).into();
    assert_eq!(
        gaps.into_iter().map(str::to_owned).collect::<BTreeSet<_>>(),
        five
    );
    let board = std::fs::read_to_string(folder.join("out/board_JOR004.html")).unwrap();
    assert!(board.contains("<td>Support by women for women</td><td>missing</td>"));
    let agreed = clocks(&expected, &rows(&folder.join("out/hours.csv")));
    println!("hours: {agreed} of {} cells agree", expected.counts.len());
    assert_eq!(agreed, expected.counts.len());
}

/// Cells of the published table that our counts add up to.
fn matrix(data: &std::path::Path, presence: &[BTreeMap<String, String>]) -> usize {
    let map = json(data, "services_EN_2015_redacted.geojson");
    let of_category: BTreeMap<&str, &str> = map["features"]
        .as_array()
        .unwrap()
        .iter()
        .map(|feature| {
            let words = &feature["properties"];
            let activity = words["activityName"].as_str().unwrap();
            let service = ACTIVITIES
                .iter()
                .find(|(name, _)| *name == activity)
                .unwrap()
                .1;
            (service, words["activityCategory"].as_str().unwrap())
        })
        .collect();
    let published = rows(&data.join("expected_services_by_governorate_category.csv"));
    let mut equal = 0;
    for row in &published {
        for (category, count) in row.iter().filter(|(heading, _)| *heading != "adm1_name") {
            let ours = presence.iter().filter(|one| {
                one["Area"] == row["adm1_name"]
                    && of_category.get(one["Number"].as_str()) == Some(&category.as_str())
            });
            let ours: usize = ours.map(|one| number(one, "Providers there")).sum();
            equal += usize::from(ours == count.parse::<usize>().unwrap());
        }
    }
    equal
}

/// Cells whose providers, unknown hours and open hours are those worked out here.
fn clocks(expected: &Expected, hours: &[BTreeMap<String, String>]) -> usize {
    let agrees = |(key, (services, without)): &(&(String, String), &(usize, usize))| {
        let row = hours
            .iter()
            .find(|row| row["Code"] == key.0 && row["Number"] == key.1);
        let Some(row) = row else { return false };
        let halves = &expected.open[*key];
        let whole = (0..7 * 24)
            .filter(|hour| halves.contains(&(hour * 2)) && halves.contains(&(hour * 2 + 1)));
        let open = whole.count();
        let unknown = if *without > 0 { 168 - open } else { 0 };
        (number(row, "Providers"), number(row, "without hours")) == (*services, *without)
            && (
                number(row, "Week: hours open"),
                number(row, "Week: not known"),
            ) == (open, unknown)
    };
    let all: usize = expected.counts.values().map(|(_, without)| without).sum();
    assert_eq!(all, 203 + 9);
    expected.counts.iter().filter(agrees).count()
}
