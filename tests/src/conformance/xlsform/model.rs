//! Where our definition differs from the reference's model.

use std::collections::{BTreeMap, BTreeSet};

use waymark_ask::definition::{Bind, Definition, Secondary, Source};

use super::wanted::{Rules, Wanted, even};

/// Our definition in the same terms.
pub fn ours(definition: &Definition) -> Wanted {
    Wanted {
        binds: definition
            .binds
            .iter()
            .map(|bind| (bind.nodeset.clone(), rules(bind)))
            .collect(),
        languages: definition.texts.languages.iter().cloned().collect(),
        lists: definition.secondary.iter().map(list).collect(),
    }
}

fn rules(bind: &Bind) -> Rules {
    let mut rules = Rules::new();
    if !bind.kind.is_empty() {
        rules.insert("type", bind.kind.clone());
    }
    let mut put = |rule: &'static str, source: &Option<Source>| {
        if let Some(source) = source {
            rules.insert(rule, even(&source.text));
        }
    };
    put("relevant", &bind.relevant);
    put("required", &bind.required);
    put("readonly", &bind.readonly);
    put("constraint", &bind.constraint);
    put("calculate", &bind.calculate);
    rules
}

fn list(secondary: &Secondary) -> (String, (String, Vec<String>)) {
    let tree = &secondary.tree;
    let items = tree.root().into_iter().flat_map(|root| tree.elements(root));
    let names = items
        .filter_map(|item| {
            tree.elements(item)
                .find(|node| tree.name(*node).local == "name")
        })
        .map(|name| tree.value(name).into_owned())
        .collect();
    (secondary.id.clone(), (secondary.file.clone(), names))
}

/// Each difference in words; none when the models are the same.
pub fn differences(definition: &Definition, wanted: &Wanted) -> Vec<String> {
    let ours = ours(definition);
    let mut differences = Vec::new();
    compare("bind", &ours.binds, &wanted.binds, &mut differences);
    compare("list", &ours.lists, &wanted.lists, &mut differences);
    let (left, right): (&BTreeSet<_>, &BTreeSet<_>) = (&ours.languages, &wanted.languages);
    if left != right {
        differences.push(format!("languages: {left:?} instead of {right:?}"));
    }
    differences
}

fn compare<T: PartialEq + std::fmt::Debug>(
    what: &str,
    ours: &BTreeMap<String, T>,
    wanted: &BTreeMap<String, T>,
    differences: &mut Vec<String>,
) {
    let keys: BTreeSet<&String> = ours.keys().chain(wanted.keys()).collect();
    for key in keys {
        let (left, right) = (ours.get(key), wanted.get(key));
        if left != right {
            differences.push(format!("{what} {key}: {left:?} instead of {right:?}"));
        }
    }
}
