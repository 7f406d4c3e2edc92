//! What a column's heading means: other names of columns, languages, and attributes behind colons.

use super::names::snake;

/// The columns of one sheet.
pub(super) struct Columns {
    /// Other names, and what they mean.
    pub(super) others: &'static [(&'static str, &'static [&'static str])],
    /// Names that mean themselves.
    pub(super) known: &'static [&'static str],
    /// Names that must be there when there are rows.
    pub(super) needed: &'static [&'static str],
}

/// Columns of the survey sheet.
pub(super) const SURVEY: Columns = Columns {
    others: &[
        ("read_only", &["bind", "readonly"]),
        ("readonly", &["bind", "readonly"]),
        ("relevant", &["bind", "relevant"]),
        ("relevance", &["bind", "relevant"]),
        ("required", &["bind", "required"]),
        ("constraint", &["bind", "constraint"]),
        ("calculation", &["bind", "calculate"]),
        ("calculate", &["bind", "calculate"]),
        ("constraining_message", &["bind", "jr:constraintMsg"]),
        ("constraint_message", &["bind", "jr:constraintMsg"]),
        ("requiredmsg", &["bind", "jr:requiredMsg"]),
        ("required_message", &["bind", "jr:requiredMsg"]),
        ("noapperrorstring", &["bind", "jr:noAppErrorString"]),
        ("no_app_error_string", &["bind", "jr:noAppErrorString"]),
        ("save_to", &["bind", "entities:saveto"]),
        ("caption", &["label"]),
        ("command", &["type"]),
        ("tag", &["name"]),
        ("value", &["name"]),
        ("image", &["media", "image"]),
        ("big-image", &["media", "big-image"]),
        ("audio", &["media", "audio"]),
        ("video", &["media", "video"]),
        ("appearance", &["control", "appearance"]),
        ("count", &["control", "jr:count"]),
        ("repeat_count", &["control", "jr:count"]),
        ("jr:count", &["control", "jr:count"]),
        ("autoplay", &["control", "autoplay"]),
        ("rows", &["control", "rows"]),
        ("body", &["control"]),
        ("compact_tag", &["instance", "odk:tag"]),
    ],
    known: &[
        "type",
        "name",
        "label",
        "hint",
        "guidance_hint",
        "media",
        "bind",
        "control",
        "instance",
        "default",
        "trigger",
        "choice_filter",
        "parameters",
        "query",
        "list_name",
        "choices",
        "itemset",
        "actions",
        "sms_field",
        "disabled",
        "intent",
    ],
    needed: &["type"],
};

/// Columns of the sheets choices, external_choices and osm.
pub(super) const LISTS: Columns = Columns {
    others: &[
        ("caption", &["label"]),
        ("list_name", &["list name"]),
        ("value", &["name"]),
        ("image", &["media", "image"]),
        ("big-image", &["media", "big-image"]),
        ("audio", &["media", "audio"]),
        ("video", &["media", "video"]),
    ],
    known: &["name", "label", "media", "sms_option"],
    needed: &["name"],
};

/// Columns of the settings sheet.
pub(super) const SETTINGS: Columns = Columns {
    others: &[
        ("form_title", &["title"]),
        ("set_form_title", &["title"]),
        ("form_id", &["id_string"]),
        ("set_form_id", &["id_string"]),
    ],
    known: &[
        "title",
        "id_string",
        "name",
        "version",
        "default_language",
        "style",
        "instance_name",
        "public_key",
        "submission_url",
        "auto_send",
        "auto_delete",
        "client_editable",
        "namespaces",
        "allow_choice_duplicates",
        "omit_instanceID",
        "clean_text_values",
        "attribute",
        "instance_xmlns",
        "instance_id",
        "flat",
        "add_none_option",
        "prefix",
        "delimiter",
    ],
    needed: &[],
};

/// Columns of the entities sheet.
pub(super) const ENTITIES: Columns = Columns {
    others: &[("list_name", &["dataset"])],
    known: &[
        "dataset",
        "entity_id",
        "create_if",
        "update_if",
        "repeat",
        "label",
    ],
    needed: &[],
};

/// The path that a heading means. Two colons part its words; in a sheet that uses them nowhere, one does.
pub(super) fn path(heading: &str, doubled: Doubled, columns: &Columns) -> Vec<String> {
    let is_known = |word: &str| columns.known.contains(&word) && other(word, columns).is_none();
    if is_known(heading) {
        return vec![heading.to_owned()];
    }
    let plain = snake(heading);
    if is_known(&plain) {
        return vec![plain];
    }
    let words: Vec<String> = if doubled == Doubled::Yes || heading.contains("::") {
        heading
            .split("::")
            .map(|word| word.trim().to_owned())
            .collect()
    } else {
        with_prefix(
            heading
                .split(':')
                .map(|word| word.trim().to_owned())
                .collect(),
        )
    };
    let Some((first, rest)) = words.split_first() else {
        return Vec::new();
    };
    let plain = snake(first);
    let mut path: Vec<String> = match other(&plain, columns) {
        Some(meant) => meant.iter().map(|word| (*word).to_owned()).collect(),
        None if columns.known.contains(&plain.as_str()) => vec![plain],
        // A column of the author's own: expressions may name it, so it stays as it is.
        None => vec![first.clone()],
    };
    path.extend(rest.iter().cloned());
    path
}

/// Whether a sheet parts the words of any heading by two colons.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Doubled {
    No,
    Yes,
}

fn other(word: &str, columns: &Columns) -> Option<&'static [&'static str]> {
    columns
        .others
        .iter()
        .find(|(name, _)| *name == word)
        .map(|(_, meant)| *meant)
}

/// `jr` belongs to the word behind its colon.
fn with_prefix(words: Vec<String>) -> Vec<String> {
    let mut joined: Vec<String> = Vec::new();
    for word in words {
        match joined.last_mut() {
            Some(last) if last == "jr" => *last = format!("jr:{word}"),
            _ => joined.push(word),
        }
    }
    joined
}
