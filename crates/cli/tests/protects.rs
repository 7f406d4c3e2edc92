//! Tables that are protected: proven to be the fewest cells where that is known, audited anew, with witnesses.

use crate::desk;

use std::time::Instant;

use desk::{cases, scratch, waymark};

/// Protects a table; the pattern must hold in an audit of the written file, and its witnesses must verify.
fn check(test: &str, table: &str, count: &str, k: u8, more: &str) -> usize {
    let folder = scratch(test);
    let [out, witness] = ["out.csv", "witness.csv"].map(|name| folder.join(name));
    let (out, witness) = (out.display(), witness.display());
    let ran = waymark(&format!(
        "release protect --table {table} --count {count} --k {k} {more} --witness {witness} -o {out}"
    ));
    assert_eq!(ran.code, 0, "{table}: {}", ran.said);
    let lower = if more.contains("--lower 0") || more.contains("protected") {
        0
    } else {
        1
    };
    let width = if more.contains("--width 1") {
        "--width 1"
    } else {
        ""
    };
    let audit = waymark(&format!(
        "release audit {out} --table {table} --count {count} --k {k} {width} --lower {lower}"
    ));
    assert_eq!(audit.code, 0, "{table}: {}", audit.said);
    assert!(
        audit
            .line(0)
            .ends_with(" 0 exact recoveries, 0 interval failures")
    );
    let verified = waymark(&format!("release verify --witness {witness}"));
    assert_eq!(verified.code, 0, "{table}: {}", verified.said);
    std::fs::remove_dir_all(folder).unwrap();
    let suppressed = audit.line(0).split(", ").nth(1).unwrap();
    suppressed.trim_end_matches(" suppressed").parse().unwrap()
}

#[test]
fn two_dimensional_tables_hide_the_proven_fewest() {
    let Some(cases) = cases() else { return };
    let at_least_one = [14, 16, 16, 19, 14, 19, 19, 18, 17, 17];
    for (number, expected) in (1..=10).zip(at_least_one) {
        let table = cases.join(format!("random/in_2d{number:02}.csv"));
        let table = table.display().to_string();
        // R1: no small count is known. R2: its interval is as wide as the threshold.
        for (rule, more) in [("R1", "--lower 0 --width 1"), ("R2", "--lower 0")] {
            let optimum = cases.join(format!("random/opt_{rule}_2d{number:02}.csv"));
            let optimum = std::fs::read_to_string(optimum).unwrap();
            let optimum = optimum.matches("TRUE").count();
            let hidden = check("two", &table, "freq", 5, more);
            assert_eq!(hidden, optimum, "{table} {rule}");
        }
        assert_eq!(check("two", &table, "freq", 5, ""), expected, "{table}");
    }
}

#[test]
fn three_dimensional_tables_are_protected() {
    let Some(cases) = cases() else { return };
    for number in 1..=10 {
        let table = cases.join(format!("random/in_3d{number:02}.csv"));
        for more in ["", "--lower 0", "--zeros protected"] {
            check("three", &table.display().to_string(), "freq", 5, more);
        }
    }
}

#[test]
fn linked_hierarchies_are_protected_together() {
    let Some(cases) = cases() else { return };
    for name in ["z1", "z2"] {
        let table = cases
            .join(format!("ssb/in_{name}.csv"))
            .display()
            .to_string();
        for more in ["", "--lower 0", "--zeros protected"] {
            let hidden = check("linked", &table, "ant", 4, more);
            println!("{name} {more}: {hidden} hidden");
        }
    }
}

/// The counts are those of the README; fewer are welcome.
#[test]
fn large_tables_are_protected_and_hide_no_more_than_is_known_to_do() {
    let Some(cases) = cases() else { return };
    for (name, count, lower, most) in [
        ("z3", "ant", 0, 555),
        ("z3", "ant", 1, 730),
        ("d4", "freq", 0, 3_958),
        ("d4", "freq", 1, 4_879),
    ] {
        let folder = scratch("large");
        let out = folder.join("out.csv");
        let table = cases.join(format!("ssb/in_{name}.csv"));
        let (out, table) = (out.display(), table.display());
        let rule = format!("--count {count} --k 4 --lower {lower}");
        let began = Instant::now();
        let ran = waymark(&format!("release protect --table {table} {rule} -o {out}"));
        assert_eq!(ran.code, 0, "{name}: {}", ran.said);
        let audited = Instant::now();
        let audit = waymark(&format!("release audit {out} --table {table} {rule}"));
        println!(
            "{name}, at least {lower}: {}; protected in {:?}, audited in {:?}",
            audit.line(0),
            audited - began,
            audited.elapsed()
        );
        assert_eq!(audit.code, 0, "{name}: {}", audit.said);
        let suppressed = audit.line(0).split(", ").nth(1).unwrap();
        let suppressed = suppressed.trim_end_matches(" suppressed");
        assert!(suppressed.parse::<usize>().unwrap() <= most, "{suppressed}");
        std::fs::remove_dir_all(folder).unwrap();
    }
}

