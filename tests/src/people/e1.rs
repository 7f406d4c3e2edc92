//! Example E1 of the domain study: Area North, 24 finished interviews, with every figure worked out by hand.

use super::answers::Answers;

/// A question, and how many of the 24 gave each answer; an empty code is a skip.
type Given = (&'static str, &'static [(&'static str, usize)]);

const GIVEN: [Given; 4] = [
    (
        "sf28",
        &[
            ("one", 4),
            ("two", 6),
            ("three", 5),
            ("four_five", 4),
            ("six_more", 2),
            ("not_sure", 2),
            ("", 1),
        ],
    ),
    (
        "sf14",
        &[
            ("all", 10),
            ("mostly", 6),
            ("sometimes_not", 3),
            ("no", 3),
            ("", 2),
        ],
    ),
    (
        "sf18",
        &[("safer", 12), ("no_change", 6), ("less_safe", 2), ("", 4)],
    ),
    (
        "sf29",
        &[
            ("got", 6),
            ("could_not", 4),
            ("chose_not", 2),
            ("needed", 5),
            ("nothing", 4),
            ("", 3),
        ],
    ),
];

pub const WOMEN: usize = 24;

/// Steps through the 24 women that touch each once, one per question, so that no two questions go in step.
const STRIDES: [usize; 4] = [1, 5, 7, 11];

/// The 24 women of E1.
pub fn women() -> Vec<Answers> {
    let mut women: Vec<Answers> = (0..WOMEN as u64).map(Answers::varied).collect();
    for ((question, given), stride) in GIVEN.iter().zip(STRIDES) {
        let answers = given
            .iter()
            .flat_map(|(code, count)| std::iter::repeat_n(*code, *count));
        for (number, code) in answers.enumerate() {
            let woman = &mut women[number * stride % WOMEN];
            *woman = match code {
                "" => woman.clone().skipping(question),
                code => woman.clone().with(question, code),
            };
        }
    }
    women
}

#[cfg(test)]
mod tests {
    use super::{GIVEN, WOMEN, women};

    #[test]
    fn every_woman_answers_every_question_of_the_example_once() {
        for (question, given) in GIVEN {
            assert_eq!(
                given.iter().map(|(_, count)| count).sum::<usize>(),
                WOMEN,
                "{question}"
            );
            for (code, count) in given {
                let said = women()
                    .iter()
                    .filter(|woman| woman.to(question, &[]).concat() == *code)
                    .count();
                assert_eq!(said, *count, "{question} {code}");
            }
        }
    }
}
