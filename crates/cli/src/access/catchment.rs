//! `waymark access catchment`: supply against demand, place by place.

use waymark_map::access::catchment::{
    Costs, Limit, Scores, Tau, Weights, fca, gravity, raam, served, three_step, two_step,
};
use waymark_map::access::watch::unwatched;

use super::cost_file::CostFile;
use super::decay::{self, OPTIONS, Usual};
use super::places::Places;
use crate::arguments::Arguments;
use crate::outcome::{Outcome, Said, Trouble};
use crate::write;

#[derive(Clone, Copy, PartialEq, Eq)]
enum Method {
    Gravity,
    Fca,
    TwoStep,
    Raam,
    ThreeStep,
}

/// The words for methods: what is worked out, and the decay it has where none is asked for.
const METHODS: [(&str, (Method, Usual)); 7] = [
    ("gravity", (Method::Gravity, Usual::Power)),
    ("fca", (Method::Fca, Usual::Alike)),
    ("2sfca", (Method::TwoStep, Usual::Alike)),
    ("e2sfca", (Method::TwoStep, Usual::Steps)),
    ("g2sfca", (Method::TwoStep, Usual::Gaussian)),
    ("3sfca", (Method::ThreeStep, Usual::Steps)),
    ("raam", (Method::Raam, Usual::Alike)),
];

/// Metres that are as bad as the mean crowd, where nothing is said.
const TAU: f64 = 100_000.0;

/// Demand, supply, and the ways between.
struct Case {
    demand: Places,
    supply: Places,
    costs: Costs,
    limit: Limit,
    /// Lines of the cost file that speak of other places.
    strangers: usize,
}

pub fn run(words: &[&str]) -> Said {
    let known = [
        "--method",
        "--demand",
        "--supply",
        "--cost",
        "--max-cost",
        "--tau",
        "--unserved",
        "-o",
    ];
    let arguments = Arguments::read(words, &[&known[..], &OPTIONS].concat())?;
    arguments.needed("--method")?;
    let method = arguments.one_of("--method", &METHODS)?;
    let (method, usual) = method.unwrap_or((Method::TwoStep, Usual::Alike));
    let out = arguments.needed("-o")?;
    let case = Case::read(&arguments)?;
    let scores = scores(&arguments, &case, method, usual)?;
    write::whole(out, &table("score", &case.demand, scores.iter().copied()))?;
    let mut said = told(&case, &scores, out);
    if let Some(file) = arguments.optional("--unserved")? {
        said.push(unserved(file, &case)?);
    }
    Ok(Outcome::fine(said.join("\n")))
}

impl Case {
    fn read(arguments: &Arguments) -> Result<Self, Trouble> {
        let demand = Places::read(arguments.needed("--demand")?)?;
        let supply = Places::read(arguments.needed("--supply")?)?;
        let limit = match arguments.optional("--max-cost")? {
            None => Limit::None,
            Some(_) => Limit::At(decay::number(arguments, "--max-cost", 0.0)?),
        };
        let (costs, strangers) = between(arguments, &demand, &supply)?;
        Ok(Self {
            demand,
            supply,
            costs,
            limit,
            strangers,
        })
    }
}

/// Straight lines, or what a file says; in metres or its unit.
fn between(arguments: &Arguments, from: &Places, to: &Places) -> Result<(Costs, usize), Trouble> {
    let cost = arguments.needed("--cost")?;
    if cost != "euclidean" {
        return CostFile::read(cost)?.between(&from.by_id(), &to.by_id());
    }
    let costs = Costs::straight(&from.points()?, &to.points()?);
    let costs = costs.ok_or_else(|| Trouble::of_use("there is nowhere to go".to_owned()))?;
    Ok((costs, 0))
}

fn scores(
    arguments: &Arguments,
    case: &Case,
    method: Method,
    usual: Usual,
) -> Result<Scores, Trouble> {
    let decay = decay::read(arguments, usual)?;
    let shaped = OPTIONS
        .iter()
        .any(|option| !arguments.all(option).is_empty());
    if shaped && matches!(method, Method::Fca | Method::Raam) {
        let why = "fca and raam know no weights; leave out the options for them";
        return Err(Trouble::of_use(why.to_owned()));
    }
    let (demand, supply) = (&case.demand.amounts, &case.supply.amounts);
    let weights = || Weights::new(&case.costs, &decay, case.limit);
    Ok(match method {
        Method::Gravity => gravity(&weights(), supply),
        Method::TwoStep => two_step(&weights(), demand, supply),
        Method::ThreeStep => three_step(&case.costs, &decay, case.limit, demand, supply),
        Method::Fca => {
            let (among, _) = between(arguments, &case.demand, &case.demand)?;
            let among = Weights::new(&among, &decay, case.limit);
            fca(&weights(), &among, demand, supply)
        }
        Method::Raam => {
            let tau = Tau::new(decay::number(arguments, "--tau", TAU)?);
            let tau = tau.ok_or_else(|| Trouble::of_use("--tau must be above 0".to_owned()))?;
            let scores = raam(&case.costs, case.limit, demand, supply, tau, &mut unwatched);
            scores.map_err(|bad| Trouble::of_use(format!("raam: {bad}")))?
        }
    })
}

fn told(case: &Case, scores: &Scores, out: &str) -> Vec<String> {
    let without = scores.iter().filter(|score| score.is_none()).count();
    let mut said = vec![format!(
        "{out}: {} places, {without} without a score",
        scores.len()
    )];
    if without > 0 {
        said.push(
            "no score: no provider in reach, or nobody there; left empty, which is not 0"
                .to_owned(),
        );
    }
    if case.strangers > 0 {
        said.push(format!(
            "{} lines of costs speak of other places and were left out",
            case.strangers
        ));
    }
    said
}

/// Supply taken as people each provider can help.
fn unserved(file: &str, case: &Case) -> Result<String, Trouble> {
    let served = served(
        &case.costs,
        case.limit,
        &case.demand.amounts,
        &case.supply.amounts,
    );
    let left = served.unserved.iter().map(|people| Some(*people));
    write::whole(file, &table("unserved", &case.demand, left))?;
    Ok(format!(
        "{file}: {} of {} people left unserved, {} of them out of reach",
        served.total_unserved(),
        case.demand.amounts.total(),
        served.out_of_reach
    ))
}

fn table(column: &str, places: &Places, values: impl Iterator<Item = Option<f64>>) -> Vec<u8> {
    let mut out = csv::Writer::from_writer(Vec::new());
    // Writing to memory cannot fail.
    let _ = out.write_record(["id", column]);
    for (id, value) in places.ids.iter().zip(values) {
        let value = value.map_or_else(String::new, |value| value.to_string());
        let _ = out.write_record([id, &value]);
    }
    out.into_inner().unwrap_or_default()
}
