//! The guides by which places are counted (I-06): so many places for so many women, chosen by the planner and kept.

use leptos::prelude::*;
use waymark_map::{Benchmark, ServiceId};
use waymark_talk::{ContentBytes, DirectoryStep, KeptBeside, Reply, Request};

use crate::planner::Planner;
use crate::register::Keeping;

/// Copies are handles to the same guides.
#[derive(Clone, Copy)]
pub struct Guides(RwSignal<Option<Vec<Benchmark>>>);

impl Guides {
    pub fn unread() -> Self {
        Self(RwSignal::new(None))
    }

    /// Reads them, unless they are there.
    pub async fn read(self, planner: Planner) {
        if self.0.try_with_untracked(Option::is_none) != Some(true) {
            return;
        }
        let step = DirectoryStep::LookBeside(KeptBeside::Guides);
        if let Ok(Reply::Beside(bytes)) = planner.ask(Request::Directory(step)).await {
            let text = String::from_utf8(bytes.0).unwrap_or_default();
            self.0
                .try_set(Some(text.lines().filter_map(read).collect()));
        }
    }

    /// Those that stand now, followed.
    pub fn now(self) -> Vec<Benchmark> {
        self.0.get().unwrap_or_default()
    }

    /// One guide more, in place of the one for the same service.
    pub fn add(self, planner: Planner, guide: Benchmark) {
        self.change(planner, |all| {
            all.retain(|one| one.service != guide.service);
            all.push(guide);
            all.sort_by_key(|one| one.service);
        });
    }

    /// Without the guide for a service.
    pub fn drop_for(self, planner: Planner, service: ServiceId) {
        self.change(planner, |all| all.retain(|one| one.service != service));
    }

    fn change(self, planner: Planner, step: impl FnOnce(&mut Vec<Benchmark>)) {
        let mut all = self.0.get_untracked().unwrap_or_default();
        step(&mut all);
        let lines: Vec<String> = all.iter().map(written).collect();
        self.0.set(Some(all));
        let keeping = planner.register.keeping;
        keeping.set(Keeping::UnderWay);
        leptos::task::spawn_local(async move {
            let bytes = ContentBytes(lines.join("\n").into_bytes());
            let step = DirectoryStep::KeepBeside(KeptBeside::Guides, bytes);
            let kept = planner.ask(Request::Directory(step)).await;
            keeping.try_set(match kept {
                Ok(_) => Keeping::Kept,
                Err(_) => Keeping::Failed,
            });
        });
    }
}

/// `S4:1:10000`, as `waymark gaps --benchmark` takes it.
fn written(guide: &Benchmark) -> String {
    format!("{}:{}:{}", guide.service, guide.places, guide.for_women)
}

fn read(line: &str) -> Option<Benchmark> {
    let mut parts = line.split(':');
    let service = ServiceId::parse(parts.next()?)?;
    let (places, for_women) = (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
    (for_women > 0).then_some(Benchmark {
        service,
        places,
        for_women,
    })
}
