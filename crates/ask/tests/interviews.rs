//! Interviews go forward, back and past, and keep only what concerns her.

use crate::support;

use std::rc::Rc;

use proptest::prelude::*;
use support::{ITEMS, OPENING, sat, small, survey, try_form};
use waymark_ask::interview::WentBack;
use waymark_ask::record::{RECORD_BYTES, read};
use waymark_ask::{Answer, ChoiceId, ChoiceSet, Form, Interview, Length};

struct Walk {
    form: Rc<Form>,
    interview: Interview,
}

impl Walk {
    fn begin(form: Rc<Form>, length: Length) -> Self {
        Self {
            interview: Interview::begin(form.clone(), length),
            form,
        }
    }

    fn at(&self) -> &str {
        self.interview
            .current()
            .map_or("end", |id| self.form.question(id).unwrap().name())
    }

    fn touch(&mut self, name: &str) {
        let id = self.interview.current().unwrap();
        self.interview
            .choose(self.form.question(id).unwrap().find_choice(name).unwrap());
    }

    fn says(&mut self, question: &str, choices: &[&str]) -> &mut Self {
        assert_eq!(self.at(), question);
        for choice in choices {
            self.touch(choice);
        }
        self.interview.next();
        self
    }

    fn back_to(&mut self, question: &str) -> &mut Self {
        while self.at() != question {
            assert_eq!(self.interview.back(), WentBack::Yes, "{question}");
        }
        self
    }

    /// `-` not asked, `?` skipped, else the names.
    fn said(&self, question: &str) -> String {
        let id = self.form.find(question).unwrap();
        let asked = self.form.question(id).unwrap();
        let name = |choice: ChoiceId| asked.choice(choice).unwrap().name().to_owned();
        match self.interview.answer(id) {
            Answer::NotAsked => "-".into(),
            Answer::Skipped => "?".into(),
            Answer::One(choice) => name(*choice),
            Answer::Many(set) => set.iter().map(name).collect::<Vec<_>>().join(" "),
        }
    }

    fn offered(&self) -> Vec<&str> {
        let id = self.interview.current().unwrap();
        let question = self.form.question(id).unwrap();
        self.interview
            .options(id)
            .into_iter()
            .map(|choice| question.choice(choice).unwrap().name())
            .collect()
    }
}

fn begin() -> Walk {
    Walk::begin(small(), Length::Full)
}

#[test]
fn she_is_asked_only_what_concerns_her() {
    let mut walk = begin();
    walk.says("a", &["none"]).says("e", &["yes"]).says("f", &[]);
    assert_eq!(walk.at(), "end");
    let mut walk = begin();
    walk.says("a", &["health", "police"])
        .says("b", &["police"])
        .says("c", &[])
        .says("d", &["no"])
        .says("e", &[]);
    assert_eq!(walk.at(), "f");
}

#[test]
fn going_on_without_an_answer_is_skipping_and_not_i_do_not_know() {
    let mut walk = begin();
    walk.says("a", &["health"])
        .says("b", &["health"])
        .says("c", &[]);
    assert_eq!([walk.said("c"), walk.said("d")], ["?", "-"]);
    walk.back_to("c").says("c", &["dk"]);
    assert_eq!(walk.said("c"), "dk");
}

#[test]
fn skip_takes_an_answer_back() {
    let mut walk = begin();
    walk.touch("health");
    walk.interview.skip();
    assert_eq!(walk.said("a"), "?");
}

#[test]
fn one_answer_replaces_another_and_several_toggle() {
    let mut walk = begin();
    walk.touch("health");
    walk.touch("police");
    assert_eq!(walk.said("a"), "health police");
    walk.touch("health");
    assert_eq!(walk.said("a"), "police");
    walk.touch("none");
    assert_eq!(walk.said("a"), "none");
    walk.touch("health");
    assert_eq!(walk.said("a"), "health");
    walk.touch("health");
    assert_eq!(walk.said("a"), "-");
    walk.touch("none");
    walk.says("a", &[]).says("e", &["yes", "no"]);
    assert_eq!(walk.said("e"), "no");
}

