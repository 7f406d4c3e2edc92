//! Who may be told what of the exercises: five people, three groups, and danger for the coordination body alone.

use crate::common;
mod kept;

use std::collections::BTreeSet;

use common::{District, area, own, service};
use waymark_map::exercise::{
    Among, Claim, Coarse, EntryId, Feel, Form, GroupKind, GroupRefused, Groups, Held, Kinds,
    Median, People, RouteStep, Said, ScriptId, Scripts, Session, SessionId, SessionRefused, Shape,
    Sketch, Topic, WordBack, edits_of, layers, reduce, scores, themes,
};
use waymark_map::{
    Agreement, Audience, BytesError, Choice, Day, Misfit, OtherSide, Position, ProviderId, Slot,
    Value, session_from_bytes, session_to_bytes, sessions_from_bytes, sessions_to_bytes,
};

fn line(code: &str) -> EntryId {
    EntryId::parse(code).unwrap()
}

fn held(id: u32, script: &str, who: GroupKind) -> Held {
    Held {
        id: SessionId(id),
        script: ScriptId::parse(script).unwrap(),
        area: area("A01"),
        on: Day::since_1970(20_000),
        who,
    }
}

fn session(id: u32, script: &str, who: GroupKind) -> Session {
    Session::open(held(id, script, who), 8).unwrap()
}

fn many(numbers: &[u8]) -> Said {
    Said::Many(numbers.iter().copied().map(Choice).collect())
}

fn says(session: &mut Session, code: &str, said: Said) {
    session.say(&Scripts::shipped(), line(code), said).unwrap();
}

/// A group that marked the road with a feeling, at one place.
fn marked(id: u32, feel: Feel) -> Session {
    let mut sketch = Sketch::default();
    let form = Form::Point(Position::of_degrees(31.9, 35.9).unwrap());
    let place = Choice(3);
    sketch.draw(Shape { place, feel, form }).unwrap();
    let mut one = session(id, "EX1", GroupKind::Women);
    let reduced = reduce(sketch, &Scripts::shipped(), &Coarse::Cells);
    one.draw(reduced.kept).unwrap();
    one
}

#[test]
fn four_people_are_nobody_and_five_are_a_band() {
    let open = |people| Session::open(held(1, "EX1", GroupKind::Women), people);
    for few in 0..5 {
        assert_eq!(
            open(few).err(),
            Some(SessionRefused::Group(GroupRefused::TooFew)),
            "{few}"
        );
    }
    assert_eq!(open(5).unwrap().people(), People::FiveToSeven);
    assert_eq!(open(12).unwrap().people(), People::EightToTwelve);
    assert_eq!(open(20).unwrap().people(), People::ThirteenToTwenty);
    assert_eq!(
        open(21).err(),
        Some(SessionRefused::Group(GroupRefused::TooMany))
    );
    // Within a band nothing kept tells how many they were.
    let bytes = |people| session_to_bytes(&open(people).unwrap());
    assert_eq!(bytes(8), bytes(12));
    assert_ne!(bytes(7), bytes(8));
}

