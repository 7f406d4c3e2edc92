//! What a form holds, in numbers.

use waymark_ask::definition::Weight;
use waymark_workbook::Form;

/// Numbers for the last line.
pub struct Counted {
    pub questions: usize,
    pub languages: usize,
    pub refusals: usize,
    pub notices: usize,
}

/// Counts.
pub fn count(form: &Form) -> Counted {
    let weighing = |weight| {
        form.problems
            .iter()
            .filter(|it| it.weight == weight)
            .count()
    };
    Counted {
        questions: form.definition.questions(),
        languages: form.definition.texts.languages.len().max(1),
        refusals: weighing(Weight::Refusal),
        notices: weighing(Weight::Notice),
    }
}
