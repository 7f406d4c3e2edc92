//! What the reference's XForm says, read without our own reader: binds, languages, lists.

use std::collections::{BTreeMap, BTreeSet};

use roxmltree::{Document, Node};

/// A bind's rules by name, spaces evened out.
pub type Rules = BTreeMap<&'static str, String>;

/// The rules that are compared.
pub const RULES: &[&str] = &[
    "type",
    "relevant",
    "required",
    "readonly",
    "constraint",
    "calculate",
];

/// An XForm's model.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wanted {
    /// By nodeset.
    pub binds: BTreeMap<String, Rules>,
    pub languages: BTreeSet<String>,
    /// Lists by id: where their file is, and the names of their items in order.
    pub lists: BTreeMap<String, (String, Vec<String>)>,
}

/// A text with its spaces evened out.
pub fn even(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

impl Wanted {
    pub fn read(xform: &str) -> Self {
        let document = Document::parse(xform).expect("the reference writes XML");
        let mut wanted = Self::default();
        for node in document.descendants().filter(Node::is_element) {
            match node.tag_name().name() {
                "bind" => wanted.bind(&node),
                "translation" => {
                    wanted
                        .languages
                        .extend(node.attribute("lang").map(str::to_owned));
                }
                "instance" => wanted.list(&node),
                _ => {}
            }
        }
        wanted
    }

    fn bind(&mut self, node: &Node) {
        let nodeset = node.attribute("nodeset").unwrap_or_default().to_owned();
        let rules = RULES
            .iter()
            .filter_map(|rule| Some((*rule, even(node.attribute(*rule)?))))
            .map(|(rule, text)| match rule {
                // A data type is compared without its prefix.
                "type" => (rule, text.rsplit(':').next().unwrap_or_default().to_owned()),
                _ => (rule, text),
            })
            .collect();
        self.binds.insert(nodeset, rules);
    }

    fn list(&mut self, node: &Node) {
        let Some(id) = node.attribute("id") else {
            return;
        };
        let file = node.attribute("src").unwrap_or_default().to_owned();
        let names = node
            .descendants()
            .filter(|item| item.tag_name().name() == "item")
            .filter_map(|item| {
                item.children()
                    .find(|child| child.tag_name().name() == "name")
            })
            .map(|name| name.text().unwrap_or_default().to_owned())
            .collect();
        self.lists.insert(id.to_owned(), (file, names));
    }
}
