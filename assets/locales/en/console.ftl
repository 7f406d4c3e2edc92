# Words of the team's side: facilitator and planner.
# What a stranger can see before the passphrase (welcome, locked, cover, table, hand-over, busy, trouble) says nothing of the subject.

## On every screen

# The mark in the corner of every screen.
practice-mark = Practice: the texts are drafts
back = Back
lock = Lock
show = Show
hide-typed = Cover
state-good = In order
state-wait = Look at this
state-bad = Not yet
state-note = To know

## Cover

continue = Continue?

## Welcome: a tablet that was never set up

welcome-title = Ask women what services were like for them
welcome-lead = Waymark is for a team that meets women in person. It works without a network, on this tablet alone.
welcome-does-title = What it does
welcome-does-ask = A woman answers on the tablet, by herself, in a few minutes.
welcome-does-count = At the end of the day the answers are added up into totals, and the answers themselves are destroyed.
welcome-does-share = You can share the totals, once ten or more women have answered.
welcome-never-title = What it never does
welcome-never-sends = It never sends anything anywhere on its own.
welcome-never-one = It never shows, prints or copies the answers of one person. Not to you, not to anybody.
welcome-never-small = It never shows a number about fewer than ten people.
welcome-never-asks = It never asks what happened to a woman, who she is or where she lives.
welcome-go = Set up this tablet
welcome-time = About fifteen minutes. Have pen and paper ready.

## Passphrase

passphrase-title = A passphrase for this tablet
passphrase-why = It opens the work of your team on this tablet: your contacts, the totals and the results. It is asked in the morning to open the day and in the evening to close it.
passphrase-lost = If it is lost, everything kept here is lost with it. Nobody can bring it back, not even the people who made this program.
passphrase-offered = Six words, chosen by chance
passphrase-write = Write the words on paper now. Keep the paper with somebody you trust, never with the tablet.
passphrase-another = Make another
passphrase-own = I want to use my own
passphrase-offered-again = Use six words by chance
passphrase-own-label = Your own passphrase
passphrase-own-hint = At least five words, or 20 letters. No name, no date, no saying, nothing you use elsewhere.
passphrase-type = Type it once, from your paper
passphrase-type-own = Type it a second time
passphrase-go = Use this passphrase
passphrase-making = Setting up the tablet. This takes a few seconds.
passphrase-differs = That is not the same. Look at your paper and type it again.
passphrase-weak = This passphrase could be guessed. Make it longer, or use the six words.
passphrase-look-again = Look at the words again
passphrase-written = I have written it on paper

## Place

place-title = Your team and this place
place-edit-title = Team, place and contacts
place-lead = You can change all of this later.
place-team-title = The team
place-team = Name of your team
place-team-hint = Choose a name that says nothing to a stranger.
place-area = Name of the area
place-area-hint = A district or a large part of a town, with 10,000 people or more. Never a village, a camp or one office.
place-support-title = Who helps a woman today
place-support-lead = Every woman sees this card before and after the questions, whatever she answers. Without a contact that works, the survey stays shut.
place-support-name = Name of the person or office
place-support-phone = Phone number, as you would read it aloud
place-support-hours = When somebody answers
place-support-hours-hint = For example: every day, 8 to 18.
place-support-kind = Who they are
place-kind-trained = People trained to help: an organisation, a clinic, a helpline
place-kind-police = The police
place-kind-police-note = Many women cannot call the police safely. The police alone are not enough to open the survey.
place-support-called = Last called on { $date }. Each call counts for seven days.
place-support-tested = We called this number today and somebody answered
place-complaint-title = Where a woman can complain about us
place-complaint = Name and phone of somebody outside your team.
place-setting-title = The setting
place-setting = How are things in this area?
place-setting-stable = Stable: people live at home and the offices are open
place-setting-crisis = An emergency, fighting, or people who had to flee
place-crisis = Waymark is not made for an emergency or a place of refuge. The services and the risks there are different, and questions like these can do harm. Please turn to the people who lead protection work in your area. You can keep this tablet set up for later.
place-go = Keep this
place-missing = The name of the area and the setting are still missing.
place-contact-half = The contact is not complete. Name, phone, hours and who they are must all be there before the survey can open.
place-storage-title = Will the tablet keep your work?
place-storage-good = The browser has promised not to clear this program's storage by itself.
place-storage-wait = The browser has not promised to keep this program's storage. When the tablet is full it might clear it.
place-storage-unknown = This browser does not say whether it keeps storage. It might clear it when the tablet is full.
place-storage-do = Put the program on the home screen, open it from there, and close every day on the same day.

## Locked

