//! One request in, one reply out; between them the form that is open.

use waymark_ask::definition::Problem;
use waymark_ask::engine::Model;
use waymark_ask::strip::{FreeWords, strip};
use waymark_ask::{Form, site, workbook_write};
use waymark_talk::{
    ContentBytes, FileMade, FindingKind, FormSeen, ImportReply, ImportRequest, MOST_PICKED_BYTES,
    MOST_PICKED_FILES, PickedFile, SaidWishes,
};
use waymark_workbook::{Content, write};

use crate::areas;
use crate::backdrop::Ground;
use crate::beside::beside;
use crate::file::FormFile;
use crate::findings::{finding, made};
use crate::for_a_round;
use crate::form::CurrentForm;
use crate::grid;
use crate::listing::{self, Listing};
use crate::picked;

/// The media type of a workbook (ECMA-376), as registered with IANA.
const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// At most one form at a time. Everything it knows of it stands here.
#[derive(Default)]
pub struct Importer {
    /// The file, once it was opened.
    file: Option<FormFile>,
    /// The form in it as it stands now, once it was checked.
    form: Option<CurrentForm>,
    /// A list of services, once it was read.
    listing: Option<Listing>,
    /// A background, while it is read.
    ground: Ground,
}

impl Importer {
    /// Answers one request.
    pub fn answer(&mut self, request: ImportRequest) -> ImportReply {
        match request {
            ImportRequest::Open(files) => self.open(files),
            ImportRequest::Check => self.check(),
            ImportRequest::Accept(place) => self.accept(place),
            ImportRequest::TakeBack => self.take_back(),
            ImportRequest::Look => self.look(),
            ImportRequest::Workbook => self.workbook(),
            ImportRequest::Areas(picked) => areas::areas(&picked),
            ImportRequest::Grid(picked) => grid::grid(&picked),
            ImportRequest::Listing(step) => listing::answer(&mut self.listing, step),
            ImportRequest::Backdrop(step) => self.ground.answer(step),
            ImportRequest::ForARound { around, wishes } => self.for_a_round(&around, &wishes),
        }
    }

    fn open(&mut self, files: Vec<PickedFile>) -> ImportReply {
        *self = Self::default();
        let size: usize = files.iter().map(|file| file.bytes.0.len()).sum();
        if size > MOST_PICKED_BYTES || files.len() > MOST_PICKED_FILES {
            return ImportReply::TooLarge;
        }
        let files = files.into_iter().map(|file| (file.name, file.bytes.0));
        match picked::sort(files.collect()).and_then(FormFile::open) {
            Ok(file) => {
                self.file = Some(file);
                ImportReply::Opened
            }
            Err(why) => no_form(&why),
        }
    }

    /// Nothing half-read remains: a file without a form in it is let go.
    fn check(&mut self) -> ImportReply {
        let Some(file) = &self.file else {
            return ImportReply::Nothing;
        };
        match CurrentForm::of(file) {
            Ok(form) => {
                let seen = seen(file, &form);
                self.form = Some(form);
                ImportReply::Form(Box::new(seen))
            }
            Err(why) => {
                *self = Self::default();
                no_form(&why)
            }
        }
    }

    fn accept(&mut self, place: u32) -> ImportReply {
        let place = usize::try_from(place).unwrap_or(usize::MAX);
        let form = self.form.as_ref();
        let fix = form.and_then(|form| form.fix(place)).cloned();
        let changed = match (fix, self.file.as_mut()) {
            (Some(fix), Some(file)) => file.change(&fix),
            _ => false,
        };
        if changed {
            self.check()
        } else {
            ImportReply::Nothing
        }
    }

    fn take_back(&mut self) -> ImportReply {
        match self.file.as_mut().is_some_and(FormFile::take_back) {
            true => self.check(),
            false => ImportReply::Nothing,
        }
    }

    fn look(&self) -> ImportReply {
        let (Some(file), Some(form)) = (&self.file, &self.form) else {
            return ImportReply::Nothing;
        };
        let (asked, _) = strip(form.definition().clone(), FreeWords::Off);
        let (model, _) = Model::compile(asked);
        site::write(&model).map_or(ImportReply::TooLarge, |bytes| ImportReply::Look {
            form: ContentBytes(bytes),
            pictures: file.media().pictures(form.definition()),
        })
    }

    fn for_a_round(&self, around: &ContentBytes, wishes: &SaidWishes) -> ImportReply {
        let Some(form) = &self.form else {
            return ImportReply::Nothing;
        };
        match Form::from_bytes(&around.0) {
            Ok(around) => {
                let made = for_a_round::made(form.definition(), &around, wishes);
                ImportReply::ForARound(Box::new(made))
            }
            Err(_) => ImportReply::NotUnderstood,
        }
    }

    /// Sheets are written as their author left them, accepted changes aside; only an XForm is put into other words.
    fn workbook(&self) -> ImportReply {
        let (Some(file), Some(form)) = (&self.file, &self.form) else {
            return ImportReply::Nothing;
        };
        let (bytes, unsaid) = match file.content() {
            Content::Sheets(sheets) => (write::xlsx(sheets), Vec::new()),
            Content::XForm(_) => {
                let (workbook, unsaid) = workbook_write::write(form.definition());
                (write::xlsx(&workbook.sheets), unsaid)
            }
        };
        let unsaid = unsaid.iter();
        ImportReply::Workbook {
            file: FileMade {
                bytes: ContentBytes(bytes),
                name: format!("{}.xlsx", file.stem()),
                media_type: XLSX.to_owned(),
                sheets: Vec::new(),
            },
            unsaid: unsaid
                .map(|problem| finding(problem, FindingKind::Know, file))
                .collect(),
        }
    }
}

fn no_form(why: &Problem) -> ImportReply {
    ImportReply::NoForm(finding(why, FindingKind::Mend, &FormFile::default()))
}

fn seen(file: &FormFile, form: &CurrentForm) -> FormSeen {
    let (findings, more) = form.findings(file);
    FormSeen {
        file: file.name().to_owned(),
        title: form.definition().title.clone(),
        questions: form.questions(),
        languages: form.model().languages().to_vec(),
        beside: beside(form.definition(), file),
        findings,
        more,
        mended: u32::try_from(file.history().len()).unwrap_or(u32::MAX),
        last: file.history().last().map(made),
    }
}
