//! From summaries of exercises to the themes of the board: three groups, in words, and danger for the body alone.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stdout
)]

use waymark_act::{Theme, told};
use waymark_map::exercise::{
    EntryId, GroupKind, Held, Said, ScriptId, Scripts, Session, SessionId,
};
use waymark_map::{AreaId, Audience, Choice, Day};

fn group(id: u32, script: &str, said: &[(&str, &[u8])]) -> Session {
    let held = Held {
        id: SessionId(id),
        script: ScriptId::parse(script).unwrap(),
        area: AreaId::parse("North").unwrap(),
        on: Day::since_1970(20_000),
        who: GroupKind::Women,
    };
    let mut session = Session::open(held, 8).unwrap();
    for (line, chosen) in said {
        let chosen = chosen.iter().copied().map(Choice).collect();
        let line = EntryId::parse(line).unwrap();
        session
            .say(&Scripts::shipped(), line, Said::Many(chosen))
            .unwrap();
    }
    session
}

fn themes(sessions: &[Session], audience: Audience) -> Vec<(String, (u16, u16))> {
    let area = AreaId::parse("North").unwrap();
    let told = told(&Scripts::shipped(), sessions, &area, audience, "en");
    let said = |theme: &Theme| (theme.words().as_str().to_owned(), theme.groups());
    told.iter().map(said).collect()
}

#[test]
fn what_most_groups_said_comes_first_in_words() {
    let sessions = [
        group(1, "EX2", &[("EX2-03", &[10, 9])]),
        group(2, "EX2", &[("EX2-03", &[9])]),
        group(3, "EX2", &[("EX2-03", &[9])]),
    ];
    let said = |words: &str, groups| (words.to_owned(), groups);
    assert_eq!(
        themes(&sessions, Audience::Coordination),
        [
            said("What stops her there: There is no transport", (3, 3)),
            said("What stops her there: It costs too much", (1, 3)),
        ]
    );
    // Others are told only what three groups said.
    assert_eq!(
        themes(&sessions, Audience::Public),
        [said("What stops her there: There is no transport", (3, 3))]
    );
    assert!(themes(&sessions[..2], Audience::Coordination).is_empty());
}

#[test]
fn danger_is_for_the_coordination_body_alone() {
    let sessions: Vec<Session> = (1..=3)
        .map(|id| group(id, "EX1", &[("EX1-01", &[7]), ("EX1-02", &[3])]))
        .collect();
    let words = |audience| -> Vec<String> {
        let themes = themes(&sessions, audience).into_iter();
        themes.map(|(words, _)| words).collect()
    };
    assert_eq!(words(Audience::Public), ["Feels safe: At the market"]);
    let body = words(Audience::Coordination);
    assert!(body.contains(&"Does not feel safe: On the road".to_owned()));
}
