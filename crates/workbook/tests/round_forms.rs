//! A form for a round asks what the imported form would ask: both are walked side by side, with answers by chance.

use crate::common;

use std::collections::BTreeMap;
use std::rc::Rc;
use std::sync::Arc;

use waymark_ask::definition::Definition;
use waymark_ask::engine::{Instance, Model, Surroundings};
use waymark_ask::round_form::{self, RoundForm, Standing, Wishes};
use waymark_ask::xlsform::{self, read_csv};
use waymark_ask::xpath::Maths;
use waymark_ask::{Answer, Form, Interview, Kind, Length, QuestionId};
use waymark_workbook::read;

/// Walks through each form.
const WALKS: u64 = 40;

fn around() -> Form {
    let sheets: Vec<_> = common::surveys()
        .into_iter()
        .map(|(name, bytes)| read_csv(name.trim_end_matches(".csv"), &bytes).unwrap())
        .collect();
    xlsform::form(&sheets).unwrap()
}

struct Chance(u64);

impl Chance {
    fn below(&mut self, most: usize) -> usize {
        // Knuth's MMIX numbers; the high bits are good enough for a walk.
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % most.max(1)
    }
}

/// What the imported form makes of these answers: the choices offered in each question that comes up.
fn there(model: &Arc<Model>, answers: &[(String, String)]) -> BTreeMap<String, Vec<String>> {
    let around = Surroundings {
        now: 1_700_000_000_000,
        offset: 0,
        seed: 1,
        maths: Maths::STANDARD,
    };
    let mut instance = Instance::begin(Arc::clone(model), around);
    for (path, value) in answers {
        let node = instance.seen().into_iter().find(|it| it.path == *path);
        instance.answer(node.unwrap().node, value).unwrap();
    }
    let seen = instance.seen().into_iter();
    seen.filter(|it| it.relevant)
        .map(|it| (it.path, it.choices))
        .collect()
}

/// Names of the choices offered, by the imported form's paths.
type Offered = BTreeMap<String, Vec<String>>;

/// One walk through the round's form: answers by the imported form's paths, and what came up with which choices.
fn here(
    form: &Rc<Form>,
    paths: &BTreeMap<String, String>,
    chance: &mut Chance,
) -> (Vec<(String, String)>, Offered) {
    let mut interview = Interview::begin(Rc::clone(form), Length::Full);
    let mut answers = Vec::new();
    while let Some(id) = interview.current() {
        let options = interview.options(id);
        let asks = form.question(id).unwrap().kind() != Kind::Note;
        if asks && chance.below(5) > 0 {
            interview.choose(options[chance.below(options.len())]);
            interview.choose(options[chance.below(options.len())]);
        }
        let chosen = names(form, &interview, id);
        if !chosen.is_empty() {
            let path = &paths[form.question(id).unwrap().name()];
            answers.push((path.clone(), chosen.join(" ")));
        }
        interview.next();
    }
    let up = form
        .each()
        .filter(|(id, _)| *interview.answer(*id) != Answer::NotAsked);
    let up = up.map(|(id, question)| {
        let options = interview.options(id).into_iter();
        let offered = options.map(|it| question.choice(it).unwrap().name().to_owned());
        (paths[question.name()].clone(), offered.collect())
    });
    let up = up.collect();
    (answers, up)
}

fn names(form: &Form, interview: &Interview, id: QuestionId) -> Vec<String> {
    let question = form.question(id).unwrap();
    let name = |choice| question.choice(choice).unwrap().name().to_owned();
    match interview.answer(id) {
        Answer::One(choice) => vec![name(*choice)],
        Answer::Many(set) => set.iter().map(name).collect(),
        Answer::NotAsked | Answer::Skipped => Vec::new(),
    }
}

/// Compares every question of the round in every walk: how many were compared, and which differ.
fn compare(definition: &Definition, made: &RoundForm, form: &Form) -> (usize, Vec<String>) {
    let (model, _) = Model::compile(definition.clone());
    let model = Arc::new(model);
    let asked = made
        .seen
        .iter()
        .filter(|it| matches!(it.standing, Standing::Asked { .. }));
    let paths: BTreeMap<String, String> =
        asked.map(|it| (it.name.clone(), it.node.clone())).collect();
    let form = Rc::new(form.clone());
    let (mut compared, mut differ) = (0, Vec::new());
    for walk in 0..WALKS {
        let (answers, up) = here(&form, &paths, &mut Chance(walk * 7_919 + 1));
        let there = there(&model, &answers);
        for path in paths.values() {
            let same = match (up.get(path), there.get(path)) {
                // A scale is offered as numbers here and as a slider there; a random order is no other list.
                (Some(one), Some(other)) => other.is_empty() || sorted(one) == sorted(other),
                // A question without a choice to offer does not come up here.
                (None, Some(other)) => other.is_empty(),
                (Some(_), None) => false,
                (None, None) => true,
            };
            if !same {
                differ.push(path.clone());
            }
            compared += 1;
        }
    }
    (compared, differ)
}

fn sorted(names: &[String]) -> Vec<&String> {
    let mut names: Vec<&String> = names.iter().collect();
    names.sort();
    names
}

#[test]
fn it_asks_what_the_imported_form_asks() {
    let around = around();
    let mut all = 0;
    for (name, bytes) in common::workbooks().into_iter().chain(common::xforms()) {
        let Ok(read) = read(&bytes, &name) else {
            continue;
        };
        let wishes = Wishes {
            unnamed: "en".to_owned(),
            ..Wishes::default()
        };
        let made = round_form::make(&read.definition, &around, &wishes);
        let asked = made
            .seen
            .iter()
            .filter(|it| matches!(it.standing, Standing::Asked { .. }))
            .count();
        let mut left: BTreeMap<String, usize> = BTreeMap::new();
        for seen in &made.seen {
            if let Standing::Left(why) = seen.standing {
                *left.entry(format!("{why:?}")).or_default() += 1;
            }
        }
        match &made.form {
            Ok(form) => {
                let (compared, differ) = compare(&read.definition, &made, form);
                assert!(differ.is_empty(), "{name}: {differ:?}");
                println!(
                    "{name}: {asked} of {} asked, {compared} compared, left {left:?}",
                    made.seen.len()
                );
                all += compared;
            }
            Err(why) => println!(
                "{name}: none of {}: {why}; {left:?} {:?}",
                made.seen.len(),
                made.left_languages
            ),
        }
    }
    println!("round forms: {all} compared");
}

#[test]
fn another_rule_would_be_noticed() {
    let tables = "| survey |\n| | type | name | label | relevant |\n\
        | | select_one yn | was | Was it open? | |\n\
        | | select_one yn | kind | Were they kind? | ${was} = 'y' |\n\
        | choices |\n| | list_name | name | label |\n| | yn | y | Yes |\n| | yn | n | No |\n";
    let read = read(tables.as_bytes(), "small").unwrap();
    let wishes = Wishes {
        unnamed: "en".to_owned(),
        ..Wishes::default()
    };
    let made = round_form::make(&read.definition, &around(), &wishes);
    let form = made.form.clone().unwrap();
    let (compared, differ) = compare(&read.definition, &made, &form);
    assert!(compared > 0 && differ.is_empty(), "{differ:?}");
    let mut other = read.definition;
    for bind in &mut other.binds {
        bind.relevant = None;
    }
    let (_, differ) = compare(&other, &made, &form);
    assert!(!differ.is_empty());
}
