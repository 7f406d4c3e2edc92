//! From a pattern to its steps.

mod escape;
mod set;

use core::iter::Peekable;
use core::str::Chars;

use super::set::{Case, Part, Set, Side};
use super::{Edge, Refused, Step};

/// The most steps of a pattern: some hundred characters repeated some dozen times.
const MOST: usize = 10_000;
/// How deep groups may nest.
const DEPTH: usize = 50;

const TOO_LARGE: Refused = Refused::Wrong("it is too large");
const GROUP_OPEN: Refused = Refused::Wrong("a ( is not closed");
const NO_FLAG: Refused = Refused::Wrong("(? is not followed by what may stand there");
const NO_COUNT: Refused = Refused::Wrong("a { is not followed by numbers and }");

pub(super) fn whole(pattern: &str) -> Result<Vec<Step>, Refused> {
    let mut reader = Reader {
        rest: pattern.chars().peekable(),
        flags: Flags {
            case: Case::Counts,
            lines: Lines::AreOne,
            dot: Dot::StaysInLine,
        },
    };
    let steps = reader.choices(0)?;
    match reader.rest.next() {
        None => Ok(steps),
        Some(_) => Err(Refused::Wrong("a ) closes nothing")),
    }
}

struct Reader<'a> {
    rest: Peekable<Chars<'a>>,
    flags: Flags,
}

#[derive(Clone, Copy)]
struct Flags {
    case: Case,
    lines: Lines,
    dot: Dot,
}

#[derive(Clone, Copy)]
enum Lines {
    AreOne,
    AreMany,
}

#[derive(Clone, Copy)]
enum Dot {
    StaysInLine,
    IsAnything,
}

