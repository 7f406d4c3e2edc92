//! What is kept of a drawing: nothing finer than a cell or an area, whatever the finger did.

use std::collections::BTreeSet;

use proptest::prelude::*;
use waymark_map::access::units::Metres;
use waymark_map::exercise::GroupKind;
use waymark_map::exercise::{
    CELL, Cell, Coarse, Feel, Form, Held, Kept, LeftOut, MOST_POINTS, MOST_SHAPES, Reduced,
    ScriptId, Scripts, Session, SessionId, Shape, Sketch, SketchFull, Spot, Trace, reduce,
};
use waymark_map::{AreaId, Choice, Day, Position, session_to_bytes};

const ROAD: Choice = Choice(3);
const HOME: Choice = Choice(1);

fn at(north: f64, east: f64) -> Position {
    Position::of_degrees(north, east).unwrap()
}

fn trace(points: &[Position]) -> Trace {
    let mut trace = Trace::begin(points[0], Metres::new(5.0).unwrap());
    points[1..].iter().for_each(|point| trace.reach(*point));
    trace.lift()
}

fn shape(form: Form) -> Shape {
    Shape {
        place: ROAD,
        feel: Feel::Unsafe,
        form,
    }
}

fn sketch(forms: impl IntoIterator<Item = Form>) -> Sketch {
    let mut sketch = Sketch::default();
    forms
        .into_iter()
        .for_each(|form| sketch.draw(shape(form)).unwrap());
    sketch
}

fn cells(sketch: Sketch) -> Reduced {
    reduce(sketch, &Scripts::shipped(), &Coarse::Cells)
}

/// Everything that is written of a session in which this was drawn.
fn written(kept: Kept) -> Vec<u8> {
    let held = Held {
        id: SessionId(1),
        script: ScriptId::MAP,
        area: AreaId::parse("A01").unwrap(),
        on: Day::since_1970(20_000),
        who: GroupKind::Women,
    };
    let mut session = Session::open(held, 8).unwrap();
    session.draw(kept).unwrap();
    session_to_bytes(&session)
}

/// A point inside a box (south, west, north, east), from two parts of its height and width.
fn within([south, west, north, east]: [f64; 4], (up, along): (f64, f64)) -> Position {
    let part = |from: f64, to: f64, part: f64| from + (to - from) * (0.02 + 0.96 * part);
    at(part(south, north, up), part(west, east, along))
}

fn form() -> impl Strategy<Value = (u8, Vec<(f64, f64)>)> {
    (0_u8..3, prop::collection::vec((0.0..1.0, 0.0..1.0), 1..40))
}

fn drawn(edges: [f64; 4], forms: &[(u8, Vec<(f64, f64)>)]) -> Sketch {
    sketch(forms.iter().map(|(kind, points)| {
        let points: Vec<Position> = points.iter().map(|one| within(edges, *one)).collect();
        match kind {
            0 => Form::Point(points[0]),
            1 => Form::Line(trace(&points)),
            _ => Form::Area(trace(&points)),
        }
    }))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn two_drawings_within_one_cell_cannot_be_told_apart(
        north in -70.0..70.0,
        east in -180.0..180.0,
        one in prop::collection::vec(form(), 1..6),
        other in prop::collection::vec(form(), 1..6),
    ) {
        let cell = Cell::holding(at(north, east));
        let edges = cell.edges();
        let (one, other) = (drawn(edges, &one), drawn(edges, &other));
        // The control: what the fingers did is not the same.
        prop_assume!(one != other);
        let (one, other) = (cells(one), cells(other));
        prop_assert!(one == other);
        prop_assert_eq!(written(one.kept), written(other.kept));
    }

    #[test]
    fn two_drawings_within_one_area_cannot_be_told_apart(
        one in prop::collection::vec(form(), 1..6),
        other in prop::collection::vec(form(), 1..6),
    ) {
        // Half a degree by half a degree: hundreds of cells.
        let edges = [31.0, 35.0, 31.5, 35.5];
        let (one, other) = (drawn(edges, &one), drawn(edges, &other));
        prop_assume!(one != other);
        let inside = |position: Position| {
            let within = (31.0..=31.5).contains(&position.north());
            (within && (35.0..=35.5).contains(&position.east())).then(|| AreaId::parse("A01").unwrap())
        };
        let reduced = |sketch| reduce(sketch, &Scripts::shipped(), &Coarse::Areas(&inside)).kept;
        prop_assert_eq!(written(reduced(one)), written(reduced(other)));
    }

    #[test]
    fn every_point_is_in_the_cell_that_holds_it_and_no_side_is_short(
        north in -89.9..89.9,
        east in -180.0..180.0,
    ) {
        let cell = Cell::holding(at(north, east));
        let [south, west, top, right] = cell.edges();
        // A position is a step of its own; at the edge it may be rounded over it.
        let near = 1.1e-5;
        prop_assert!((south - near..top + near).contains(&north));
        prop_assert!((west - near..right + near).contains(&east));
        let degree = 6_371_008.8_f64.to_radians();
        let pole = if south.abs() > top.abs() { south } else { top };
        let wide = (right - west) * degree * pole.to_radians().cos();
        prop_assert!((top - south) * degree >= CELL - 0.01);
        prop_assert!(wide >= CELL - 0.01 || right - west > 359.0);
    }

    #[test]
    fn a_lifted_line_stays_within_its_tolerance(
        points in prop::collection::vec((0.0_f64..0.02, 0.0_f64..0.02), 2..200),
    ) {
        let points: Vec<Position> = points.iter().map(|(up, along)| at(31.0 + up, 35.0 + along)).collect();
        let lifted = trace(&points);
        let kept = lifted.points();
        prop_assert_eq!(kept.first(), points.first());
        prop_assert_eq!(kept.last(), points.last());
        for point in &points {
            let nearest = kept.windows(2).map(|ends| apart(*point, ends[0], ends[1]));
            let nearest = nearest.fold(f64::MAX, f64::min);
            prop_assert!(nearest <= 5.01 || kept.len() == 1, "{nearest} m from the line");
        }
    }
}

