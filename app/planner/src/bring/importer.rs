//! The importer, while a list is brought in: a worker of its own that is ended when the screen is left.

use std::rc::Rc;
use std::sync::Arc;

use leptos::prelude::*;
use waymark_map::directory_to_bytes;
use waymark_shell::today;
use waymark_shell::wire::{NoAnswer, Wire};
use waymark_talk::{
    ContentBytes, ImportReply, ImportRequest, Letter, ListingSeen, ListingStep, NoListing,
    PickedFile, Today,
};

use crate::planner::Planner;

/// The boot script makes it.
const MAKER: &str = "waymarkImporter";

/// How far a list has come.
#[derive(Clone, PartialEq, Eq)]
pub enum Step {
    /// Nothing is picked, or why what was picked is no list.
    Pick(Why),
    /// The importer reads; it can be stopped.
    Busy,
    /// The list, and what taking it in would do.
    Seen(Arc<ListingSeen>),
    /// So many services were taken in.
    Taken(u32),
    /// And given back.
    Undone,
}

/// Why nothing is open.
#[derive(Clone, PartialEq, Eq)]
pub enum Why {
    NothingYet,
    TooLarge,
    Unreadable,
    Stopped,
    No(NoListing),
}

/// Copies are handles to the same list.
#[derive(Clone, Copy)]
pub struct Bringing {
    pub step: RwSignal<Step>,
    importer: StoredValue<Option<Rc<Wire>>, LocalStorage>,
}

impl Bringing {
    pub fn nothing() -> Self {
        Self {
            step: RwSignal::new(Step::Pick(Why::NothingYet)),
            importer: StoredValue::new_local(None),
        }
    }

    /// Ends the importer, whatever it is at.
    pub fn ends_with(self, why: Why) {
        if let Some(Some(importer)) = self.importer.try_get_value() {
            importer.end();
        }
        self.importer.try_set_value(None);
        self.step.try_set(Step::Pick(why));
    }

    /// Reads files beside the directory that is there.
    pub async fn bring(self, planner: Planner, files: Vec<(String, Vec<u8>)>) {
        if self.step.try_set(Step::Busy).is_some() {
            // The screen was left while the files were picked.
            return;
        }
        let Ok(importer) = Wire::make(MAKER, "").map(Rc::new) else {
            return self.ends_with(Why::Stopped);
        };
        self.importer.try_set_value(Some(Rc::clone(&importer)));
        let listens = importer.first().await;
        if !matches!(
            listens.and_then(|bytes| read(&bytes)),
            Ok(ImportReply::Ready)
        ) {
            return self.ends_with(Why::Stopped);
        }
        let directory = planner.register.once(directory_to_bytes);
        let files = files.into_iter().map(|(name, bytes)| PickedFile {
            name,
            bytes: ContentBytes(bytes),
        });
        self.says(ListingStep::Open {
            files: files.collect(),
            directory: ContentBytes(directory.unwrap_or_default()),
            today: Today(today::today()),
        })
        .await;
    }

    /// One step more, and what the list looks like then.
    pub async fn says(self, step: ListingStep) {
        match self.ask(step).await {
            Ok(ImportReply::Listing(seen)) => {
                self.step.try_set(Step::Seen(Arc::new(*seen)));
            }
            Ok(ImportReply::NoListing(why)) => self.ends_with(Why::No(why)),
            Ok(ImportReply::TooLarge) => self.ends_with(Why::TooLarge),
            // Ended meanwhile, by whoever stopped it.
            _ if self.step.try_get_untracked() == Some(Step::Pick(Why::NothingYet)) => {}
            _ => self.ends_with(Why::Stopped),
        }
    }

    /// All of it as edits.
    pub async fn edits(self, numbers: Vec<u32>) -> Result<Vec<ContentBytes>, NoAnswer> {
        match self.ask(ListingStep::Take(numbers)).await? {
            ImportReply::ListingEdits(edits) => Ok(edits),
            _ => Err(NoAnswer),
        }
    }

    async fn ask(self, step: ListingStep) -> Result<ImportReply, NoAnswer> {
        let importer = self.importer.try_get_value().flatten().ok_or(NoAnswer)?;
        let id = importer.number();
        let body = ImportRequest::Listing(step);
        let letter = Letter { id, body }.to_bytes();
        read(&importer.put(id, &letter).await?)
    }
}

fn read(bytes: &[u8]) -> Result<ImportReply, NoAnswer> {
    let letter = Letter::<ImportReply>::from_bytes(bytes).map_err(|_| NoAnswer)?;
    Ok(letter.body)
}
