# Before women are asked: the readiness gate, the pledge, and what the team learns first. Behind the lock.

title = Before women are asked
open = Go through the list
home-open = Before women are asked
lead = Go through this the day before. Everything is kept as you say it. A red point keeps the survey shut until it is done.
gate-title = How it stands
shut = The survey stays shut until the red points are done.
mapping-stays = Results, files and this tablet's other pages stay open.
go = Keep this and go on
yes = Yes
no = No

## The setting

setting = The setting
ask-emergency = Is there an emergency here now: fighting, a disaster, an outbreak?
ask-displaced = Do most of the women you will ask live where they had to flee to?
elsewhere = Waymark is made for places where people live at home and offices are open. Please turn to the people who lead protection work in your area.
setting-good = People live at home and offices are open.
setting-unsaid = Answer the two questions about the setting.
setting-emergency = There is an emergency here. Questions like these can do harm now. Turn to the people who lead protection work.
setting-displaced = Most of the women had to flee. The services and the risks are different there. Turn to the people who lead protection work.

## Who helps

support = Somebody to turn to
support-good = { $name } was called on { $date } and somebody answered.
support-missing = No contact is written down. Write down who helps here: a woman must know where to turn.
support-police = The only contact is the police. Many women cannot call them safely. Add an organisation with trained people.
support-uncalled = Nobody has said when this number was called. Call it now, then tick the box beside it.
support-old = The number was last called on { $date }. That is more than seven days ago. Call it now, then tick the box beside it.
responder = If a woman is upset
responder-good = It is written down who sits with her.
responder-bad = Nobody is named. Arrange for a trained person, and write down who it is and where you go.
complaint = Where to complain
complaint-good = Written down.
complaint-bad = Write down somebody outside your team, under team, place and contacts.
people = People, place and time
ask-responder = Who sits with a woman who is upset, and where?
ask-responder-hint = For example: the nurse of the clinic, in the back room.
ask-supervisor = Whom does the team call when a day was heavy or unsafe?
ask-supervisor-hint = Name and phone of your supervisor, or of somebody who supports the team.
place = The place
place-good = Nobody can see in or hear.
place-bad = Find a place where nobody can see in or hear, then tick the box.
ask-place = The place is private: nobody can see in or hear
women-only = The time
women-only-good = There is a time at which only women are there.
women-only-bad = Agree on a time at which only women are there, then tick the box.
ask-women-only = There is a time at which only women are there

## Rules

rules = Rules that hold here
approvals = Approvals
approvals-good = All are there.
approvals-bad = Ask who must approve this here: an ethics board, an authority, your own organisation.
approvals-have = We have all we need
approvals-none = We asked, and none is needed here
approvals-not-yet = Not yet
ask-approvals = Do you have the approvals that are asked for here?
duty = What you must report
duty-lead = In some places the law makes a team report what it hears, for example about a child in danger. Every woman hears this sentence before she agrees.
ask-duty = The sentence in { $language }
ask-duty-hint = One short sentence. Where there is no such law, write: We do not have to report anything.
duty-good = It is written, and every woman hears it.
duty-bad = Write down what you must report by law, or that there is nothing.
duty-long = The sentence is too long to be heard once. Make it shorter.
duty-some = It is written in one language. Women who choose another one hear it in that one.

## Texts, tablet, learning

texts = The texts
texts-good = They were reviewed.
texts-drafts = They are drafts. This is a practice round: use it to learn, with colleagues.
storage = The tablet keeps the work
storage-decide = The browser has not promised to keep the work. Look at “Is the work safe here?” and decide as a team.
storage-accepted = The browser has not promised to keep the work. Your team has decided to work here all the same.
battery = The battery
battery-good = { $percent } percent.
battery-charging = Charging, { $percent } percent.
battery-low = { $percent } percent. Under { $least } percent no woman begins. Whoever has begun can finish. Charge the tablet.
battery-unknown = This browser does not say how full it is. Look at the tablet itself.
hand-low = The battery is under { $least } percent. Her answers would be lost if it ran out. Charge the tablet first.
practice = The practice district
practice-later = Go through its five steps before a round that counts.
quiz = Six questions about safety
quiz-later = Answer them before a round that counts.
rehearsal = Four scenes to rehearse
rehearsal-later = Go through them before a round that counts. It takes about twenty minutes.
learned-good = Done on this tablet.
way-place = Team, place and contacts
way-storage = Is the work safe here?
way-quiz = Six questions
way-rehearsal = Four scenes
way-sheet = Sheet for the day

## Refusals

refused-not-ready = The survey stays shut: a point of “Before women are asked” is red. Go through the list.
refused-call-old = The survey stays shut: the support contact was called more than seven days ago. Call it now, then say so.
refused-name = This name says what the work is about, and others will read it. Choose a neutral one.
refused-duty = The sentence says what the work is about, and it lies open on the tablet. Say it in neutral words.