#[test]
fn what_does_not_fit_its_line_is_refused() {
    let scripts = Scripts::shipped();
    let mut one = session(1, "EX1", GroupKind::Women);
    let mut check = |code: &str, said: Said, expected: Result<(), Misfit>| {
        let said = one.say(&scripts, line(code), said);
        assert_eq!(said, expected.map_err(SessionRefused::Said), "{code}");
    };
    check("EX1-07", many(&[1, 2, 3, 4, 5]), Ok(()));
    check("EX1-07", many(&[1, 2, 3, 4, 5, 6]), Err(Misfit::TooMany));
    check("EX1-07", many(&[99]), Err(Misfit::NoSuchChoice));
    check("EX1-07", Said::One(Choice(1)), Err(Misfit::OtherKind));
    check("EX1-99", many(&[1]), Err(Misfit::NoSuchField));
    let pair = |first, second| Said::Pairs([(Choice(first), Choice(second))].into());
    check("EX1-04", pair(3, 4), Ok(()));
    check("EX1-04", pair(3, 9), Err(Misfit::NoSuchChoice));
    assert_eq!(
        one.say(&scripts, line("EX2-03"), many(&[1])),
        Err(SessionRefused::OtherScript)
    );
    let mut wall = session(2, "EX3", GroupKind::Men);
    let mut stones = |laid| {
        wall.say(
            &scripts,
            line("EX3-01"),
            Said::Stones([(Choice(8), laid)].into()),
        )
    };
    assert_eq!(stones(60), Ok(()));
    assert_eq!(stones(61), Err(SessionRefused::Said(Misfit::TooMany)));
    assert_eq!(stones(0), Err(SessionRefused::Said(Misfit::TooMany)));
    assert!(Median::of_halves(11).is_none() && Median::of_halves(10).is_some());
    // Only the map has a map.
    let drawn = marked(3, Feel::Safe).drawn().clone();
    assert_eq!(wall.draw(drawn), Err(SessionRefused::OtherScript));
}

#[test]
fn unsafe_places_are_for_the_coordination_body_and_safe_ones_need_three_groups() {
    for feel in Feel::ALL {
        for groups in 1..=4 {
            let sessions: Vec<Session> = (0..groups).map(|id| marked(id, feel)).collect();
            for audience in [Audience::Public, Audience::Professionals] {
                let shown = layers(&sessions, audience);
                let expected = feel == Feel::Safe && groups >= 3;
                assert_eq!(!shown.is_empty(), expected, "{feel:?}, {groups} groups");
                for layer in shown {
                    assert_eq!(layer.spots()[0].1, Groups::ThreeOrMore);
                }
            }
            // The control: the coordination body sees every mark, and how many groups made it.
            let seen = layers(&sessions, Audience::Coordination);
            assert_eq!(seen.len(), 1);
            assert_eq!(seen[0].spots()[0].1, Groups::Number(groups as u16));
        }
    }
    // A session that came from two tablets is one group.
    let twice = [
        marked(1, Feel::Safe),
        marked(1, Feel::Safe),
        marked(2, Feel::Safe),
    ];
    assert!(layers(&twice, Audience::Public).is_empty());
}

fn among(kinds: Kinds) -> Among {
    Among {
        area: area("A01"),
        kinds,
    }
}

#[test]
fn themes_are_counted_in_groups() {
    let scripts = Scripts::shipped();
    let mut sessions: Vec<Session> = (0..6)
        .map(|id| session(id, "EX1", GroupKind::Women))
        .collect();
    for (at, one) in sessions.iter_mut().enumerate() {
        // Four of six groups want light; two want a room; all call the road unsafe.
        says(one, "EX1-07", many(if at < 4 { &[1] } else { &[11] }));
        says(one, "EX1-02", many(&[3]));
    }
    let told = |audience| {
        let all = themes(&scripts, &sessions, &among(Kinds::All), audience);
        let told = all
            .iter()
            .map(|one| (one.line.to_string(), one.topic, one.said_by, one.of));
        told.collect::<Vec<_>>()
    };
    let topic = |number| Topic::Choice(Choice(number));
    assert_eq!(
        told(Audience::Public),
        [("EX1-07".to_owned(), topic(1), 4, 6)]
    );
    assert_eq!(
        told(Audience::Coordination),
        [
            ("EX1-02".to_owned(), topic(3), 6, 6),
            ("EX1-07".to_owned(), topic(1), 4, 6),
            ("EX1-07".to_owned(), topic(11), 2, 6),
        ]
    );
    let elsewhere = Among {
        area: area("A02"),
        kinds: Kinds::All,
    };
    assert!(themes(&scripts, &sessions, &elsewhere, Audience::Coordination).is_empty());
}

