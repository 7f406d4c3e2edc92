//! Groups over the finest categories of a dimension, and the codes they make.

use std::collections::BTreeMap;

use waymark_count::additive::margins::{Code, Dimension};

use super::TOTAL;

/// One way to group: the group of each finest category; a category may be in none.
pub type Grouping = BTreeMap<String, String>;

/// The dimension with its total, its groups and its finest categories; a name that stands for two things is given back.
pub fn dimension(
    name: &str,
    leaves: &[String],
    groupings: &[Grouping],
) -> Result<Dimension, String> {
    let all = (0_u32..).zip(leaves);
    let mut codes = vec![Code {
        name: TOTAL.to_owned(),
        leaves: all.clone().map(|(place, _)| place).collect(),
    }];
    for grouping in groupings {
        let mut groups: Vec<Code> = Vec::new();
        for (place, leaf) in all.clone() {
            let Some(group) = grouping.get(leaf) else {
                continue;
            };
            match groups.iter_mut().find(|code| code.name == *group) {
                Some(code) => code.leaves.push(place),
                None => groups.push(Code {
                    name: group.clone(),
                    leaves: vec![place],
                }),
            }
        }
        codes.extend(groups);
    }
    codes.extend(all.clone().map(|(place, leaf)| Code {
        name: leaf.clone(),
        leaves: vec![place],
    }));
    let mut names: Vec<&str> = codes.iter().map(|code| code.name.as_str()).collect();
    names.sort_unstable();
    let mut pairs = names.iter().zip(names.iter().skip(1));
    if let Some((twice, _)) = pairs.find(|(one, next)| one == next) {
        return Err((*twice).to_owned());
    }
    Ok(Dimension {
        name: name.to_owned(),
        leaves: u32::try_from(leaves.len()).unwrap_or(u32::MAX),
        codes,
    })
}
