//! The form that is being brought in: how far it has come, and the importer that holds it. Nothing of it is kept.

use std::rc::Rc;
use std::sync::Arc;

use leptos::prelude::*;
use waymark_talk::{
    ContentBytes, FileMade, Finding, FormSeen, ImportReply, ImportRequest, Letter, PickedFile,
    PictureMade,
};

use crate::planning::Planning;
use waymark_shell::wire::{NoAnswer, Wire};

/// The boot script makes the importer.
const MAKER: &str = "waymarkImporter";

/// How far it has come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// Nothing is picked, or why what was picked is no form.
    Pick(Refused),
    /// The importer is at work; it can be cancelled.
    Busy(Stage),
    /// The form, with what is to be said of it.
    Seen(Arc<FormSeen>),
}

/// What the importer does now, in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    Starting = 1,
    Opening = 2,
    Checking = 3,
}

impl Stage {
    /// How many there are.
    pub const ALL: u8 = 3;
}

/// Why nothing is open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refused {
    /// Nothing was tried yet, or it was cancelled.
    Not,
    /// Larger than any form.
    TooLarge,
    /// The tablet could not read the file.
    Unreadable,
    /// The importer stopped.
    Stopped,
    /// There is no form in it, and why.
    NoForm(Box<Finding>),
}

/// What the screens share of it; copies are handles to the same signals.
#[derive(Clone, Copy)]
pub struct Import {
    pub step: RwSignal<Step>,
    /// The finding whose change was accepted last: the next one is looked for from there on.
    pub accepted: RwSignal<u32>,
    /// What is said of it for a round.
    pub planning: Planning,
    importer: StoredValue<Option<Rc<Wire>>, LocalStorage>,
}

impl Import {
    pub fn nothing() -> Self {
        Self {
            step: RwSignal::new(Step::Pick(Refused::Not)),
            accepted: RwSignal::new(0),
            planning: Planning::nothing(),
            importer: StoredValue::new_local(None),
        }
    }

    /// Ends the importer, whatever it is at, and with it everything of the form.
    pub fn lets_go(self) {
        self.ends_with(Refused::Not);
    }

    /// The same, with a reason to show.
    pub fn ends_with(self, why: Refused) {
        // Whoever waits for an answer holds it too, so letting go of it is not enough.
        if let Some(importer) = self.importer.get_value() {
            importer.end();
        }
        self.importer.set_value(None);
        self.accepted.set(0);
        self.planning.clear();
        let ended = Step::Pick(why);
        if self.step.with_untracked(|step| *step != ended) {
            self.step.set(ended);
        }
    }

    /// Brings files in, stage by stage. An importer that was ended meanwhile answers nobody.
    pub async fn bring(self, files: Vec<(String, Vec<u8>)>) {
        self.step.set(Step::Busy(Stage::Starting));
        self.accepted.set(0);
        let Ok(importer) = Wire::make(MAKER, "").map(Rc::new) else {
            return self.ends_with(Refused::Stopped);
        };
        self.importer.set_value(Some(Rc::clone(&importer)));
        let listens = importer.first().await;
        match listens.and_then(|bytes| read(&bytes)) {
            Ok(ImportReply::Ready) => {}
            _ => return self.stopped(),
        }
        self.step.set(Step::Busy(Stage::Opening));
        let files = files.into_iter().map(|(name, bytes)| PickedFile {
            name,
            bytes: ContentBytes(bytes),
        });
        match self.ask(ImportRequest::Open(files.collect())).await {
            Ok(ImportReply::Opened) => {}
            other => return self.settles(other),
        }
        self.step.set(Step::Busy(Stage::Checking));
        let checked = self.ask(ImportRequest::Check).await;
        self.settles(checked);
    }

    /// Makes the change that is proposed for a finding.
    pub async fn accept(self, place: u32) {
        match self.ask(ImportRequest::Accept(place)).await {
            Ok(ImportReply::Nothing) => {}
            reply => {
                self.accepted.set(place);
                self.planning.clear();
                self.settles(reply);
            }
        }
    }

    /// Takes the change that was accepted last back; it is proposed again, and the next one is looked for from there on.
    pub async fn take_back(self) {
        let place = self.step.with_untracked(|step| match step {
            Step::Seen(seen) => seen.last.as_ref().map(|last| last.place.clone()),
            _ => None,
        });
        match self.ask(ImportRequest::TakeBack).await {
            Ok(ImportReply::Nothing) => {}
            reply => {
                if let Ok(ImportReply::Form(seen)) = &reply {
                    let numbered = (0u32..).zip(&seen.findings);
                    let mut fixes = numbered.filter(|(_, finding)| {
                        let fix = finding.fix.as_ref();
                        fix.is_some_and(|fix| Some(&fix.place) == place.as_ref())
                    });
                    self.accepted
                        .set(fixes.next().map_or(0, |(number, _)| number));
                }
                self.planning.clear();
                self.settles(reply);
            }
        }
    }

    /// The form as a tablet loads it, and the pictures beside it.
    pub async fn compiled(self) -> Result<(Vec<u8>, Vec<PictureMade>), NoAnswer> {
        match self.ask(ImportRequest::Look).await? {
            ImportReply::Look { form, pictures } => Ok((form.0, pictures)),
            _ => Err(NoAnswer),
        }
    }

    /// The form as a workbook, and the sentences about what it cannot say.
    pub async fn workbook(self) -> Result<(FileMade, Vec<Finding>), NoAnswer> {
        match self.ask(ImportRequest::Workbook).await? {
            ImportReply::Workbook { file, unsaid } => Ok((file, unsaid)),
            _ => Err(NoAnswer),
        }
    }

    fn settles(self, reply: Result<ImportReply, NoAnswer>) {
        match reply {
            Ok(ImportReply::Form(seen)) => self.step.set(Step::Seen(Arc::new(*seen))),
            Ok(ImportReply::NoForm(why)) => self.ends_with(Refused::NoForm(Box::new(why))),
            Ok(ImportReply::TooLarge) => self.ends_with(Refused::TooLarge),
            _ => self.stopped(),
        }
    }

    /// It does not answer: it stopped, unless it was ended on purpose; then all is said already.
    fn stopped(self) {
        if self.importer.with_value(Option::is_some) {
            self.ends_with(Refused::Stopped);
        }
    }

    pub async fn ask(self, body: ImportRequest) -> Result<ImportReply, NoAnswer> {
        let importer = self.importer.get_value().ok_or(NoAnswer)?;
        let id = importer.number();
        let letter = Letter { id, body }.to_bytes();
        let answer = importer.put(id, &letter);
        read(&answer.await?)
    }
}

fn read(bytes: &[u8]) -> Result<ImportReply, NoAnswer> {
    let letter = Letter::<ImportReply>::from_bytes(bytes).map_err(|_| NoAnswer)?;
    Ok(letter.body)
}