locked-title = Notes
locked-field = Passphrase
locked-go = Open
locked-opening = Opening. This takes a few seconds.
locked-wrong = That is not the passphrase. Nothing was changed. Try again.

## Home

home-title = Today
home-round = The round
home-round-none = No round is open. Set one up.
home-round-open = { $label }, { $area }
home-day = Open the day
home-day-hint = Once a day, in private, with the passphrase.
home-day-closed = Closed for today. The next one opens tomorrow.
home-close = Close the day
home-close-open = Adds up the answers and destroys them.
home-close-old = A day of { $date } is still open. Close it first.
home-hand-over = Hand over
home-hand-over-none = Open the day first.
home-hand-over-open = The day is open. Give the tablet to the next woman.
home-help = Help
home-help-hint = If somebody comes in, if she cries, if she is under 18.
home-results = Results
home-place = Team, place and contacts
home-today-band = Answered today: { $band }
home-status-title = Is the work safe?
home-erasing-strong = When you close the day, the keys are overwritten.
home-erasing-weak = Erasing is weaker in this browser. Clear the whole browser storage at the end of the round.

## A round

round-title = Set up a round
round-lead = A round is one period of asking, in one area, with the same questions for everybody. When it is open nothing in it can be changed.
round-label = What your team calls this round
round-label-hint = For example: First round, autumn. Women do not see it.
round-length = How much is asked
round-full = All questions
round-full-hint = { $items } questions at most, about { $minutes } minutes
round-short = Short form
round-short-hint = { $items } questions, about { $minutes } minutes
round-window = How far back it asks
round-label-missing = Give the round a name first.
round-invitation = How you invite women
round-invitation-hint = One plain sentence you can say in front of anybody.
round-invitation-draft = We ask families what the services here are like.
round-says-title = What the answers will let you say
round-says-lead = For the same question, “Did staff tell you what you could choose?”, and half of the women saying no:
round-says-15 = With 15 women
round-says-15-text = “About half.” Words only. Answers of a few women stay hidden, most questions show little.
round-says-45 = With 45 women
round-says-45-text = “About 5 in 10.” Steps of five in a hundred. Enough for a talk with the services.
round-says-100 = With 100 women
round-says-100-text = “50 in 100, between 40 and 60.” Enough to see a large change next year.
round-says-small = A small team does well with the short form, and with one round of three months rather than one a week.
round-scope-title = What it can tell, and what it cannot
round-scope = It tells what the women who took part found. It does not say how many women in the area had a problem, and it cannot compare offices, villages or groups.
round-go = Open this round
round-opening = Opening the round…
round-open-since = The questions are frozen. Nothing in this round can be changed.
round-open-area = Area
round-open-length = Form
round-open-window = Asks about
round-open-window-text = { $months ->
    [one] the last month
   *[other] the last { $months } months
  }
round-open-day = Open the day
round-open-results = Results

## Open the day

day-title = Open the day
day-lead = Do this in private, before the first woman comes. A new key is made for today. It locks answers away, and only your passphrase can add them up.
day-check = Before you start
day-check-place = The place is private, and nobody can hear
day-check-word = You have a harmless sentence ready for anybody who asks
day-check-charge = The tablet is charged
day-check-count = Pen and paper are ready: one stroke for every woman who holds the tablet
day-go = Open the day
day-opening = Opening the day. This takes a few seconds.
day-done-already = Today was closed already. A day is closed once; the next one opens tomorrow.
day-clock-back = The date on this tablet is earlier than the last day you worked. Nothing was changed. Set the date of the tablet right, then try again.

## Hand over

hand-title = Hand over the tablet
hand-check = Look around before you give it to her
hand-worker = Her own worker has left
hand-seen = Nobody can see the screen or hear
hand-hands = Headphones wiped, hands clean, a chair to sit on
hand-mode = Who touches the screen?
hand-mode-own = She does, alone
hand-mode-own-hint = You sit where you cannot see the screen.
hand-mode-ear = She does, and hears it
hand-mode-ear-hint = Give her headphones. Play her one sound before she begins.
hand-mode-aloud = You read aloud, and she touches
hand-mode-assisted = You read aloud and touch for her
hand-mode-assisted-hint = Questions that are not safe to say aloud are left out.
hand-ask = Tick all three first.
hand-go = Hand over
hand-pin = The tablet cannot keep her on this page. If it can pin a screen, pin it now.
hand-count = Put a stroke on paper for her now. In the evening the tablet asks how many women held it.

## Between two women

table-title = Please give the tablet back
table-next = Hand over to the next woman
table-withdraw = Take an answer back
table-hide = Hide
table-team = The team’s own page
table-band-label = Today
table-band-under-ten = fewer than 10
table-band-between = { $from } to { $to }
table-band-top = { $from } or more
table-notice = A survey was not finished. Nothing was kept.
table-notice-ok = I have read it
table-old-day = This day was opened on { $date }. Ask the team to close it.

