# Copies of the work, the keys to it, and its end. Welcome, Locked, restore, lost and wipe can be seen before the passphrase.

## On home, and after closing a day

never = Kept on this tablet only. There is no copy anywhere else yet: if the tablet is lost, the work is lost.
kept-today = Kept on this tablet. Last copy: today.
kept-days = { $days ->
    [one] Kept on this tablet. Last copy: yesterday.
   *[other] Kept on this tablet. Last copy: { $days } days ago.
  }
kept-old = { $days ->
    [one] Last copy: yesterday. Make a new one.
   *[other] Last copy: { $days } days ago. If the tablet is lost now, the work since then is lost. Make a new one.
  }
after-close = Make a copy now, while the tablet is in your hands.
make-now = Make a copy
ended = The study has reached its end, { $date }. Save the results, then destroy what is on this tablet.
ended-export = Save the results
ended-wipe = Destroy everything here

## The list "This tablet"

row = Copies of the work
row-line = A sealed file that brings the work back if this tablet breaks.
row-recovery = Recovery key
row-recovery-line = On paper, for the day the passphrase is forgotten.
row-change = Change the passphrase
row-change-line = When somebody leaves the team, or somebody saw it.
row-end = End of the study
row-end-line = The day on which everything here is to be destroyed.
row-wipe = Destroy everything on this tablet
row-wipe-line = Two seconds, without a network, once.

## A copy

title = Copies of the work
lead = A copy is one sealed file. It opens with your passphrase or with the recovery key, and with nothing else.
has-title = What is in it
has-work = Your team, your contacts, the open round and its days.
has-totals = The totals and the results so far.
never-title = What is never in it
never-rows = The answers of one woman, or of today before the day is closed.
never-few = Totals that differ from the last copy by fewer than ten women.
save = Make a copy
share = Make a copy and send it on
making = Sealing…
saved = Saved as { $name }. Put it where the tablet is not: a stick, a computer, another town.
shared = Handed on as { $name }.
not-saved = The file could not be saved. Try again.
totals-all = The totals are in it as they are now.
totals-nobody = There are no totals yet.
totals-last = Fewer than ten women since the last copy: the totals are in it as that copy had them.
totals-few = Fewer than ten women so far: no totals are in it.
move-title = Moving to another tablet
move-lead = Results of a round are made on one tablet only. Move them with a copy of its own: from then on this tablet takes answers and makes no new results.
move-go = Make the copy for moving
move-sure = I know that this tablet makes no new results after it.
moved = The results of this round are made on another tablet. This one takes answers.

## The results of a round are made elsewhere

elsewhere = This tablet takes answers for the round and makes no new results: they are made on the tablet that holds the newest list of what was already shown.
elsewhere-why = Two tablets that each make results leave out each other's women, and the difference could show what a few of them said.
elsewhere-do = What can be done
elsewhere-do-move = If the other tablet works: close its day, make the copy for moving there, destroy what is here and bring that copy back.
elsewhere-do-lost = If the other tablet is lost: what it showed last stays good. Results go on with the next round.

## Recovery key

recovery-title = Recovery key
recovery-lead = It opens the work and the totals when the passphrase is forgotten. It never opens the answers of an open day.
recovery-has = There is a recovery key. A new one makes the old one useless.
recovery-none = There is none yet. Without it, a forgotten passphrase means that the work here is lost.
recovery-make = Make a recovery key
recovery-shown = Write it down, or print it. It is shown this once.
recovery-keep = Keep the paper away from the tablet, with somebody you trust.
recovery-print = Print
recovery-written = I have it on paper
recovery-type = Type it from the paper
recovery-type-hint = Capitals and spaces do not matter.
recovery-passphrase = The passphrase
recovery-go = Use this key
recovery-again = Look at it again
recovery-differs = This is not the key that was shown. Compare the groups one by one.
recovery-done = The recovery key is good. Nobody can look at it again here.
working = One moment…

## Another passphrase

