# Words around the questions, in her hands. The questions themselves come with the survey.
# Short words, short sentences; nothing here may tell a stranger what the questions are about.

## Always there

# A small mark in the corner: these are not yet approved words, nothing counts for real.
practice = Practice
hide = Hide
back = Back
pause = Pause
stop = Stop
support = Help
next = Next
# Reads the screen out once more.
listen = Hear it
# On a screen that shows only shapes while it is read out.
show-words = Show the words
more = See more answers
skip = Skip
choose-many-hint = You can touch more than one.
# On a later page of answers.
more-hint = More answers to the same question. What you touched before is kept.

## Choosing a language

language-card = Touch me if you understand

## Trying the Hide button, before anything is asked

try-hiding-title = First, try Hide
try-hiding-body = Touch Hide, up in the corner. Other, everyday questions will stand here. Touch “Continue?” at the very bottom to come back.
# An honest word on what it cannot do.
try-hiding-limits = Hide helps when somebody comes near. It cannot undo what somebody has already seen or heard. After ten minutes hidden, your answers are erased.

## Before the questions

consent-heading = Before we start
# Read aloud by the worker when the two check questions did not go well.
check-help = Let us do this together
check-help-body = Someone can read the questions to you. Or you can stop here. Both are fine.
once-more = Here it is once more

## Ways to answer

go-on = Go on

## A pause because somebody is near

paused = Take your time
paused-body = Go on when you are alone enough to answer. You can also stop.
privacy-ready = I can go on now

## The card with help

support-title = If you need help today
support-hours = Open
support-complaint = To tell us something went wrong
support-repeat = Say the number to yourself a few times, or ask for a small card.

## Stopping

stop-title = Do you want to stop?
stop-body = You choose what happens to your answers.
stop-keep = Keep what I said
stop-keep-note = My answers so far are added to the totals.
stop-erase = Erase it
stop-erase-note = Nothing is kept.
stop-go-on = Go on

## Saving

saving = One moment
saving-body = Your answers are being closed. Please wait.
save-failed = This did not work yet
save-again = Try again

# What happened, what is safe, what to do.
failed-refused = The tablet does not let us keep anything just now. Your answers are closed and still here. Nobody can read them. Touch “Try again”, or ask the worker.
failed-full = The tablet is full. Your answers are closed and still here. Nobody can read them. Ask the worker to make room, then touch “Try again”.
failed-busy = Another window is using the tablet. Your answers are closed and still here. Nobody can read them. Close the other window, then touch “Try again”.
failed-damaged = Something on the tablet is damaged. Your answers are closed and still here. Nobody can read them. Touch “Try again”, or ask the worker.
failed-unreachable = The tablet did not answer. Perhaps it is full. Your answers are closed and still here. Nobody can read them. Ask the worker to make room, then touch “Try again”.
failed-later = This page is an older one. Your answers are closed and still here. Nobody can read them. Give the tablet to the worker.

## Endings

thanks = Thank you
pictures-title = Your three pictures
finish = Finish
ended = Thank you for your time
ended-body = We are done. Please give the tablet back.
erased-body = Nothing was kept. Please give the tablet back.

## Erasing one's answers with three pictures

withdraw-title = Touch your three pictures
withdraw-done-title = Thank you
withdraw-done = If these are your pictures, your answers are now erased.
withdraw-again = Try other pictures
withdraw-failed = This did not work yet. Nothing was changed. Touch “Try again”.

## The cover

cover-thanks-body = These were all the questions.
cover-again = Start again
continue-question = Continue?

## The thirty-six pictures she remembers her answers by, read out by a screen reader

picture-apple = Apple
picture-ball = Ball
picture-banana = Banana
picture-basket = Basket
picture-bell = Bell
picture-bicycle = Bicycle
picture-bird = Bird
picture-boat = Boat
picture-book = Book
picture-bread = Bread
picture-carrot = Carrot
picture-cat = Cat
picture-chair = Chair
picture-cup = Cup
picture-drop = Drop of water
picture-drum = Drum
picture-egg = Egg
picture-fish = Fish
picture-flower = Flower
picture-hat = Hat
picture-key = Key
picture-kite = Kite
picture-ladder = Ladder
picture-lamp = Lamp
picture-leaf = Leaf
picture-moon = Moon
picture-mountain = Mountain
picture-pencil = Pencil
picture-pot = Pot
picture-scissors = Scissors
picture-shoe = Shoe
picture-spoon = Spoon
picture-star = Star
picture-sun = Sun
picture-tree = Tree
picture-umbrella = Umbrella

## Walking through any form

walk-one-more = Is there one more?
walk-add = Yes, one more
walk-enough = No, go on
# The form's own rule is broken and the form says nothing about it.
walk-broken = This answer does not fit. Please look again.
# For a question that only asks to be read.
walk-read = I have read this
walk-touch-order = Touch in your order, the first one first.
walk-end = This is the end of the form.
walk-end-body = Nothing of it was kept.
walk-languages = Language
walk-missing = This form is not here.
# What a form names beside its words and a look does not draw or play; the name of the file follows.
walk-picture = Picture: { $file }
walk-sound = Sound: { $file }
walk-film = Film: { $file }

## What is told back: what came of the round before, and where the results of this one will be heard

last-time-title = What came of the last time
# What women said follows, in a sentence of the team's.
last-time-said = The last time, women here said:
# What has changed follows.
last-time-changed = Since then, this has changed:
# A day and a place follow, as the team wrote them.
heard-title = You can hear the results:
# The same in the practice district, where all of it is made up.
practice-said = The health post closes too early.
practice-changed = It stays open until eight in the evening now.
practice-when = On the second Sunday of next month, in the afternoon.
practice-place = In the meeting house beside the well.
