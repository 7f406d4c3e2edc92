//! What is on the map: cells by their band of time, outlines of the areas, and the services whose place may be known.

use waymark_desk::map::{Listed, Shown};
use waymark_map::access::grid::Grid;
use waymark_map::boundaries::Boundaries;
use waymark_map::draw::{
    Form, Label, LegendLine, Look, Mark, Meaning, Outline, Plane, Rank, Sample, Scene, Step, Thing,
    cells,
};
use waymark_map::gaps::reach::Band;
use waymark_map::{Audience, Directory, ServiceId, publish};
use waymark_talk::{WaysReached, WaysWhere};
use waymark_words::{Locale, access as words, ground};

use super::table;
use crate::register::day;

/// The bands in the order of the legend.
const BANDS: [Band; 7] = [
    Band::Within(0),
    Band::Within(1),
    Band::Within(2),
    Band::Within(3),
    Band::Farther,
    Band::NotTold,
    Band::NoWay,
];

/// The answer over the grid it was made on.
pub fn shown(
    locale: Locale,
    all: &Directory,
    grid: &Grid,
    outlines: Option<&Boundaries>,
    reached: &WaysReached,
    service: Option<ServiceId>,
) -> Shown {
    let mut shown = Shown::default();
    for band in BANDS {
        if let Some(outline) = outline(grid, &reached.bands.0, band) {
            let scene = core::mem::replace(&mut shown.scene, Scene::new());
            shown.scene = scene.with(outline, look(band));
        }
    }
    for boundary in outlines.into_iter().flatten() {
        let Some(outline) = Outline::of_shape(&boundary.shape) else {
            continue;
        };
        let thing = Thing(shown.things.len());
        let wanted = WaysWhere::Area(boundary.area.id.as_str().to_owned());
        let row = reached.rows.iter().find(|row| row.at == wanted);
        let label = Label {
            at: outline.bounds().centre(),
            text: boundary.area.name.as_str().to_owned(),
            rank: Rank::Area,
        };
        shown.things.push(Listed {
            name: boundary.area.name.as_str().to_owned(),
            said: row
                .map(|row| table::within_an_hour(locale, row))
                .unwrap_or_default(),
            cells: row.map(|row| table::cells(locale, row)).unwrap_or_default(),
        });
        let scene = core::mem::replace(&mut shown.scene, Scene::new());
        shown.scene = scene
            .with_thing(thing, outline, Look::Border)
            .with_label(label);
    }
    with_services(&mut shown, locale, all, service);
    shown
}

/// Exact places of those who offer the service, as the coordination body may see them.
fn with_services(shown: &mut Shown, locale: Locale, all: &Directory, service: Option<ServiceId>) {
    let published = publish(all, Audience::Coordination, day());
    for one in published.providers() {
        let mut lines = one.lines().filter(|line| line.is_there());
        let at = one.position().and_then(Plane::of);
        let Some(at) = at.filter(|_| lines.any(|line| Some(line.service()) == service)) else {
            continue;
        };
        let thing = Thing(shown.things.len());
        shown.things.push(Listed {
            name: one.name().to_owned(),
            said: ground::map_provider(locale).to_owned(),
            cells: vec![ground::map_provider(locale).to_owned()],
        });
        let scene = core::mem::replace(&mut shown.scene, Scene::new());
        let form = Form::Circle;
        shown.scene = scene.with_mark(Mark { thing, at, form });
    }
}

/// All cells of a band, as rings around them.
fn outline(grid: &Grid, bands: &[u8], band: Band) -> Option<Outline> {
    let frame = grid.frame();
    let rings = cells::rings(frame.rows(), frame.cols(), |cell| {
        bands.get(cell) == Some(&band.number())
    });
    let corner = frame.corner();
    let rings: Vec<Vec<(f64, f64)>> = rings
        .iter()
        .map(|ring| {
            let corners = ring.iter().map(|(col, row)| {
                let x = corner.west + f64::from(*col) * corner.width;
                let y = corner.north - f64::from(*row) * corner.height;
                grid.lay().degrees(x, y)
            });
            corners.collect()
        })
        .collect();
    Outline::area(rings.iter().map(Vec::as_slice))
}

const fn look(band: Band) -> Look {
    match band {
        Band::Within(0) => Look::Step(Step::Five),
        Band::Within(1) => Look::Step(Step::Four),
        Band::Within(2) => Look::Step(Step::Three),
        Band::Within(_) => Look::Step(Step::Two),
        Band::Farther | Band::Barrier => Look::Step(Step::One),
        Band::NotTold => Look::Means(Meaning::Unknown),
        Band::NoWay => Look::Means(Meaning::NotServed),
    }
}

/// What the patterns mean.
pub fn legend(locale: Locale) -> Vec<LegendLine> {
    let words = [
        words::band_30(locale),
        words::band_60(locale),
        words::band_120(locale),
        words::band_240(locale),
        words::band_farther(locale),
        words::band_not_told(locale),
        words::band_no_way(locale),
    ];
    let bands = BANDS
        .into_iter()
        .zip(words)
        .map(|(band, words)| LegendLine {
            sample: Sample::Area(look(band)),
            words: words.to_owned(),
        });
    let mark = LegendLine {
        sample: Sample::Mark(Form::Circle),
        words: ground::map_form_service(locale).to_owned(),
    };
    bands.chain([mark]).collect()
}
