//! Change between two rounds: what is said, and what is refused.

use crate::common;

use common::{single, tally, terms};
use proptest::prelude::*;
use waymark_count::interval::newcombe;
use waymark_count::{
    Asked, Class, Guarded, Indicator, Ledger, Measure, Moved, NotCompared, PlanHash, Refusal,
    Release, Rule, Standing, Table, Tables, Terms, change, guard,
};

/// A round of one question and one figure over it, "yes" of all.
struct Round {
    plan: u8,
    class: Class,
    yes: u32,
    base: u32,
    terms: Terms,
    rule: Rule,
    /// Tables of the round beside the question.
    beside: Vec<Table>,
}

fn round(plan: u8, yes: u32, base: u32) -> Round {
    Round {
        plan,
        class: Class::Plain,
        yes,
        base,
        terms: terms(),
        rule: Rule::Share {
            table: "Q".to_owned(),
            numerator: vec!["yes".to_owned()],
            denominator: vec!["yes".to_owned(), "no".to_owned()],
        },
        beside: Vec::new(),
    }
}

impl Round {
    fn release(&self) -> Release {
        let figure = Indicator {
            id: "I".to_owned(),
            name: "Figure".to_owned(),
            sentence: "figure".to_owned(),
            class: self.class,
            rule: self.rule.clone(),
        };
        let mut tables = vec![single("Q", self.class, "yes no")];
        tables.extend(self.beside.clone());
        let tables = Tables::new(PlanHash([self.plan; 32]), tables, vec![figure]).unwrap();
        let answers = format!("yes:{} no:{}", self.yes, self.base - self.yes);
        match guard(
            &tables,
            &tally(&tables, 2, &[&answers]),
            &self.terms,
            &Ledger::empty(),
        ) {
            Guarded::Shown(release, _) => *release,
            other => panic!("{other:?}"),
        }
    }
}

fn moved(before: &Round, after: &Round) -> Result<Moved, Refusal> {
    let (before, after) = (before.release(), after.release());
    change::between(&before, &after).map(|changes| changes[0].moved())
}

fn check(before: (u32, u32), after: (u32, u32), expected: &str) {
    let found = moved(&round(1, before.0, before.1), &round(2, after.0, after.1));
    let said = match found.unwrap() {
        Moved::Higher(points) => format!("higher {:+} {:+}", points.low(), points.high()),
        Moved::Lower(points) => format!("lower {:+} {:+}", points.low(), points.high()),
        Moved::Unclear(points) => format!("unclear {:+} {:+}", points.low(), points.high()),
        other => format!("{other:?}"),
    };
    assert_eq!(said, expected, "{before:?} to {after:?}");
}

#[test]
fn a_direction_is_said_only_when_the_banded_interval_leaves_none_out() {
    // Exactly, 24 of 60 to 39 of 65 is +2 to +36. Over every pair that fits what is shown it reaches both ways.
    check((24, 60), (39, 65), "unclear -4 +42");
    check((12, 30), (18, 32), "unclear -14 +41");
    check((18, 60), (45, 65), "higher +16 +59");
    check((45, 65), (18, 60), "lower -59 -16");
    check((60, 150), (90, 150), "higher +5 +34");
    check((30, 60), (30, 60), "unclear -23 +23");
}

#[test]
fn under_thirty_answers_no_direction_is_said() {
    check((2, 29), (58, 60), "TooSmall");
    check((58, 60), (2, 29), "TooSmall");
    // The control: with one more answer it is.
    check((2, 30), (58, 60), "higher +68 +98");
}

fn check_refused(alter: impl Fn(&mut Round), expected: Result<(), Refusal>) {
    let (before, mut after) = (round(1, 18, 60), round(2, 45, 65));
    alter(&mut after);
    assert_eq!(moved(&before, &after).map(|_| ()), expected);
}

#[test]
fn rounds_that_differ_in_what_was_asked_are_refused_with_the_reason() {
    check_refused(|_| {}, Ok(()));
    check_refused(|after| after.plan = 1, Err(Refusal::SameWomen));
    check_refused(
        |after| after.terms.area = "South".to_owned(),
        Err(Refusal::OtherArea),
    );
    check_refused(
        |after| after.terms.standing = Standing::Live,
        Err(Refusal::PracticeBesideLive),
    );
    check_refused(
        |after| after.terms.asked = Asked::NotSaid,
        Err(Refusal::WordingUnknown),
    );
    let asked = |wording: u8, window_months| Asked::As {
        wording: [wording; 32],
        window_months,
    };
    check_refused(
        |after| after.terms.asked = asked(6, 24),
        Err(Refusal::OtherWording),
    );
    check_refused(
        |after| after.terms.asked = asked(5, 12),
        Err(Refusal::OtherWindow),
    );
    check_refused(
        |after| after.class = Class::Personal,
        Err(Refusal::OtherPlan),
    );
    // What a round is called, and in which language it was opened, makes no other question.
    check_refused(
        |after| after.terms.round = "Second round".to_owned(),
        Ok(()),
    );
    check_refused(|after| after.terms.language = "ar".to_owned(), Ok(()));
}

