//! The map of services: each area by how one kind of help stands there, and a mark for everybody whose place may be known.

use super::{Form, Label, Look, Mark, Outline, Plane, Rank, Scene, Thing};
use crate::boundaries::Boundary;
use crate::gaps::{Presence, Verdict, Who};
use crate::publish::{PublicDirectory, PublicProvider};
use crate::taxonomy::ServiceId;

/// The scene, and what its things stand for, in their order. It is made of what is published, and of nothing else.
pub struct ServicesMap<'a> {
    pub scene: Scene,
    pub things: Vec<Subject<'a>>,
}

/// What a thing stands for.
pub enum Subject<'a> {
    /// An area, and how the wanted kind of help stands there, if one is wanted.
    Area(&'a Boundary, Option<Verdict>),
    /// Somebody who offers help; without a point only in the list, not on the map.
    Provider(&'a PublicProvider),
}

impl<'a> ServicesMap<'a> {
    /// For one kind of help or for all, on what lies under it.
    pub fn of(
        under: Scene,
        published: &'a PublicDirectory,
        outlines: impl IntoIterator<Item = &'a Boundary>,
        wanted: Option<ServiceId>,
    ) -> Self {
        let mut map = Self {
            scene: under,
            things: Vec::new(),
        };
        for boundary in outlines {
            let here = |wanted| Presence::of(published, &boundary.area.id, wanted, Who::AnyWoman);
            map.with_area(boundary, wanted.map(|wanted| here(wanted).verdict()));
        }
        let offers = |one: &&PublicProvider| {
            let mut there = one.lines().filter(|line| line.is_there());
            wanted.is_none_or(|wanted| there.any(|line| line.service() == wanted))
        };
        for provider in published.providers().iter().filter(offers) {
            map.with_provider(provider);
        }
        map
    }

    fn with_area(&mut self, boundary: &'a Boundary, verdict: Option<Verdict>) {
        let Some(outline) = Outline::of_shape(&boundary.shape) else {
            return;
        };
        let thing = Thing(self.things.len());
        let look = verdict.map_or(Look::Area, |verdict| Look::Means(verdict.into()));
        let label = Label {
            at: outline.bounds().centre(),
            text: boundary.area.name.as_str().to_owned(),
            rank: Rank::Area,
        };
        self.things.push(Subject::Area(boundary, verdict));
        let scene = core::mem::take(&mut self.scene);
        self.scene = scene.with_thing(thing, outline, look).with_label(label);
    }

    fn with_provider(&mut self, one: &'a PublicProvider) {
        let thing = Thing(self.things.len());
        self.things.push(Subject::Provider(one));
        let Some(at) = one.position().and_then(Plane::of) else {
            return;
        };
        let label = Label {
            at,
            text: one.name().to_owned(),
            rank: Rank::Place,
        };
        let form = Form::Circle;
        let scene = core::mem::take(&mut self.scene);
        self.scene = scene.with_mark(Mark { thing, at, form }).with_label(label);
    }
}
