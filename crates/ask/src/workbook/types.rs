//! What the cell of the type column says: a beginning, an end, a choice from a list, or a plain type.

/// A type cell that was understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Typed {
    Begin(Container, String),
    End(Container),
    Select(Select),
    /// Building tags of this list.
    Osm(String),
    /// A setting that stands in the survey, as it did in early forms.
    Setting(&'static str),
    Plain(String),
}

/// What holds other rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Container {
    Group,
    Repeat,
    Loop,
}

/// A choice from a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Select {
    pub(super) many: Many,
    /// The words before the list.
    pub(super) command: &'static str,
    /// A list's name, a file's name, or a reference to a repeated question.
    pub(super) list: String,
    pub(super) other: Other,
}

/// How many choices, and how.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Many {
    One,
    Multiple,
    Rank,
    /// One, from a list in a sheet of its own.
    External,
}

/// Whether people may say something else.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Other {
    No,
    Yes,
}

/// Words that begin a choice.
const COMMANDS: &[(&str, Many)] = &[
    ("add select one prompt using", Many::One),
    ("add select multiple prompt using", Many::Multiple),
    ("select all that apply from", Many::Multiple),
    ("select one from", Many::One),
    ("select1", Many::One),
    ("select_one", Many::One),
    ("select one", Many::One),
    ("select_multiple", Many::Multiple),
    ("select all that apply", Many::Multiple),
    ("select_one_external", Many::External),
    ("select_one_from_file", Many::One),
    ("select_multiple_from_file", Many::Multiple),
    ("select one from file", Many::One),
    ("select multiple from file", Many::Multiple),
    ("rank", Many::Rank),
];

const OTHER: &[&str] = &["or specify other", "or_other", "or other"];

impl Select {
    /// Whether its choices come from a file.
    pub(super) fn is_from_file(&self) -> bool {
        self.command.ends_with("file")
    }

    /// The list's name without the ending of a file.
    pub(super) fn instance(&self) -> &str {
        ending(&self.list).0
    }

    /// The type that shows it.
    pub(super) fn kind(&self) -> &'static str {
        match self.many {
            Many::One => "select one",
            Many::Multiple => "select all that apply",
            Many::Rank => "rank",
            Many::External => "select one external",
        }
    }
}

/// A file's name and its ending with the dot; no ending where there is none or nothing before it.
pub(super) fn ending(file: &str) -> (&str, &str) {
    match file.rfind('.') {
        Some(dot)
            if file
                .get(..dot)
                .is_some_and(|stem| !stem.trim_matches('.').is_empty()) =>
        {
            (
                file.get(..dot).unwrap_or(file),
                file.get(dot..).unwrap_or(""),
            )
        }
        _ => (file, ""),
    }
}

/// Endings of files that lists come from.
pub(super) const ENDINGS: &[&str] = &[".csv", ".xml", ".geojson"];

/// Reads a type cell.
pub(super) fn read(cell: &str) -> Typed {
    let cell = match cell {
        "imei" => "deviceid",
        "image" | "add image prompt" | "add photo prompt" => "photo",
        "add audio prompt" => "audio",
        "add video prompt" => "video",
        "add file prompt" => "file",
        other => other,
    };
    match cell {
        "form_title" | "set_form_title" => return Typed::Setting("title"),
        "form_id" | "set_form_id" => return Typed::Setting("id_string"),
        "prefix" => return Typed::Setting("prefix"),
        _ => {}
    }
    if let Some((container, list)) = after(cell, "begin").and_then(container) {
        return Typed::Begin(container, list.to_owned());
    }
    if let Some((container, "")) = after(cell, "end").and_then(container) {
        return Typed::End(container);
    }
    if let Some(select) = select(cell) {
        return Typed::Select(select);
    }
    match cell
        .strip_prefix("osm ")
        .and_then(|rest| rest.split(' ').next())
    {
        Some(list) if !list.is_empty() => Typed::Osm(list.to_owned()),
        _ => Typed::Plain(cell.to_owned()),
    }
}

fn after<'a>(cell: &'a str, word: &str) -> Option<&'a str> {
    let rest = cell.strip_prefix(word)?;
    rest.strip_prefix('_')
        .or_else(|| rest.strip_prefix(char::is_whitespace))
}

/// A container's name, and the list a loop goes over.
fn container(words: &str) -> Option<(Container, &str)> {
    let names = [
        ("looped group", Container::Repeat),
        ("lgroup", Container::Repeat),
        ("group", Container::Group),
        ("repeat", Container::Repeat),
        ("loop", Container::Loop),
    ];
    names.iter().find_map(|(name, container)| {
        let rest = words.strip_prefix(name)?;
        if rest.is_empty() {
            return Some((*container, ""));
        }
        let rest = rest.strip_prefix(' ')?;
        let list = rest.strip_prefix("over ").unwrap_or(rest);
        (!list.is_empty() && !list.contains(' ')).then_some((*container, list))
    })
}

fn select(cell: &str) -> Option<Select> {
    COMMANDS.iter().find_map(|(command, many)| {
        let rest = cell.strip_prefix(command)?.strip_prefix(' ')?;
        let (list, other) = rest
            .split_once(' ')
            .map_or((rest, ""), |(list, other)| (list, other));
        let known = other.is_empty() || OTHER.contains(&other);
        (known && !list.is_empty()).then(|| Select {
            many: *many,
            command,
            list: list.to_owned(),
            other: if other.is_empty() {
                Other::No
            } else {
                Other::Yes
            },
        })
    })
}
