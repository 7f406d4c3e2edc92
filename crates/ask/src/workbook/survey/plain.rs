//! Types that need nothing but their parameters looked at.

use super::super::element::What;
use super::super::kinds::{self, USUAL};
use super::super::near::nearest;
use super::super::parameters::is_whole;
use super::super::row::Row;
use super::super::said::Said;
use super::super::scan;
use super::Reader;
use crate::definition::Source;

impl Reader<'_> {
    /// A row of a plain type.
    pub(super) fn plain(&mut self, row: &Row, name: &str, kind: &str, triggers: Vec<String>) {
        match kind {
            "csv-external" | "xml-external" => return self.file(row, name, kind),
            "range" => return self.range(row, name, triggers),
            _ => {}
        }
        let parameters = self.parameters(row);
        let mut element = self.question(row, name, kind, triggers);
        match kind {
            "text" => {
                parameters.allow(row, &["rows"], self.problems);
                parameters.check(row, "rows", is_whole, "a whole number", self.problems);
                if let Some(rows) = parameters.get("rows") {
                    element.show("rows", Source::new(rows, row.place(&["parameters"])));
                }
            }
            "calculate" => self.check_calculation(row),
            "photo" => self.photo(row, &parameters, &mut element),
            "audio" | "background-audio" => self.audio(row, kind, &parameters),
            "geopoint" | "geoshape" | "geotrace" => {
                self.geometry(row, kind, &parameters, &mut element);
            }
            "background-geopoint" => self.check_background_point(row),
            _ if kinds::find(kind).is_none() => {
                self.unknown(row, kind);
                "text".clone_into(&mut element.kind);
            }
            _ => {}
        }
        if let Some(known) = kinds::find(kind).filter(|known| !known.hint.is_empty()) {
            if element.hint.is_nothing() {
                element.hint = Said::Plain(Source::new(known.hint, row.whole()));
            }
        }
        self.add(element);
    }

    /// A file that expressions look things up in.
    fn file(&mut self, row: &Row, name: &str, kind: &str) {
        self.questions.insert(name.to_owned());
        let stem = super::super::types::ending(name).0;
        self.instances.insert(stem.to_owned());
        let end = if kind == "csv-external" { "csv" } else { "xml" };
        let element = self.element(row, name, What::File(end), kind);
        self.add(element);
    }

    fn check_calculation(&mut self, row: &Row) {
        let worked = row
            .text("default")
            .is_some_and(|default| scan::is_worked_out(default, "calculate"));
        if row.at(&["bind", "calculate"]).is_none() && !worked {
            let sentence = "There is nothing to calculate. Fill in the calculation.";
            self.problems
                .refuse(&row.whole(), "no-calculation", sentence);
        }
    }

    fn unknown(&mut self, row: &Row, kind: &str) {
        let place = row.place(&["type"]);
        let sentence =
            format!("There is no type \"{kind}\". Write a known one, such as text or integer.");
        let (first, rest) = kind.split_once(' ').unwrap_or((kind, ""));
        let begins = ["select_one", "select_multiple", "rank"];
        let better = match nearest(first, begins.into_iter()) {
            Some(command) if !rest.is_empty() => Some(format!("{command} {rest}")),
            _ => nearest(&kind.replace(' ', "_"), USUAL.iter().copied()).map(str::to_owned),
        };
        match better {
            Some(better) if better != kind => {
                self.problems
                    .refuse_with(&place, "type-unknown", &sentence, better);
            }
            _ => self.problems.refuse(&place, "type-unknown", &sentence),
        }
    }
}