#[test]
fn more_may_be_worked_out_in_one_round_but_not_more_asked() {
    let ages = |measure: Measure| Table {
        measure,
        ..single("age", Class::Personal, "from_18 from_25")
    };
    let of_one_age = Table {
        measure: Measure::Within {
            of: "Q".to_owned(),
            by: "age".to_owned(),
            group: "from_18".to_owned(),
        },
        ..single("Q from_18", Class::Personal, "yes no")
    };
    check_refused(
        |after| after.beside = vec![ages(Measure::Round), of_one_age.clone()],
        Ok(()),
    );
    check_refused(
        |after| after.beside = vec![ages(Measure::Answers)],
        Err(Refusal::OtherPlan),
    );
}

#[test]
fn a_figure_worked_out_otherwise_or_kept_back_is_not_compared() {
    let before = round(1, 18, 60);
    let mut after = round(2, 45, 65);
    after.rule = Rule::Median {
        table: "Q".to_owned(),
        ordered: vec!["yes".to_owned(), "no".to_owned()],
    };
    let not = |why| Ok(Moved::Not(why));
    assert_eq!(moved(&before, &after), not(NotCompared::WorkedOutOtherwise));
    let mut middle = round(1, 18, 60);
    middle.rule = after.rule.clone();
    assert_eq!(moved(&middle, &after), not(NotCompared::NoShare));
    let harmful = |plan, yes| Round {
        class: Class::Harmful,
        ..round(plan, yes, 60)
    };
    assert_eq!(
        moved(&harmful(1, 20), &harmful(2, 2)),
        not(NotCompared::NotShown)
    );
    assert_eq!(
        moved(&harmful(1, 2), &harmful(2, 20)),
        not(NotCompared::NotShown)
    );
    assert!(matches!(
        moved(&harmful(1, 20), &harmful(2, 45)),
        Ok(Moved::Higher(_))
    ));
}

fn points(moved: Moved) -> Option<(i8, i8)> {
    match moved {
        Moved::Higher(points) | Moved::Lower(points) | Moved::Unclear(points) => {
            Some((points.low(), points.high()))
        }
        _ => None,
    }
}

/// The envelope, pair by pair and without any of the crate's shortcuts.
fn envelope(before: (u32, u32), after: (u32, u32)) -> (f64, f64) {
    let fitting = |(count, base): (u32, u32)| {
        let band = waymark_count::Band::of(base).unwrap();
        let step = u32::from(band.step());
        let rounded = |count: u32, base: u32| (200 * count + step * base) / (2 * step * base);
        let bases = band.least()..=band.most().unwrap();
        let pairs = bases.flat_map(|n| (0..=n).map(move |x| (x, n)));
        let fits = move |(x, n): &(u32, u32)| rounded(*x, *n) == rounded(count, base);
        pairs.filter(fits).collect::<Vec<_>>()
    };
    let (mut low, mut high) = (1.0_f64, -1.0_f64);
    for one in fitting(before) {
        for two in fitting(after) {
            let (l, h) = newcombe(one, two);
            (low, high) = (low.min(l), high.max(h));
        }
    }
    (low, high)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn the_interval_of_a_change_contains_that_of_every_pair_that_fits(
        bases in (30_u32..70, 30_u32..70), shares in (0_u32..=100, 0_u32..=100),
    ) {
        let before = (bases.0 * shares.0 / 100, bases.0);
        let after = (bases.1 * shares.1 / 100, bases.1);
        let found = moved(&round(1, before.0, before.1), &round(2, after.0, after.1)).unwrap();
        let (low, high) = points(found).unwrap();
        let (widest_low, widest_high) = envelope(before, after);
        prop_assert!(f64::from(low) <= 100.0 * widest_low + 1e-9);
        prop_assert!(f64::from(high) >= 100.0 * widest_high - 1e-9);
        // And is hardly wider: a whole point for the rounding, and what an exact half may add.
        prop_assert!(f64::from(low) > 100.0 * widest_low - 3.0, "{low} {widest_low}");
        prop_assert!(f64::from(high) < 100.0 * widest_high + 3.0, "{high} {widest_high}");
        match found {
            Moved::Higher(_) => prop_assert!(widest_low > 0.0),
            Moved::Lower(_) => prop_assert!(widest_high < 0.0),
            _ => {}
        }
    }
}
