# Words of the report: what leaves the tablet. Read by planners, partners and the public.
# The service is the subject of every sentence, never the woman. Nothing here says why, or who; how sure, as chance alone.

## What it is

title = What women who took part said about services
practice = Practice only. Some texts are still drafts. Do not use these figures.
label-area = Area
label-round = Round
label-instrument = Questions
label-release = Release of this round
label-took-part = Women who took part
label-smallest-group = Smallest group ever shown
label-who = Whose answers
label-scope = Where it may be used
label-reading = How to read it
who = The answers of women who took part. Not of all women in the district.
band = { $from } to { $to }
band-open = { $from } or more
people = { $count } women

## How to read this

how-to-read = How to read this
read-who = These are the answers of women who took part in this round. They do not speak for all women in the area.
read-what-not = They do not count what happened to women, and cannot say how common anything is.
read-rounded = Every share is rounded, and the number of women is given as a range. Read each figure as “about”.
read-few = “Fewer than 3” and “fewer than 5” may also mean none. Small numbers are never told apart.
read-kept-back = “Kept back” means that the figure would help to work out a small number.
read-several = Where women could choose several answers, the shares do not add up to all of them.
read-order = The order of questions and answers is that of the interview. It is not an order of merit.
read-services = Where something is wrong, it is for the services, and the institutions responsible for them, to put it right.
scope = For settled times and places. Emergencies and displacement need other services and other guidance, and this report does not apply there.

## Parts

part-figures = Main figures
part-tables = All questions
column-part = Part
column-id = Number
column-question = Question
column-answer = Answer
column-words = In words
column-percent = Percent, rounded
column-people = Women who answered
row-figure = main figure
row-table = question
base = Answered by { $band } women.
base-too-few = Too few women answered to say how many.
base-kept-back = How many women answered is kept back.
several-answers = Women could choose several answers.
many-unsure = Many were not sure.
percent = { $percent } %
end = End of the report

## Shares in words

almost-none = almost none
few = few
some = some
about-half = about half
most = most
large-majority = a large majority
almost-all = almost all
few-in-ten = few: about 1 to 2 in 10
some-in-ten = some: about 3 to 4 in 10
about-half-in-ten = about half: about 5 in 10
most-in-ten = most: about 6 to 7 in 10
large-majority-in-ten = a large majority: about 8 to 9 in 10

## Other statements

fewer-than = fewer than { $below }, maybe none
fewer-than-three = fewer than three, maybe none
fewer-than-five = fewer than five, maybe none
more-than-half = more than half
kept-back = kept back, to protect small numbers
too-few = Too few people have answered to show this safely.
middle-answer = the middle answer is: { $answer }
not-asked = not asked in this round

## Main figures, one sentence each

less-safe-after = Things were less safe after the help
less-safe-after-note = Look into harm in every round, whatever this figure says.
felt-safe = The service felt safe, all the time or mostly
told-three-or-more = The story had to be told to three or more people or offices
middle-tellings = How many people or offices had to hear the story, for the woman in the middle
referral-reached = Services connected her to other help, and she got it
referral-reached-note = Of those who were connected and wanted to go.
onward-need-unmet = Other help was needed, and services did not bring her to it
onward-need-unmet-note = Of those who needed other help.
safe-on-the-way = The way there and back felt safe, all the time or mostly
safety-planning = Staff talked about ways to stay safe
safety-planning-note = Of those who wanted to talk about it.
went-without = Some help was looked for and not found
went-without-note = Of those who said what came of at least one help they looked for.
waited-long = Help took over a month, or has not come yet
waited-long-note = Of those who said what came of at least one help they looked for.
cost-did-harm = Cost did harm: paying took a lot from other needs, or kept her from all help
care-score = At least three quarters of what good care asks for was there
care-score-note = Of those to whom six or more of ten questions applied. The parts are shown one by one as well.
over-an-hour-away = The service was more than an hour away
had-to-pay = Something had to be paid for the help
staff-asked-money = Staff asked for a gift or extra money
within-three-days = Help came within three days of first asking
options-explained = Staff said clearly what kinds of help there were to choose from
decided-herself = What to do next was left to her, or decided together with her
asked-first = Staff asked first, every time, before they did something
asked-first-note = Of those for whom it came up.
not-pushed-to-peace = Staff did not push her to make peace
not-overheard = Nobody else could hear what was said
kept-private = Staff told nobody about her without asking her
with-respect = Staff treated her with respect
not-blamed = Nobody there blamed her
not-treated-worse = The service treated her no worse for who she is
met-her-need = The help did a lot for what was needed
worked-together = Those who helped worked well together
expects-gossip = If a woman asked for help here, others would surely find out
expects-blame = Many people here would blame a woman who asked for help
of-a-story-note = Asked about a made-up woman, never about the person who answers.
usable-with-disability = A woman who cannot walk, see or hear well could use the help
heard-a-message = A message about help for women was heard in the last three months
told-what-was-decided = People here were told what was decided after past talks
knows-where = How many of the 11 kinds of help are known here and can be reached, for the person in the middle
knows-where-note = Of those who said which help they know. Knowing of a help counts only with knowing how to reach it.
practice-passed = Both practice questions were answered as expected
practice-passed-note = Read all figures with more care where fewer than 8 in 10 did.