/// Metres from a point to a stretch.
fn apart(point: Position, from: Position, to: Position) -> f64 {
    let flat = |one: Position| {
        [
            (one.east() - 35.0) * 111_195.08 * 31_f64.to_radians().cos(),
            (one.north() - 31.0) * 111_195.08,
        ]
    };
    let ([px, py], [ax, ay], [bx, by]) = (flat(point), flat(from), flat(to));
    let (ex, ey) = (bx - ax, by - ay);
    let length = ex * ex + ey * ey;
    let along = if length > 0.0 {
        ((px - ax) * ex + (py - ay) * ey) / length
    } else {
        0.0
    };
    let along = along.clamp(0.0, 1.0);
    (px - ax - along * ex).hypot(py - ay - along * ey)
}

#[test]
fn a_drawing_over_two_cells_is_told_from_one_over_one() {
    let cell = Cell::holding(at(31.9, 35.9));
    let [_, _, north, east] = cell.edges();
    let inside = sketch([Form::Line(trace(&[
        at(north - 0.01, east - 0.01),
        at(north - 0.005, east - 0.01),
    ]))]);
    let across = sketch([Form::Line(trace(&[
        at(north - 0.01, east - 0.01),
        at(north + 0.005, east - 0.01),
    ]))]);
    assert!(cells(inside) != cells(across), "the comparison is blind");
}

fn spots(reduced: &Reduced) -> BTreeSet<Spot> {
    reduced
        .kept
        .marks()
        .flat_map(|(_, _, spots)| spots.clone())
        .collect()
}

#[test]
fn an_area_holds_the_cells_inside_its_edge() {
    // 20 by 20 km: eight cells a side, and those of the edge.
    let (south, west) = (31.0, 35.0);
    let (north, east) = (
        south + 20.0 / 111.195,
        west + 20.0 / 111.195 / 31_f64.to_radians().cos(),
    );
    let corners = [
        at(south, west),
        at(south, east),
        at(north, east),
        at(north, west),
    ];
    let filled = spots(&cells(sketch([Form::Area(trace(&corners))]))).len();
    let mut closed = corners.to_vec();
    closed.push(corners[0]);
    let edge = spots(&cells(sketch([Form::Line(trace(&closed))]))).len();
    println!("20 by 20 km: {filled} cells, {edge} of them on the edge");
    assert!((64..=90).contains(&filled), "{filled}");
    assert!((28..=38).contains(&edge), "{edge}");
    // Across the 180th meridian nothing goes around the world.
    let over = [
        at(0.0, 179.95),
        at(0.0, -179.95),
        at(0.1, -179.95),
        at(0.1, 179.95),
    ];
    let over = spots(&cells(sketch([Form::Area(trace(&over))]))).len();
    assert!((16..=36).contains(&over), "{over}");
}