/// GaussSuppression's pattern of d4 promises less, and cannot be proven to keep intervals: the audit says so.
#[test]
fn a_large_pattern_that_cannot_be_proven_is_not_said_to_keep() {
    let Some(cases) = cases() else { return };
    let table = cases.join("ssb/in_d4.csv");
    let released = cases.join("ssb/ref_d4_n3_nz_default.csv");
    let ran = waymark(&format!(
        "release audit {} --table {} --count freq --k 4",
        released.display(),
        table.display()
    ));
    assert_eq!(ran.code, 2, "{}", ran.said);
    assert!(ran.said.contains("do not release it"), "{}", ran.said);
}

const TABLE: &str = "area,answer,people\n\
    a,yes,9\na,no,1\na,other,7\nb,yes,8\nb,no,12\nb,other,6\nc,yes,11\nc,no,7\nc,other,3\n";

#[test]
fn a_changed_witness_is_found_out() {
    let folder = scratch("changed");
    let [table, out, witness] = ["in.csv", "out.csv", "w.csv"].map(|name| folder.join(name));
    std::fs::write(&table, TABLE).unwrap();
    let ran = waymark(&format!(
        "release protect --table {} --count people --k 5 --witness {} -o {}",
        table.display(),
        witness.display(),
        out.display()
    ));
    assert_eq!(ran.code, 0, "{}", ran.said);
    let verify = format!("release verify --witness {}", witness.display());
    assert_eq!(waymark(&verify).code, 0);
    let text = std::fs::read_to_string(&witness).unwrap();
    let (rest, last) = text.trim_end().rsplit_once(',').unwrap();
    let number: u64 = last.parse().unwrap();
    std::fs::write(&witness, format!("{rest},{}\n", number + 1)).unwrap();
    let ran = waymark(&verify);
    assert_eq!(ran.code, 1, "{}", ran.said);
    std::fs::remove_dir_all(folder).unwrap();
}

#[test]
fn groups_may_come_from_a_hierarchy_file() {
    let folder = scratch("groups");
    let [table, groups, out] = ["in.csv", "h.csv", "out.csv"].map(|name| folder.join(name));
    std::fs::write(&table, TABLE).unwrap();
    std::fs::write(&groups, "area,side\na,north\nb,north\nc,south\n").unwrap();
    let ran = waymark(&format!(
        "release protect --table {} --count people --k 5 --hierarchy {} -o {}",
        table.display(),
        groups.display(),
        out.display()
    ));
    assert_eq!(ran.code, 0, "{}", ran.said);
    let text = std::fs::read_to_string(&out).unwrap();
    assert!(text.contains("\"north\",\"yes\",17,FALSE,"), "{text}");
    let audit = waymark(&format!(
        "release audit {} --count people --k 5 --lower 1 --hierarchy {}",
        out.display(),
        groups.display()
    ));
    assert_eq!(audit.code, 0, "{}", audit.said);
    std::fs::remove_dir_all(folder).unwrap();
}

#[test]
fn what_cannot_be_read_is_named_with_its_place_and_nothing_is_written() {
    let folder = scratch("trouble");
    let [table, out] = ["in.csv", "out.csv"].map(|name| folder.join(name));
    let protect = format!(
        "release protect --table {} --count people --k 5 -o {}",
        table.display(),
        out.display()
    );
    for (text, expected) in [
        (
            "area,people\na,nine\n",
            "line 2, column people: \"nine\" is not a count",
        ),
        (
            "area,number\na,9\n",
            "line 1, column people: is not in the header",
        ),
        (
            "area,people\na,9\nTotal,9\n",
            "line 3, column area: a category must have a name",
        ),
        (
            "area,people\na,9\na,9\n",
            "line 3: the same categories stood in an earlier line",
        ),
        ("area,people\na,9,1\n", "line 2: has 3 fields, the header 2"),
    ] {
        std::fs::write(&table, text).unwrap();
        let ran = waymark(&protect);
        assert_eq!(ran.code, 2, "{}", ran.said);
        assert!(ran.said.contains(expected), "{}", ran.said);
        assert!(!out.exists());
    }
    let positive = waymark(&protect.replace("--k 5", "--k 1"));
    assert_eq!(positive.code, 2, "{}", positive.said);
    std::fs::write(&table, TABLE).unwrap();
    assert_eq!(waymark(&protect).code, 0);
    assert!(out.exists());
    std::fs::remove_dir_all(folder).unwrap();
}
