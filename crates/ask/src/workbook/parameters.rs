//! The parameters column: `randomize=true seed=3`.

use super::problems::Problems;
use super::row::Row;

/// Parameters as written, names in lower case.
#[derive(Clone, Debug, Default)]
pub(super) struct Parameters(Vec<(String, String)>);

impl Parameters {
    /// The value of a parameter.
    pub(super) fn get(&self, name: &str) -> Option<&str> {
        self.0
            .iter()
            .find(|(known, _)| known == name)
            .map(|(_, value)| value.as_str())
    }

    /// Puts one in.
    pub(super) fn set(&mut self, name: &str, value: &str) {
        self.0.retain(|(known, _)| known != name);
        self.0.push((name.to_owned(), value.to_owned()));
    }

    /// Takes one out.
    pub(super) fn take(&mut self, name: &str) -> Option<String> {
        let at = self.0.iter().position(|(known, _)| known == name)?;
        Some(self.0.remove(at).1)
    }

    /// All of them.
    pub(super) fn list(&self) -> &[(String, String)] {
        &self.0
    }

    /// Refuses what a type does not know.
    pub(super) fn allow(&self, row: &Row, known: &[&str], problems: &mut Problems) {
        for (name, _) in &self.0 {
            if known.contains(&name.as_str()) {
                continue;
            }
            let sentence = format!(
                "This type has no parameter \"{name}\". It knows: {}. Take the others out.",
                known.join(", ")
            );
            problems.refuse(&row.place(&["parameters"]), "parameter-unknown", &sentence);
        }
    }

    /// Refuses a value that is not as it must be.
    pub(super) fn check(
        &self,
        row: &Row,
        name: &str,
        is_right: impl Fn(&str) -> bool,
        wanted: &str,
        problems: &mut Problems,
    ) {
        let Some(value) = self.get(name).filter(|value| !is_right(value)) else {
            return;
        };
        let sentence =
            format!("The parameter \"{name}\" is \"{value}\" but must be {wanted}. Change it.");
        problems.refuse(&row.place(&["parameters"]), "parameter-wrong", &sentence);
    }
}

/// Values that name something in a file: their case matters.
const KEPT: &[&str] = &["label", "value"];

/// Reads the cell. Commas, semicolons and spaces part the pairs.
pub(super) fn read(row: &Row, problems: &mut Problems) -> Parameters {
    let Some(cell) = row.text("parameters") else {
        return Parameters::default();
    };
    let spaced = cell.replace('=', " = ");
    let is_gap = |letter: char| letter.is_whitespace() || letter == ',' || letter == ';';
    let words: Vec<&str> = spaced
        .split(is_gap)
        .filter(|word| !word.is_empty())
        .collect();
    let mut parameters = Parameters::default();
    for pair in words.chunks(3) {
        match pair {
            [name, "=", value] if *name != "=" && *value != "=" => {
                let name = name.to_lowercase();
                let as_written = KEPT.contains(&name.as_str()) || value.contains("${");
                let value = if as_written {
                    (*value).to_owned()
                } else {
                    value.to_lowercase()
                };
                parameters.set(&name, &value);
            }
            _ => {
                let sentence = "The parameters cannot be read. Write each as name=value, with a \
                                space between two.";
                problems.refuse(
                    &row.place(&["parameters"]),
                    "parameters-unreadable",
                    sentence,
                );
                return Parameters::default();
            }
        }
    }
    parameters
}

/// Whether it is a whole number.
pub(super) fn is_whole(value: &str) -> bool {
    value.trim().parse::<i64>().is_ok()
}

/// Whether it is a number.
pub(super) fn is_number(value: &str) -> bool {
    value.trim().parse::<f64>().is_ok_and(f64::is_finite)
}

/// Whether it is one of the two words.
pub(super) fn is_true_or_false(value: &str) -> bool {
    matches!(value, "true" | "false")
}
