//! Control points: fits with known answers, and points that say too little or contradict each other.

use waymark_map::exercise::Coarse;
use waymark_map::sheet::{
    ControlPoint, Fit, FitRefused, MOST_CONTROL_POINTS, Mark, Pair, Photograph, Placing, Scale,
    ShapeOfFit, SheetId, SheetSpec,
};
use waymark_map::{AreaId, Position};

/// Five points of a photograph in pixels, and their places in metres.
const POINTS: [([f64; 2], [f64; 2]); 5] = [
    ([100.0, 120.0], [-4210.0, 3890.0]),
    ([1400.0, 180.0], [4330.0, 3240.0]),
    ([1350.0, 980.0], [3650.0, -2210.0]),
    ([160.0, 1010.0], [-4480.0, -2030.0]),
    ([700.0, 560.0], [-180.0, 760.0]),
];

fn pairs(points: &[([f64; 2], [f64; 2])]) -> Vec<Pair> {
    let pair = |(paper, ground): &([f64; 2], [f64; 2])| Pair {
        paper: *paper,
        ground: *ground,
    };
    points.iter().map(pair).collect()
}

fn fit(points: &[([f64; 2], [f64; 2])], shape: ShapeOfFit) -> Result<Fit, FitRefused> {
    Fit::by(&pairs(points), shape)
}

/// The residuals, and where the pixel (500, 500) goes; worked out in exact fractions (the last with 50 digits).
fn check(shape: ShapeOfFit, residuals: [f64; 5], goes_to: [f64; 2]) {
    let fit = fit(&POINTS, shape).unwrap();
    for (one, expected) in fit.residuals().iter().zip(residuals) {
        assert!(
            (one.get() - expected).abs() < 1e-6,
            "{shape:?}: {} for {expected}",
            one.get()
        );
    }
    let [east, north] = fit.ground([500.0, 500.0]).unwrap();
    assert!(
        (east - goes_to[0]).hypot(north - goes_to[1]) < 1e-6,
        "{shape:?}"
    );
    println!(
        "{shape:?}: {:.6} m over five points, {} to spare",
        fit.error(),
        fit.spare()
    );
}

#[test]
fn known_answers_of_five_points() {
    check(
        ShapeOfFit::Similarity,
        [
            133.366_472_139_098_76,
            144.018_594_744_323_1,
            96.407_455_327_606_02,
            247.260_903_396_157_54,
            280.423_521_721_312_34,
        ],
        [-1_772.522_274_263_980_8, 1_286.661_589_660_515_6],
    );
    check(
        ShapeOfFit::Affine,
        [
            27.654_321_979_331_513,
            142.408_764_260_952_95,
            36.492_619_754_070_09,
            148.710_178_467_091_17,
            276.882_524_941_162_05,
        ],
        [-1_753.516_164_732_153_1, 1_260.425_725_630_523_6],
    );
    check(
        ShapeOfFit::Projective,
        [
            76.157_689_682_753_29,
            120.094_798_098_571_18,
            84.313_317_067_112_66,
            116.793_951_572_053_54,
            230.976_089_122_466_5,
        ],
        [-1_707.174_837_653_596_8, 1_291.245_390_978_339_4],
    );
}

#[test]
fn four_points_are_met_exactly_and_say_nothing_of_the_error() {
    let fit = fit(&POINTS[..4], ShapeOfFit::Projective).unwrap();
    assert!(fit.error() < 1e-6 && fit.spare() == 0);
    let [east, north] = fit.ground([700.0, 560.0]).unwrap();
    let expected = [-572.680_520_905_572, 872.096_961_022_510_2];
    assert!((east - expected[0]).hypot(north - expected[1]) < 1e-6);
}

#[test]
fn a_looser_shape_never_fits_worse() {
    let errors = ShapeOfFit::ALL.map(|shape| fit(&POINTS, shape).unwrap().error());
    assert!(errors[0] > errors[1] && errors[1] > errors[2], "{errors:?}");
}

#[test]
fn too_few_points_and_points_on_one_line_are_refused() {
    for shape in ShapeOfFit::ALL {
        let needed = shape.needed();
        let few = fit(&POINTS[..needed - 1], shape).err();
        assert_eq!(few, Some(FitRefused::TooFew { needed }));
        assert!(
            fit(&POINTS[..needed], shape).is_ok(),
            "the control: {shape:?}"
        );
    }
    let line = |number: i32| {
        let point = |at: i32| {
            let at = f64::from(at);
            ([at * 100.0, at * 50.0], [at * 900.0, at * -450.0])
        };
        (0..number).map(point).collect::<Vec<_>>()
    };
    let refused = |points: &[([f64; 2], [f64; 2])], shape| fit(points, shape).err();
    assert_eq!(
        refused(&line(6), ShapeOfFit::Affine),
        Some(FitRefused::OnOneLine)
    );
    assert_eq!(
        refused(&line(6), ShapeOfFit::Projective),
        Some(FitRefused::OnOneLine)
    );
    assert!(fit(&line(6), ShapeOfFit::Similarity).is_ok());
    // One point beside the line is enough for an affine map, and not for a projective one.
    let mut beside = line(5);
    beside.push(([100.0, 600.0], [0.0, -4000.0]));
    assert!(fit(&beside, ShapeOfFit::Affine).is_ok());
    assert_eq!(
        refused(&beside, ShapeOfFit::Projective),
        Some(FitRefused::OnOneLine)
    );
}

