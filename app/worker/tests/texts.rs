//! The words of a form: drafts until they were read, translated back and thought aloud over; a round that counts waits for that.

use crate::house;

use house::{House, MONDAY, WORDS, new_round, now, open_day, words};
use waymark_ask::{Form, Lang, TextStatus};
use waymark_count::Standing;
use waymark_keep::stored::{Practice, RoundPublic, keys};
use waymark_keep::{Shelf, Vault};
use waymark_plan::Plan;
use waymark_talk::{
    ContentBytes, CopyFor, CopyKey, LanguageTexts, Lesson, NewRound, Reply, Request, SaidStanding,
    SaidTerms, Setup, TextBeside, TextPart, TextsAre, TextsDone, TextsHow, TextsStep, TextsWho,
    TroubleKind,
};
use waymark_unlock::{Passphrase, Workspace};

const READ: (TextsHow, TextsWho) = (TextsHow::ReadThrough, TextsWho::Speaker);
const BACK: (TextsHow, TextsWho) = (TextsHow::BackTranslation, TextsWho::Translator);
const ALOUD: (TextsHow, TextsWho) = (TextsHow::ThinkAloud, TextsWho::Team);
const TRIED: (TextsHow, TextsWho) = (TextsHow::PracticeRound, TextsWho::Team);

fn done((how, who): (TextsHow, TextsWho)) -> TextsDone {
    TextsDone {
        how,
        who,
        on: MONDAY,
    }
}

fn form() -> ContentBytes {
    new_round().form
}

fn texts(house: &mut House, form: ContentBytes, step: TextsStep) -> Vec<LanguageTexts> {
    match house.ask(Request::Texts { form, step }) {
        Reply::Texts(texts) => texts,
        other => panic!("expected how far the words are, got {other:?}"),
    }
}

fn write(house: &mut House, language: &str, what: (TextsHow, TextsWho)) -> Vec<LanguageTexts> {
    let step = TextsStep::Write {
        language: language.into(),
        done: done(what),
        approved: match what.0 {
            TextsHow::ReadThrough => to_approve(house, language).len().try_into().unwrap(),
            _ => 0,
        },
    };
    texts(house, form(), step)
}

fn to_approve(house: &mut House, language: &str) -> Vec<TextBeside> {
    let language = language.into();
    match house.ask(Request::SideBySide {
        form: form(),
        language,
    }) {
        Reply::SideBySide(all) => all,
        other => panic!("expected texts side by side, got {other:?}"),
    }
}

fn are(all: &[LanguageTexts], language: &str) -> TextsAre {
    let found = all.iter().find(|one| one.language == language);
    found.unwrap().are
}

/// A round that counts.
fn live() -> NewRound {
    NewRound {
        terms: SaidTerms {
            standing: SaidStanding::Live,
            ..SaidTerms::unsaid()
        },
        ..new_round()
    }
}

/// A team that has learned all there is to learn.
fn team() -> House {
    let mut house = House::new();
    house.is_set_up();
    for lesson in [Lesson::Practice, Lesson::Quiz, Lesson::Rehearsal] {
        house.state(Request::Learn(lesson));
    }
    house
}

fn reviewed() -> House {
    let mut house = team();
    for what in [READ, BACK, ALOUD] {
        write(&mut house, "en", what);
    }
    house
}

fn plan(house: &House) -> Plan {
    let lock = house.public(keys::LOCK);
    let workspace = Workspace::open(&Passphrase::new(WORDS), &lock).unwrap();
    let sealed = now(house.memory.get(Shelf::Work, keys::PLAN)).unwrap();
    let plain = workspace.open_value(keys::PLAN, &sealed.unwrap()).unwrap();
    Plan::from_bytes(&plain).unwrap()
}