## How sure, and since when

interval = Chance alone could move this between { $low } % and { $high } %.
read-interval = “Chance alone” says how far a share could move if other women had come. Few answers make that range wide.
part-obstacles = What got in the way most often
obstacles-note = In the order of how often women named it in this round, which is not how much it matters. Equal shares have the same place. What is kept back, or was named by few, has no place.
column-place = Place
part-change = Since { $round }
change-note = Each round asks its own group of women. Whether some came both times is not known. Nothing here says why a figure moved.
column-figure = Figure
change-left-out = Figures that are not shown as a share in both rounds are left out.
column-before = Before
column-now = Now
column-change = Change
change-higher = higher, by { $low } to { $high } points
change-lower = lower, by { $low } to { $high } points
change-higher-plain = higher
change-lower-plain = lower
change-unclear = too few answers to tell
not-in-both = not in both rounds
worked-out-otherwise = worked out in another way, so not compared
no-share = a middle answer is not compared
not-shown-in-both = not shown as a share in both rounds
not-compared = This round is not compared with { $round }.
refused-same-women = They are two looks at one round: the women of the first are in the second.
refused-other-area = They are about two areas.
refused-practice = One is for practice and the other counts.
refused-wording-unknown = The earlier results do not say in which words women were asked.
refused-other-wording = The words of the questions are not the same.
refused-other-window = The questions look back on another number of months.
refused-other-plan = They did not ask the same list of questions.

## Questions about the round itself

taking-part = Interviews
taking-part-finished = Finished
taking-part-stopped = Stopped, and what was said is kept
checks = Practice questions
checks-passed = Both answered as expected
checks-failed = Not both answered as expected
of-those-who-passed = { $question } Only those who passed both practice questions.
each-yes = Yes
each-no = No
knows-where-parts = How many kinds of help are known and can be reached
care-score-parts = How much of what good care asks for was there
care-under-half = Less than half of it
care-half = Half to less than three quarters
care-three-quarters = Three quarters or more

## One page per audience

for-public = For everybody: the main figures, in words and drawn people.
for-partner = For partners: every question, with bars and rounded percents.
for-planner = For planners: how sure each figure is, and how far the answers can be trusted.
part-hidden = Not shown, to protect small numbers
part-quality = How far the answers can be trusted
part-rules = Rules that every figure has passed
column-chance = By chance alone
chance-range = { $low } % to { $high } %
read-people = Ten drawn people stand for all women who answered. Filled ones stand for those it is true of, to the nearest half.
read-few-words = Where few women gave an answer, that may also mean none. Small numbers are never told apart.
read-no-league = Areas and services have no order here, and must not be put in one. Each round asked its own group of women.
label-advisers = Advisers with lived experience
advisers-not-said = Whether they have read it was not said.
advisers-read = They read it before it left.
advisers-none-yet = They have not read it yet. The team has no such advisers so far.
advisers-could-not-meet = They have not read it yet. They could not meet in safety.
advisers-ask-for-changes = They read it and asked for changes, which are not made yet.
