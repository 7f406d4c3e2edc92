//! What a form may not ask is taken out of it, and nothing else.

use crate::workbooks;

use waymark_ask::definition::{Control, Definition};
use waymark_ask::engine::Model;
use waymark_ask::strip::{FreeWords, strip};

fn names(controls: &[Control]) -> Vec<String> {
    let each = controls.iter().flat_map(|control| match control {
        Control::Group(group) => names(&group.children),
        Control::Repeat(repeat) => names(&repeat.children),
        Control::Question(question) => {
            let last = question.reference.rsplit('/').next();
            vec![last.unwrap_or_default().to_owned()]
        }
    });
    each.collect()
}

fn form() -> Definition {
    let rows = [
        "start~begun~",
        "deviceid~device~",
        "phonenumber~phone~",
        "today~day~",
        "note~words~Some words",
        "select_one towns~town~Which town?",
        "integer~times~How often?",
        "text~said~What else?",
        "begin_group~group~A group",
        "geopoint~where~Where?",
        "geoshape~field~Which field?",
        "image~picture~Take it",
        "audio~voice~Say it",
        "file~paper~Add it",
        "barcode~code~Scan it",
        "acknowledge~seen~Seen?",
        "end_group~~",
        "begin_repeat~each~Each",
        "video~film~Film it",
        "date~when~When?",
        "end_repeat~~",
    ];
    workbooks::survey("type~name~label", &rows).0
}

fn filled_in(definition: &Definition) -> usize {
    let binds = definition.binds.iter();
    binds.filter(|bind| bind.preload.is_some()).count()
}

#[test]
fn what_leads_to_somebody_goes_and_free_words_go_unless_they_are_wanted() {
    let asked = names(&form().body);
    for (words, expected) in [
        (FreeWords::Off, "words town times seen when"),
        (FreeWords::On, "words town times said seen when"),
    ] {
        let (stripped, taken) = strip(form(), words);
        let left = names(&stripped.body);
        assert_eq!(left.join(" "), expected);
        assert_eq!(taken + left.len(), asked.len(), "{asked:?}");
        // The date alone is filled in: not the device, not a number, not the hour, no id of the answers.
        assert_eq!((filled_in(&form()), filled_in(&stripped)), (5, 1));
        let (_, problems) = Model::compile(stripped);
        assert!(problems.is_empty(), "{problems:?}");
    }
}
