# The version in use, a new one that has arrived, and whether everything is here for work without a network.
# Seen before the passphrase too: nothing of the subject.

title = Version and offline
open-line = Which version this is, whether a new one is ready, and whether everything is here for work offline.
announced = A new version is ready. Nothing changes until you say so.
look = Look at it
later = Later

## The version in use

this-title = This version
this-mark = Its mark: { $mark }
this-mark-why = Two tablets with the same mark run exactly the same program.
this-unknown = This browser does not keep the site on the tablet. Without a network it will not start.

## A new one

new-title = A new version
new-none = There is no other version on this tablet.
new-ready = A new version has arrived whole. Every file was checked.
new-mark = Its mark: { $mark }
new-compare = Compare the mark with the one you were told by somebody you trust. If you were told nothing, you can wait.
new-refused = You did not want this version. The tablet stays with the one it has. You can still change your mind.
new-go = Use the new version
new-refuse = Not this version
new-starts = The tablet locks and starts again. Your work stays as it is.
new-not-now = Not now: something is still under way, or the tablet is handed over. Nothing has changed.

## Ready offline

offline-title = Ready for work without a network
offline-go = Test it now
offline-before = Every file is looked at. What is damaged or gone is fetched again, if there is a network.
offline-testing = Looking at every file.
offline-ready = Ready: all { $files } files are here and as they should be.
offline-repaired = Ready now. { $repaired ->
    [one] One file was damaged or gone and was fetched again.
   *[other] { $repaired } files were damaged or gone and were fetched again.
}
offline-missing = { $missing ->
    [one] One file is missing.
   *[other] { $missing } files are missing.
} Connect to the network you installed from and test again before you leave.
offline-unknown = The browser does not answer. Start the page again while there is a network, and test again.
