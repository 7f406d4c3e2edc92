# A form of the team's own on its way to a round: what of it is asked, how carefully it is guarded, what is left out.

open = Plan a round with this form
open-not-yet = Mend the form first; then a round can be planned with it.
lead = A round asks what is answered by choosing, and counts it. Everything else stays in your form.

title = Your form in a round
intro = The questions about age, consent and privacy come before yours. The help card and the end come after.
loading = The questions are being sorted
failed = The questions could not be sorted. The form is still here.

language-title = Which language is this form in?
language-hint = The form does not name it. The consent has to be asked in the same language.
languages = Asked in
left-unnamed = { $name }: nobody said which language it is.
left-no-consent = { $name }: the consent is not there in this language, so nobody is asked in it.
left-twice = { $name }: another language of the form is the same.
left-incomplete = { $count ->
    [one] { $name }: { $count } question has no words in it, so nobody is asked in it.
   *[other] { $name }: { $count } questions have no words in it, so nobody is asked in it.
}

need-title = How many women it takes
need-open = Any results
need-open-text = 20 women, or 10 over two days
need-line = Each line of a table
need-line-text = 10 women, and 10 who answered otherwise
need-age = A table also by age
need-age-text = 100 women expected

asked-title = Asked and counted ({ $count })
asked-lead = Say how much harm an answer could do her if others saw it. Until you say, it is guarded as if it could do harm.
all-class = An answer to any of these could
class = An answer could
class-unsaid = choose
class-zero = do no harm
class-one = be personal
class-two = do her harm
ask = Ask this question
by-age = Count it by age, too
answers = { $count ->
    [one] { $count } answer
   *[other] { $count } answers
}
shown = { $count ->
    [one] { $count } text between the questions is shown as it is.
   *[other] { $count } texts between the questions are shown as they are.
}
media-left = Pictures, sounds and films of your form are not shown to women yet. See that each question is clear without them.

left-title = Left out ({ $count })
left-lead = A round cannot ask these. To have one in, change it in your form and bring the form in again.
left-not-wanted = You do not want it.
left-in-a-repeat = It stands in a repeat. How often it is asked would say something about her.
left-free-words = Free words can tell who somebody is. Offer choices instead.
left-amount = A number, a date or a time can be hers alone. Offer ranges as choices.
left-leads-to-somebody = A place, a code, a picture or a recording leads to somebody.
left-asks-who = It asks who she is.
left-asks-what-happened = It asks what happened to her. Ask what the service was like.
left-telling-word = It says a word that tells a stranger what this is about.
left-order = Putting things in order is not counted. Ask what comes first.
left-repeating = It repeats what she said before, or its choices do.
left-list = Its list is not here, is empty, or has more than 40 choices.
left-no-words = It has no words in a language that is asked in.
left-depends-on-left-out = When it is asked depends on something that is left out or comes later.
left-rule = When it is asked is worked out in a way that a round does not have.

none-nothing-to-count = There is no round in it: no question can be counted.
none-no-language = There is no round in it yet: nobody can be asked in any of its languages.
none-telling-title = There is no round in it yet: its title or form ID says a word that tells a stranger what this is about. Change it in the settings of your form.
none-form = There is no round in it: it has more questions than one interview can hold.

keep = Keep it for rounds
keep-note = It is kept sealed with your other work, in place of an earlier one with the same form ID.

own-title = Kept for rounds
own-counted = { $count ->
    [one] { $count } question is counted.
   *[other] { $count } questions are counted.
}
own-kept-on = Kept on { $date }
own-use = Open a round with it
own-use-name = Open a round with { $name }
own-remove = Remove
own-remove-name = Remove { $name }
own-remove-sure = Remove it for good
own-remove-note = The form is gone from this tablet then. A round that is open with it goes on.

which = Which questions
which-built-in = Your view of services
which-built-in-hint = The survey that comes with this tablet
which-community = Help for women here
which-community-hint = A talk with women and with men of a place, at different times. It never asks what somebody lived through.
which-own-hint = { $count ->
    [one] A form of your own, { $count } question
   *[other] A form of your own, { $count } questions
}
