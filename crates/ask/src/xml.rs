//! The door for XML: text in, a tree with the line of every node out, or what is wrong and where.

use core::fmt;

use roxmltree::{Node, NodeType, ParsingOptions};

use crate::tree::{Name, NodeId, NodeKind, Tree};

/// The longest text that is read, in bytes.
pub const LENGTH: usize = 32 * 1024 * 1024;
/// The most nodes that are read.
pub const NODES: u32 = 2_000_000;
/// How deep elements may nest.
pub const DEPTH: usize = 200;

/// A document with its lines.
#[derive(Clone, Debug, Default)]
pub struct Document {
    pub tree: Tree,
    /// The line, from 1, of every node by its number; 0 for the document.
    pub lines: Vec<usize>,
}

impl Document {
    /// The line, from 1, that a node begins at; 0 for a node that was not read.
    #[must_use]
    pub fn line(&self, node: NodeId) -> usize {
        self.lines.get(node.index()).copied().unwrap_or(0)
    }
}

/// What is wrong with a text that should be XML.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// From 1; 0 for the text as a whole.
    pub line: usize,
    /// What is wrong and what to do.
    pub sentence: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}: {}", self.line, self.sentence)
    }
}

impl core::error::Error for Fault {}

/// Reads a document. Comments, instructions and declarations of namespaces are kept, entities of its own
/// are refused, and anything else in a DOCTYPE is passed over.
///
/// # Errors
/// A [`Fault`] when it is not well-formed, too long, too deep, or brings entities.
pub fn read(text: &str) -> Result<Document, Fault> {
    let refuse = |line, sentence: String| Err(Fault { line, sentence });
    if text.len() > LENGTH {
        let sentence = format!("The file is larger than {LENGTH} bytes. Take lists out of it.");
        return refuse(0, sentence);
    }
    let whole = text;
    let text = whole.trim_start_matches(['\u{feff}', ' ', '\t', '\r', '\n']);
    let before = whole.get(..whole.len() - text.len()).unwrap_or_default();
    let above = before.matches('\n').count();
    // Entities can make a small file huge, and no form needs them.
    if text.contains("<!ENTITY") {
        let sentence = "The file declares an entity. Write its words where they are used.";
        return refuse(0, String::from(sentence));
    }
    let options = ParsingOptions {
        allow_dtd: true,
        nodes_limit: NODES,
        ..ParsingOptions::default()
    };
    match roxmltree::Document::parse_with_options(text, options) {
        Ok(parsed) => Builder::new(text, above).build(parsed.root()),
        Err(error) => {
            let line = above + usize::try_from(error.pos().row).unwrap_or(0);
            refuse(
                line,
                format!("The file is not XML: {error}. Correct it there."),
            )
        }
    }
}

struct Builder<'a> {
    text: &'a str,
    /// Lines before the text.
    above: usize,
    /// The byte each line begins at.
    starts: Vec<usize>,
    document: Document,
}

impl<'a> Builder<'a> {
    fn new(text: &'a str, above: usize) -> Self {
        let breaks = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
        Self {
            text,
            above,
            starts: core::iter::once(0)
                .chain(breaks.map(|(at, _)| at + 1))
                .collect(),
            document: Document {
                tree: Tree::default(),
                lines: vec![0],
            },
        }
    }

    fn build(mut self, root: Node<'_, '_>) -> Result<Document, Fault> {
        let mut parents = vec![NodeId::DOCUMENT];
        let mut here = root.first_child();
        while let Some(node) = here {
            let parent = parents.last().copied().unwrap_or(NodeId::DOCUMENT);
            let start = node.range().start;
            let line = self.above + self.starts.partition_point(|it| *it <= start);
            let made = self.node(node, parent);
            self.document.lines.resize(self.document.tree.len(), line);
            if parents.len() > DEPTH {
                let sentence = format!("Elements nest more than {DEPTH} deep. Flatten them.");
                return Err(Fault { line, sentence });
            }
            here = node.first_child();
            if here.is_some() {
                parents.push(made);
                continue;
            }
            let mut up = Some(node);
            while let Some(it) = up {
                here = it.next_sibling();
                if here.is_some() || it.parent().is_none_or(|it| it == root) {
                    break;
                }
                parents.pop();
                up = it.parent();
            }
        }
        Ok(self.document)
    }

    fn node(&mut self, node: Node<'_, '_>, parent: NodeId) -> NodeId {
        let tree = &mut self.document.tree;
        let words = node.text().unwrap_or_default();
        match node.node_type() {
            NodeType::Element | NodeType::Root => self.element(node, parent),
            NodeType::Text => tree.add_words(parent, NodeKind::Text, Name::default(), words),
            NodeType::Comment => tree.add_words(parent, NodeKind::Comment, Name::default(), words),
            NodeType::PI => {
                let (target, value) = node
                    .pi()
                    .map_or(("", ""), |it| (it.target, it.value.unwrap_or_default()));
                tree.add_words(parent, NodeKind::Instruction, Name::plain(target), value)
            }
        }
    }

    fn element(&mut self, node: Node<'_, '_>, parent: NodeId) -> NodeId {
        let start = node.range().start;
        let rest = self.text.get(start + 1..).unwrap_or_default();
        let written = rest
            .split(|it: char| it.is_ascii_whitespace() || matches!(it, '/' | '>'))
            .next()
            .unwrap_or_default();
        let tag = node.tag_name();
        let name = named(tag.namespace(), tag.name(), written);
        let element = self.document.tree.add_element(parent, name);
        let mut beside: Vec<(usize, Beside)> = Vec::new();
        for declared in node.namespaces() {
            let (prefix, uri) = (declared.name().unwrap_or_default(), declared.uri());
            let inherited = node
                .parent()
                .is_some_and(|it| it.lookup_namespace_uri(declared.name()) == Some(uri));
            if !inherited && prefix != "xml" {
                let mark = if prefix.is_empty() {
                    String::from("xmlns=")
                } else {
                    format!("xmlns:{prefix}")
                };
                let at = rest.find(&mark).unwrap_or(0) + start + 1;
                beside.push((at, Beside::Space(prefix.to_owned(), uri.to_owned())));
            }
        }
        for attribute in node.attributes() {
            let range = attribute.range_qname();
            let written = self.text.get(range.clone()).unwrap_or_default();
            let name = named(attribute.namespace(), attribute.name(), written);
            beside.push((
                range.start,
                Beside::Value(name, attribute.value().to_owned()),
            ));
        }
        beside.sort_by_key(|(at, _)| *at);
        for (_, it) in beside {
            match it {
                Beside::Space(prefix, uri) => {
                    self.document.tree.add_declaration(element, &prefix, &uri)
                }
                Beside::Value(name, value) => {
                    self.document.tree.add_attribute(element, name, &value)
                }
            };
        }
        element
    }
}

/// What stands in a start tag after the name.
enum Beside {
    Space(String, String),
    Value(Name, String),
}

fn named(space: Option<&str>, local: &str, written: &str) -> Name {
    Name {
        space: space.unwrap_or_default().to_owned(),
        local: local.to_owned(),
        prefix: written
            .split_once(':')
            .map_or_else(String::new, |(prefix, _)| prefix.to_owned()),
    }
}
