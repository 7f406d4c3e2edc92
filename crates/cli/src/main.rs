#![doc = include_str!("../README.md")]

mod access;
mod areas;
mod arguments;
mod copy;
mod directory;
mod form;
mod gaps;
mod outcome;
mod release;
mod sheet;
mod tally;
mod write;

use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let outcome = run(&arguments);
    match &outcome {
        Ok(outcome) => println!("{}", outcome.said()),
        Err(trouble) => eprintln!("waymark: {trouble}"),
    }
    outcome::exit_code(&outcome)
}

const USE: &str = "\
waymark form check FILE [--json]
waymark form convert FILE --to xlsx|tables|site [--with-text] -o OUT
waymark form replay --form FILE --walk FILE.jsonl
waymark release protect --table IN.csv --count COLUMN --k N [--width W]
                        [--zeros public|protected] [--hierarchy H.csv]… [--lower 0|1]
                        [--witness W.csv] -o OUT.csv
waymark release audit OUT.csv… --count COLUMN --k N [--width W] [--lower 0|1]
                        [--hierarchy H.csv]… [--table IN.csv] [--intervals I.csv]
waymark release verify --witness W.csv
waymark release recompute --copy COPY --passphrase-from FILE
                        [--kind csv|semicolon|tab|hxl|json|schema|xlsx|svg|html]
                        [--language en|ar] [-o OUT]
waymark tally merge --copy COPY A B … -o OUT
                        (the passphrase of the copy is read from standard input)
waymark directory import FILE… [--sheet NAME] [--areas AREAS.geojson] [--points area|agreed] [--on DAY] [--json]
waymark directory export FILE… --to hsds|geojson|kml|csv [--audience public|professionals|coordination]
                        [--areas AREAS.geojson] [--points area|agreed] [--on DAY]
                        [--language en|ar] -o OUT
waymark areas check FILE [--json] [--served WEST,SOUTH,EAST,NORTH] [--source WORDS --year N]
waymark access travel-time --scenario S.json -o OUT
waymark access catchment --method gravity|fca|2sfca|e2sfca|g2sfca|3sfca|raam
                        --demand D.csv --supply S.csv --cost euclidean|C.csv [--max-cost M]
                        [--steps 10000:1,20000:.68,30000:.22] [--sigma 10000] [--tau 1e5]
                        [--alpha -1 --scale 1 --min-cost 1] [--unserved U.csv] -o OUT.csv
waymark gaps DIRECTORY AREAS [--audience public|professionals|coordination] [--on 2026-11-30]
                        [--benchmark S4:1:10000]… [--language en|ar] -o OUT

Exit codes: 0 fine, 1 problems found, 2 something could not be read.";

fn run(arguments: &[String]) -> outcome::Said {
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["form", "check", rest @ ..] => form::check::run(rest),
        ["form", "convert", rest @ ..] => form::convert::run(rest),
        ["form", "replay", rest @ ..] => form::replay::run(rest),
        ["release", "protect", rest @ ..] => release::protect::run(rest),
        ["release", "audit", rest @ ..] => release::audit::run(rest),
        ["release", "verify", rest @ ..] => release::verify::run(rest),
        ["release", "recompute", rest @ ..] => release::recompute::run(rest),
        ["tally", "merge", rest @ ..] => tally::merge::run(rest),
        ["directory", "import", rest @ ..] => directory::import::run(rest),
        ["directory", "export", rest @ ..] => directory::export::run(rest),
        ["areas", "check", rest @ ..] => areas::check::run(rest),
        ["access", "travel-time", rest @ ..] => access::travel_time::run(rest),
        ["access", "catchment", rest @ ..] => access::catchment::run(rest),
        ["gaps", rest @ ..] => gaps::run(rest),
        ["help" | "--help" | "-h"] => Ok(outcome::Outcome::fine(USE.to_owned())),
        _ => Err(outcome::Trouble::of_use(format!("what to do?\n{USE}"))),
    }
}
