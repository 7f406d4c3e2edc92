//! What there is to draw, put on the plane once; and what of it a view shows.

use super::detail::Detail;
use super::sight::Sight;
use super::{
    Bounds, Group, Label, Look, Mark, Name, Outline, Pixel, Plane, Shape, Thing, View, label,
};

/// Pixels beyond the view that are still drawn, so that a thick line along the edge is whole.
const MARGIN: f64 = 8.0;

/// An outline, how it looks, and the thing of the list it stands for, if it stands for one.
#[derive(Clone, Debug)]
struct Drawn {
    outline: Outline,
    look: Look,
    thing: Option<Thing>,
}

/// Everything on the map, in the order in which it is painted. It is built once and then looked at
/// from many views.
#[derive(Clone, Debug, Default)]
pub struct Scene {
    drawn: Vec<Drawn>,
    marks: Vec<Mark>,
    labels: Vec<Label>,
    bounds: Option<Bounds>,
}

impl Scene {
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// With an outline that stands for nothing in the list, as the base map does.
    #[must_use]
    pub fn with(self, outline: Outline, look: Look) -> Self {
        self.and(Drawn {
            outline,
            look,
            thing: None,
        })
    }

    /// With an outline that is seen where there is room for it; the map is no larger for its sake.
    #[must_use]
    pub fn with_ground(mut self, outline: Outline, look: Look) -> Self {
        self.drawn.push(Drawn {
            outline,
            look,
            thing: None,
        });
        self
    }

    /// With an outline that can be chosen.
    #[must_use]
    pub fn with_thing(self, thing: Thing, outline: Outline, look: Look) -> Self {
        self.and(Drawn {
            outline,
            look,
            thing: Some(thing),
        })
    }

    /// With an outline over the rest that changes nothing of where the map reaches: what a finger draws must not make
    /// the map jump under it.
    #[must_use]
    pub fn over(mut self, outline: Outline, look: Look) -> Self {
        self.drawn.push(Drawn {
            outline,
            look,
            thing: None,
        });
        self
    }

    fn and(mut self, drawn: Drawn) -> Self {
        self.reach(drawn.outline.bounds());
        self.drawn.push(drawn);
        self
    }

    #[must_use]
    pub fn with_mark(mut self, mark: Mark) -> Self {
        self.reach(Bounds::of(mark.at));
        self.marks.push(mark);
        self
    }

    #[must_use]
    pub fn with_label(mut self, label: Label) -> Self {
        self.labels.push(label);
        self
    }

    /// Reaching as far as a picture under it does, where nothing else of it has a place.
    #[must_use]
    pub fn or_reaching(self, bounds: Bounds) -> Self {
        Self {
            bounds: self.bounds.or(Some(bounds)),
            ..self
        }
    }

    fn reach(&mut self, bounds: Bounds) {
        self.bounds = Some(self.bounds.map_or(bounds, |known| known.and(bounds)));
    }

    /// Around all outlines and marks; none of an empty map.
    #[must_use]
    pub fn bounds(&self) -> Option<Bounds> {
        self.bounds
    }

    /// Around the outlines and marks of one thing.
    #[must_use]
    pub fn bounds_of(&self, thing: Thing) -> Option<Bounds> {
        let outlines = self.drawn.iter().filter(|drawn| drawn.thing == Some(thing));
        let marks = self.marks.iter().filter(|mark| mark.thing == thing);
        outlines
            .map(|drawn| drawn.outline.bounds())
            .chain(marks.map(|mark| Bounds::of(mark.at)))
            .reduce(Bounds::and)
    }

    /// Areas and ways of the view, as a display list. `detail` holds what need not be worked out
    /// again.
    pub fn shapes(&self, view: &View, detail: &mut Detail) -> Vec<Shape> {
        self.shapes_within(view, detail, MARGIN)
    }

    /// The same, cut off so many pixels beyond the view.
    pub(super) fn shapes_within(
        &self,
        view: &View,
        detail: &mut Detail,
        margin: f64,
    ) -> Vec<Shape> {
        detail.suit(view, self.drawn.len());
        let sight = Sight::with(view, margin);
        let mut shapes = Vec::new();
        for (place, drawn) in self.drawn.iter().enumerate() {
            let outline = &drawn.outline;
            if sight.seen.meets(&outline.bounds()) {
                let rings = detail.of(place, outline);
                shapes.extend(sight.shapes(outline.kind(), rings, drawn.look));
            }
        }
        shapes
    }

    /// The marks of the view; those that would lie on one another as one.
    pub fn groups(&self, view: &View, detail: &mut Detail) -> Vec<Group> {
        detail.suit(view, self.drawn.len());
        detail.groups(&self.marks, view)
    }

    /// The names that fit beside the marks.
    #[must_use]
    pub fn names(&self, view: &View, marks: &[Pixel]) -> Vec<Name> {
        label::placed(&self.labels, view, marks)
    }

    /// The same over a background with names of its own.
    #[must_use]
    pub fn names_over(&self, ground: &[Label], view: &View, marks: &[Pixel]) -> Vec<Name> {
        label::placed(self.labels.iter().chain(ground), view, marks)
    }

    /// The thing under a place: of the outlines the one painted last.
    #[must_use]
    pub fn under(&self, place: Plane) -> Option<Thing> {
        let mut things = self
            .drawn
            .iter()
            .rev()
            .filter(|drawn| drawn.thing.is_some());
        things
            .find(|drawn| drawn.outline.holds(place))
            .and_then(|drawn| drawn.thing)
    }

    /// Outline of a thing as it is drawn when it is chosen.
    pub fn chosen(&self, thing: Thing, view: &View, detail: &mut Detail) -> Vec<Shape> {
        detail.suit(view, self.drawn.len());
        let sight = Sight::with(view, MARGIN);
        let mut shapes = Vec::new();
        for (place, drawn) in self.drawn.iter().enumerate() {
            if drawn.thing == Some(thing) && sight.seen.meets(&drawn.outline.bounds()) {
                let rings = detail.of(place, &drawn.outline);
                shapes.extend(sight.shapes(drawn.outline.kind(), rings, Look::Chosen));
            }
        }
        shapes
    }

    /// All of so many things, nearest to the middle of the view first; those that are nowhere on
    /// the map come last, in their order.
    #[must_use]
    pub fn nearest_first(&self, things: usize, view: &View) -> Vec<Thing> {
        let mut far = vec![f64::INFINITY; things];
        let outlines = self.drawn.iter().filter_map(|drawn| {
            let bounds = drawn.outline.bounds();
            drawn.thing.map(|thing| (thing, bounds))
        });
        let marks = self.marks.iter();
        let marks = marks.map(|mark| (mark.thing, Bounds::of(mark.at)));
        for (thing, bounds) in outlines.chain(marks) {
            if let Some(known) = far.get_mut(thing.0) {
                *known = known.min(view.centre().distance(bounds.nearest(view.centre())));
            }
        }
        let mut order: Vec<(f64, usize)> = far.into_iter().zip(0..).collect();
        order.sort_by(|one, other| one.0.total_cmp(&other.0));
        order.into_iter().map(|(_, thing)| Thing(thing)).collect()
    }
}
