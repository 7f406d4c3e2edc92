# The guides that lie on the tablet. Their texts are in assets/guides.
# The page of limits is open before the passphrase: nothing of the subject.

title = Guides
open-line = The day with women, the tablet, the host, and what this program cannot do.
facilitator = A day with the tablet
facilitator-line = What to do before, during and after, and what to do when something goes wrong.
tablet = The tablet
tablet-line = Which one, how to prepare it, and how to keep it from leading elsewhere.
hosting = Putting it on a web address
hosting-line = For whoever gives the team its address: what a host must do, and what is lost if it cannot.
limits = What this cannot do
limits-line = One honest page. Read it before you rely on the tablet.
limits-open = What this cannot do
gone = This guide is not on the tablet. Test under “Version and offline” while there is a network.
