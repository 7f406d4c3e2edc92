//! What of a scene a view shows: all that overlaps and nothing else, with no point moved by more
//! than half a pixel.

use proptest::prelude::*;
use waymark_map::draw::{
    Bounds, Detail, Form, HALF_A_PIXEL, Label, Look, Mark, Outline, Pixel, Plane, Pointed, Rank,
    Scene, Shape, Size, Thing, View, clip, thin,
};

fn plane(x: f64, y: f64) -> Plane {
    Plane { x, y }
}

/// A rectangle in degrees: west, south, east, north.
fn square((west, south, east, north): (f64, f64, f64, f64)) -> Outline {
    let ring = [(west, south), (east, south), (east, north), (west, north)];
    Outline::area([&ring[..]]).unwrap()
}

/// The distance of a point from a line of several parts.
fn distance(point: Plane, line: &[Plane]) -> f64 {
    let of_part = |part: &[Plane]| {
        let (from, to) = (part[0], part[1]);
        let (x, y) = (to.x - from.x, to.y - from.y);
        let long = x * x + y * y;
        let along = ((point.x - from.x) * x + (point.y - from.y) * y) / long;
        let share = if long == 0.0 {
            0.0
        } else {
            along.clamp(0.0, 1.0)
        };
        (point.x - from.x - share * x).hypot(point.y - from.y - share * y)
    };
    line.windows(2).map(of_part).fold(f64::INFINITY, f64::min)
}

fn drawn(scene: &Scene, view: &View) -> Vec<Shape> {
    scene.shapes(view, &mut Detail::default())
}

fn whole(scene: &Scene) -> View {
    View::whole(scene.bounds().unwrap(), Size::new(800.0, 600.0))
}

#[test]
fn a_straight_line_keeps_its_ends_and_a_corner_stays() {
    let straight: Vec<Plane> = (0..=100u8).map(|at| plane(f64::from(at), 0.1)).collect();
    assert_eq!(thin(&straight, 0.5), [plane(0.0, 0.1), plane(100.0, 0.1)]);
    let corner = [
        plane(0.0, 0.0),
        plane(9.0, 0.1),
        plane(20.0, 0.0),
        plane(20.0, 20.0),
    ];
    assert_eq!(thin(&corner, 0.5), [corner[0], corner[2], corner[3]]);
    // There and back again is not a straight line.
    let back = [plane(0.0, 0.0), plane(10.0, 0.0), plane(2.0, 0.0)];
    assert_eq!(thin(&back, 0.5), back);
    assert!(thin(&[], 0.5).is_empty());
}

#[test]
fn a_hole_is_not_inside() {
    let outer = [(0.0, 0.0), (10.0, 0.0), (10.0, 10.0), (0.0, 10.0)];
    let hole = [(4.0, 4.0), (6.0, 4.0), (6.0, 6.0), (4.0, 6.0)];
    let area = Outline::area([&outer[..], &hole[..]]).unwrap();
    let holds = |east, north| area.holds(Plane::of_degrees(east, north).unwrap());
    assert!(holds(2.0, 2.0) && !holds(5.0, 5.0) && !holds(11.0, 5.0));
    assert!(Outline::area([&[(f64::NAN, 1.0)][..]]).is_none());
}

#[test]
fn a_border_around_the_world_does_not_leave_the_paper() {
    let scene = Scene::new().with(square((-170.0, -80.0, 170.0, 80.0)), Look::Land);
    let view = whole(&scene).zoomed(10_000.0, Pixel::new(400.0, 300.0));
    let shapes = drawn(&scene, &view);
    let Some(Shape::Area { rings, .. }) = shapes.first() else {
        panic!("the land is gone");
    };
    for at in &rings[0] {
        assert!(
            (-8.1..=808.1).contains(&at.x) && (-8.1..=608.1).contains(&at.y),
            "{at:?}"
        );
    }
}

#[test]
fn ways_are_cut_where_they_leave() {
    let bounds = Bounds::around([plane(0.0, 0.0), plane(1.0, 1.0)]).unwrap();
    let way = [
        plane(-1.0, 0.5),
        plane(0.5, 0.5),
        plane(0.5, 2.0),
        plane(0.8, 2.0),
        plane(0.8, 0.5),
    ];
    let parts = clip::way(&way, &bounds);
    assert_eq!(parts.len(), 2);
    assert_eq!(
        parts[0],
        [plane(0.0, 0.5), plane(0.5, 0.5), plane(0.5, 1.0)]
    );
    assert_eq!(parts[1], [plane(0.8, 1.0), plane(0.8, 0.5)]);
}