#[test]
fn homes_what_lies_outside_and_what_is_too_large_are_left_out_and_said() {
    let area = AreaId::parse("A01").unwrap();
    let holding = |position: Position| (position.north() < 32.0).then(|| area.clone());
    let mut drawing = sketch([
        Form::Point(at(31.0, 35.0)),
        Form::Point(at(33.0, 35.0)),
        Form::Line(trace(&[at(-60.0, 0.0), at(60.0, 170.0)])),
    ]);
    let home = Shape {
        place: HOME,
        ..shape(Form::Point(at(31.0, 35.0)))
    };
    drawing.draw(home).unwrap();
    let reduced = reduce(drawing, &Scripts::shipped(), &Coarse::Areas(&holding));
    assert_eq!(spots(&reduced), [Spot::Area(area.clone())].into());
    let why: Vec<LeftOut> = reduced.left.iter().map(|left| left.why).collect();
    assert_eq!(
        why,
        [LeftOut::Outside, LeftOut::TooLarge, LeftOut::NotDrawn]
    );
    // Not to scale: whatever was drawn lies in the area.
    let anywhere = sketch([Form::Point(at(80.0, 10.0))]);
    let reduced = reduce(anywhere, &Scripts::shipped(), &Coarse::NotToScale(&area));
    assert_eq!(spots(&reduced), [Spot::Area(area)].into());
}

#[test]
fn every_step_can_be_taken_back_and_drawn_again() {
    let mut drawing = sketch([Form::Point(at(1.0, 1.0)), Form::Point(at(2.0, 2.0))]);
    let whole = drawing.clone();
    drawing.undo();
    assert!(drawing.shapes().len() == 1 && drawing.can_redo());
    drawing.redo();
    assert!(drawing.shapes() == whole.shapes());
    drawing.undo();
    drawing.draw(shape(Form::Point(at(3.0, 3.0)))).unwrap();
    assert!(
        !drawing.can_redo(),
        "what was taken back is gone once something new is drawn"
    );
    (0..5).for_each(|_| drawing.undo());
    assert!(!drawing.can_undo() && drawing.shapes().is_empty());
    let mut full = Sketch::default();
    let one = || shape(Form::Point(at(1.0, 1.0)));
    (0..MOST_SHAPES).for_each(|_| full.draw(one()).unwrap());
    assert_eq!(full.draw(one()), Err(SketchFull));
}

#[test]
fn a_finger_that_never_lifts_keeps_few_points() {
    let mut long = Trace::begin(at(31.0, 35.0), Metres::new(1.0).unwrap());
    for step in 0..50_000 {
        let turn = f64::from(step) / 20.0;
        long.reach(at(
            31.0 + turn.sin() / 20.0,
            35.0 + turn.cos() / 20.0 + turn / 1e5,
        ));
    }
    assert!(long.points().len() <= MOST_POINTS);
    assert!(long.points().len() > 10);
}

#[test]
fn nothing_drawn_is_printed() {
    let drawing = sketch([Form::Line(trace(&[at(31.5, 35.5), at(31.6, 35.6)]))]);
    let said = format!(
        "{drawing:?} {:?} {:?}",
        drawing.shapes(),
        cells(drawing.clone())
    );
    assert!(!said.contains("31") && !said.contains("35"), "{said}");
}

#[test]
fn an_area_of_the_list_is_kept_as_a_finger_in_it_is() {
    let scripts = Scripts::shipped();
    let (here, there) = (AreaId::parse("A01").unwrap(), AreaId::parse("A02").unwrap());
    let holding = |_: Position| Some(AreaId::parse("A01").unwrap());
    let areas = Coarse::Areas(&holding);
    let listed = |area: &AreaId| sketch([Form::Listed(Spot::Area(area.clone()))]);
    let by_finger = reduce(sketch([Form::Point(at(31.0, 35.0))]), &scripts, &areas);
    let by_list = reduce(listed(&here), &scripts, &areas);
    assert_eq!(written(by_finger.kept), written(by_list.kept));
    // The control: another area of the list is another mark.
    let other = reduce(listed(&there), &scripts, &areas);
    assert_ne!(
        written(other.kept.clone()),
        written(reduce(listed(&here), &scripts, &areas).kept)
    );
    // Areas and squares are not mixed; not to scale, whatever was chosen lies in the area of the group.
    let cells = reduce(listed(&here), &scripts, &Coarse::Cells);
    assert_eq!(cells.left.len(), 1);
    assert_eq!(cells.left[0].why, LeftOut::Outside);
    let blank = reduce(listed(&there), &scripts, &Coarse::NotToScale(&here));
    assert_eq!(
        written(blank.kept),
        written(reduce(listed(&here), &scripts, &areas).kept)
    );
}
