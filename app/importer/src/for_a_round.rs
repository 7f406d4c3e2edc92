//! The current form as the form of a round.

use waymark_ask::definition::Definition;
use waymark_ask::round_form::{
    self, Asking, Breakdown, Left, LeftLanguage, MayBeBrokenDown, Refused, RoundForm, Seen,
    Standing, WhyLanguage, Wish, Wishes,
};
use waymark_ask::{Form, Sensitivity};
use waymark_talk::{
    ContentBytes, LanguageLeft, MediaStand, NoRoundForm, QuestionSeen, QuestionStands,
    RoundFormSeen, SaidAsking, SaidBy, SaidWish, SaidWishes, WhyLeft, WhyOut,
};

use crate::findings::told;

/// Makes it, with the opening and the end of one of our instruments.
pub(crate) fn made(definition: &Definition, around: &Form, said: &SaidWishes) -> RoundFormSeen {
    let RoundForm {
        form,
        seen,
        left_languages,
    } = round_form::make(definition, around, &wishes(said));
    let languages = form.iter().flat_map(|form| form.languages());
    RoundFormSeen {
        languages: languages.map(|one| one.tag().to_owned()).collect(),
        form: match &form {
            Ok(form) => Ok(ContentBytes(form.to_bytes())),
            Err(Refused::NothingToCount) => Err(NoRoundForm::NothingToCount),
            Err(Refused::NoLanguage) => Err(NoRoundForm::NoLanguage),
            Err(Refused::TellingTitle) => Err(NoRoundForm::TellingTitle),
            Err(Refused::Form(_)) => Err(NoRoundForm::Unsound),
        },
        questions: seen.iter().map(question).collect(),
        left_languages: left_languages.iter().map(language).collect(),
        media: match definition.texts.media().is_empty() {
            true => MediaStand::None,
            false => MediaStand::LeftOut,
        },
    }
}

fn wishes(said: &SaidWishes) -> Wishes {
    let each = said
        .questions
        .iter()
        .map(|one| (one.name.clone(), wish(one)));
    Wishes {
        questions: each.collect(),
        unnamed: said.unnamed.clone(),
    }
}

fn wish(said: &SaidWish) -> Wish {
    Wish {
        asking: match said.asking {
            SaidAsking::Asked => Asking::Asked,
            SaidAsking::LeftOut => Asking::LeftOut,
        },
        class: match said.class {
            0 => Sensitivity::Plain,
            1 => Sensitivity::Personal,
            _ => Sensitivity::Harmful,
        },
        breakdown: match said.by {
            SaidBy::Nothing => Breakdown::None,
            SaidBy::Age => Breakdown::Age,
        },
    }
}

fn question(seen: &Seen) -> QuestionSeen {
    QuestionSeen {
        name: seen.name.clone(),
        label: seen.label.clone(),
        place: told(&seen.place),
        stands: match &seen.standing {
            Standing::Asked {
                class,
                answers,
                breakdown,
                may,
            } => QuestionStands::Asked {
                class: match class {
                    Sensitivity::Plain => 0,
                    Sensitivity::Personal => 1,
                    Sensitivity::Harmful => 2,
                },
                answers: number(*answers),
                by: match breakdown {
                    Breakdown::None => SaidBy::Nothing,
                    Breakdown::Age => SaidBy::Age,
                },
                could_be_by: match may {
                    MayBeBrokenDown::Yes => SaidBy::Age,
                    MayBeBrokenDown::No => SaidBy::Nothing,
                },
            },
            Standing::Shown => QuestionStands::Shown,
            Standing::Left(why) => QuestionStands::Left(out(*why)),
        },
    }
}

fn out(why: Left) -> WhyOut {
    match why {
        Left::NotWanted => WhyOut::NotWanted,
        Left::InARepeat => WhyOut::InARepeat,
        Left::FreeWords => WhyOut::FreeWords,
        Left::Amount => WhyOut::Amount,
        Left::LeadsToSomebody => WhyOut::LeadsToSomebody,
        Left::AsksWho => WhyOut::AsksWho,
        Left::AsksWhatHappened => WhyOut::AsksWhatHappened,
        Left::TellingWord => WhyOut::TellingWord,
        Left::Order => WhyOut::Order,
        Left::Repeating => WhyOut::Repeating,
        Left::List => WhyOut::List,
        Left::NoWords => WhyOut::NoWords,
        Left::DependsOnLeftOut => WhyOut::DependsOnLeftOut,
        Left::Rule => WhyOut::Rule,
    }
}

fn language(left: &LeftLanguage) -> LanguageLeft {
    LanguageLeft {
        name: left.name.clone(),
        why: match left.why {
            WhyLanguage::Unnamed => WhyLeft::Unnamed,
            WhyLanguage::NoConsent => WhyLeft::NoConsent,
            WhyLanguage::Incomplete { questions } => WhyLeft::Incomplete(number(questions)),
            WhyLanguage::Twice => WhyLeft::Twice,
        },
    }
}

fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
