//! What is on the map that a group's drawing is entered on, and the same as a list: areas or squares, and services.

use std::collections::{BTreeMap, BTreeSet};

use waymark_desk::map::{Listed, Shown};
use waymark_map::boundaries::Boundary;
use waymark_map::draw::{Form, Label, Look, Mark, Meaning, Outline, Plane, Rank, Scene, Thing};
use waymark_map::exercise::{Feel, Spot};
use waymark_map::{Directory, Position};
use waymark_words::{Locale, exercises as words};

use super::draw_base::Base;
use super::draw_words::{spot as named, square};

/// Half of a blank sheet, in degrees around nowhere.
const SHEET: (f64, f64) = (0.04, 0.03);

/// What stands for a thing of the list.
#[derive(Clone)]
pub enum Target {
    Spot(Spot),
    /// A service: what is marked there is marked where it stands.
    Service(Position),
}

/// What is laid over the base.
pub struct Over<'a> {
    /// What was marked in each spot, in words.
    pub said: &'a BTreeMap<Spot, String>,
    /// The spots of the layer that is seen.
    pub marked: &'a BTreeSet<Spot>,
    pub feel: Option<Feel>,
    /// Services whose place may be known, by name.
    pub services: &'a [(String, Position)],
}

/// The map, and what each thing of its list stands for.
pub fn scene(
    locale: Locale,
    all: &Directory,
    base: &Base,
    over: &Over<'_>,
) -> (Shown, Vec<Target>) {
    let mut made = Made::default();
    match base {
        Base::Areas(outlines, _) => {
            for boundary in outlines.iter() {
                made.area(locale, boundary, over);
            }
        }
        Base::Cells(cells) => {
            for cell in cells {
                let [south, west, north, east] = cell.edges();
                let ring = [(west, south), (east, south), (east, north), (west, north)];
                let (spot, name) = (Spot::Cell(*cell), square(locale, *cell));
                made.spot(
                    Outline::area([ring.as_slice()]),
                    (spot, name),
                    words::map_cell(locale),
                    over,
                );
            }
        }
        Base::Sheet(area) => {
            let (wide, high) = SHEET;
            let ring = [(-wide, -high), (wide, -high), (wide, high), (-wide, high)];
            let spot = Spot::Area(area.clone());
            let name = named(locale, all, &spot);
            made.spot(
                Outline::area([ring.as_slice()]),
                (spot, name),
                words::map_area(locale),
                over,
            );
        }
    }
    if !matches!(base, Base::Sheet(_)) {
        for (name, at) in over.services {
            made.service(locale, name, *at);
        }
    }
    (made.shown, made.targets)
}

#[derive(Default)]
struct Made {
    shown: Shown,
    targets: Vec<Target>,
}

impl Made {
    fn area(&mut self, locale: Locale, boundary: &Boundary, over: &Over<'_>) {
        let outline = Outline::of_shape(&boundary.shape);
        let middle = outline.as_ref().map(|one| one.bounds().centre());
        let name = boundary.area.name.as_str().to_owned();
        let spot = Spot::Area(boundary.area.id.clone());
        self.spot(outline, (spot, name.clone()), words::map_area(locale), over);
        let label = middle.map(|at| Label {
            at,
            text: name,
            rank: Rank::Area,
        });
        label
            .into_iter()
            .for_each(|label| self.draws(|scene| scene.with_label(label)));
    }

    fn spot(
        &mut self,
        outline: Option<Outline>,
        (spot, name): (Spot, String),
        kind: &str,
        over: &Over<'_>,
    ) {
        let Some(outline) = outline else {
            return;
        };
        let said = over.said.get(&spot).cloned().unwrap_or_default();
        let thing = self.lists(name, said.clone(), [kind, &said]);
        let marked = over.feel.filter(|_| over.marked.contains(&spot));
        let look = marked.map_or(Look::Area, |feel| Look::Means(meaning(feel)));
        self.targets.push(Target::Spot(spot));
        self.draws(|scene| scene.with_thing(thing, outline, look));
    }

    fn service(&mut self, locale: Locale, name: &str, at: Position) {
        let kind = words::map_service(locale);
        let thing = self.lists(name.to_owned(), kind.to_owned(), [kind, ""]);
        self.targets.push(Target::Service(at));
        let form = Form::Circle;
        if let Some(at) = Plane::of(at) {
            self.draws(|scene| scene.with_mark(Mark { thing, at, form }));
        }
    }

    fn lists(&mut self, name: String, said: String, cells: [&str; 2]) -> Thing {
        let thing = Thing(self.shown.things.len());
        let cells = cells.map(str::to_owned).to_vec();
        self.shown.things.push(Listed { name, said, cells });
        thing
    }

    fn draws(&mut self, step: impl FnOnce(Scene) -> Scene) {
        let scene = core::mem::take(&mut self.shown.scene);
        self.shown.scene = step(scene);
    }
}

/// Patterns of the feelings: none of them looks like an alarm.
pub fn meaning(feel: Feel) -> Meaning {
    match feel {
        Feel::Safe => Meaning::Served,
        Feel::Unsafe => Meaning::NotServed,
        Feel::AtTimes => Meaning::NotCertain,
    }
}
