//! Writes the Rust: an enum of languages, a module a room, a function a message.

use crate::message::{Arm, Default, Key, Kind, Message, Piece, Variable};
use std::collections::BTreeMap;

const KEYWORDS: [&str; 12] = [
    "continue", "move", "type", "match", "loop", "return", "where", "use", "for", "in", "if",
    "break",
];

pub fn all(
    tags: &[String],
    rooms: &BTreeMap<String, BTreeMap<String, Vec<Message>>>,
    reference: &str,
) -> String {
    let whole = |tag: &&String| rooms.values().all(|languages| languages.contains_key(*tag));
    let mut code = locales(tags, &tags.iter().filter(whole).collect::<Vec<_>>());
    for (room, languages) in rooms {
        code.push_str(&format!(
            "/// Words of `{room}.ftl`.\npub mod {} {{\n    use crate::Locale;\n",
            snake(room)
        ));
        for message in languages.get(reference).into_iter().flatten() {
            code.push_str(&function(message, tags, languages));
        }
        code.push_str("}\n");
    }
    code
}

fn locales(tags: &[String], whole: &[&String]) -> String {
    let names: Vec<String> = tags.iter().map(|t| camel(t)).collect();
    let arms: Vec<String> = tags
        .iter()
        .zip(&names)
        .map(|(t, n)| format!("Self::{n} => {t:?}"))
        .collect();
    format!(
        "/// A language the app speaks: a folder of `assets/locales`.\n\
         #[derive(Clone, Copy, Debug, PartialEq, Eq)]\npub enum Locale {{ {} }}\n\
         impl Locale {{\n    /// Every language there is, in folder order.\n    pub const ALL: &'static [Locale] = &[{}];\n\
         \n    /// Those that have every word of the app; the others have those in her hands.\n    pub const WHOLE: &'static [Locale] = &[{}];\n\
         \n    /// The language tag (BCP 47).\n    pub fn tag(self) -> &'static str {{ match self {{ {} }} }}\n}}\n",
        names.join(", "),
        names
            .iter()
            .map(|n| format!("Locale::{n}"))
            .collect::<Vec<_>>()
            .join(", "),
        whole
            .iter()
            .map(|tag| format!("Locale::{}", camel(tag)))
            .collect::<Vec<_>>()
            .join(", "),
        arms.join(", "),
    )
}

fn function(
    reference: &Message,
    tags: &[String],
    languages: &BTreeMap<String, Vec<Message>>,
) -> String {
    let variables = reference.variables();
    let params: String = variables.iter().map(parameter).collect();
    let returns = if variables.is_empty() {
        "&'static str"
    } else {
        "::std::string::String"
    };
    let arms: String = tags
        .iter()
        .filter_map(|tag| {
            languages
                .get(tag)?
                .iter()
                .find(|m| m.id == reference.id)
                .map(|m| (tag, m))
        })
        .map(|(tag, m)| format!("Locale::{} => {},\n", camel(tag), body(m, &variables)))
        .collect();
    // A language that has no such room says it in English.
    let rest = if tags.iter().all(|tag| languages.contains_key(tag)) {
        String::new()
    } else {
        format!("_ => {},\n", body(reference, &variables))
    };
    let doc = plain(&reference.pieces).replace('\n', " ");
    format!(
        "/// “{doc}”\npub fn {}(locale: Locale{params}) -> {returns} {{ match locale {{ {arms} {rest} }} }}\n",
        name(&reference.id)
    )
}

fn parameter(v: &Variable) -> String {
    match v.kind {
        Kind::Number => format!(", {}: u64", name(&v.name)),
        Kind::Text => format!(", {}: &str", name(&v.name)),
    }
}

fn body(m: &Message, variables: &[Variable]) -> String {
    if variables.is_empty() {
        return format!("{:?}", plain(&m.pieces));
    }
    format!(
        "{{ let mut s = crate::sentence::Sentence::new(locale); {} s.finish() }}",
        steps(&m.pieces, variables)
    )
}

fn steps(pieces: &[Piece], variables: &[Variable]) -> String {
    pieces.iter().map(|piece| step(piece, variables)).collect()
}

fn step(piece: &Piece, variables: &[Variable]) -> String {
    match piece {
        Piece::Text(text) => format!("s.text({text:?}); "),
        Piece::Variable(v) => match variables
            .iter()
            .find(|known| known.name == *v)
            .map(|known| known.kind)
        {
            Some(Kind::Number) => format!("s.number({}); ", name(v)),
            _ => format!("s.insert({}); ", name(v)),
        },
        Piece::Choice { variable, arms } => choice(variable, arms, variables),
    }
}

/// Exact numbers win over plural categories, the starred variant takes the rest.
fn choice(variable: &str, arms: &[Arm], variables: &[Variable]) -> String {
    let v = name(variable);
    let mut code = String::new();
    for arm in arms
        .iter()
        .filter(|a| a.default == Default::No && matches!(a.key, Key::Number(_)))
    {
        code.push_str(&format!(
            "if {} {{ {} }} else ",
            condition(&arm.key, &v),
            steps(&arm.pieces, variables)
        ));
    }
    for arm in arms
        .iter()
        .filter(|a| a.default == Default::No && matches!(a.key, Key::Plural(_)))
    {
        code.push_str(&format!(
            "if {} {{ {} }} else ",
            condition(&arm.key, &v),
            steps(&arm.pieces, variables)
        ));
    }
    let rest = arms
        .iter()
        .find(|a| a.default == Default::Yes)
        .map(|a| steps(&a.pieces, variables))
        .unwrap_or_default();
    format!("{code}{{ {rest} }} ")
}

fn condition(key: &Key, variable: &str) -> String {
    match key {
        Key::Number(n) => format!("{variable} == {n}"),
        Key::Plural(category) => format!(
            "s.category({variable}) == crate::plural::Category::{}",
            camel(category)
        ),
    }
}

fn plain(pieces: &[Piece]) -> String {
    pieces
        .iter()
        .map(|piece| match piece {
            Piece::Text(text) => text.clone(),
            Piece::Variable(v) => format!("{{{v}}}"),
            Piece::Choice { variable, .. } => format!("{{{variable} …}}"),
        })
        .collect()
}

fn snake(id: &str) -> String {
    id.replace('-', "_").to_lowercase()
}

fn name(id: &str) -> String {
    let snake = snake(id);
    if KEYWORDS.contains(&snake.as_str()) {
        format!("r#{snake}")
    } else {
        snake
    }
}

fn camel(tag: &str) -> String {
    tag.split('-')
        .map(|part| {
            let mut letters = part.chars();
            letters
                .next()
                .map(|first| first.to_uppercase().chain(letters).collect::<String>())
                .unwrap_or_default()
        })
        .collect()
}
