//! The nodes of an entity: `meta/entity` with its attributes and label.

use super::super::element::{Element, Elements, Setting, What};
use super::super::said::Said;
use super::declare::Declared;
use crate::definition::Source;

/// Puts an entity into a container.
pub(super) fn entity(declared: &Declared, container: usize, elements: &mut Elements) {
    let place = &declared.place;
    let meta = Element::new("meta", What::Meta, "group", place.clone());
    let meta = elements.add(container, meta.made());
    let entity = Element::new("entity", What::Entity, "entity", place.clone());
    let entity = elements.add(meta, entity);
    let mut add = |name: &str, value: &str, calculated: Option<&Source>| {
        let mut attribute = Element::new(name, What::Attribute, "attribute", place.clone());
        value.clone_into(&mut attribute.value);
        if let Some(source) = calculated {
            bind(&mut attribute, Some(source));
        }
        elements.add(entity, attribute)
    };
    add("dataset", &declared.list, None);
    if declared.id.is_none() || declared.create_if.is_some() {
        add("create", "1", declared.create_if.as_ref());
    }
    if let Some(id) = &declared.id {
        add("update", "1", declared.update_if.as_ref());
        let item = format!("instance('{}')/root/item[name={}]", declared.list, id.text);
        for (name, property) in [
            ("baseVersion", "__version"),
            ("trunkVersion", "__trunkVersion"),
            ("branchId", "__branchId"),
        ] {
            let source = Source::new(&format!("{item}/{property}"), id.place.clone());
            add(name, "", Some(&source));
        }
    }
    let mut id = Element::new("id", What::Attribute, "attribute", place.clone());
    bind(&mut id, declared.id.as_ref());
    if declared.id.is_none() {
        id.settings.push(made("odk-instance-first-load", declared));
        let repeated = elements
            .get(container)
            .is_some_and(|it| it.what == What::Repeat)
            || elements.repeat_above(container).is_some();
        if repeated {
            id.settings.push(made("odk-new-repeat", declared));
        }
    }
    elements.add(entity, id);
    if let Some(source) = &declared.label {
        let mut label = Element::new("label", What::EntityLabel, "label", place.clone());
        bind(&mut label, Some(source));
        elements.add(entity, label);
    }
}

fn bind(element: &mut Element, calculated: Option<&Source>) {
    element.bind_words("type", "string");
    element.bind_words("readonly", "true()");
    if let Some(source) = calculated {
        element.set_bound("calculate", Said::Plain(source.clone()));
    }
}

fn made(event: &'static str, declared: &Declared) -> Setting {
    Setting {
        event,
        value: Some(Source::new("uuid()", declared.place.clone())),
    }
}
