//! When and what a map paints: once a frame, after anything changed that is seen.

use leptos::prelude::*;
use waymark_map::draw::{Hand, Look, Name, Pixel, Shape};

use super::board::{Board, Chosen, is_laid_out};
use super::paint::paint_over;

impl Board {
    /// Paints once in the next frame, however often it is asked to.
    pub(super) fn repaint(self) {
        if self.waiting.get_value() {
            return;
        }
        self.waiting.set_value(true);
        request_animation_frame(move || {
            if self.waiting.try_set_value(false).is_none() {
                self.paint();
            }
        });
    }

    fn paint(self) {
        let Some(canvas) = self.canvas.get_untracked() else {
            return;
        };
        let (view, shown) = (self.view.get_untracked(), self.shown.get_untracked());
        if !is_laid_out(&view) {
            return;
        }
        let mut shapes = Vec::new();
        let mut groups = Vec::new();
        self.detail.update_value(|detail| {
            shapes = shown.scene.shapes(&view, detail);
            for chosen in [self.chosen.get_untracked(), self.here.get_untracked()] {
                if let Chosen::One(thing) = chosen {
                    shapes.extend(shown.scene.chosen(thing, &view, detail));
                }
            }
            groups = shown.scene.groups(&view, detail);
        });
        shapes.extend(self.trail());
        // A browser without a canvas still has the list and the table.
        let _ = paint_over(&canvas, view.size(), &shapes, &self.backdrop.under(&view));
        let marks: Vec<Pixel> = groups.iter().map(|group| group.pixel(&view)).collect();
        let names = self.backdrop.names(&shown.scene, &view, &marks);
        // Where they stand in the view is followed by each of them.
        let alike = |old: &[Name]| old.iter().map(Name::key).eq(names.iter().map(Name::key));
        if !self.names.with_untracked(|old| alike(old)) {
            self.names.set(names);
        }
        if self.groups.with_untracked(|old| *old != groups) {
            self.groups.set(groups);
        }
    }

    /// The same while a finger draws.
    pub(super) fn repaint_trail(self) {
        if self.hand.get_untracked() == Hand::Draws {
            self.repaint();
        }
    }

    /// What a finger is drawing.
    fn trail(self) -> Option<Shape> {
        let drawing = self.hand.get_untracked() == Hand::Draws;
        let points = self.fingers.with_value(|fingers| fingers.trail().to_vec());
        (drawing && points.len() > 1).then_some(Shape::Line {
            points,
            look: Look::Sketch,
        })
    }
}
