//! A list as GeoJSON (RFC 7946): each feature an item with its properties and its id. Where it lies on the earth is left out.

use waymark_ask::definition::Problem;
use waymark_ask::tree::{Name, NodeId, Tree};

use super::json::{Fault, Json, Value};
use super::{List, is_name, line};
use crate::limits::{MAX_CELL, MAX_COLUMNS, MAX_ROWS};
use crate::refusal::{notice, of_cell};

/// As ODK reads such files: a feature's own `id` goes before a property of that name, `null` is an empty text, numbers are as
/// they are written. No `geometry` comes of it: a place on the earth leads to somebody.
pub(super) fn read(name: &str, text: &str) -> Result<List, Box<Problem>> {
    let mut reading = Reading::begun();
    let done = reading.collection(&mut Json::of(text));
    done.map_err(|fault| of_cell(line(name, fault.line), "list-damaged", &fault.sentence))?;
    Ok(List {
        name: name.to_owned(),
        notices: reading.notices(name),
        items: reading.items,
        tree: reading.tree,
    })
}

struct Reading {
    tree: Tree,
    root: NodeId,
    items: usize,
    /// Features with a place, values that are no text, and names that no expression can say.
    places: usize,
    nested: usize,
    unnamed: usize,
}

impl Reading {
    fn begun() -> Self {
        let mut tree = Tree::default();
        let root = tree.add_element(NodeId::DOCUMENT, Name::plain("root"));
        Self {
            tree,
            root,
            items: 0,
            places: 0,
            nested: 0,
            unnamed: 0,
        }
    }

    fn collection(&mut self, json: &mut Json<'_>) -> Result<(), Fault> {
        let (mut kind, mut has_features) = (Value::Null, false);
        json.members(|json, member| match member {
            "features" if json.begins('[') => {
                has_features = true;
                json.values(|json| self.feature(json))
            }
            "type" => {
                kind = json.value()?;
                Ok(())
            }
            _ => json.value().map(|_| ()),
        })?;
        json.ends()?;
        if kind == Value::Words("FeatureCollection".to_owned()) && has_features {
            return Ok(());
        }
        Err(Fault {
            line: 1,
            sentence: "A list in GeoJSON is a FeatureCollection with features. Export it as one."
                .to_owned(),
        })
    }

    fn feature(&mut self, json: &mut Json<'_>) -> Result<(), Fault> {
        if self.items >= MAX_ROWS {
            return Err(json.fault(&format!("No list has more than {MAX_ROWS} features.")));
        }
        let item = self.tree.add_element(self.root, Name::plain("item"));
        self.items += 1;
        let (mut kind, mut id) = (Value::Null, Value::Null);
        json.members(|json, member| {
            match member {
                "type" => kind = json.value()?,
                "id" => id = json.value()?,
                "geometry" => self.places += usize::from(json.value()? == Value::Nested),
                "properties" if json.begins('{') => {
                    json.members(|json, name| self.property(item, name, json))?;
                }
                _ => {
                    json.value()?;
                }
            }
            Ok(())
        })?;
        if let Value::Words(id) = &id {
            self.put(item, "id", id);
        }
        match kind == Value::Words("Feature".to_owned()) {
            true => Ok(()),
            false => Err(json.fault("A feature must have the type “Feature”.")),
        }
    }

    fn property(&mut self, item: NodeId, name: &str, json: &mut Json<'_>) -> Result<(), Fault> {
        let value = json.value()?;
        if !is_name(name) {
            self.unnamed += 1;
            return Ok(());
        }
        match value {
            Value::Words(words) if words.chars().count() > MAX_CELL => {
                return Err(json.fault(&format!("No value has more than {MAX_CELL} characters.")));
            }
            Value::Words(words) => self.put(item, name, &words),
            Value::Null => self.put(item, name, ""),
            Value::Nested => self.nested += 1,
        }
        match self.tree.elements(item).count() > MAX_COLUMNS {
            true => Err(json.fault(&format!(
                "No feature has more than {MAX_COLUMNS} properties."
            ))),
            false => Ok(()),
        }
    }

    /// Of two values of one name the later one holds.
    fn put(&mut self, item: NodeId, name: &str, value: &str) {
        let known = self
            .tree
            .elements(item)
            .find(|node| self.tree.name(*node).local == name);
        let node = known.unwrap_or_else(|| self.tree.add_element(item, Name::plain(name)));
        self.tree.set_value(node, value);
    }

    fn notices(&self, name: &str) -> Vec<Problem> {
        let told = [
            (
                self.places,
                "geometry-left-out",
                "features lie somewhere on the earth. Where is left out: a place leads to somebody.",
            ),
            (
                self.nested,
                "property-left-out",
                "values are lists or objects. A choice cannot say them, so they are left out.",
            ),
            (
                self.unnamed,
                "property-left-out",
                "values have a name that no expression can say. They are left out.",
            ),
        ];
        let told = told.into_iter().filter(|(count, ..)| *count > 0);
        let each = told.map(|(count, code, what)| {
            let sentence = format!("In this list {count} {what}");
            notice(line(name, 0), code, &sentence)
        });
        each.collect()
    }
}
