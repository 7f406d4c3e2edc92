//! The sheet `survey`: questions, notes, calculations and the groups around them.

use super::choices::Lists;
use super::columns::Columns;
use super::expressions::Compiler;
use super::finding::Findings;
use super::groups::Groups;
use super::kinds::{RowKind, kind};
use super::languages::{check, texts};
use super::row::Row;
use super::rules;
use super::settings::Settings;
use super::sheet::Sheet;
use crate::expression::Place;
use crate::form::{
    InShortForm, Kind, MAX_QUESTIONS, QuestionId, QuestionParts, Role, Sensitivity, is_name,
};

const CLASSES: [(&str, Sensitivity); 3] = [
    ("0", Sensitivity::Plain),
    ("1", Sensitivity::Personal),
    ("2", Sensitivity::Harmful),
];
const SHORT: [(&str, InShortForm); 3] = [
    ("no", InShortForm::No),
    ("yes", InShortForm::Yes),
    ("frame", InShortForm::Frame),
];
const NO_OR_YES: [(&str, bool); 2] = [("no", false), ("yes", true)];

/// Columns that would change what happens, and do not yet.
const NOT_YET: [&str; 6] = [
    "constraint",
    "default",
    "read_only",
    "repeat_count",
    "trigger",
    "parameters",
];

/// How `required` may say no.
const NOT_REQUIRED: [&str; 4] = ["", "no", "false", "false()"];

pub(super) fn read(
    sheet: &Sheet,
    settings: &Settings,
    lists: &Lists,
    findings: &mut Findings,
) -> Vec<QuestionParts> {
    let columns = Columns::of(sheet, findings);
    check(&columns, &["label", "hint"], &settings.languages, findings);
    let mut reader = Reader {
        columns: &columns,
        settings,
        lists,
        groups: Groups::default(),
        questions: Vec::new(),
    };
    for row in columns.rows() {
        if reader.questions.len() >= MAX_QUESTIONS {
            findings.push(row.finding("", "the survey has more rows than can be handled"));
            break;
        }
        reader.row(&row, findings);
    }
    reader.groups.finish(findings);
    rules::of_form(&columns, &reader.questions, findings);
    reader.questions
}

struct Reader<'a> {
    columns: &'a Columns<'a>,
    settings: &'a Settings,
    lists: &'a Lists,
    groups: Groups,
    questions: Vec<QuestionParts>,
}

impl Reader<'_> {
    fn row(&mut self, row: &Row<'_>, findings: &mut Findings) {
        for column in NOT_YET {
            if !row.cell(column).is_empty() {
                findings.push(row.finding(column, &format!("{column} is not supported yet")));
            }
        }
        if !NOT_REQUIRED.contains(&row.cell("required").to_lowercase().as_str()) {
            findings.push(row.finding(
                "required",
                "no question is ever compulsory; leave this empty",
            ));
        }
        match kind(row, self.lists, findings) {
            Some(RowKind::BeginGroup) => {
                let relevant = Compiler {
                    questions: &self.questions,
                    row,
                    findings,
                }
                .cell("relevant", Place::Relevant);
                self.groups.begin(row, relevant, findings);
            }
            Some(RowKind::EndGroup) => self.groups.end(row, findings),
            Some(RowKind::Question(kind, choices)) => {
                let parts = self.question(row, kind, findings);
                if let Some(mut parts) = parts {
                    parts.choices = choices;
                    self.finish(row, parts, findings);
                }
            }
            None => {}
        }
    }

    fn question(
        &self,
        row: &Row<'_>,
        kind: Kind,
        findings: &mut Findings,
    ) -> Option<QuestionParts> {
        let name = row.cell("name");
        if !is_name(name) {
            findings.push(row.finding("name", "a name begins with a letter and has no spaces"));
        }
        if self.questions.iter().any(|other| other.name == name) {
            findings.push(row.finding("name", &format!("a row above is called “{name}” already")));
        }
        let languages = &self.settings.languages;
        let labels = texts(row, self.columns, "label", languages);
        if kind != Kind::Calculate {
            row.check_labels(self.columns, &labels, languages, findings);
        }
        let roles = Role::ALL.map(|role| (role.name(), role));
        let measures = row.cell("measures").split(';').map(str::trim);
        Some(QuestionParts {
            name: name.to_owned(),
            kind,
            item: row.cell("item").to_owned(),
            section: self.groups.section().to_owned(),
            role: row.one_of("role", &roles, findings)?,
            sensitivity: row.one_of("class", &CLASSES, findings)?,
            short: row.one_of("short", &SHORT, findings)?,
            support_after: row.one_of("support_after", &NO_OR_YES, findings)?,
            labels,
            hints: texts(row, self.columns, "hint", languages),
            choices: [].into(),
            right: None,
            beat: None,
            measures: measures
                .filter(|code| !code.is_empty())
                .map(str::to_owned)
                .collect(),
            relevant: None,
            choice_filter: None,
            calculation: None,
        })
    }

    /// What needs the rows above or the choices: references, expressions, the rules of the roles.
    fn finish(&mut self, row: &Row<'_>, mut parts: QuestionParts, findings: &mut Findings) {
        let mut compiler = Compiler {
            questions: &self.questions,
            row,
            findings,
        };
        let relevant = compiler.cell("relevant", Place::Relevant);
        parts.relevant = compiler.within(self.groups.relevant(), relevant);
        parts.choice_filter = compiler.cell("choice_filter", Place::ChoiceFilter);
        parts.calculation = compiler.cell("calculation", Place::Calculation);
        parts.right = rules::right(row, &parts, findings);
        parts.beat = self.beat(row, findings);
        rules::of_question(row, &parts, findings);
        self.questions.push(parts);
    }

    fn beat(&self, row: &Row<'_>, findings: &mut Findings) -> Option<QuestionId> {
        let name = row.cell("beat");
        let is_beat = |one: &QuestionParts| one.name == name && one.role == Role::Consent;
        let found = self.questions.iter().position(is_beat);
        if found.is_none() && !name.is_empty() {
            findings.push(row.finding("beat", &format!("“{name}” is no beat of consent above")));
        }
        found
            .and_then(|at| u16::try_from(at).ok())
            .map(QuestionId::new)
    }
}
