# How far the words of a form were checked in each language, by whom and how; and whether a round counts.

title = The words of the questions
open = How far are the words?
lead = Wrong words give wrong answers, and can put a woman in danger. Here you write down how the words were checked, in each language.
lead-live = A round that counts is asked only in languages that were reviewed. Practice may use drafts, with a mark on every screen.
languages = Languages of this form
language = Which language?

## How far they are

draft = Draft: for practice only.
reviewed = Reviewed: it was read, translated back and thought aloud.
field-tested = Field-tested: reviewed, and tried in a practice round with women here.

## One thing more was done

write-title = Something was done
write = Write it down with today's date
forget = Start over in this language
line = { $what } By: { $who }
how = What was done?
how-read = Read through on the tablet, every screen and every answer.
how-back = Translated back by somebody who had not seen the original, and compared. No answer was swapped.
how-aloud = Five women said aloud how they understand each question.
how-tried = A whole practice round with women here, and nothing left to change.
who = Who did it? A role, no name.
who-speaker = A woman whose language it is and who works in services here
who-translator = A translator who did not write the texts
who-team = Somebody of the team
who-partner = Somebody of a partner organisation

## Whether a round counts

counts = What is this round for?
practice = Practice
practice-hint = With colleagues, to learn. Drafts will do. Every screen and file says so.
live = For real
live-hint = Only in languages whose words were reviewed, and after the lessons of this tablet.
asked-in = Asked in
refused = The words were not reviewed in the language of your own screens. Look at “How far are the words?”, or choose practice.
refused-unread = Not every text was approved. Go through all of them.

## Side by side

beside-title = Each text beside its translation
beside-lead = Tick a text when both mean the same. Look twice at yes and no. A swapped answer turns the results around.
beside-left = { $count ->
    [one] { $count } text is left to tick.
   *[other] { $count } texts are left to tick.
}
beside-all = All texts are ticked.
beside-none = This is the language the questions were written in. There is nothing to compare.
same = Both mean the same
looks-swapped = Here yes stands beside no. Have the form put right, or tick only if it is meant so.
looks-untranslated = This was not translated.
looks-twice = Two answers of this question have the same words here.
