//! Pictures, sounds and films beside words: which file is named, in which language, and what happens without one.

use std::sync::Arc;

use waymark_ask::definition::Medium;
use waymark_ask::engine::{Card, Instance, Model, Stop, Surroundings};
use waymark_ask::site;
use waymark_ask::workbook::{markdown, read};
use waymark_ask::xpath::Maths;

const FORM: &str = "
| survey |
| | type            | name  | label::English (en) | label::Arabic (ar) | media::image::English (en) | media::image::Arabic (ar) | media::audio::English (en) | media::video::English (en) |
| | select_one l    | place | Where?              | أين؟               | well.png                   | bir.png                   | ask.mp3                    |                            |
| | select_one l    | next  | And then?           | ثم؟                | ${place}.png               |                           |                            | walk.mp4                   |
| | select_one p    | plain | Plain?              | عادي؟              |                            |                           |                            |                            |
| choices |
| | list_name | name | label::English (en) | label::Arabic (ar) | media::image::English (en) |
| | l         | road | On the road         | على الطريق         | road.jpg                   |
| | l         | home | At home             | في البيت           |                            |
| | p         | yes  | Yes                 | نعم                |                            |
";

fn model() -> Model {
    let (definition, _) = read(&markdown(FORM).unwrap());
    let names = definition.texts.media();
    let named = |medium| -> Vec<&str> {
        let files = names.files.iter().filter(|(it, _)| *it == medium);
        files.map(|(_, name)| name.as_str()).collect()
    };
    assert_eq!(named(Medium::Picture), ["bir.png", "road.jpg", "well.png"]);
    assert_eq!(named(Medium::Sound), ["ask.mp3"]);
    assert_eq!(named(Medium::Film), ["walk.mp4"]);
    assert_eq!(
        names.worked_out.into_iter().collect::<Vec<_>>(),
        [Medium::Picture]
    );
    let (model, problems) = Model::compile(definition);
    assert!(problems.is_empty(), "{problems:?}");
    // Through the bytes that a look loads.
    site::read(&site::write(&model).unwrap()).unwrap()
}

fn begun() -> Instance {
    let around = Surroundings {
        now: 0,
        offset: 0,
        seed: 1,
        maths: Maths::STANDARD,
    };
    Instance::begin(Arc::new(model()), around)
}

fn card(instance: &Instance, number: usize) -> Card {
    let mut cursor = instance.first().unwrap();
    for _ in 0..number {
        cursor = instance.next(&cursor).unwrap();
    }
    match instance.stop(&cursor).unwrap() {
        Stop::Question(card) => *card,
        Stop::More(_) => panic!("no question"),
    }
}

fn check(beside: &[(Medium, String)], expected: &[(Medium, &str)]) {
    let found: Vec<(Medium, &str)> = beside
        .iter()
        .map(|(it, name)| (*it, name.as_str()))
        .collect();
    assert_eq!(found, expected);
}

#[test]
fn a_question_names_what_stands_beside_it_in_the_language_that_is_spoken() {
    let mut instance = begun();
    check(
        &card(&instance, 0).beside,
        &[(Medium::Picture, "well.png"), (Medium::Sound, "ask.mp3")],
    );
    instance.speak(1);
    // A sound without another language's is better than none.
    check(
        &card(&instance, 0).beside,
        &[(Medium::Picture, "bir.png"), (Medium::Sound, "ask.mp3")],
    );
    check(&card(&instance, 2).beside, &[]);
}

#[test]
fn a_choice_has_its_own_picture() {
    let choices = card(&begun(), 0).choices;
    check(
        &choices.first().unwrap().beside,
        &[(Medium::Picture, "road.jpg")],
    );
    check(&choices.last().unwrap().beside, &[]);
}

#[test]
fn a_name_is_worked_out_from_an_answer() {
    let mut instance = begun();
    let first = card(&instance, 0).node;
    instance.answer(first, "home").unwrap();
    check(
        &card(&instance, 1).beside,
        &[(Medium::Picture, "home.png"), (Medium::Film, "walk.mp4")],
    );
}