## Close the day

close-title = Close the day
close-lead = Do this in private, when the last woman has gone.
close-what-title = What happens now
close-what-add = Today's answers are added to the totals.
close-what-destroy = Then the answers and the key that can open them are destroyed. Nobody can bring them back.
close-what-pictures = After that, the three pictures no longer work. A woman who wants to take her answers back must do it before.
close-count = How many women held the tablet today?
close-count-hint = Everybody who held it, whatever she did with it: as counted on paper at each hand-over.
close-count-bad = Write a number, for example 12. Write 0 if there was none.
close-go = Close the day
close-working = Adding up the answers and destroying them. Keep this page open.
close-once = A day is closed once. This cannot be undone.
close-done-title = The day is closed
close-done-band = Answers added up today: { $band }
close-done-destroyed = The answers and their key are destroyed. The totals are kept on this tablet.
close-done-erasing-later = The answers are deleted and the totals are kept. Their key is overwritten when this page is next opened: open it once more today.
close-done-erasing-weak = The answers and their key are deleted and the totals are kept. This browser cannot overwrite the key in place: clear the whole browser storage when the round is over.
close-damaged = { $count ->
    [one] One answer could not be read and was left out. All others were added.
   *[other] { $count } answers could not be read and were left out. All others were added.
  }
close-match = Your count on paper agrees with the tablet.
close-more-on-paper = You counted more women on paper than there are answers on the tablet. Results stay shut until the team has said why.
close-more-on-tablet = There are more answers on the tablet than women on paper. Results stay shut until the team has said why.
close-none = No day is open. There is nothing to close.
close-results = See the results
close-home = Back to the start

## Paper and tablet differ

mismatch-why = Talk about it in the team. What is the reason?
mismatch-left = Some said no, stopped, took their answers back or are under 18
mismatch-paper = The count on paper was wrong
mismatch-tried = Somebody of the team tried the tablet
mismatch-other = Something else; we have talked about it
mismatch-choose = Choose one reason first.
mismatch-keep = Keep this reason
mismatch-kept = The reason is kept.
mismatch-open = Your count on paper and the answers on the tablet differ. Results stay shut until the team has said why.

## Results

results-title = Results
results-none = No round is open, so there are no results.
results-set-up = Set up a round
results-closed-nothing-yet = No day of this round has been closed yet. Results come after that, when ten or more women have answered.
results-closed-few = Too few people have answered to show this safely.
results-closed-days = Too few people have answered to show this safely. Between 10 and 20 women must have come on two different days.
results-closed-why = With so few answers, somebody who knows the women here could work out who said what. This holds for everybody: there is no screen that shows it, and no password for it.
results-closed-do = What you can do
results-closed-day = Ask on another day of the same round.
results-closed-nothing = Talk about what women said openly in your group. That needs no numbers.
results-closed-leave = Leave it. What was added up stays safe, and counts when more women have answered.
results-who = Women who took part, { $area }, { $round }. Answered: { $band }.
results-not = These are women who came and chose to answer. It says how services were for them. It does not say how many women in the area had a problem.
results-main = In short
results-all = Every question
results-how = How we know
results-base = Answered this question
results-recipe = How it is worked out
results-recipe-i12 = Question SF-14. Women who said “all the time” or “mostly”, of all who answered.
results-recipe-i14 = Question SF-18. Women who said “less safe”, of all who answered.
results-recipe-i21 = Question SF-28. Women who told it to three or more, of all who answered. “Not sure” is left out.
results-recipe-i22 = Question SF-28. The answers in order from 1 to 6 or more; this is the one in the middle.
results-recipe-i23 = Question SF-29. Women who got the other help, of those who got it and those who could not. Women who chose not to go are left out.
results-recipe-i23b = Question SF-29. Women who could not get the other help, or needed it and were not connected, of all who needed it.
results-recipe-other = Women who gave this answer, of all who answered the question. Skipped and “I do not know” are left out.
results-recipe-share = Question { $question }. Women who said { $answers }, of those who said { $whole }.
results-recipe-named = Question { $question }. Women who said { $answers }, of all who answered. They could say several things.
results-recipe-all-but = Question { $question }. All who answered but those who said { $answers }.
results-recipe-answer = “{ $answer }”
results-recipe-and = { $first }, { $next }
results-id = Number
results-rounded = Rounded
results-rounding = Rounded on purpose, so that nobody can be picked out.
results-table-answer = Answer
results-table-share = Share of women
results-export = Files to share

