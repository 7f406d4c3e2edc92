//! What groups said in the exercises that are kept, as themes of the gap board, in the words of a language.

use waymark_map::exercise::{Among, Kinds, Scripts, Session, themes};
use waymark_map::{AreaId, Audience, Text};

use crate::theme::{Script, Theme};

/// The themes of an area that `audience` may be told, all kinds of groups together, those said by most groups first.
/// `language` is a code such as `ar`.
pub fn told(
    scripts: &Scripts,
    sessions: &[Session],
    area: &AreaId,
    audience: Audience,
    language: &str,
) -> Vec<Theme> {
    let among = Among {
        area: area.clone(),
        kinds: Kinds::All,
    };
    let told = themes(scripts, sessions, &among, audience).into_iter();
    let mut found: Vec<Theme> = told
        .filter_map(|theme| {
            let label = scripts.entry(theme.line)?.label.in_language(language);
            let topic = theme.topic_in(scripts, language);
            let words = Text::new(&format!("{label}: {topic}")).ok()?;
            let place = scripts
                .scripts()
                .iter()
                .position(|one| one.id == theme.line.script())?;
            let script = *Script::ALL.get(place)?;
            Theme::of_groups(area.clone(), script, words, theme.said_by, theme.of).ok()
        })
        .collect();
    // Stable: what as many groups said stays in the order of the lines.
    found.sort_by_key(|theme| core::cmp::Reverse(theme.groups().0));
    found
}
