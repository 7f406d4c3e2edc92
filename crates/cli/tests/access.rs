//! Access worked out by the program: small cases, and what is said of files that are wrong.

use crate::desk;

use std::path::{Path, PathBuf};

use desk::{Ran, scratch, waymark};

const DEMAND: &str = "id,value,x,y\nA,100,0,0\nB,200,12000,0\n";
const SUPPLY: &str = "id,value,x,y\nP,10,5000,0\nQ,20,15000,0\n";

fn write(folder: &Path, files: &[(&str, &str)]) {
    for (name, text) in files {
        std::fs::write(folder.join(name), text).unwrap();
    }
}

fn catchment(folder: &Path, words: &str) -> Ran {
    let here = folder.display();
    waymark(&format!(
        "access catchment --demand {here}/d.csv --supply {here}/s.csv -o {here}/out.csv {words}"
    ))
}

fn ready(test: &str) -> PathBuf {
    let folder = scratch(&format!("access-{test}"));
    write(&folder, &[("d.csv", DEMAND), ("s.csv", SUPPLY)]);
    folder
}

fn out(folder: &Path) -> String {
    std::fs::read_to_string(folder.join("out.csv")).unwrap()
}

#[test]
fn every_method_writes_a_score_for_each_place() {
    let folder = ready("methods");
    // Metres: A to P 5,000 and Q 15,000; B to P 7,000 and Q 3,000.
    for (method, expected) in [
        // P 10/300, Q 20/200 within 14 km.
        (
            "2sfca --max-cost 14000",
            "id,score\nA,0.03333333333333333\nB,0.13333333333333333\n",
        ),
        // Weights 1 and .68 for A, 1 and 1 for B: P 10/300, Q 20/268.
        ("e2sfca", "id,score\nA,0.0840796019900497"),
        (
            "fca --max-cost 14000",
            "id,score\nA,0.03333333333333333\nB,0.1\n",
        ),
        ("gravity --alpha -1", "id,score\nA,0.003333333333333333"),
        ("g2sfca --sigma 10000", "id,score\nA,0."),
        ("3sfca", "id,score\nA,0."),
        ("raam --tau 1e5", "id,score\nA,"),
    ] {
        let ran = catchment(&folder, &format!("--cost euclidean --method {method}"));
        assert_eq!(ran.code, 0, "{method}: {}", ran.said);
        assert!(
            out(&folder).starts_with(expected),
            "{method}: {}",
            out(&folder)
        );
    }
}

#[test]
fn costs_of_a_file_speak_for_the_pairs_they_name() {
    let folder = ready("file");
    write(&folder, &[("c.csv", "from,to,cost\nA,P,5\nA,X,1\n")]);
    let costs = format!("--method 2sfca --cost {}", folder.join("c.csv").display());
    let ran = catchment(&folder, &costs);
    assert_eq!(ran.code, 0, "{}", ran.said);
    assert_eq!(out(&folder), "id,score\nA,0.1\nB,\n");
    assert!(ran.said.contains("1 without a score"), "{}", ran.said);
    assert!(
        ran.said.contains("1 lines of costs speak of other places"),
        "{}",
        ran.said
    );
}

#[test]
fn who_is_left_is_written_beside() {
    let folder = ready("unserved");
    let file = folder.join("left.csv");
    let ran = catchment(
        &folder,
        &format!(
            "--method 2sfca --cost euclidean --unserved {}",
            file.display()
        ),
    );
    assert_eq!(ran.code, 0, "{}", ran.said);
    // Nearest first: B to Q 20, A to P 10.
    assert_eq!(
        std::fs::read_to_string(file).unwrap(),
        "id,unserved\nA,90\nB,180\n"
    );
}

#[test]
fn what_cannot_be_read_is_named() {
    let folder = ready("wrong");
    for (file, from, to, words) in [
        (
            "d.csv",
            "100",
            "1oo",
            "d.csv, line 2, column value: \"1oo\" is not a number",
        ),
        ("d.csv", "100", "-100", "line 2, column value: is below 0"),
        (
            "d.csv",
            "B,200",
            "A,200",
            "line 3, column id: A stood in line 2",
        ),
        (
            "s.csv",
            "15000",
            "east",
            "s.csv, line 3, column x: \"east\"",
        ),
        (
            "s.csv",
            "id,value",
            "id,size",
            "column value: is not in the header",
        ),
    ] {
        let text = if file == "d.csv" { DEMAND } else { SUPPLY };
        assert!(text.contains(from));
        write(&folder, &[("d.csv", DEMAND), ("s.csv", SUPPLY)]);
        write(&folder, &[(file, &text.replacen(from, to, 1))]);
        let ran = catchment(&folder, "--method 2sfca --cost euclidean");
        assert_eq!(ran.code, 2, "{words}: {}", ran.said);
        assert!(ran.said.contains(words), "{words}: {}", ran.said);
    }
    write(&folder, &[("d.csv", DEMAND), ("s.csv", SUPPLY)]);
    for (words, said) in [
        (
            "--method 5sfca --cost euclidean",
            "--method must be gravity or fca",
        ),
        (
            "--method e2sfca --cost euclidean --steps 10",
            "write them as 10000:1",
        ),
        (
            "--method e2sfca --cost euclidean --steps 10:1 --sigma 3",
            "not two of them",
        ),
        ("--method fca --cost euclidean --sigma 3", "know no weights"),
        (
            "--method raam --cost euclidean --tau 0",
            "--tau must be above 0",
        ),
        (
            "--method 2sfca --cost nowhere.csv",
            "nowhere.csv: cannot be opened",
        ),
    ] {
        let ran = catchment(&folder, words);
        assert_eq!(ran.code, 2, "{words}: {}", ran.said);
        assert!(ran.said.contains(said), "{words}: {}", ran.said);
    }
}

