//! One Fluent message, cut down to what we allow: text, variables, and one choice by number or word.

use fluent_syntax::ast;
use fluent_syntax::parser;

#[derive(Clone, Debug)]
pub struct Message {
    pub id: String,
    pub pieces: Vec<Piece>,
}

#[derive(Clone, Debug)]
pub enum Piece {
    Text(String),
    Variable(String),
    Choice { variable: String, arms: Vec<Arm> },
}

#[derive(Clone, Debug)]
pub struct Arm {
    pub key: Key,
    pub default: Default,
    pub pieces: Vec<Piece>,
}

#[derive(Clone, Debug)]
pub enum Key {
    Number(u64),
    Plural(String),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Default {
    Yes,
    No,
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Variable {
    pub name: String,
    pub kind: Kind,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    Number,
    Text,
}

impl Message {
    /// In order of first appearance; a variable that chooses anywhere is a number.
    pub fn variables(&self) -> Vec<Variable> {
        let mut found: Vec<Variable> = Vec::new();
        collect(&self.pieces, &mut found);
        found
    }
}

fn note(found: &mut Vec<Variable>, name: &str, kind: Kind) {
    match found.iter_mut().find(|v| v.name == name) {
        Some(known) if kind == Kind::Number => known.kind = Kind::Number,
        Some(_) => {}
        None => found.push(Variable {
            name: name.to_owned(),
            kind,
        }),
    }
}

fn collect(pieces: &[Piece], found: &mut Vec<Variable>) {
    for piece in pieces {
        match piece {
            Piece::Text(_) => {}
            Piece::Variable(name) => note(found, name, Kind::Text),
            Piece::Choice { variable, arms } => {
                note(found, variable, Kind::Number);
                arms.iter().for_each(|arm| collect(&arm.pieces, found));
            }
        }
    }
}

/// All messages of one file; terms, attributes and functions are refused because the tablet has no Fluent runtime.
pub fn parse(text: &str) -> Result<Vec<Message>, String> {
    let resource = parser::parse(text).map_err(|(_, errors)| format!("not Fluent: {errors:?}"))?;
    let mut messages: Vec<Message> = Vec::new();
    for entry in resource.body {
        let message = match entry {
            ast::Entry::Message(m) => m,
            ast::Entry::Comment(_)
            | ast::Entry::GroupComment(_)
            | ast::Entry::ResourceComment(_) => continue,
            ast::Entry::Term(t) => {
                return Err(format!("`-{}`: terms are not used here", t.id.name));
            }
            ast::Entry::Junk { content } => return Err(format!("not understood: {content}")),
        };
        let id = message.id.name.to_owned();
        if !message.attributes.is_empty() {
            return Err(format!("`{id}`: attributes are not used here"));
        }
        if messages.iter().any(|m| m.id == id) {
            return Err(format!("`{id}` is written twice"));
        }
        let value = message.value.ok_or(format!("`{id}` says nothing"))?;
        let pieces = pattern(&value).map_err(|e| format!("`{id}`: {e}"))?;
        messages.push(Message { id, pieces });
    }
    Ok(messages)
}

fn pattern(pattern: &ast::Pattern<&str>) -> Result<Vec<Piece>, String> {
    pattern.elements.iter().map(element).collect()
}

fn element(element: &ast::PatternElement<&str>) -> Result<Piece, String> {
    let expression = match element {
        ast::PatternElement::TextElement { value } => return Ok(Piece::Text((*value).to_owned())),
        ast::PatternElement::Placeable { expression } => expression,
    };
    match expression {
        ast::Expression::Inline(ast::InlineExpression::VariableReference { id }) => {
            Ok(Piece::Variable(id.name.to_owned()))
        }
        ast::Expression::Inline(ast::InlineExpression::StringLiteral { value }) => {
            Ok(Piece::Text((*value).to_owned()))
        }
        ast::Expression::Inline(_) => Err("only variables and quoted text may be inserted".into()),
        ast::Expression::Select {
            selector: ast::InlineExpression::VariableReference { id },
            variants,
        } => {
            let arms = variants.iter().map(arm).collect::<Result<_, _>>()?;
            Ok(Piece::Choice {
                variable: id.name.to_owned(),
                arms,
            })
        }
        ast::Expression::Select { .. } => Err("only a variable may choose".into()),
    }
}

fn arm(variant: &ast::Variant<&str>) -> Result<Arm, String> {
    let key = match &variant.key {
        ast::VariantKey::Identifier { name }
            if ["zero", "one", "two", "few", "many", "other"].contains(name) =>
        {
            Key::Plural((*name).to_owned())
        }
        ast::VariantKey::Identifier { name } => {
            return Err(format!("[{name}] is no plural category"));
        }
        ast::VariantKey::NumberLiteral { value } => Key::Number(
            value
                .parse()
                .map_err(|_| format!("[{value}] is no whole number"))?,
        ),
    };
    let default = if variant.default {
        Default::Yes
    } else {
        Default::No
    };
    Ok(Arm {
        key,
        default,
        pieces: pattern(&variant.value)?,
    })
}