#[test]
fn two_groups_are_too_few_and_one_kind_must_not_give_away_the_rest() {
    let scripts = Scripts::shipped();
    let held = |women: u32, men: u32| {
        let kinds = [(women, GroupKind::Women), (men, GroupKind::Men)];
        let mut sessions = Vec::new();
        for (number, kind) in kinds {
            for _ in 0..number {
                let mut one = session(sessions.len() as u32, "EX3", kind);
                says(&mut one, "EX3-02", many(&[1]));
                sessions.push(one);
            }
        }
        sessions
    };
    let check = |women, men, kinds, expected: usize| {
        let told = themes(
            &scripts,
            &held(women, men),
            &among(kinds),
            Audience::Coordination,
        );
        assert_eq!(told.len(), expected, "{women} and {men}, {kinds:?}");
    };
    let women = Kinds::Only(GroupKind::Women);
    check(2, 0, Kinds::All, 0);
    check(3, 0, Kinds::All, 1);
    check(3, 0, women, 1);
    check(3, 1, women, 0);
    check(3, 2, women, 0);
    check(3, 3, women, 1);
    check(2, 3, women, 0);
    check(2, 1, Kinds::All, 1);
}

#[test]
fn one_persons_stones_are_nobodys_word() {
    let scripts = Scripts::shipped();
    let laid = |stones: u8| {
        let mut sessions: Vec<Session> = (0..3)
            .map(|id| session(id, "EX3", GroupKind::Women))
            .collect();
        sessions
            .iter_mut()
            .for_each(|one| says(one, "EX3-01", Said::Stones([(Choice(8), stones)].into())));
        themes(&scripts, &sessions, &among(Kinds::All), Audience::Public).len()
    };
    assert_eq!([laid(3), laid(4)], [0, 1]);
}

#[test]
fn scores_are_the_middle_of_three_groups_or_more() {
    let heap = |id, halves| {
        let mut one = session(id, "EX7", GroupKind::Women);
        let heaps = [((Choice(1), Choice(4)), Median::of_halves(halves).unwrap())];
        says(&mut one, "EX7-01", Said::Medians(heaps.into()));
        one
    };
    let sessions = [heap(1, 2), heap(2, 9), heap(3, 4), heap(4, 6)];
    assert!(scores(&sessions[..2], &area("A01")).is_empty());
    let of = |groups: usize| scores(&sessions[..groups], &area("A01"))[0];
    assert_eq!((of(3).middle.halves(), of(3).groups), (4, 3));
    assert_eq!(of(4).middle.halves(), 4, "the lower of two");
}

#[test]
fn a_theme_names_its_choices_in_a_language() {
    let scripts = Scripts::shipped();
    let mut sessions: Vec<Session> = Vec::new();
    for id in 0..3 {
        let mut one = session(id, "EX1", GroupKind::Women);
        says(&mut one, "EX1-01", many(&[7]));
        says(
            &mut one,
            "EX1-05",
            Said::Pairs([(Choice(3), Choice(1))].into()),
        );
        sessions.push(one);
    }
    let told = themes(
        &scripts,
        &sessions,
        &among(Kinds::All),
        Audience::Coordination,
    );
    let topics = |language: &str| -> Vec<String> {
        let topics = told.iter();
        topics
            .map(|theme| theme.topic_in(&scripts, language))
            .collect()
    };
    assert_eq!(topics("en"), ["At the market", "On the road – It is dark"]);
    assert_eq!(topics("ar"), ["في السوق", "على الطريق – المكان مظلم"]);
}

#[test]
fn what_was_begun_and_never_entered_is_no_group() {
    let scripts = Scripts::shipped();
    let told = |entered: u32| {
        let mut sessions: Vec<Session> = (0..3)
            .map(|id| session(id, "EX3", GroupKind::Women))
            .collect();
        for one in sessions.iter_mut().take(entered as usize) {
            says(one, "EX3-02", many(&[1]));
        }
        let all = among(Kinds::All);
        themes(&scripts, &sessions, &all, Audience::Coordination).len()
    };
    assert_eq!([0, 1, 2, 3].map(told), [0, 0, 0, 1]);
}