#[test]
fn words_are_reviewed_when_all_of_it_was_done_and_by_whom_it_must_be() {
    let check = |what: &[(TextsHow, TextsWho)], expected: TextsAre| {
        let done: Vec<TextsDone> = what.iter().copied().map(done).collect();
        assert_eq!(TextsAre::after(&done), expected, "{what:?}");
    };
    check(&[], TextsAre::Draft);
    check(&[READ, BACK], TextsAre::Draft);
    check(&[READ, ALOUD], TextsAre::Draft);
    check(&[BACK, ALOUD], TextsAre::Draft);
    check(&[READ, BACK, ALOUD], TextsAre::Reviewed);
    check(&[READ, BACK, ALOUD, TRIED], TextsAre::FieldTested);
    // A practice round alone shows nothing about the words.
    check(&[TRIED, READ, ALOUD], TextsAre::Draft);
    // Read by somebody whose language it is not; translated back by the one who read it.
    let by_team = (TextsHow::ReadThrough, TextsWho::Team);
    check(&[by_team, BACK, ALOUD], TextsAre::Draft);
    let by_herself = (TextsHow::BackTranslation, TextsWho::Speaker);
    check(&[READ, by_herself, ALOUD], TextsAre::Draft);
}

#[test]
fn what_was_done_is_kept_sealed_with_role_day_and_way_and_can_be_taken_back() {
    let mut house = team();
    assert_eq!(
        are(&texts(&mut house, form(), TextsStep::Look), "en"),
        TextsAre::Draft
    );
    write(&mut house, "en", READ);
    write(&mut house, "en", BACK);
    // Once more on another day stands once.
    let all = write(&mut house, "en", BACK);
    let english = all.iter().find(|one| one.language == "en").unwrap();
    assert_eq!(english.done, [READ, BACK].map(done));
    let all = write(&mut house, "en", ALOUD);
    assert_eq!(are(&all, "en"), TextsAre::Reviewed);
    let sealed = now(house.memory.get(Shelf::Work, keys::TEXTS))
        .unwrap()
        .unwrap();
    assert!(!sealed.windows(2).any(|two| two == b"en"));
    let forget = TextsStep::Forget {
        language: "en".into(),
    };
    assert_eq!(
        are(&texts(&mut house, form(), forget), "en"),
        TextsAre::Draft
    );
    let unknown = TextsStep::Write {
        language: "xx".into(),
        done: done(READ),
        approved: 0,
    };
    let request = Request::Texts {
        form: form(),
        step: unknown,
    };
    assert_eq!(house.refused(request), TroubleKind::FormDamaged);
}

#[test]
fn a_round_that_counts_waits_for_reviewed_words_and_practice_does_not() {
    let mut house = team();
    for what in [READ, BACK] {
        write(&mut house, "en", what);
        assert_eq!(
            house.refused(Request::PlanRound(live())),
            TroubleKind::TextsAreDrafts
        );
        assert_eq!(
            house.refused(Request::OpenRound(live())),
            TroubleKind::TextsAreDrafts
        );
    }
    write(&mut house, "en", ALOUD);
    let Reply::PlanSeen(seen) = house.ask(Request::PlanRound(live())) else {
        panic!("expected a plan");
    };
    assert_eq!(seen.standing, SaidStanding::Live);
    let state = house.state(Request::OpenRound(live()));
    let Setup::Unlocked(home) = state.setup else {
        panic!("expected an open tablet");
    };
    assert_eq!(home.round.as_ref().unwrap().standing, SaidStanding::Live);
    let round = RoundPublic::from_bytes(&house.public(keys::ROUND)).unwrap();
    assert_eq!(round.practice, Practice::Live);
    assert_eq!(plan(&house).terms().practice, Standing::Live);
    house.state(open_day(MONDAY));
    // The control: practice opens with drafts, and is marked.
    let mut drafts = team();
    drafts.state(Request::OpenRound(new_round()));
    let round = RoundPublic::from_bytes(&drafts.public(keys::ROUND)).unwrap();
    assert_eq!(round.practice, Practice::Practice);
    assert_eq!(plan(&drafts).terms().practice, Standing::Practice);
}

