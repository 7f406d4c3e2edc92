//! The current form: its definition, compiled, and what is to be said of it.

use waymark_ask::definition::{Definition, Fix, Place, Problem, Weight};
use waymark_ask::engine::Model;
use waymark_ask::workbook::Workbook;
use waymark_ask::{form_check, workbook, xform};
use waymark_talk::{Finding, FindingKind, MOST_FINDINGS};
use waymark_workbook::Content;

use crate::file::FormFile;
use crate::findings::finding;

/// A form as its file says it now. From here it goes on: to a look, to a workbook, to a round.
pub(crate) struct CurrentForm {
    definition: Definition,
    model: Model,
    /// Sorted by kind, then in the order in which they were found.
    problems: Vec<(FindingKind, Problem)>,
}

impl CurrentForm {
    /// Reads and compiles what the file holds.
    pub(crate) fn of(file: &FormFile) -> Result<Self, Box<Problem>> {
        let (mut definition, read) = match file.content() {
            Content::Sheets(sheets) => workbook::read(&Workbook {
                stem: file.stem().to_owned(),
                ..Workbook::of(sheets.clone())
            }),
            Content::XForm(text) => xform::read(text)?,
        };
        let listed = file.lists().fill(&mut definition);
        let media = file.media().problems(&definition, file);
        let (model, compiled) = Model::compile(definition.clone());
        let fits = form_check::check(&definition);
        let known: Vec<Place> = places(&read);
        let compiled = compiled
            .into_iter()
            .filter(|problem| !known.contains(&problem.place));
        let mut problems: Vec<(FindingKind, Problem)> = file
            .notices()
            .iter()
            .cloned()
            .chain(read)
            .chain(listed)
            .chain(compiled)
            .chain(media)
            .map(|problem| (weighed(&problem), problem))
            .chain(fits.into_iter().map(|problem| (FindingKind::Fit, problem)))
            .collect();
        problems.sort_by_key(|(kind, _)| *kind);
        Ok(Self {
            definition,
            model,
            problems,
        })
    }

    /// What the form says, in the terms of its author.
    pub(crate) fn definition(&self) -> &Definition {
        &self.definition
    }

    /// The same, compiled; what cannot be compiled is left out.
    pub(crate) fn model(&self) -> &Model {
        &self.model
    }

    /// The change proposed for a finding, by its place among the findings.
    pub(crate) fn fix(&self, place: usize) -> Option<&Fix> {
        self.problems.get(place)?.1.fix.as_ref()
    }

    /// What is told of it, and how much is not told.
    pub(crate) fn findings(&self, file: &FormFile) -> (Vec<Finding>, u32) {
        let told = self.problems.iter().take(MOST_FINDINGS);
        let told = told.map(|(kind, problem)| finding(problem, *kind, file));
        let more = self.problems.len().saturating_sub(MOST_FINDINGS);
        (told.collect(), u32::try_from(more).unwrap_or(u32::MAX))
    }

    /// How many questions and notes it has.
    pub(crate) fn questions(&self) -> u32 {
        u32::try_from(self.definition.questions()).unwrap_or(u32::MAX)
    }
}

/// Where the reader has refused something already: what follows from it is not said a second time.
fn places(problems: &[Problem]) -> Vec<Place> {
    let refused = problems.iter().filter(|it| it.weight == Weight::Refusal);
    let places = refused.map(|problem| problem.place.clone());
    places.filter(|place| *place != Place::default()).collect()
}

fn weighed(problem: &Problem) -> FindingKind {
    match problem.weight {
        Weight::Refusal => FindingKind::Mend,
        Weight::Notice => FindingKind::Know,
    }
}
