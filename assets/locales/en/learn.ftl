# What opens results that are shut or kept back, and who could learn what from those that are shown.
# Never a promise that the guard does not keep: crates/count/README.md says what it promises today.

## What opens them

opens-title = What opens them
opens-over-two = They open when { $open } women have answered, or { $group } over two days.
opens-at = They open when { $group } women have answered.
opens-missing = How many are missing is not said: that would be a number about few women. Your count on paper is a guide.
opens-beyond = Besides, five women or more must have answered beyond those of any one tablet.
new-open = Answers of later days show here when { $new } women or more are new.

## What opens one table

kept-title = What could open the rest
kept-table = This question opens when { $group } women have answered it.
kept-few = “Fewer than { $below }” can become a share when { $below } women or more gave that answer.
kept-half = “More than half” can become a share when { $below } women or more gave other answers.
kept-back = What is kept back can show when the small number beside it has grown.

## Who could learn what

title = Who could learn what
open = Who could learn what from this
lead = No table is free of risk. Here is what somebody could work out from these results, and what not.
rules = It follows from the rules that every figure has passed. No figure is changed by reading this.
can = Could be worked out
cannot = Could not, and why

reader = Somebody who reads the results
reader-band = About how many women took part: { $band }.
reader-share = About what share gave each answer, in steps of { $step } percent.
reader-shares = About what share gave each answer, in steps of { $finest } to { $widest } percent.
reader-few = Which answers no woman or only a few gave: those said as “fewer than”.
reader-beside = Two tables held side by side can narrow a small number further. Each is checked by itself.
reader-replay = Where a share is kept back, an expert who tries out every possible table can sometimes rule out a value beside it.
reader-not-count = How many women gave an answer. Their number is a range, and every share is rounded.
reader-not-small = What a small number is. Within its own table, every number from none to the limit fits what is shown.
reader-not-one = What one woman said. Her answers are on no screen and in no file, and are destroyed when the day is closed.

knows = Somebody who knows one of the women
knows-most = Where most women gave the same answer: that she perhaps gave it too.
knows-plain = In plain questions about the service even a small share is shown, rounded.
knows-seen = That she was there, if somebody saw her. She is told so before she begins.
knows-not-part = From the results, that she took part. Nothing in them says who came.
knows-not-few = In personal questions, whether anybody at all gave a rare answer. Few and none are said in the same words.
knows-not-rest = By taking her away, what the others said. They are still { $rest } or more.

earlier = Another team with an earlier release
earlier-first = Nothing so far: this is the first release of the round.
earlier-moved = How the shares of the round moved when more women came.
earlier-unsearched = Two releases together may narrow a small number. That is not searched yet; only the step of { $new } women protects it.
earlier-rounds = Beside another round: how the same figure stood then.
earlier-not-few = What the newest women said. A further release needs { $new } more women than the last.
earlier-not-same = Whether a woman answered in both rounds. Nobody knows, and it is looked up nowhere.

tablet = Somebody who has this tablet
tablet-locked = Without the passphrase: that a team asks about services here, its questions, its contact, and roughly how many answered today.
tablet-open = With the passphrase: these results, your contacts, and to whom files were given.
tablet-skilled = With the passphrase and much skill: the exact totals, and the answers of a day that is still open.
tablet-weak = With the passphrase and much skill: perhaps answers of closed days. This browser cannot overwrite old keys until everything is wiped.
tablet-not-closed = The answers of closed days. They are gone, and the keys they were sealed with are overwritten.
tablet-not-locked = Without the passphrase, any answer or total. They lie sealed.
tablet-do = Close the day every evening, and keep the passphrase away from the tablet.
