# Rounds that end, and a round that two tablets share.

# Closing a round.
close-open = Close this round
close-title = Close the round
close-what = What follows
close-ends = No more answers can be given in this round.
close-results = Its results stay as they are now. You find them under “The round”.
close-totals = Its totals are destroyed. If too few women answered, nothing will ever be shown.
close-next = The next round in this area may open at once if 20 women or more answered, otherwise 90 days after this one was opened.
close-day-first = A day is open. Close the day first.
close-reason-first = Paper and tablet differ. Say first why, under “Results”.
close-sure = We have talked about it. This round is finished.
close-go = Close the round for good

# Rounds that were closed.
past-title = Rounds that are closed
past-line = { $area }, from { $opened } to { $closed }
past-nothing = Too few women answered. Nothing is shown.
past-nothing-why = Too few women answered in this round. It is closed, and nothing can be shown of it.
too-soon = This is too soon after the last round here, in which fewer than 20 women answered. Many small rounds could give somebody away. A new round may open on { $date }.