#[test]
fn marks_gather_and_part_again() {
    let mark = |thing, east| Mark {
        thing: Thing(thing),
        at: Plane::of_degrees(east, 0.0).unwrap(),
        form: Form::Square,
    };
    let scene = [
        mark(0, 10.0),
        mark(1, 10.001),
        mark(2, 40.0),
        mark(3, 10.001),
    ]
    .into_iter()
    .fold(Scene::new(), Scene::with_mark);
    let of = |view: &View| -> Vec<usize> {
        let groups = scene.groups(view, &mut Detail::default());
        groups.iter().map(|group| group.things.len()).collect()
    };
    let far = whole(&scene);
    assert_eq!(of(&far), [3, 1]);
    // A map that is moved regroups nothing.
    let keys = |view: &View| -> Vec<_> {
        let groups = scene.groups(view, &mut Detail::default());
        groups.iter().map(waymark_map::draw::Group::key).collect()
    };
    assert_eq!(keys(&far), keys(&far.panned(17.0, 5.0)));
    // At the nearest two are apart, and the two at one place are still one.
    let at = far.pixel(Plane::of_degrees(10.001, 0.0).unwrap());
    let near = far.zoomed(1e9, at);
    assert_eq!(
        of(&near.showing(Plane::of_degrees(10.001, 0.0).unwrap())),
        [2]
    );
}

#[test]
fn names_give_way_to_greater_ones_and_never_overlap() {
    let label = |east: f64, text: &str, rank| Label {
        at: Plane::of_degrees(east, 0.0).unwrap(),
        text: text.to_owned(),
        rank,
    };
    let scene = Scene::new()
        .with(square((0.0, -10.0, 40.0, 10.0)), Look::Land)
        .with_label(label(20.0, "Village", Rank::Town))
        .with_label(label(20.1, "District", Rank::Area))
        .with_label(label(30.0, "Elsewhere", Rank::Town));
    let view = whole(&scene);
    let names = |view: &View, marks: &[Pixel]| -> Vec<String> {
        let names = scene.names(view, marks);
        names.into_iter().map(|name| name.text).collect()
    };
    assert_eq!(names(&view, &[]), ["District", "Elsewhere"]);
    let mark = view.pixel(Plane::of_degrees(30.0, 0.0).unwrap());
    assert_eq!(names(&view, &[mark]), ["District"]);
    // The name of a mark stands under it, not behind it.
    let marked = Scene::new().with_label(label(30.0, "Office", Rank::Place));
    let told = marked.names(&view, &[mark]);
    assert_eq!(told.len(), 1);
    assert!(told[0].at.y > mark.y + 14.0, "{:?}", told[0].at);
    // An area whose middle is under a mark is named above it; with the mark away, in its middle.
    let area = Scene::new().with_label(label(30.0, "Area", Rank::Area));
    assert!(area.names(&view, &[mark])[0].at.y < mark.y - 14.0);
    assert_eq!(area.names(&view, &[])[0].at, mark);
    // Nearer there is room for all that is seen.
    let near = view.zoomed(40.0, view.pixel(Plane::of_degrees(20.05, 0.0).unwrap()));
    let mut both = names(&near.zoomed(5.0, Pixel::new(400.0, 300.0)), &[]);
    both.sort();
    assert_eq!(both, ["District", "Village"]);
}

#[test]
fn the_list_begins_with_what_is_near_and_ends_with_what_is_nowhere() {
    let scene = Scene::new()
        .with_thing(Thing(0), square((30.0, 0.0, 31.0, 1.0)), Look::Area)
        .with_thing(Thing(2), square((0.0, 0.0, 10.0, 10.0)), Look::Area);
    let view = whole(&scene).showing(Plane::of_degrees(5.0, 5.0).unwrap());
    let view = view.zoomed(8.0, view.pixel(Plane::of_degrees(5.0, 5.0).unwrap()));
    assert_eq!(
        scene.nearest_first(3, &view),
        [Thing(2), Thing(0), Thing(1)]
    );
    assert_eq!(
        scene.under(Plane::of_degrees(5.0, 5.0).unwrap()),
        Some(Thing(2))
    );
    assert_eq!(scene.under(Plane::of_degrees(20.0, 5.0).unwrap()), None);
}