#[test]
fn points_that_contradict_each_other_are_refused() {
    let mut swapped = POINTS;
    let [first, second] = [swapped[0].1, swapped[1].1];
    (swapped[0].1, swapped[1].1) = (second, first);
    let (third, fourth) = (swapped[2].1, swapped[3].1);
    (swapped[2].1, swapped[3].1) = (fourth, third);
    let refused = fit(&swapped, ShapeOfFit::Affine).err();
    assert_eq!(refused, Some(FitRefused::Mirrored));
    // A corner with its neighbour's place: the paper would have to be folded, or turned over in part.
    let mut crossed = POINTS;
    (crossed[0].1, crossed[1].1) = (crossed[1].1, crossed[0].1);
    let refused = fit(&crossed[..4], ShapeOfFit::Projective).err();
    assert!(
        matches!(refused, Some(FitRefused::Folded | FitRefused::Mirrored)),
        "{refused:?}"
    );
    let same = [([0.0, 0.0], [5.0, 5.0]), ([90.0, 0.0], [5.0, 5.0])];
    assert_eq!(
        fit(&same, ShapeOfFit::Similarity).err(),
        Some(FitRefused::InOnePlace)
    );
    let blurred = [([7.0, 7.0], [0.0, 0.0]), ([7.0, 7.0], [900.0, 0.0])];
    assert_eq!(
        fit(&blurred, ShapeOfFit::Similarity).err(),
        Some(FitRefused::InOnePlace)
    );
    let no_number = [([f64::NAN, 0.0], [0.0, 0.0]), ([7.0, 7.0], [900.0, 0.0])];
    assert_eq!(
        fit(&no_number, ShapeOfFit::Similarity).err(),
        Some(FitRefused::NoNumber)
    );
    let many = vec![POINTS[0]; MOST_CONTROL_POINTS + 1];
    assert_eq!(
        fit(&many, ShapeOfFit::Similarity).err(),
        Some(FitRefused::TooMany)
    );
}

/// A camera held askew: from millimetres of the page to pixels.
fn camera([x, y]: [f64; 2]) -> [f64; 2] {
    let by = 1.0 + 0.0006 * x - 0.0009 * y;
    [
        (9.0 * x + 0.7 * y + 140.0) / by,
        (-0.4 * x + 8.5 * y + 90.0) / by,
    ]
}

fn district(middle: Position) -> SheetSpec {
    SheetSpec {
        id: SheetId::of(7),
        scale: Scale::fitting(middle, [9_000.0, 6_500.0]).unwrap(),
    }
}

#[test]
fn a_printed_sheet_comes_back_from_a_photograph_to_the_metre() {
    let sheet = district(Position::of_degrees(31.95, 35.91).unwrap());
    let marks = Mark::ALL.map(Mark::on_page);
    let found: Vec<ControlPoint> = marks
        .iter()
        .map(|mark| sheet.found(*mark, camera(*mark)).unwrap())
        .collect();
    let placing = Placing::by(&found, ShapeOfFit::Projective).unwrap();
    // A mark was drawn over: a crossing of the grid takes its place.
    let crossing = SheetSpec::crossing(2, 12).unwrap();
    let mut other = found.clone();
    other[3] = sheet.found(crossing, camera(crossing)).unwrap();
    let other = Placing::by(&other, ShapeOfFit::Projective).unwrap();
    let mut worst: f64 = 0.0;
    for column in 0..20 {
        for row in 0..15 {
            let point = SheetSpec::crossing(column, row).unwrap();
            let truth = sheet.ground(point).unwrap();
            for placing in [&placing, &other] {
                let placed = placing.position(camera(point)).unwrap();
                let north = (placed.north() - truth.north()) * 111_195.0;
                let east = (placed.east() - truth.east()) * 111_195.0 * 0.85;
                worst = worst.max(north.hypot(east));
            }
        }
    }
    println!("a sheet of 10 km, photographed askew: {worst:.2} m off at most");
    // Positions are kept in steps of a metre.
    assert!(worst < 5.0, "{worst}");
    // An affine fit cannot undo the camera: the comparison sees a difference.
    let flat = Placing::by(&found, ShapeOfFit::Affine).unwrap();
    assert!(flat.fit().error() > 100.0);
}

#[test]
fn paper_that_is_not_to_scale_has_no_coordinates() {
    let sheet = SheetSpec {
        id: SheetId::of(7),
        scale: Scale::NotToScale,
    };
    assert!(sheet.ground(Mark::TopLeft.on_page()).is_none());
    assert!(sheet.found(Mark::TopLeft.on_page(), [0.0, 0.0]).is_none());
    let area = AreaId::parse("A01").unwrap();
    let photograph = Photograph::NotToScale(area.clone());
    assert!(
        photograph.position([300.0, 400.0]).is_some(),
        "it can be drawn on"
    );
    let coarse = photograph.coarse(Coarse::Cells);
    assert!(matches!(coarse, Coarse::NotToScale(at) if *at == area));
}

#[test]
fn a_sheet_number_is_read_back_and_a_slip_is_noticed() {
    for chance in [0, 1, 77_777, 0x1ff_ffff, u32::MAX] {
        let id = SheetId::of(chance);
        let printed = id.to_string();
        assert_eq!(SheetId::parse(&printed), Some(id), "{printed}");
        assert_eq!(
            SheetId::parse(&printed.to_lowercase().replace('-', "")),
            Some(id)
        );
        for at in (0..printed.len()).filter(|at| *at != 3) {
            let mut slip: Vec<char> = printed.chars().collect();
            slip[at] = if slip[at] == '5' { '6' } else { '5' };
            let slip: String = slip.into_iter().collect();
            assert_eq!(SheetId::parse(&slip), None, "{printed} taken for {slip}");
        }
    }
    assert_eq!(SheetId::parse("K7Q"), None);
    assert_eq!(SheetId::parse("U7Q-D3F"), None);
}
