# Words of the tables that leave: labels, rules and codebook. Read in spreadsheets, by analysts and their programs.

## About the file

label-plan = Fingerprint of the tabulation plan
label-release-print = Fingerprint of this release
label-language = Language of the questions
label-rule = Rule
label-not-told = What this does not tell
not-why = It does not say why anything is as it is.

## Rules that every figure has passed

rule-planned = Only tables that were planned before the round opened are counted.
rule-group = Nothing is said about fewer than { $people } women.
rule-band = How many women answered is given as a range only.
rule-rounded = Shares are rounded to steps of { $widest } percent below 20 women, of { $middle } below 100, and of { $finest } from 100 on.
rule-few = Among personal answers, counts below { $personal } are never told apart, zero included. The limit is { $harmful } where harm could follow.
rule-kept-back = A figure is kept back where it would help to work out a small number.

## Sheets of the workbook

sheet-read-me = Read me
sheet-figures = Main figures
sheet-tables = Tables
sheet-codebook = Codebook

## Columns

column-what = What
column-text = Text
column-number = Number
column-statement = Kind of statement
column-below = Fewer than
column-from = Women who answered, from
column-to = Women who answered, to
column-note = Note
column-place = Answer number
column-class = Care needed
column-choices = Answers allowed
column-meaning = Meaning

## Codebook

row-item = item
row-answer = answer
row-statement = kind of statement
row-class = care needed
class-plain = plain
class-personal = personal
class-harmful = could bring harm
class-plain-meaning = A share may be shown whatever the count.
class-personal-meaning = Counts below { $below }, zero included, are said as “fewer than”.
answers-one = one
answers-several = several

## Kinds of statement

kind-share = A rounded share of the women who answered.
kind-few = Fewer women than the number given, maybe none.
kind-more-than-half = More than half; the others are too few to show.
kind-withheld = Kept back, so that another small number stays hidden.
kind-too-few = Too few women answered. Not even how many is said.
kind-median = The middle answer, in the order of the answers.
kind-not-asked = The question was not in this round.
