//! Two languages nobody speaks, made from English when `WAYMARK_PSEUDO` is set: one a good deal longer, with accents, and
//! one that runs from right to left. With them a screen shows what a translation would do to it, before there is one.

use crate::message::{Arm, Message, Piece};

/// Long, and its letters accented (the tag that Unicode's CLDR gives such a language).
pub const LONG: &str = "en-XA";
/// From right to left.
pub const MIRRORED: &str = "ar-XB";

/// The English letters, and what stands for them.
const PLAIN: &str = "aceinouyACEINOUY";
const ACCENTED: &str = "áçéîñöûýÅÇÈÎÑÖÛÝ";
/// What makes a text longer: two of every five letters more is what German or Finnish may add.
const FILLING: &str = "one two three four five six seven eight nine ten";
const FIFTHS_MORE: usize = 2;
/// Right-to-left override, and its end.
const OVERRIDE: (char, char) = ('\u{202e}', '\u{202c}');

/// The same message, longer.
pub fn long(message: &Message) -> Message {
    let letters = count(&message.pieces);
    let more = letters * FIFTHS_MORE / 5;
    let filling = FILLING.chars().cycle().take(more).collect::<String>();
    let mut pieces = each(&message.pieces, &|text| {
        text.chars().map(accented).collect()
    });
    pieces.insert(0, Piece::Text("[".to_owned()));
    pieces.push(Piece::Text(format!(" {filling}]")));
    Message {
        id: message.id.clone(),
        pieces,
    }
}

/// The same message, running the other way.
pub fn mirrored(message: &Message) -> Message {
    let turn = |text: &str| format!("{}{text}{}", OVERRIDE.0, OVERRIDE.1);
    Message {
        id: message.id.clone(),
        pieces: each(&message.pieces, &turn),
    }
}

fn accented(letter: char) -> char {
    let twin = PLAIN.chars().zip(ACCENTED.chars());
    let mut twin = twin.filter(|(plain, _)| *plain == letter);
    twin.next().map_or(letter, |(_, accented)| accented)
}

/// Letters of the text itself; of a choice, those of its first way.
fn count(pieces: &[Piece]) -> usize {
    let one = |piece: &Piece| match piece {
        Piece::Text(text) => text.chars().count(),
        Piece::Variable(_) => 0,
        Piece::Choice { arms, .. } => arms.first().map_or(0, |arm| count(&arm.pieces)),
    };
    pieces.iter().map(one).sum()
}

/// Text changes; what is inserted does not.
fn each(pieces: &[Piece], change: &dyn Fn(&str) -> String) -> Vec<Piece> {
    let one = |piece: &Piece| match piece {
        Piece::Text(text) => Piece::Text(change(text)),
        Piece::Variable(name) => Piece::Variable(name.clone()),
        Piece::Choice { variable, arms } => Piece::Choice {
            variable: variable.clone(),
            arms: arms.iter().map(|arm| arm_of(arm, change)).collect(),
        },
    };
    pieces.iter().map(one).collect()
}

fn arm_of(arm: &Arm, change: &dyn Fn(&str) -> String) -> Arm {
    Arm {
        pieces: each(&arm.pieces, change),
        ..arm.clone()
    }
}