impl Reader<'_> {
    fn eat(&mut self, one: char) -> bool {
        self.rest.next_if_eq(&one).is_some()
    }

    /// What may stand between two parentheses.
    fn choices(&mut self, depth: usize) -> Result<Vec<Step>, Refused> {
        if depth > DEPTH {
            return Err(Refused::Wrong("its groups nest too deep"));
        }
        let flags = self.flags;
        let mut steps = self.sequence(depth)?;
        while self.eat('|') {
            let other = self.sequence(depth)?;
            steps.insert(0, Step::Fork(far(steps.len() + 2)));
            steps.push(Step::Jump(far(other.len() + 1)));
            steps.extend(other);
        }
        self.flags = flags;
        Ok(steps)
    }

    fn sequence(&mut self, depth: usize) -> Result<Vec<Step>, Refused> {
        let mut steps = Vec::new();
        while let Some(one) = self.rest.next_if(|one| !matches!(one, '|' | ')')) {
            let mut some = self.one(one, depth)?;
            while let Some((least, most)) = self.count()? {
                some = repeated(&some, least, most)?;
            }
            steps.extend(some);
            if steps.len() > MOST {
                return Err(TOO_LARGE);
            }
        }
        Ok(steps)
    }

    /// What one character begins.
    fn one(&mut self, one: char, depth: usize) -> Result<Vec<Step>, Refused> {
        let case = self.flags.case;
        Ok(vec![match one {
            '(' => return self.group(depth),
            '*' | '+' | '?' | '{' => {
                return Err(Refused::Wrong("nothing stands before a *, +, ? or {"));
            }
            '[' => Step::Take(self.set()?),
            '\\' => self.escape()?,
            '^' => Step::At(match self.flags.lines {
                Lines::AreOne => Edge::Start,
                Lines::AreMany => Edge::LineStart,
            }),
            '$' => Step::At(match self.flags.lines {
                Lines::AreOne => Edge::End,
                Lines::AreMany => Edge::LineEnd,
            }),
            '.' => Step::Take(Set {
                parts: match self.flags.dot {
                    Dot::IsAnything => Vec::new(),
                    Dot::StaysInLine => vec![Part::Range('\n', '\n')],
                },
                side: Side::Outside,
                case: Case::Counts,
            }),
            one => Step::Take(Set::of(Part::Range(one, one), case)),
        }])
    }

    /// How often the last thing may come, where that is said; greed changes nothing about whether it is found.
    fn count(&mut self) -> Result<Option<(usize, Option<usize>)>, Refused> {
        let Some(sign) = self
            .rest
            .next_if(|one| matches!(one, '*' | '+' | '?' | '{'))
        else {
            return Ok(None);
        };
        let count = match sign {
            '*' => (0, None),
            '+' => (1, None),
            '?' => (0, Some(1)),
            _ => {
                let least = self.number().ok_or(NO_COUNT)?;
                let most = if self.eat(',') {
                    self.number()
                } else {
                    Some(least)
                };
                if !self.eat('}') || most.is_some_and(|most| most < least) {
                    return Err(NO_COUNT);
                }
                (least, most)
            }
        };
        self.eat('?');
        Ok(Some(count))
    }

    fn number(&mut self) -> Option<usize> {
        let mut number = None;
        while let Some(digit) = self.rest.peek().and_then(|one| one.to_digit(10)) {
            self.rest.next();
            let digit = usize::try_from(digit).unwrap_or_default();
            number = Some(
                number
                    .unwrap_or(0_usize)
                    .saturating_mul(10)
                    .saturating_add(digit),
            );
        }
        number
    }

    /// After its parenthesis: a group, or flags for the rest of the group around it.
    fn group(&mut self, depth: usize) -> Result<Vec<Step>, Refused> {
        let flags = self.flags;
        if self.eat('?') {
            let is_named = self.eat('P');
            if self.eat('<') {
                self.name()?;
            } else if is_named {
                return Err(NO_FLAG);
            } else if self.switch()? == ')' {
                return Ok(Vec::new());
            }
        }
        let steps = self.choices(depth + 1)?;
        self.flags = flags;
        if self.eat(')') {
            return Ok(steps);
        }
        Err(GROUP_OPEN)
    }

    /// The name of a group says nothing here.
    fn name(&mut self) -> Result<(), Refused> {
        let first = self.rest.next().ok_or(GROUP_OPEN)?;
        let mut is_right = first.is_alphabetic() || first == '_';
        for one in self.rest.by_ref() {
            if one == '>' && is_right {
                return Ok(());
            }
            is_right &= one.is_alphanumeric() || matches!(one, '_' | '.' | '[' | ']');
        }
        Err(GROUP_OPEN)
    }

    /// Flags up to the : or ) that ends them.
    fn switch(&mut self) -> Result<char, Refused> {
        let mut is_on = true;
        let mut met = String::new();
        loop {
            let one = self.rest.next().ok_or(GROUP_OPEN)?;
            if met.contains(one) {
                return Err(NO_FLAG);
            }
            match (one, is_on) {
                (':', _) if !met.ends_with('-') => return Ok(one),
                (')', _) if !met.is_empty() && !met.ends_with('-') => return Ok(one),
                ('-', _) => is_on = false,
                ('i', true) => self.flags.case = Case::IsNothing,
                ('i', false) => self.flags.case = Case::Counts,
                ('m', true) => self.flags.lines = Lines::AreMany,
                ('m', false) => self.flags.lines = Lines::AreOne,
                ('s', true) => self.flags.dot = Dot::IsAnything,
                ('s', false) => self.flags.dot = Dot::StaysInLine,
                ('U', _) => {}
                ('x' | 'R' | 'u', _) => return Err(Refused::Unsupported("it has (?x)")),
                _ => return Err(NO_FLAG),
            }
            met.push(one);
        }
    }
}

fn far(steps: usize) -> isize {
    isize::try_from(steps).unwrap_or(isize::MAX)
}

/// The same steps over and over.
fn repeated(one: &[Step], least: usize, most: Option<usize>) -> Result<Vec<Step>, Refused> {
    let times = most.unwrap_or(least).saturating_add(1);
    if one.len().saturating_add(2).saturating_mul(times) > MOST {
        return Err(TOO_LARGE);
    }
    let mut steps = Vec::new();
    for _ in 0..least {
        steps.extend_from_slice(one);
    }
    let Some(most) = most else {
        steps.push(Step::Fork(far(one.len() + 2)));
        steps.extend_from_slice(one);
        steps.push(Step::Jump(-far(one.len() + 1)));
        return Ok(steps);
    };
    for _ in least..most {
        steps.push(Step::Fork(far(one.len() + 1)));
        steps.extend_from_slice(one);
    }
    Ok(steps)
}