#[test]
fn the_filter_offers_what_was_got_and_takes_nothing_else() {
    let mut walk = begin();
    walk.says("a", &["health", "police"]);
    assert_eq!(walk.offered(), ["health", "police"]);
    walk.touch("none");
    assert_eq!(walk.said("b"), "-");
    walk.back_to("a").says("a", &["health"]);
    assert_eq!(walk.offered(), ["police"]);
}

#[test]
fn a_changed_answer_gives_up_what_no_longer_concerns_her() {
    let mut walk = begin();
    walk.says("a", &["health", "police"])
        .says("b", &["police"])
        .says("c", &["no"])
        .says("d", &["yes"])
        .says("e", &["yes"]);
    walk.back_to("a").says("a", &["none"]);
    assert_eq!(
        ["b", "c", "d", "e"].map(|name| walk.said(name)),
        ["-", "-", "-", "yes"]
    );
}

#[test]
fn an_answer_that_is_no_longer_offered_is_given_up() {
    let mut walk = begin();
    walk.says("a", &["health", "police"])
        .says("b", &["police"])
        .says("c", &["no"]);
    walk.back_to("a").says("a", &["police"]);
    assert_eq!(
        ["a", "b", "c"].map(|name| walk.said(name)),
        ["health", "-", "-"]
    );
}

#[test]
fn what_was_said_about_one_thing_is_not_said_about_another() {
    let mut walk = begin();
    walk.says("a", &["health", "police"])
        .says("b", &["police"])
        .says("c", &["no"])
        .says("d", &[])
        .says("e", &["yes"]);
    walk.back_to("b").says("b", &["health"]);
    assert_eq!(
        ["b", "c", "d", "e"].map(|name| walk.said(name)),
        ["health", "-", "-", "yes"]
    );
    // Touching around and coming back to the same answer changes nothing.
    walk.says("c", &["yes"])
        .back_to("b")
        .says("b", &["police", "health"]);
    assert_eq!(walk.said("c"), "yes");
}

#[test]
fn going_back_keeps_later_answers_and_ends_at_the_first() {
    let mut walk = begin();
    walk.says("a", &["none"]).says("e", &["yes"]).back_to("a");
    assert_eq!(walk.said("e"), "yes");
    assert_eq!(walk.interview.back(), WentBack::AtTheFirst);
    walk.says("a", &[]);
    assert_eq!(walk.said("a"), "none");
}

#[test]
fn back_from_the_end_is_the_last_question() {
    let mut walk = begin();
    walk.says("a", &["none"]).says("e", &[]).says("f", &[]);
    assert_eq!(walk.at(), "end");
    walk.back_to("f");
}

#[test]
fn the_short_form_asks_what_is_marked() {
    let mut walk = Walk::begin(small(), Length::Short);
    walk.says("a", &["police"])
        .says("b", &["police"])
        .says("c", &["no"]);
    assert_eq!(walk.at(), "end");
}

#[test]
fn sections_are_counted_as_they_come() {
    let mut walk = begin();
    assert_eq!(walk.interview.section_progress(), (0, 3));
    walk.says("a", &["none"]);
    assert_eq!(walk.interview.section_progress(), (1, 3));
    walk.says("e", &[]);
    assert_eq!(walk.interview.section_progress(), (2, 3));
    walk.says("f", &[]);
    assert_eq!(walk.interview.section_progress(), (2, 3));
}

#[test]
fn a_stop_in_the_middle_keeps_what_is_on_the_screen_and_nothing_stale() {
    let mut walk = begin();
    walk.says("a", &["health"])
        .says("b", &["health"])
        .says("c", &["no"])
        .back_to("a");
    walk.touch("none");
    let form = walk.form.clone();
    let (_, answers) = read(&form, &walk.interview.finish(sat()).unwrap()).unwrap();
    let of = |name: &str| answers[form.find(name).unwrap().index()].clone();
    assert!(of("a").has(ChoiceId::new(2)));
    assert!(
        [of("b"), of("c"), of("e")]
            .iter()
            .all(|answer| *answer == Answer::NotAsked)
    );
}

