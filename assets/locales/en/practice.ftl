# The practice district. Everything in it is made up. Before the passphrase these texts may be seen by anybody.

try-out = Try it in the practice district
title = The practice district
making = Getting the practice district ready. This takes a few seconds.
mark = Practice: made up
locked-line = Practice is locked here as your own work would be. Its passphrase is known to everybody, so you need not type it.
locked-enter = Go into practice
leave = Leave practice
afresh = Start practice afresh
passphrase = The practice passphrase is “{ $words }”.
passphrase-filled = In practice it is filled in for you.
heads = In practice, write how many times somebody held the tablet: once on the tour.
row-line = Made-up areas and rounds, for learning. Nothing there touches your own work.

# The tour.
tour-title = The main job, in five steps
tour-lead = Do each step once. It takes about fifteen minutes.
tour-line = Practice step { $number } of 5: { $step }
tour-end = You have done all five steps. Start afresh for another try, or leave practice and set up your own work.
tour-close = Close the tour
tour-open = Show the tour
step-done = Done:
step-next = Next:
step-later = Later:
step-go = Go there
step-results = Look at the results of the earlier round.
step-answer = Hand the tablet over and answer as a woman would.
step-table = Give the tablet back. The team is at the table again.
step-close = Close the day.
step-export = Save a table of the earlier round.

# Made-up names. The phone numbers are not real.
area = Upper Reach
team = Practice team
contact = Open Door, practice contact
contact-phone = 000 0000 (practice)
contact-hours = every day, 8 to 18
contact-complaint = The practice office, 000 0001 (practice)
round-earlier = Earlier round
round-open = Round of today
