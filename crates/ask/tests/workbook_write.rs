//! A definition as sheets again: what stands in the cells, and what is told when a form cannot be said.

use waymark_ask::definition::{Definition, Part, Source, Text};
use waymark_ask::workbook::{self, markdown};
use waymark_ask::workbook_write::{differences, write};
use waymark_ask::xform;

const FORM: &str = "
| survey   |
|          | type              | name    | label::English (en) | label::Arabic (ar) | relevant         | calculation | choice_filter    | default | trigger |
|          | select_one towns  | town    | Which town?         | أي مدينة؟          |                  |             |                  |         |         |
|          | begin_repeat      | visit   | Visit               | زيارة              |                  |             |                  |         |         |
|          | date              | day     | Day in ${town}?     | اليوم؟             | ${town} = 'n'    |             |                  | today() |         |
|          | select_one places | place   | Where?              | أين؟               |                  |             | day=${day} and town=${town} |  |       |
|          | calculate         | twice   |                     |                    |                  | ${day} * 2  |                  |         | ${town} |
|          | end_repeat        |         |                     |                    |                  |             |                  |         |         |
| choices  |
|          | list_name | name | label::English (en) | label::Arabic (ar) | day | town |
|          | towns     | n    | North               | شمال               |     |      |
|          | places    | home | Home                | بيت                | 1   | n    |
| settings |
|          | form_title | form_id |
|          | A form     | a_form  |
";

fn form() -> Definition {
    workbook::read(&markdown(FORM).unwrap()).0
}

/// What stands under a heading of the survey in the row of this name.
fn cell(name: &str, heading: &str) -> String {
    let sheets = write(&form()).0.sheets;
    let rows = &sheets[0].rows;
    let column = |wanted: &str| rows[0].iter().position(|it| it == wanted).unwrap();
    let row = rows
        .iter()
        .find(|row| row.get(column("name")).is_some_and(|it| it == name))
        .unwrap();
    row.get(column(heading)).cloned().unwrap_or_default()
}

#[test]
fn paths_become_references_again() {
    assert_eq!(cell("day", "relevant"), "${town} = 'n'");
    assert_eq!(cell("day", "label::English (en)"), "Day in ${town}?");
    assert_eq!(cell("day", "label::Arabic (ar)"), "اليوم؟");
    assert_eq!(cell("day", "default"), "today()");
    assert_eq!(cell("place", "type"), "select_one places");
    assert_eq!(
        cell("place", "choice_filter"),
        "day=${day} and town=${town}"
    );
    assert_eq!(cell("twice", "calculation"), "${day} * 2");
    assert_eq!(cell("twice", "trigger"), "${town}");
}

#[test]
fn the_columns_stand_in_the_usual_order() {
    let sheets = write(&form()).0.sheets;
    let names: Vec<&str> = sheets.iter().map(|sheet| sheet.name.as_str()).collect();
    assert_eq!(names, ["survey", "choices", "settings"]);
    let first = [
        "type",
        "name",
        "label::English (en)",
        "label::Arabic (ar)",
        "relevant",
        "calculation",
    ];
    assert_eq!(sheets[0].rows[0][..6], first);
    let choices = [
        "list_name",
        "name",
        "label::English (en)",
        "label::Arabic (ar)",
        "day",
        "town",
    ];
    assert_eq!(sheets[1].rows[0], choices);
}

/// What differs after a change of the form.
fn changed(change: impl FnOnce(&mut Definition)) -> Vec<String> {
    let mut other = form();
    change(&mut other);
    differences(&form(), &other)
}

#[test]
fn each_change_is_a_difference() {
    assert_eq!(changed(|_| {}), Vec::<String>::new());
    let flipped = changed(|it| {
        let bind = it
            .binds
            .iter_mut()
            .find(|bind| bind.relevant.is_some())
            .unwrap();
        bind.relevant.as_mut().unwrap().text = " /data/town  != 'n'".to_owned();
    });
    assert_eq!(flipped, ["the rules of /data/visit/day"]);
    assert_eq!(
        changed(|it| it.body.swap(0, 1)),
        ["the order of what is shown, from /data/town on"]
    );
    assert!(changed(|it| it.title = "B".into())[0].starts_with("title"));
    assert_eq!(changed(|it| it.actions.clear()).len(), 2);
    assert_eq!(changed(|it| it.secondary.clear()).len(), 2);
    let words = changed(|it| {
        let entry = it.texts.entries.get_mut("/data/town:label").unwrap()[1]
            .as_mut()
            .unwrap();
        entry.forms[0].1 = vec![Part::Said("نعم".into())];
    });
    assert_eq!(words, ["the words of /data/town:label in Arabic (ar)"]);
}

#[test]
fn what_cannot_be_said_is_told() {
    assert_eq!(write(&form()).1, Vec::new());
    let told = |change: &dyn Fn(&mut Definition)| {
        let mut other = form();
        change(&mut other);
        let problems = write(&other).1;
        problems.iter().map(|it| it.code).collect::<Vec<_>>()
    };
    let worked = told(&|it| {
        let bind = &mut it.binds[0];
        bind.constraint_message = Some(Text::Worked(Source::new(
            "concat('a', 'b')",
            Default::default(),
        )));
    });
    assert_eq!(worked, ["text-worked-out", "not-the-same"]);
    let event = told(&|it| it.actions[0].events = vec!["xforms-ready".into()]);
    assert_eq!(event, ["event", "not-the-same"]);
    let empty = told(&|it| it.secondary[0].tree = Default::default());
    assert!(empty.contains(&"not-the-same"));
}

#[test]
fn an_xform_becomes_sheets_too() {
    let text = "<h:html xmlns='http://www.w3.org/2002/xforms' xmlns:h='http://www.w3.org/1999/xhtml' \
                xmlns:jr='http://openrosa.org/javarosa'><h:head><h:title>T</h:title><model><instance>\
                <data id='t'><a/><b/><meta><instanceID/></meta></data></instance>\
                <bind nodeset='/data/a' type='int'/><bind nodeset='/data/b' relevant='/data/a&gt;3'/>\
                <bind nodeset='/data/meta/instanceID' readonly='true()' jr:preload='uid'/></model></h:head>\
                <h:body><input ref='/data/a'><label>A</label></input><select1 ref='/data/b'><label>B is \
                <output value='/data/a'/></label><item><label>One</label><value>1</value></item></select1>\
                </h:body></h:html>";
    let (definition, _) = xform::read(text).unwrap();
    let (written, problems) = write(&definition);
    let rows = &written.sheets[0].rows;
    assert_eq!(rows[1], ["integer", "a", "A"]);
    assert_eq!(
        rows[2],
        ["select_one data_b_choices", "b", "B is ${a}", "${a}>3"]
    );
    // The choices stood in the question and become a list: that is told.
    assert!(problems.iter().all(|it| it.code == "not-the-same"));
    assert!(!problems.is_empty());
}
