//! The made-up women of the practice district: the same answers every time, sealed as anybody's.

use core::ops::Range;
use std::rc::Rc;

use rand_core::CryptoRng;
use waymark_ask::record::{AgeBand, AreaIndex, Checks, Mode, Outcome, Sat};
use waymark_ask::{Form, Interview, Length, Record};
use waymark_keep::stored::{DayPublic, RoundPublic};
use waymark_keep::{Change, Pictures, Shelf, Waiting, random_id, seal};
use waymark_talk::TroubleKind;

use crate::trouble::Done;

/// Of a hundred women, so many pass a question.
const PASS_OF_100: u32 = 6;
/// Of a hundred, so many touch a second answer where several may be touched.
const SECOND_OF_100: u32 = 45;

/// What the pool gets when these women have answered.
pub(crate) fn answering(
    numbers: Range<u32>,
    round: &[u8],
    day: &[u8],
    rng: &mut impl CryptoRng,
) -> Done<Vec<Change>> {
    let round = RoundPublic::from_bytes(round)?;
    let day = DayPublic::from_bytes(day)?;
    let form = Form::from_bytes(&round.form).map_err(|_| TroubleKind::FormDamaged)?;
    let form = Rc::new(form);
    let mut changes = Vec::new();
    let mut taken = Vec::new();
    for number in numbers {
        let record = record(&form, number)?;
        let sealed =
            seal(&day.key, &round.round, &record, rng).map_err(|_| TroubleKind::Damaged)?;
        let pictures = Pictures::draw(rng, &taken).map_err(|_| TroubleKind::Damaged)?;
        taken.push(pictures);
        let entry = Waiting::new(pictures, sealed).to_bytes();
        changes.push(Change::put(Shelf::Pool, random_id(rng), entry));
    }
    Ok(changes)
}

/// One woman's answers, drawn from her number alone.
fn record(form: &Rc<Form>, number: u32) -> Done<Record> {
    let mut draws = Draws::of(number);
    let mut interview = Interview::begin(Rc::clone(form), Length::Full);
    while let Some(question) = interview.current() {
        let offered = interview.options(question);
        let touches = match (draws.below(100), draws.below(100)) {
            (passes, _) if passes < PASS_OF_100 => 0,
            (_, second) if second < SECOND_OF_100 => 2,
            _ => 1,
        };
        // Where one answer is asked, a second touch only replaces the first.
        let mut last = None;
        for _ in 0..touches {
            let choice = offered.get(draws.leaning(question.index(), offered.len()));
            // Touching the same again would take it back.
            if let Some(choice) = choice.filter(|choice| last != Some(**choice)) {
                interview.choose(*choice);
                last = Some(*choice);
            }
        }
        interview.next();
    }
    let record = interview.finish(sat(draws.below(3)));
    Ok(record.map_err(|_| TroubleKind::FormDamaged)?)
}

fn sat(age: u32) -> Sat {
    Sat {
        outcome: Outcome::Finished,
        age: match age {
            0 => AgeBand::From18,
            _ => AgeBand::From25,
        },
        checks: Checks::Passed,
        mode: Mode::HerOwn,
        area: AreaIndex::new(0),
    }
}

/// Numbers that follow from a number (xorshift, Marsaglia 2003). No chance: the district is the same on every tablet.
struct Draws(u32);

impl Draws {
    fn of(number: u32) -> Self {
        Self(number.wrapping_add(1).wrapping_mul(2_654_435_761) | 1)
    }

    fn next(&mut self) -> u32 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 17;
        self.0 ^= self.0 << 5;
        self.0
    }

    fn below(&mut self, end: u32) -> u32 {
        (self.next() >> 8) % end.max(1)
    }

    /// A place among so many, most often near one that each question has of its own: people agree, somewhat.
    fn leaning(&mut self, question: usize, places: usize) -> usize {
        let places = u32::try_from(places).unwrap_or(1).max(1);
        let favourite = u32::try_from(question).unwrap_or(0).wrapping_mul(7) % places;
        let near = self.below(places).min(self.below(places));
        ((favourite + near) % places) as usize
    }
}