## Ten figures

pictogram-label = { $filled } of ten figures are filled
pictogram-label-half = { $filled } and a half of ten figures are filled

## Files to share

export-title = Files to share
export-has-title = What is in it
export-has-totals = Rounded shares for each question, and how many women answered as a band
export-has-about = Your area, the name of the round, the word practice, and whether advisers have read it
export-never-title = What is never in it
export-never-one = The answers of any one woman
export-never-small = A number about fewer than ten women
export-never-when = Who answered, when, where, on which tablet, with whom
export-print-hint = To print, keep the report as a file and open it.
export-none = There is nothing to share yet. Files can be made when the results are open.

## Help

help-title = Help
help-comes-title = If somebody comes in
help-comes-1 = She, or you, touch Hide. It is always in the same corner. An ordinary questionnaire about the market comes up.
help-comes-2 = Go on with it aloud, calmly, as if nothing had happened. It is a working questionnaire, and nothing of it is kept.
help-comes-3 = When the person has gone, she touches Continue. After ten minutes her answers are gone, and that is as it should be.
help-cries-title = If she cries or wants to talk
help-cries-1 = Stop. Put the tablet aside. Listen, believe her, thank her.
help-cries-2 = Ask what she needs now. Do not ask what happened, and write nothing down.
help-cries-3 = Offer the support contact, and call together if she wants. She decides whether to go on.
help-young-title = If she is under 18
help-young-1 = The tablet shows her harmless questions of the same length. Nothing is kept, and nobody can tell.
help-young-2 = Thank her as you thank everybody. If you worry about her, follow your own rules for protecting children.
help-back-title = If she wants her answers back
help-back-1 = She touches “Take an answer back” and then her three pictures. The tablet says the same whether they were right or not: if her answers were there, they are gone.
help-back-2 = After the day is closed this is no longer possible. She was told before she began.
help-lost-title = If the tablet is lost or taken
help-lost-1 = Before the day is closed: the answers are sealed, and open only with your passphrase. After: there are no answers, only totals.
help-lost-2 = Tell your team the same day. Never give the passphrase to anybody who asks for it, and never keep it with the tablet.
help-limits-title = What this program cannot do
help-limits-1 = It cannot stop somebody from looking over her shoulder. You can.
help-limits-2 = It cannot hide that she came. Choose a place where women come anyway.
help-limits-3 = It cannot protect a tablet on which somebody has put a spying program. Use a tablet only your team touches.
help-limits-4 = It cannot bring back a lost passphrase, or a lost tablet.

## Another tab

busy-title = This page is open twice
busy-what = The page is already open in another tab or window of this tablet.
busy-safe = Nothing was changed. Your work is safe.
busy-do = Close the other one, then touch Try again.
try-again = Try again

## Trouble

trouble-title = Something is in the way
trouble-what = What happened
trouble-safe = What is safe
trouble-do = What to do
trouble-refused-what = This browser does not let the page keep anything.
trouble-refused-safe = Nothing was kept, and nothing was lost.
trouble-refused-do = Leave private browsing, or allow storage for this page in the settings, and open it again.
trouble-full-what = The tablet has no room left.
trouble-full-safe = The last step was not kept. Everything before it is safe.
trouble-full-do = Delete films or apps you do not need, then try again.
trouble-unreachable-what = The storage of this tablet does not answer.
trouble-unreachable-safe = What was kept before is safe.
trouble-unreachable-do = Close this page, open it again, and try once more. If it goes on, start the tablet again.
trouble-damaged-what = Something kept on this tablet cannot be read.
trouble-damaged-safe = Everything else is untouched.
trouble-damaged-do = Try again once. If it goes on, do not clear anything: ask the person who looks after your tablets.
trouble-program-what = A part of the program did not start.
trouble-program-safe = What was kept before is safe.
trouble-program-do = Open the page again. The first time on a new tablet needs a network.
trouble-slot-what = The place where keys are overwritten does not answer.
trouble-slot-safe = Nothing was done, and nothing was lost.
trouble-slot-do = Close every other tab, open the page again, and try once more. If it goes on, start the tablet again.
trouble-form-what = The questions could not be read.
trouble-form-safe = No round was opened, and nothing was changed.
trouble-form-do = Open the page again. The first time on a new tablet needs a network.

## Refusals

refused-no-area = The area has no name yet. Write it down under “Team, place and contacts”.
refused-round-open = A round is open already. It stays open until it is finished.
refused-no-round = No round is open. Set one up first.
refused-day-open = A day is open already. Close it first.
refused-locked = The tablet was locked meanwhile. Nothing was changed. Open it again.
refused-other = That could not be done. Nothing was changed. Try again.
