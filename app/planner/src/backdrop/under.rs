//! The background on the map's screen: the switch, and the pictures that the map is given.

use std::sync::Arc;

use leptos::html::Canvas;
use leptos::prelude::*;
use waymark_desk::map::{Backdrop as Pictures, Looked};
use waymark_desk::{QuietButton, Tick, tongue};
use waymark_map::backdrop::{Backdrop, Lies};
use waymark_map::draw::{Bounds, Scene};
use waymark_words::background as words;

use super::drawn::{Drawer, picture, placed};
use super::kept::known;
use super::pictures::context;
use crate::page::Page;
use crate::planner::{Planner, planner};

/// Copies are handles to the same background.
#[derive(Clone, Copy)]
pub struct Background {
    shows: RwSignal<bool>,
    kept: RwSignal<Kept>,
    drawer: StoredValue<Drawer, LocalStorage>,
    covers: RwSignal<Covers>,
    /// For the map.
    pub pictures: Pictures,
}

/// What of the ground it shows.
#[derive(Clone, Copy, PartialEq)]
enum Covers {
    Nothing,
    All(Bounds),
}

/// What is kept.
#[derive(Clone)]
enum Kept {
    Nothing,
    There(Arc<Backdrop>),
}

impl Background {
    /// Nothing yet; what is kept comes.
    pub fn of(planner: Planner) -> Self {
        let background = Self {
            shows: RwSignal::new(true),
            kept: RwSignal::new(Kept::Nothing),
            drawer: StoredValue::new_local(Drawer::default()),
            covers: RwSignal::new(Covers::Nothing),
            pictures: Pictures::default(),
        };
        leptos::task::spawn_local(async move {
            if let Some(found) = known(planner).await {
                background.kept.try_set(Kept::There(Arc::new(found)));
            }
        });
        background.follow(planner);
        background
    }

    /// A map without any place reaches as far as its background, followed.
    pub fn reached_by(self, scene: Scene) -> Scene {
        match self.covers.get() {
            Covers::All(bounds) if scene.bounds().is_none() => scene.or_reaching(bounds),
            _ => scene,
        }
    }

    /// A picture is drawn once; tiles whenever the map was moved.
    fn follow(self, planner: Planner) {
        Effect::new(move |_| {
            let Kept::There(backdrop) = self.kept.get() else {
                return;
            };
            if !self.shows.get() {
                self.pictures.put(Vec::new());
                return;
            }
            match &backdrop.lies {
                Lies::Placed { .. } => leptos::task::spawn_local(async move {
                    if let Ok(picture) = placed(planner, &backdrop).await {
                        self.covers.try_set(Covers::All(picture.covers));
                        self.put(vec![picture]);
                    }
                }),
                Lies::Tiles(_) => self.tiles(planner, backdrop),
                Lies::NotToScale => {}
            }
        });
    }

    fn tiles(self, planner: Planner, backdrop: Arc<Backdrop>) {
        if let Lies::Tiles(tiles) = &backdrop.lies
            && let Some(bounds) = tiles.bounds()
            && self.covers.get_untracked() == Covers::Nothing
        {
            self.covers.set(Covers::All(bounds));
        }
        let Looked::From(view) = self.pictures.looked() else {
            return;
        };
        leptos::task::spawn_local(async move {
            let Lies::Tiles(tiles) = &backdrop.lies else {
                return;
            };
            // Taken along, so that two movements at once never wait for each other; the later one draws its tiles anew.
            let drawer = self.drawer.try_update_value(core::mem::take);
            let mut drawer = drawer.unwrap_or_default();
            let pictures = drawer.pictures(planner, &backdrop, tiles, &view).await;
            self.drawer.try_set_value(drawer);
            if self.pictures.looked_now() == Looked::From(view) {
                self.put(pictures);
            }
        });
    }

    /// It may have been switched off while they were drawn, or the map left.
    fn put(self, pictures: Vec<waymark_desk::map::Picture>) {
        if self.shows.try_get_untracked() == Some(true) {
            self.pictures.put(pictures);
        }
    }
}

/// The switch, and the way to the screen where it is brought in.
#[component]
pub fn BackgroundSwitch(background: Background) -> impl IntoView {
    let (locale, planner) = (tongue(), planner());
    let opens = Callback::new(move |()| planner.go(Page::Backdrop));
    let part = move || match background.kept.get() {
        Kept::Nothing => ().into_any(),
        Kept::There(backdrop) if matches!(backdrop.lies, Lies::NotToScale) => {
            view! { <p class="soft">{words::beside(locale)}</p> }.into_any()
        }
        Kept::There(_) => {
            view! { <Tick name="background" label=words::show(locale) value=background.shows/> }
                .into_any()
        }
    };
    view! {
        {part}
        <QuietButton act="background" text=words::open(locale) on_press=opens/>
    }
}

/// A background without a scale, below the map.
#[component]
pub fn BesideMap(background: Background) -> impl IntoView {
    let part = move || match background.kept.get() {
        Kept::There(backdrop) if matches!(backdrop.lies, Lies::NotToScale) => {
            view! { <Beside backdrop=backdrop/> }.into_any()
        }
        _ => ().into_any(),
    };
    view! { {part} }
}

#[component]
fn Beside(backdrop: Arc<Backdrop>) -> impl IntoView {
    let (locale, planner) = (tongue(), planner());
    let canvas = NodeRef::<Canvas>::new();
    let [width, height] = backdrop.size.map(|side| side.to_string());
    let name = backdrop.name.clone();
    canvas.on_load(move |canvas| {
        leptos::task::spawn_local(async move {
            if let Ok(found) = picture(planner, &backdrop).await
                && let Ok(context) = context(&canvas)
            {
                // A browser that paints nothing still has the name below.
                let _ = context.draw_image_with_html_canvas_element(&found, 0.0, 0.0);
            }
        });
    });
    let caption = format!("{name} · {}", words::is_not_to_scale(locale));
    let label = name;
    view! {
        <figure class="backdrop-sketch" data-part="beside">
            <canvas class="backdrop-picture backdrop-still" role="img" aria-label=label width=width height=height node_ref=canvas></canvas>
            <figcaption class="soft">{caption}</figcaption>
        </figure>
    }
}
