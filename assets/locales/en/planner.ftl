# The planner's own screens: what is missing in each area, and the board of one of them. Behind the lock.

gaps = What is missing
gaps-lead = Every area you report on: which kinds of help are there, which are not, and which nobody has asked about.
gaps-who = For whom?
gaps-no-areas = There are no areas yet. Add them first.
gaps-open = Open the board
gap-up = Move up
item-take = Take this up
item-what = What will be done
item-what-hint = About services, not about people
item-what-wrong = Write what will be done, in at most 200 letters and without contacts.
item-owner-wrong = Choose who sees to it.
item-due-wrong = Choose a day.
item-add = Put it into the plan
item-done = Done today
board-files = For the meeting
board-meeting = Save one page for the meeting
board-whole = Save the whole board