#[test]
fn nothing_that_holds_an_answer_prints_it() {
    let form = small();
    let interview = Interview::begin(form.clone(), Length::Full);
    let printed = format!(
        "{:?} {:?} {:?} {:?} {:?}",
        Answer::One(ChoiceId::new(1)),
        ChoiceSet::of(&[ChoiceId::new(1)]),
        interview,
        sat(),
        Interview::begin(form, Length::Full).finish(sat()).unwrap(),
    );
    assert_eq!(
        printed,
        "Answer(..) ChoiceSet(..) Interview(..) Sat(..) Record(..)"
    );
}

#[test]
fn a_thousand_questions_are_no_trouble() {
    let items: String = (0..990)
        .map(|at| format!("select_one yes_no | q{at} | Well? | ${{e}} = 'yes' | item\n"))
        .collect();
    let form = Rc::new(try_form(OPENING, &format!("{ITEMS}\n{items}")).unwrap());
    let mut walk = Walk::begin(form, Length::Full);
    walk.says("a", &["none"]).says("e", &["yes"]);
    let mut count = 0;
    while walk.interview.current().is_some() {
        walk.interview.choose(ChoiceId::new(0));
        walk.interview.next();
        count += 1;
    }
    assert_eq!(count, 991);
    walk.back_to("e").says("e", &["no"]);
    assert_eq!(
        [walk.said("q0"), walk.said("q989"), walk.said("f")],
        ["-", "-", "yes"]
    );
}

/// One move of somebody who touches at random.
fn act(interview: &mut Interview, turn: u8) {
    let options = interview
        .current()
        .map(|id| interview.options(id))
        .unwrap_or_default();
    match turn % 8 {
        0..=3 => {
            if let Some(choice) = options.get(usize::from(turn / 8) % options.len().max(1)) {
                interview.choose(*choice);
            }
        }
        4 | 5 => interview.next(),
        6 => interview.skip(),
        _ => {
            let _ = interview.back();
        }
    }
}

fn to_the_end(interview: &mut Interview) {
    let mut steps = 0;
    while interview.current().is_some() {
        interview.next();
        steps += 1;
        assert!(steps <= 200, "it does not end");
    }
}

/// Whatever is answered was relevant: asked again from the start with the same answers, it comes up.
fn replays(form: &Rc<Form>, length: Length, answers: &[Answer]) -> bool {
    let mut again = Interview::begin(form.clone(), length);
    while let Some(id) = again.current() {
        let wanted: Vec<ChoiceId> = match &answers[id.index()] {
            Answer::One(choice) => vec![*choice],
            Answer::Many(set) => set.iter().collect(),
            Answer::NotAsked | Answer::Skipped => Vec::new(),
        };
        for choice in wanted {
            again.choose(choice);
        }
        again.next();
    }
    form.each()
        .all(|(id, _)| again.answer(id) == &answers[id.index()])
}

proptest! {
    #[test]
    fn every_random_walk_ends_and_gives_a_record_of_one_length(
        turns in prop::collection::vec(any::<u8>(), 0..300),
        short in any::<bool>(),
    ) {
        let length = if short { Length::Short } else { Length::Full };
        for form in [small(), survey("service-feedback")] {
            let mut interview = Interview::begin(form.clone(), length);
            for turn in &turns {
                act(&mut interview, *turn);
            }
            to_the_end(&mut interview);
            let answers: Vec<Answer> = form.each().map(|(id, _)| interview.answer(id).clone()).collect();
            prop_assert!(replays(&form, length, &answers));
            let record = interview.finish(sat()).unwrap();
            prop_assert_eq!(record.bytes().len(), RECORD_BYTES);
            let (_, read_back) = read(&form, &record).unwrap();
            prop_assert!(read_back == answers);
        }
    }

    #[test]
    fn the_order_of_touches_does_not_matter(order in Just(vec![0_u8, 1, 3, 4, 7]).prop_shuffle()) {
        let form = survey("service-feedback");
        let touched = |order: &[u8]| {
            let mut interview = Interview::begin(form.clone(), Length::Full);
            for choice in order {
                interview.choose(ChoiceId::new(*choice));
            }
            interview
        };
        let id = form.find("sf01").unwrap();
        let sorted = touched(&[0, 1, 3, 4, 7]);
        prop_assert!(sorted.answer(id) == touched(&order).answer(id));
        // Touched twice is not touched.
        let twice = touched(&[order.clone(), order].concat());
        prop_assert!(*twice.answer(id) == Answer::NotAsked);
    }
}