#[test]
fn the_form_of_a_round_that_counts_says_which_languages_were_reviewed_and_asks_the_same() {
    let mut house = reviewed();
    house.state(Request::OpenRound(live()));
    let round = RoundPublic::from_bytes(&house.public(keys::ROUND)).unwrap();
    let (asked, before) = (
        Form::from_bytes(&round.form).unwrap(),
        Form::from_bytes(&form().0).unwrap(),
    );
    assert_eq!(asked.text_status(Lang::new(0)), TextStatus::Reviewed);
    for lang in (1u8..).take(asked.languages().len() - 1) {
        assert_eq!(asked.text_status(Lang::new(lang)), TextStatus::Draft);
    }
    assert_eq!(asked.wording(), before.wording());
    // A tablet that joins has the same form and the same plan.
    let Reply::RoundFile(given) = house.ask(Request::ShareRound) else {
        panic!("expected a round file");
    };
    let join = |file| Request::JoinRound {
        file,
        today: MONDAY,
    };
    let mut second = team();
    second.state(join(given.file.clone()));
    let joined = RoundPublic::from_bytes(&second.public(keys::ROUND)).unwrap();
    assert_eq!((joined.practice, joined.form), (Practice::Live, round.form));
    // One on which nothing was learned asks nobody for real.
    let mut unlearned = House::new();
    unlearned.is_set_up();
    assert_eq!(unlearned.refused(join(given.file)), TroubleKind::NotReady);
}

#[test]
fn a_round_that_counts_waits_for_the_lessons() {
    let mut house = House::new();
    house.is_set_up();
    for what in [READ, BACK, ALOUD] {
        write(&mut house, "en", what);
    }
    assert_eq!(
        house.refused(Request::OpenRound(live())),
        TroubleKind::NotReady
    );
    house.state(Request::OpenRound(new_round()));
}

#[test]
fn other_words_are_drafts_again() {
    let mut house = reviewed();
    let other = ContentBytes(house::women::other_form().to_bytes());
    assert_eq!(
        are(&texts(&mut house, other, TextsStep::Look), "en"),
        TextsAre::Draft
    );
    assert_eq!(
        are(&texts(&mut house, form(), TextsStep::Look), "en"),
        TextsAre::Reviewed
    );
}

#[test]
fn what_was_done_comes_back_with_a_copy() {
    let mut house = reviewed();
    let Reply::Copy(copy) = house.ask(Request::MakeCopy {
        purpose: CopyFor::Keeping,
        today: MONDAY,
    }) else {
        panic!("expected a copy");
    };
    let mut other = House::new();
    other.ask(Request::Restore {
        file: copy.file,
        key: CopyKey::Passphrase(words(WORDS)),
        today: MONDAY,
    });
    assert_eq!(
        are(&texts(&mut other, form(), TextsStep::Look), "en"),
        TextsAre::Reviewed
    );
}

#[test]
fn a_reading_approves_every_text_beside_what_it_translates() {
    let mut house = team();
    let all = to_approve(&mut house, "ar");
    assert!(
        all.iter()
            .any(|one| one.part == TextPart::Answer && one.first == "Yes")
    );
    // The language the form was written in translates nothing.
    assert!(to_approve(&mut house, "en").is_empty());
    let count = u32::try_from(all.len()).unwrap();
    let reading = |approved| Request::Texts {
        form: form(),
        step: TextsStep::Write {
            language: "ar".into(),
            done: done(READ),
            approved,
        },
    };
    for too_few in [0, count - 1] {
        assert_eq!(house.refused(reading(too_few)), TroubleKind::TextsUnread);
    }
    house.ask(reading(count));
    write(&mut house, "ar", BACK);
    let all = write(&mut house, "ar", ALOUD);
    assert_eq!(are(&all, "ar"), TextsAre::Reviewed);
    assert_eq!(are(&all, "en"), TextsAre::Draft);
}