const SCENARIO: &str = "{\n \"scenario\": [\n  {\"class\": 2, \"mode\": \"MOTORIZED\", \
     \"speed_kmh\": 60},\n  \
     {\"class\": 4, \"mode\": \"WALKING\", \"speed_kmh\": 0}\n ]\n}\n";
const COVER: &str =
    "ncols 4\nnrows 1\nxllcorner 500000\nyllcorner 900000\ncellsize 1000\n2 2 2 4\n";

fn travel(test: &str, scenario: &str, cover: &str, out: &str) -> (PathBuf, Ran) {
    let folder = scratch(&format!("access-{test}"));
    write(
        &folder,
        &[
            ("s.json", scenario),
            ("rLandCoverMerged__x.txt", cover),
            (
                "vFacility__x.txt",
                "500500|900500|1|One|Clinic\n502500|900500|2|Two|Clinic\n",
            ),
            (
                "rPopulation__x.txt",
                &cover.replace("2 2 2 4", "10 20 30 40"),
            ),
        ],
    );
    let here = folder.display();
    let ran = waymark(&format!(
        "access travel-time --scenario {here}/s.json -o {here}/{out}"
    ));
    (folder, ran)
}

#[test]
fn a_scenario_gives_times_between_providers_and_people_within() {
    let (folder, ran) = travel("land", SCENARIO, COVER, "results");
    assert_eq!(ran.code, 0, "{}", ran.said);
    let read = |name: &str| std::fs::read_to_string(folder.join("results").join(name)).unwrap();
    let pairs = "from__cat,from__name,to__cat,to__name,distance_km,time_m\n\
                 1,One,2,Two,2,2\n2,Two,1,One,2,2\n";
    assert_eq!(read("referral.csv"), pairs);
    assert!(read("coverage.csv").contains("isotropic,30,ALL,60,100,3\n"));
    assert!(read("minutes_isotropic.asc").ends_with("\n0 1 0 -9999\n"));
    assert!(read("summary.json").contains("\"null_cells\": 1"));
    let (folder, ran) = travel("csv", SCENARIO, COVER, "pairs.csv");
    assert_eq!(ran.code, 0, "{}", ran.said);
    assert_eq!(
        std::fs::read_to_string(folder.join("pairs.csv")).unwrap(),
        pairs
    );
}

#[test]
fn a_provider_at_a_barrier_is_a_problem() {
    let (_, ran) = travel(
        "barrier",
        SCENARIO,
        &COVER.replace("2 2 2 4", "2 2 4 2"),
        "out.json",
    );
    assert_eq!(ran.code, 1, "{}", ran.said);
    assert!(
        ran.said.contains("2 Two stands at a barrier"),
        "{}",
        ran.said
    );
}

#[test]
fn a_scenario_that_is_wrong_is_named_by_line_and_field() {
    for (from, to, words) in [
        ("60}", "60", "line 4: is not JSON"),
        (
            "\"MOTORIZED\"",
            "\"FLYING\"",
            "line 3: mode must be WALKING or BICYCLING or MOTORIZED, not FLYING",
        ),
        ("60", "\"fast\"", "line 3: speed_kmh must be a number"),
        (
            "\"speed_kmh\": 0",
            "\"speed_kmh\": -1",
            "line 4: speed_kmh must be 0 (a barrier) or more",
        ),
        ("\"class\": 4", "\"class\": 2", "has the class 2 twice"),
        ("\"scenario\"", "\"scenery\"", "has no scenario"),
        (
            " ]\n}",
            " ], \"travel\": {\n\"neighbours\": 9}}",
            "line 6: neighbours must be 8 or 16",
        ),
        (
            " ]\n}",
            " ],\n\"grid\": {\"rows\": 3}}",
            "line 6: rows is not that of the land cover, which has 1",
        ),
        (
            " ]\n}",
            " ], \"files\": {\"elevation\": \"no.txt\"}}",
            "no.txt: cannot be opened",
        ),
    ] {
        assert!(SCENARIO.contains(from), "{from}");
        let (_, ran) = travel("words", &SCENARIO.replacen(from, to, 1), COVER, "out.json");
        assert_eq!(ran.code, 2, "{words}: {}", ran.said);
        assert!(ran.said.contains(words), "{words}: {}", ran.said);
    }
    let (_, ran) = travel(
        "grid",
        SCENARIO,
        &COVER.replace("2 2 2 4", "2 2 2 x"),
        "out.json",
    );
    assert_eq!(ran.code, 2, "{}", ran.said);
    assert!(
        ran.said
            .contains("rLandCoverMerged__x.txt, line 6: \"x\" is not a number"),
        "{}",
        ran.said
    );
}
