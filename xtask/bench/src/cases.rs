//! The list of what is measured, by group; each is prepared once and run several times.

use waymark_count::additive::{Least, Pattern};
use waymark_plan::Breakdown;

use crate::access::{Land, Measure, Places};
use crate::areas::Ground;
use crate::reach::Slider;
use crate::round::{Round, Women};
use crate::table::Ready;
use crate::yardstick;

/// One thing that is measured.
#[derive(Clone, Copy)]
pub struct Case {
    pub name: &'static str,
    /// What `cargo xtask bench` calls it together with others.
    pub group: &'static str,
    /// The file it needs, under the folder of cases; empty where it needs none.
    pub file: &'static str,
    /// What an issue or the design allows in the worker, in milliseconds; 0 where nothing is said.
    pub most: u32,
    work: Work,
}

#[derive(Clone, Copy)]
enum Work {
    Yardstick,
    Round(&'static [usize], Breakdown),
    Protect(Least),
    Audit(Least),
    Catchment(Measure),
    Travel,
    AreaIndex,
    AreaJoin,
    Slider,
}

/// Something that is ready to be measured.
pub struct Prepared(Ready4);

enum Ready4 {
    Yardstick,
    Round(Box<Round>),
    Protect(Box<Ready>),
    Audit(Box<(Ready, Pattern)>),
    Catchment(Box<Places>, Measure),
    Travel(Box<Land>),
    AreaIndex(Box<Ground>),
    AreaJoin(Box<Ground>),
    Slider(Box<Slider>),
}

const NO_AGES: Breakdown = Breakdown::PracticeQuestionsOnly;
const Z3: &str = "sdc/ssb/in_z3.csv";
const D4: &str = "sdc/ssb/in_d4.csv";

/// An ordinary round is allowed so long.
const ROUND: u32 = 150;

/// Everything that is measured, the yardstick first.
pub const CASES: &[Case] = &[
    Case {
        name: "yardstick",
        group: "",
        file: "",
        most: 0,
        work: Work::Yardstick,
    },
    round("round of 20", &[20], NO_AGES),
    round("round of 40", &[40], NO_AGES),
    round("round of 60", &[60], NO_AGES),
    round("round of 120", &[120], NO_AGES),
    round("round of 120, by age", &[120], Breakdown::Age),
    round("round of 300, by age", &[300], Breakdown::Age),
    round("second release, 40 + 20", &[40, 20], NO_AGES),
    round(
        "third release, by age, 80 + 40 + 20",
        &[80, 40, 20],
        Breakdown::Age,
    ),
    large("z3 protect, x >= 0", Z3, 1_000, Work::Protect(Least::None)),
    large("z3 protect, x >= 1", Z3, 1_000, Work::Protect(Least::One)),
    large("z3 audit, x >= 0", Z3, 3_000, Work::Audit(Least::None)),
    large("z3 audit, x >= 1", Z3, 3_000, Work::Audit(Least::One)),
    large("d4 protect, x >= 0", D4, 30_000, Work::Protect(Least::None)),
    large("d4 protect, x >= 1", D4, 30_000, Work::Protect(Least::One)),
    peer("gravity", Work::Catchment(Measure::Gravity)),
    peer("fca", Work::Catchment(Measure::Fca)),
    peer("2sfca", Work::Catchment(Measure::TwoStep)),
    peer("e2sfca", Work::Catchment(Measure::Enhanced)),
    peer("g2sfca", Work::Catchment(Measure::Gaussian)),
    peer("3sfca", Work::Catchment(Measure::ThreeStep)),
    peer("raam", Work::Catchment(Measure::Raam)),
    peer("travel", Work::Travel),
    peer("areas: index", Work::AreaIndex),
    peer("areas: join", Work::AreaJoin),
    Case {
        name: "slider",
        group: "reach",
        file: "",
        most: SLIDER,
        work: Work::Slider,
    },
];

/// An answer from fifty services over forty thousand cells is allowed so long in the worker.
const SLIDER: u32 = 100;

/// Measured beside a peer by `access_peers.py` or `areas_peers.py`, which make the file.
const fn peer(name: &'static str, work: Work) -> Case {
    Case {
        name,
        group: "access",
        file: "",
        most: 0,
        work,
    }
}

const fn round(name: &'static str, came: &'static [usize], breakdown: Breakdown) -> Case {
    Case {
        name,
        group: "guard",
        file: "",
        most: ROUND,
        work: Work::Round(came, breakdown),
    }
}

const fn large(name: &'static str, file: &'static str, most: u32, work: Work) -> Case {
    Case {
        name,
        group: "guard",
        file,
        most,
        work,
    }
}

impl Case {
    /// Everything that is not measured. Nothing if the file is not what it should be.
    #[must_use]
    pub fn prepare(&self, file: &str) -> Option<Prepared> {
        let ready = match self.work {
            Work::Yardstick => Ready4::Yardstick,
            Work::Round(came, breakdown) => {
                let women = Women {
                    seed: 7,
                    came,
                    breakdown,
                };
                Ready4::Round(Box::new(Round::of(&women)?))
            }
            Work::Protect(least) => Ready4::Protect(Box::new(Ready::of(file, least)?)),
            Work::Audit(least) => {
                let table = Ready::of(file, least)?;
                let pattern = table.pattern()?;
                Ready4::Audit(Box::new((table, pattern)))
            }
            Work::Catchment(measure) => Ready4::Catchment(Box::new(Places::read(file)?), measure),
            Work::Slider => Ready4::Slider(Box::new(Slider::new()?)),
            Work::Travel => Ready4::Travel(Box::new(Land::read(file)?)),
            Work::AreaIndex => Ready4::AreaIndex(Box::new(Ground::read(file)?)),
            Work::AreaJoin => Ready4::AreaJoin(Box::new(Ground::read(file)?)),
        };
        Some(Prepared(ready))
    }
}

impl Prepared {
    /// Does the work once; what came out, the same on every machine.
    #[must_use]
    pub fn run(&self) -> String {
        match &self.0 {
            Ready4::Yardstick => yardstick::hashed(),
            Ready4::Round(round) => round.run(),
            Ready4::Protect(table) => table.protect(),
            Ready4::Audit(attacked) => attacked.0.audit(&attacked.1),
            Ready4::Catchment(places, measure) => places.run(*measure).unwrap_or_default(),
            Ready4::Slider(slider) => slider.run().unwrap_or_default(),
            Ready4::Travel(land) => land.run().unwrap_or_default(),
            Ready4::AreaIndex(ground) => ground.index(),
            Ready4::AreaJoin(ground) => ground.join(),
        }
    }
}