change-title = Change the passphrase
change-lead = From then on only the new one opens this tablet. The recovery key stays good.
change-copies = Copies made before still open with the old passphrase. Make a new copy afterwards, and destroy the old ones.
change-old = The passphrase so far
change-new = The new passphrase
change-again = The new passphrase once more
change-hint = Six words by chance are good. Write them on paper first.
change-differs = The two new ones are not the same.
change-go = Change it
change-done = The passphrase is changed. Make a new copy of the work now.

## The passphrase is lost

lost-open = Passphrase forgotten
lost-title = The passphrase is forgotten
lost-lead = Nobody can make the passphrase again: not you, not we.
lost-key-title = If you have the recovery key on paper
lost-key-keeps = What comes back: your team, the contacts, the round, the totals and the results.
lost-key-gone = What is gone: what was answered on a day that is still open. It is destroyed when you go on.
lost-key = Recovery key
lost-new = A new passphrase
lost-again = The new passphrase once more
lost-go = Open with the recovery key
lost-none-title = If you have no recovery key
lost-none-copy = What is on this tablet cannot be opened any more. A copy opens only if you know the passphrase of the time when it was made.
lost-none = Destroy what is here, and start again

## Bringing a copy back

restore-open = I have a copy
restore-title = Bring the work back
restore-lead = Pick the file of the copy. It stays where it is.
restore-file = The copy
restore-file-hint = Its name is something like notes-2026-11-26.bin.
restore-picked = A file is picked.
restore-how = What opens it?
restore-by-passphrase = The passphrase
restore-by-passphrase-hint = The one at the time when the copy was made. It becomes the passphrase of this tablet.
restore-by-recovery = The recovery key
restore-by-recovery-hint = From paper; with a new passphrase for this tablet.
restore-go = Bring it back
restore-done-title = The work is back
restore-done-from = From the copy of { $date }.
restore-came-title = What came back
restore-came-work = Your team, your contacts and what was planned.
restore-came-round = The open round: you can open a day and hand the tablet over.
restore-came-no-round = No round was open.
restore-came-totals = The totals, as they were.
restore-came-results = New results can be made here. The tablet it came from makes none any more.
restore-not-title = What did not
restore-not-rows = Answers of a day that was not closed when the copy was made, and everything after it.
restore-not-totals-last = The answers of the last few women: the totals are those of an earlier copy.
restore-not-totals-few = The totals: fewer than ten women had answered.
restore-not-results = The right to make new results. This tablet takes answers; results say what to do.
restore-home = Go on

## What is wrong with a file or a key

not-a-copy = This file is not a copy of the work, or part of it is missing. Pick another, or fetch it once more from where it was kept. Nothing was changed.
copy-damaged = Something in this copy is damaged, so none of it is used. Fetch it once more, or take an older copy. Nothing was changed.
copy-newer = This copy was made by a later version of the program. Update this tablet first. Nothing was changed.
copy-too-large = There is more work here than a copy can hold.
too-large = This file is far too large to be a copy. Pick another.
unreadable = The tablet could not read this file. Copy it onto the tablet first, then pick it again.
wrong-passphrase = This passphrase does not open the copy. It is the one of the day when the copy was made.
mistyped = This is not a whole recovery key: eight groups of four. Compare it with the paper.
wrong-key = This recovery key does not open this. Perhaps a newer one was made since.
move-too-soon = Not now: fewer than ten women have answered since the last copy, or results are made on another tablet already. Go on here until ten have answered.
day-open = A day is open. Close it first.

## End of the study

end-title = End of the study
end-lead = On this day home asks you to save the results and to destroy everything on this tablet. Nothing happens by itself.
end-field = Last day
end-hint = Leave it empty if there is none.
end-go = Keep this day
end-done = Kept.

## Destroying everything

wipe-title = Destroy everything on this tablet
wipe-lead = This cannot be undone, by anybody.
wipe-what = What is lost
wipe-what-work = Your team, your contacts, the round and its days.
wipe-what-answers = Answers of a day that is still open.
wipe-what-totals = Totals and results that were not saved.
wipe-stays = Copies and files you saved elsewhere stay. The program stays on the tablet, as new.
wipe-sure = I know that all of this is lost.
wipe-go = Destroy it now
wiping = Destroying…
