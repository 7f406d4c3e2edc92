//! What a form holds, in numbers.

use waymark_ask::definition::{Control, Weight};
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
        questions: questions(&form.definition.body),
        languages: form.definition.texts.languages.len().max(1),
        refusals: weighing(Weight::Refusal),
        notices: weighing(Weight::Notice),
    }
}

fn questions(controls: &[Control]) -> usize {
    let each = controls.iter().map(|control| match control {
        Control::Group(group) => questions(&group.children),
        Control::Repeat(repeat) => questions(&repeat.children),
        Control::Question(_) => 1,
    });
    each.sum()
}
