//! What of the plane is seen: a centre, a scale and a size, moved within limits.

use super::{Bounds, Pixel, Plane, Size};

/// Pixels across the world at the nearest: 30 centimetres a pixel at the equator. Nothing here is
/// known that closely.
const NEAREST: f64 = 134_217_728.0;
/// Pixels across the world when something without size is fitted: ten metres a pixel.
const CLOSE: f64 = 4_194_304.0;
/// How much farther than "all of it" one may go: the edges of what is drawn should be seen, and not
/// lost.
const FARTHER: f64 = 0.5;
/// Pixels left free around what is fitted.
const MARGIN: f64 = 24.0;

/// A view of the plane. Its centre always lies within what is drawn (the reach), so nobody gets
/// lost.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct View {
    centre: Plane,
    /// Pixels across the world.
    scale: f64,
    size: Size,
    reach: Bounds,
}

impl View {
    /// All that is drawn, in the middle.
    #[must_use]
    pub fn whole(reach: Bounds, size: Size) -> Self {
        let view = Self {
            centre: reach.centre(),
            scale: CLOSE,
            size,
            reach,
        };
        view.fitted(&reach)
    }

    /// The same with these bounds in the middle, as large as they fit.
    #[must_use]
    pub fn fitted(self, bounds: &Bounds) -> Self {
        Self {
            centre: bounds.centre(),
            scale: fit(bounds, self.size),
            ..self
        }
        .limited()
    }

    /// The same place in another size, as when a tablet is turned. What was wholly seen still is.
    #[must_use]
    pub fn resized(self, size: Size) -> Self {
        let ratio = (size.width() / self.size.width()).min(size.height() / self.size.height());
        Self {
            size,
            scale: self.scale * ratio,
            ..self
        }
        .limited()
    }

    /// The same scale and place in a larger frame, for what is drawn ahead.
    #[must_use]
    pub fn wider(self, factor: f64) -> Self {
        let size = Size::new(self.size.width() * factor, self.size.height() * factor);
        Self { size, ..self }
    }

    /// The same scale over other contents.
    #[must_use]
    pub fn reaching(self, reach: Bounds) -> Self {
        Self { reach, ..self }.limited()
    }

    /// Moved as paper is under a finger that goes this far, in pixels.
    #[must_use]
    pub fn panned(self, right: f64, down: f64) -> Self {
        let centre = Plane {
            x: self.centre.x - right / self.scale,
            y: self.centre.y - down / self.scale,
        };
        Self { centre, ..self }.limited()
    }

    /// Larger by this factor; what lies under `still` stays there unless a limit is met.
    #[must_use]
    pub fn zoomed(self, factor: f64, still: Pixel) -> Self {
        let under = self.plane(still);
        let scale = self.kept(self.scale * factor);
        let middle = self.size.middle();
        let centre = Plane {
            x: under.x - (still.x - middle.x) / scale,
            y: under.y - (still.y - middle.y) / scale,
        };
        Self {
            centre,
            scale,
            ..self
        }
        .limited()
    }

    /// With a place in the middle if it is not seen; else as it is.
    #[must_use]
    pub fn showing(self, place: Plane) -> Self {
        if self.seen().holds(place) {
            return self;
        }
        Self {
            centre: place,
            ..self
        }
        .limited()
    }

    fn limited(self) -> Self {
        Self {
            centre: self.reach.nearest(self.centre),
            scale: self.kept(self.scale),
            ..self
        }
    }

    fn kept(&self, scale: f64) -> f64 {
        let farthest = fit(&self.reach, self.size) * FARTHER;
        if scale.is_finite() {
            scale.clamp(farthest.min(NEAREST), NEAREST)
        } else {
            self.scale
        }
    }

    #[must_use]
    pub fn pixel(&self, place: Plane) -> Pixel {
        let middle = self.size.middle();
        Pixel::new(
            (place.x - self.centre.x) * self.scale + middle.x,
            (place.y - self.centre.y) * self.scale + middle.y,
        )
    }

    #[must_use]
    pub fn plane(&self, at: Pixel) -> Plane {
        let middle = self.size.middle();
        Plane {
            x: (at.x - middle.x) / self.scale + self.centre.x,
            y: (at.y - middle.y) / self.scale + self.centre.y,
        }
    }

    /// What is seen of the plane.
    #[must_use]
    pub fn seen(&self) -> Bounds {
        self.seen_with(0.0)
    }

    /// The same with so many pixels more on each side.
    pub(super) fn seen_with(&self, margin: f64) -> Bounds {
        let (least, most) = (
            self.plane(Pixel::new(-margin, -margin)),
            self.plane(Pixel::new(
                self.size.width() + margin,
                self.size.height() + margin,
            )),
        );
        // Two corners always have bounds.
        Bounds::around([least, most]).unwrap_or(self.reach)
    }

    #[must_use]
    pub fn centre(&self) -> Plane {
        self.centre
    }

    /// Pixels across the world.
    #[must_use]
    pub fn scale(&self) -> f64 {
        self.scale
    }

    #[must_use]
    pub fn size(&self) -> Size {
        self.size
    }

    /// All that is drawn.
    #[must_use]
    pub fn reach(&self) -> Bounds {
        self.reach
    }

    #[must_use]
    pub fn is_nearest(&self) -> bool {
        self.scale >= NEAREST
    }

    #[must_use]
    pub fn is_farthest(&self) -> bool {
        self.kept(self.scale / 2.0) >= self.scale
    }
}

/// The scale at which bounds just fit.
fn fit(bounds: &Bounds, size: Size) -> f64 {
    let room = |pixels: f64| (pixels - 2.0 * MARGIN).max(pixels / 2.0);
    let (across, down) = (room(size.width()), room(size.height()));
    let scale = (across / bounds.width()).min(down / bounds.height());
    if scale.is_finite() {
        scale.min(NEAREST)
    } else {
        CLOSE
    }
}