#[test]
fn a_touch_means_a_mark_before_the_area_under_it() {
    let mark = |thing, east| Mark {
        thing: Thing(thing),
        at: Plane::of_degrees(east, 5.0).unwrap(),
        form: Form::Circle,
    };
    let scene = Scene::new()
        .with_thing(Thing(0), square((0.0, 0.0, 10.0, 10.0)), Look::Area)
        .with_mark(mark(1, 5.0))
        .with_mark(mark(2, 5.01))
        .with_mark(mark(3, 9.0));
    let view = whole(&scene);
    let at = |east, right| {
        let pixel = view
            .pixel(Plane::of_degrees(east, 5.0).unwrap())
            .plus(right, 0.0);
        scene.pointed(pixel, &view, &mut Detail::default())
    };
    assert_eq!(at(9.0, 23.0), Pointed::One(Thing(3)));
    assert_eq!(at(9.0, -40.0), Pointed::One(Thing(0)));
    assert_eq!(at(5.0, 0.0), Pointed::Several(vec![Thing(1), Thing(2)]));
    assert!(matches!(at(10.0, 30.0), Pointed::Ground(_)));
    // Nearer, the two are apart; two at one place never are, and the view stays.
    let near = scene.parted(&[Thing(1), Thing(2)], view);
    assert!(
        scene
            .groups(&near, &mut Detail::default())
            .iter()
            .all(|one| one.things.len() == 1)
    );
    assert_eq!(scene.parted(&[Thing(3)], view), view);
}

type Corner = (f64, f64, f64, f64);

fn rectangles() -> impl Strategy<Value = Vec<Corner>> {
    let one = (-170.0..160.0f64, -70.0..60.0f64, 0.5..9.0f64, 0.5..9.0f64);
    let one = one.prop_map(|(west, south, wide, high)| (west, south, west + wide, south + high));
    prop::collection::vec(one, 1..40)
}

/// A line that goes on and turns back as coasts do.
fn coast() -> impl Strategy<Value = Vec<Plane>> {
    let step = (-3.0..4.0f64, -2.0..2.0f64);
    prop::collection::vec(step, 2..200).prop_map(|steps| {
        let mut at = plane(0.0, 0.0);
        let walk = steps.into_iter().map(|(x, y)| {
            at = plane(at.x + x, at.y + y);
            at
        });
        walk.collect()
    })
}

proptest! {
    #[test]
    fn no_point_moves_by_more_than_half_a_pixel(line in coast(), tolerance in 0.05..3.0f64) {
        let kept = thin(&line, tolerance);
        prop_assert_eq!(kept.first(), line.first());
        prop_assert_eq!(kept.last(), line.last());
        for point in &line {
            prop_assert!(distance(*point, &kept) <= tolerance * 1.000_001);
        }
    }

    #[test]
    fn nor_does_one_of_what_is_drawn_at_any_scale(line in coast(), factor in 0.5..500.0f64) {
        let degrees: Vec<(f64, f64)> = line.iter().map(|at| (at.x / 10.0, at.y / 10.0)).collect();
        let outline = Outline::ways([&degrees[..]]).unwrap();
        let scene = Scene::new().with(outline, Look::Way);
        let view = whole(&scene).zoomed(factor, Pixel::new(400.0, 300.0));
        let lines: Vec<Vec<Plane>> = drawn(&scene, &view).into_iter().map(|shape| match shape {
            Shape::Line { points, .. } => points.iter().map(|at| plane(at.x, at.y)).collect(),
            _ => Vec::new(),
        }).collect();
        for (east, north) in degrees {
            let at = view.pixel(Plane::of_degrees(east, north).unwrap());
            if view.size().holds(at) {
                let far = lines.iter().map(|line| distance(plane(at.x, at.y), line));
                prop_assert!(far.fold(f64::INFINITY, f64::min) <= HALF_A_PIXEL * 1.000_1);
            }
        }
    }

    #[test]
    fn drawn_is_exactly_what_overlaps(all in rectangles(), x in 0.0..1.0f64, y in 0.0..1.0f64) {
        let outlines: Vec<Outline> = all.iter().copied().map(square).collect();
        let looks = |at: usize| if at.is_multiple_of(2) { Look::Land } else { Look::Area };
        let scene = outlines.iter().cloned().zip(0..).fold(
            Scene::new(), |scene, (outline, at)| scene.with(outline, looks(at)));
        let view = whole(&scene).zoomed(6.0, Pixel::new(800.0 * x, 600.0 * y));
        // What is drawn reaches eight pixels beyond the view, for the sake of thick lines.
        let seen = Bounds::around([
            view.plane(Pixel::new(-8.0, -8.0)),
            view.plane(Pixel::new(808.0, 608.0)),
        ]).unwrap();
        let overlap = outlines.iter().zip(0..)
            .filter(|(outline, _)| outline.bounds().meets(&seen))
            .map(|(_, at)| looks(at));
        let drawn: Vec<Look> = drawn(&scene, &view).iter().map(|shape| match shape {
            Shape::Area { look, .. } => *look,
            _ => Look::Frame,
        }).collect();
        prop_assert_eq!(drawn, overlap.collect::<Vec<_>>());
    }
}
