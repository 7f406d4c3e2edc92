//! A table of the real workbooks: opened with so many questions and notices, or refused at sheet and cell.

use crate::common;

use waymark_ask::definition::Weight;
use waymark_workbook::read;

#[test]
fn each_is_opened_or_refused_with_a_sentence() {
    for (name, bytes) in common::workbooks() {
        let form = match read(&bytes, &name) {
            Ok(form) => form,
            Err(why) => {
                println!("{name}: not opened: {why}");
                continue;
            }
        };
        let refusals: Vec<_> = form
            .problems
            .iter()
            .filter(|it| it.weight == Weight::Refusal)
            .collect();
        let (asked, notices) = (
            form.definition.questions(),
            form.problems.len() - refusals.len(),
        );
        match refusals.first() {
            None => println!("{name}: opened with {asked} questions, {notices} notices"),
            Some(first) => println!("{name}: refused, {} to mend: {first}", refusals.len()),
        }
        for problem in refusals {
            let whole = problem.code == "no-survey";
            assert!(whole || problem.place.row > 0, "{name}: {problem}");
            assert!(problem.sentence.ends_with(['.', '?']), "{name}: {problem}");
        }
    }
}
