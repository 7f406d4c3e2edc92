//! Releases that are known to leak: the audit must find as much as is known of each.

use crate::desk;

use desk::{cases, scratch, waymark};

/// What the audit says of these files: hidden cells, exact recoveries with small ones, and each people counted once.
fn check(files: &[&str], lower: u8, hidden: usize, exact: (usize, usize), once: (usize, usize)) {
    let files = files.join(" ");
    let ran = waymark(&format!(
        "release audit {files} --count ant --k 4 --lower {lower}"
    ));
    assert_eq!(ran.code, 1, "{}", ran.said);
    let (all, small) = exact;
    let expected = format!("{hidden} suppressed, {all} exact recoveries, ");
    assert!(ran.line(0).contains(&expected), "{}", ran.line(0));
    assert!(ran.line(0).starts_with("audit: "), "{}", ran.line(0));
    let (once, small_once) = once;
    let expected = format!(
        "of the {all} exact recoveries {small} are small cells; \
         counting the same people once: {once}, {small_once} small"
    );
    assert_eq!(ran.line(1), expected);
}

#[test]
fn small_cells_alone_are_mostly_recovered() {
    let Some(cases) = cases() else { return };
    let file = cases.join("known-failures/z3_primary_only.csv");
    let ran = waymark(&format!(
        "release audit {} --count ant --k 4",
        file.display()
    ));
    assert_eq!(
        ran.line(0),
        "audit: 350 primary, 350 suppressed, 312 exact recoveries, 350 interval failures"
    );
    assert_eq!(ran.code, 1);
}

#[test]
fn linked_tables_protected_one_by_one_leak() {
    let Some(cases) = cases() else { return };
    let file = |name: &str| {
        cases
            .join("known-failures")
            .join(name)
            .display()
            .to_string()
    };
    let both = [
        file("z3_separate_fylke.csv"),
        file("z3_separate_kostragr.csv"),
    ];
    check(&[&both[0], &both[1]], 0, 542, (65, 43), (54, 39));
}

/// Hiding in both what either hides is not enough either.
#[test]
fn the_union_of_two_patterns_leaks() {
    let Some(cases) = cases() else { return };
    let folder = scratch("union");
    let [one, other] = ["fylke", "kostragr"].map(|name| {
        let file = cases.join(format!("known-failures/z3_separate_{name}.csv"));
        std::fs::read_to_string(file).unwrap()
    });
    let hidden = |text: &str| -> Vec<String> {
        let lines = text.lines().filter(|line| line.ends_with(",TRUE"));
        lines
            .map(|line| line.splitn(4, ',').take(3).collect())
            .collect()
    };
    let either = [hidden(&one), hidden(&other)].concat();
    let files = [("a.csv", one), ("b.csv", other)].map(|(name, text)| {
        let lines = text.lines().map(|line| {
            let cell: String = line.splitn(4, ',').take(3).collect();
            match either.contains(&cell) {
                true => line.rsplit_once(',').unwrap().0.to_owned() + ",TRUE\n",
                false => line.to_owned() + "\n",
            }
        });
        let file = folder.join(name);
        std::fs::write(&file, lines.collect::<String>()).unwrap();
        file.display().to_string()
    });
    check(&[&files[0], &files[1]], 0, 596, (17, 6), (15, 6));
    std::fs::remove_dir_all(folder).unwrap();
}

#[test]
fn patterns_made_without_singletons_leak_where_zeros_are_public() {
    let Some(cases) = cases() else { return };
    for (name, hidden, exact, small) in [
        ("z3linked_n3_nz_none", 521, 327, 227),
        ("z3single_n3_nz_none", 478, 167, 130),
    ] {
        let file = cases
            .join(format!("ssb/ref_{name}.csv"))
            .display()
            .to_string();
        let ran = waymark(&format!("release audit {file} --count ant --k 4 --lower 1"));
        let expected = format!("{hidden} suppressed, {exact} exact recoveries, ");
        assert!(ran.line(0).contains(&expected), "{}", ran.line(0));
        let expected = format!("of the {exact} exact recoveries {small} are small cells");
        assert!(ran.line(1).starts_with(&expected), "{}", ran.line(1));
    }
}

/// The positive control: a pattern without exact recoveries is said to have none.
#[test]
fn a_pattern_that_keeps_is_said_to_keep() {
    let Some(cases) = cases() else { return };
    let file = cases
        .join("ssb/ref_z3single_n3_nz_none.csv")
        .display()
        .to_string();
    let ran = waymark(&format!("release audit {file} --count ant --k 4 --lower 0"));
    assert!(
        ran.line(0)
            .contains(" 478 suppressed, 0 exact recoveries, "),
        "{}",
        ran.line(0)
    );
}
