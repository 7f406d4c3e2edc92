//! A map on paper: all of it on the sheet, read from the side where reading starts.

use waymark_map::draw::{
    Form, Ink, LegendLine, Look, Mark, Meaning, Outline, Paper, Pattern, Plane, Reading, Sample,
    Scene, Shape, Sheet, Size, Step, Thing, Upright, View, Words, letters,
};

fn scene() -> Scene {
    let ring = [(35.0, 29.0), (39.0, 29.0), (39.0, 33.0), (35.0, 33.0)];
    let mark = Mark {
        thing: Thing(0),
        at: Plane::of_degrees(36.0, 31.0).unwrap(),
        form: Form::Triangle,
    };
    Scene::new()
        .with(
            Outline::area([&ring[..]]).unwrap(),
            Look::Means(Meaning::Served),
        )
        .with_mark(mark)
}

fn words() -> Words {
    let line = |look: Look, words: &str| LegendLine {
        sample: Sample::Area(look),
        words: words.to_owned(),
    };
    Words {
        title: "Where a clinic is within two hours on foot".to_owned(),
        legend: vec![
            line(Look::Means(Meaning::Served), "Served"),
            line(Look::Means(Meaning::NotServed), "Not served"),
        ],
        notes: vec!["Boundaries are illustrative. ".repeat(12)],
        north: "N".to_owned(),
        scale: Box::new(|metres| format!("{} km", metres / 1000)),
    }
}

fn sheet(reading: Reading) -> Vec<Shape> {
    let sheet = Sheet {
        paper: Paper::A4,
        upright: Upright::Portrait,
        reading,
    };
    let scene = scene();
    let view = View::whole(scene.bounds().unwrap(), Size::new(800.0, 600.0));
    sheet.shapes(&scene, &view, &words())
}

/// Where a text begins, from left.
fn text(shapes: &[Shape], wanted: &str) -> f64 {
    let found = shapes.iter().find_map(|shape| match shape {
        Shape::Text { at, text, .. } if text == wanted => Some(at.x),
        _ => None,
    });
    found.expect(wanted)
}

/// Left ends of the samples of the legend: areas outside of the map that are small.
fn samples(shapes: &[Shape]) -> Vec<f64> {
    let small = |shape: &Shape| match shape {
        Shape::Area {
            rings,
            look: Look::Means(_),
        } => {
            let xs = rings[0].iter().map(|at| at.x);
            let (least, most) = xs.fold((f64::MAX, f64::MIN), |(l, m), x| (l.min(x), m.max(x)));
            (most - least < 40.0).then_some(least)
        }
        _ => None,
    };
    shapes.iter().filter_map(small).collect()
}

#[test]
fn a_legend_is_read_from_where_reading_starts() {
    let (left, right) = (sheet(Reading::FromLeft), sheet(Reading::FromRight));
    let wide = Paper::A4.size(Upright::Portrait).width();
    let edge = 10.0 * 96.0 / 25.4;
    for (shapes, from_left) in [(&left, true), (&right, false)] {
        let (sample, word) = (samples(shapes)[0], text(shapes, "Not served"));
        assert_eq!(sample < word, from_left);
        let ends = if from_left {
            sample
        } else {
            wide - sample - 30.0
        };
        assert!((ends - edge).abs() < 1e-6, "{ends}");
    }
    // The same distance from the edge where reading starts, on either side.
    assert!((text(&left, "Served") - (wide - text(&right, "Served"))).abs() < 1e-6);
    // North stands where reading ends.
    assert!(text(&left, "N") > wide / 2.0 && text(&right, "N") < wide / 2.0);
}

#[test]
fn all_of_it_is_on_the_sheet() {
    let (size, edge) = (Paper::A4.size(Upright::Portrait), 10.0 * 96.0 / 25.4 - 0.01);
    let on = |x: f64, y: f64| {
        (edge..=size.width() - edge).contains(&x) && (edge..=size.height() - edge).contains(&y)
    };
    let shapes = sheet(Reading::FromLeft);
    for shape in &shapes {
        match shape {
            Shape::Area { rings, .. } => {
                assert!(rings.iter().flatten().all(|at| on(at.x, at.y)), "{shape:?}");
            }
            Shape::Line { points, .. } => assert!(points.iter().all(|at| on(at.x, at.y))),
            Shape::Mark { at, .. } => assert!(on(at.x, at.y)),
            Shape::Text {
                at,
                text,
                letters,
                anchor,
            } => {
                let width = letters::width(text, letters.size());
                assert!(on(at.x, at.y), "{text}");
                if *anchor == waymark_map::draw::Anchor::Start {
                    assert!(on(at.x + width, at.y), "{text}");
                }
            }
        }
    }
    assert!((size.width() - 793.7).abs() < 0.01 && (size.height() - 1122.5).abs() < 0.1);
}

#[test]
fn every_meaning_is_told_apart_without_colours() {
    let meanings = Meaning::ALL.map(Look::Means);
    let steps = Step::ALL.map(Look::Step);
    for looks in [&meanings[..], &steps[..]] {
        for (at, one) in looks.iter().enumerate() {
            for other in &looks[at + 1..] {
                let (one, other) = (one.fill(), other.fill());
                // By pattern; or empty paper beside a solid accent, which no printer mixes up.
                let solid = |fill: (Ink, Pattern)| fill == (Ink::Accent, Pattern::Plain);
                assert!(
                    one.1 != other.1 || solid(one) != solid(other),
                    "{one:?} {other:?}"
                );
            }
        }
    }
}

#[test]
fn lines_are_broken_between_words_and_none_is_lost() {
    let text = "one two three four five six seven";
    let lines = letters::wrapped(text, 10.0, 60.0);
    assert!(lines.len() > 2);
    assert_eq!(lines.join(" "), text);
    assert!(lines.iter().all(|line| letters::width(line, 10.0) <= 60.0));
}
