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

# A round that several tablets share: said on each of them.
tablet-open = A second tablet
tablet-line = Two tablets collect for the same round.
several-given-on = This round was given on to another tablet. Its totals are added here when that tablet has closed the round. Until then the results are about the women of this tablet.
several-joined = This round was opened on another tablet, and its results are made there. When collecting is over, close the round here and carry the totals over.
close-totals-shared = This tablet’s totals stay sealed, for the tablet that opened the round. Nobody can see them here.

# Giving it on.
share-open = Give it to a second tablet
share-title = The round for a second tablet
share-lead = The second tablet asks the same questions and counts by the same plan. No answers and no totals are in the file. It does name the area, the round and who helps a woman here: do not leave it lying about.
share-working = The file is being made…
share-steps = How it goes
share-step-save = Save the file and carry it over: by cable, stick or memory card.
share-step-join = On the second tablet, touch “The round”, then “Join a round”, and pick the file.
share-step-compare = Hold the tablets side by side. The second one shows four pictures. They must be these, in this order.
share-pictures = The four pictures
share-save = Save the file
share-saved = { $name } was saved to the downloads.

# Joining.
join-open = Join a round
join-title = Join a round
join-lead = A round is open on another tablet, and this tablet is to ask for it too. You need the file that was saved there.
join-pick = The file of the round
join-pick-hint = Nothing is opened before you have compared the pictures.
join-working = The file is being read…
join-too-large = This file is far too large to be a round. Nothing was changed. Pick another file.
join-unreadable = The tablet could not read this file. Nothing was changed. Copy it to the tablet and try again.
join-compare = Are these the same four pictures on both tablets?
join-compare-hint = Look at the other tablet, at “Give it to a second tablet”. Pictures and order must be the same.
join-yes = Yes, the same four
join-no = No, they differ
join-differ = The pictures differ, so this is not the round of the other tablet. Nothing was changed. Save the file again there, and carry it over yourselves.
join-round = The round
join-name = Name
join-area = Area
join-form = Form
join-window = Asks about
join-group = Results from
join-group-text = { $people } women or more
join-languages = Languages
join-invitation = Invitation
join-since = Open since
join-helper = Who helps there
join-helper-note = Their contact is not taken over. Here, the contact of this tablet is shown. Test it here.
join-go = Open the round here
join-shut = One point above is still open.

# A file that is not taken.
file-damaged = This is not the file of a round, or it was cut or changed on the way. Nothing was changed. Save it again on the other tablet.
file-newer = This file was made by a newer version of the app. Nothing was changed. Update this tablet and try again.
file-unsound = This file is whole, but its questions and its plan do not fit together. Nothing was changed. Do not use it.
file-closed-here = This round was open on this tablet before and is closed. It cannot be opened here again.
no-memory = The tablet has too little free memory. Nothing was changed. Close other pages and try again.

# A tablet that joined has no results of its own.
first-title = The results are made on the other tablet
first-why = What one of two tablets counts could be taken away from the sum of both. So only the sum is ever shown, where the round was opened.
first-do = What you can do
first-do-go-on = Go on asking on as many days as you need.
first-do-close = When collecting is over: close the round under “The round”.
first-do-give = Then touch “Give its totals to the first tablet” beside the closed round.

# Giving a closed round's totals.
give-open = Give its totals to the first tablet
give-title = The totals for the first tablet
give-lead = The totals of this round are in the file, sealed: only the tablet that opened the round can open them. It adds them to its own and never shows them alone.
give-step-take = On the first tablet, touch “The round”, then “Add another tablet’s totals”, and pick the file.
give-step-compare = Hold the tablets side by side. The first one shows four pictures. They must be these, in this order.

# Taking them in.
take-open = Add another tablet’s totals
take-first = Add the totals of every other tablet first. After the round is closed they can no longer be added.
take-title = Another tablet’s totals
take-lead = The other tablet must have closed this round. You need the file that was saved there.
take-sum = Its totals are added to those of this tablet and never shown alone. The sum is shown when five women or more answered beyond those of any one tablet.
take-pick = The file of the totals
take-pick-hint = Nothing is added before you have compared the pictures.
take-compare-hint = Look at the other tablet, at “The totals for the first tablet”. Pictures and order must be the same.
take-yes = Yes, the same four. Add them
take-differ = The pictures differ, so these are not the totals of the other tablet. Nothing was changed. Save the file again there, and carry it over yourselves.
take-done = The other tablet’s totals were added.
take-done-next = Each tablet’s totals can be added once. Delete the file now, here and on the stick.
take-results = See the results
beyond-a-part = Nearly all women answered on one tablet. Five or more must have answered on the others before the sum can be shown.

# A file of totals that is not taken.
totals-too-large = This file is far too large to be a tablet’s totals. Nothing was changed. Pick another file.
totals-damaged = This is not a file of totals, or it was cut or changed on the way. Nothing was changed. Save it again on the other tablet.
totals-newer = This file was made by a newer version of the app. Nothing was changed. Update this tablet and try again.
totals-other-round = These totals are of another round than the one that is open here. Nothing was changed.
totals-other-plan = These totals were counted in another way than those here. Nothing was changed. They cannot be added.
totals-not-for-here = These totals were not sealed for this tablet. Nothing was changed. Only the tablet that opened the round can add them.
totals-taken-already = That tablet’s totals are in the sum already. Nothing was changed.
