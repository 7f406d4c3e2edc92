//! A round of made-up women who answer the service instrument, and what the guard makes of it.

use std::rc::Rc;

use waymark_ask::record::{AgeBand, AreaIndex, Checks, Mode, Outcome, Sat};
use waymark_ask::{Form, Interview, Kind, Lang, Length, Record, xlsform};
use waymark_count::{Guarded, Ledger, SmallestGroup, Standing, Statement, Tally, guard};
use waymark_plan::{AreaName, Breakdown, Plan, RoundId, RoundTerms, Setting, contribution};

use crate::chance::Chance;

const SHEETS: [(&str, &str); 3] = [
    (
        "survey",
        include_str!("../../../surveys/service-feedback/survey.csv"),
    ),
    (
        "choices",
        include_str!("../../../surveys/service-feedback/choices.csv"),
    ),
    (
        "settings",
        include_str!("../../../surveys/service-feedback/settings.csv"),
    ),
];

/// One question in so many is gone past.
const SKIPS: usize = 25;

/// A round that is ready for the guard.
pub struct Round {
    plan: Plan,
    tally: Tally,
    ledger: Ledger,
}

/// Women of each release, in order; the last release is what is measured.
pub struct Women<'w> {
    pub seed: u64,
    pub came: &'w [usize],
    pub breakdown: Breakdown,
}

impl Round {
    pub fn of(women: &Women<'_>) -> Option<Self> {
        let form = form()?;
        let plan = Plan::freeze(&form, terms(women.breakdown)).ok()?;
        let mut chance = Chance::new(women.seed);
        let mut round = Self {
            tally: Tally::empty(plan.tables()),
            plan,
            ledger: Ledger::empty(),
        };
        for (release, many) in women.came.iter().enumerate() {
            if release > 0
                && let Guarded::Shown(_, ledger) = round.guarded()
            {
                round.ledger = ledger;
            }
            for _ in 0..*many {
                let record = woman(&form, &mut chance)?;
                let counted = contribution(&round.plan, &form, &record).ok()?;
                round.tally.add(&counted).ok()?;
            }
            round.tally.close_day();
        }
        Some(round)
    }

    fn guarded(&self) -> Guarded {
        let terms = self.plan.release_terms();
        guard(self.plan.tables(), &self.tally, &terms, &self.ledger)
    }

    /// Runs the guard; how many lines it shows and keeps back, and the first digits of what was released.
    pub fn run(&self) -> String {
        let Guarded::Shown(release, _) = self.guarded() else {
            return "nothing shown".to_owned();
        };
        let lines = || release.tables().iter().flat_map(|table| table.lines());
        let withheld = lines().filter(|line| *line.statement() == Statement::Withheld);
        let hash = crate::table::digits(&release.to_bytes());
        format!(
            "{} lines, {} kept back, {hash}",
            lines().count(),
            withheld.count()
        )
    }
}

fn form() -> Option<Rc<Form>> {
    let sheet = |(name, text): (&str, &str)| xlsform::read_csv(name, text.as_bytes()).ok();
    let sheets: Option<Vec<_>> = SHEETS.into_iter().map(sheet).collect();
    Some(Rc::new(xlsform::form(&sheets?).ok()?))
}

fn terms(breakdown: Breakdown) -> RoundTerms {
    RoundTerms {
        round: RoundId([1; 16]),
        label: "First round".to_owned(),
        area: AreaName("North".to_owned()),
        length: Length::Full,
        smallest_group: SmallestGroup::DEFAULT,
        window_months: 24,
        practice: Standing::Practice,
        lang: Lang::new(0),
        setting: Setting {
            expected: 100,
            breakdown,
            ..Setting::UNSAID
        },
    }
}

/// Half of all answers are the first of their list, as in a place where help is mostly good.
fn woman(form: &Rc<Form>, chance: &mut Chance) -> Option<Record> {
    let mut interview = Interview::begin(Rc::clone(form), Length::Full);
    while let Some(id) = interview.current() {
        let several = form.question(id)?.kind() == Kind::SelectMultiple;
        let options = interview.options(id);
        if options.is_empty() || chance.under(SKIPS) == 0 {
            interview.skip();
            continue;
        }
        let mut pick = || match chance.under(2) {
            0 => options.first().copied(),
            _ => options.get(chance.under(options.len())).copied(),
        };
        let (one, another) = (pick()?, pick()?);
        interview.choose(one);
        if several && another != one {
            interview.choose(another);
        }
        interview.next();
    }
    const AGES: [AgeBand; 3] = [AgeBand::From18, AgeBand::From25, AgeBand::From50];
    let sat = Sat {
        outcome: Outcome::Finished,
        age: *AGES.get(chance.under(AGES.len()))?,
        checks: match chance.under(8) {
            0 => Checks::Failed,
            _ => Checks::Passed,
        },
        mode: Mode::HerOwn,
        area: AreaIndex::new(0),
    };
    interview.finish(sat).ok()
}
