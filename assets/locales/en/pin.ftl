# The PIN before the page between two women, and destroying everything in haste. The gate and the haste can be seen by a stranger.

## The gate

field = PIN
wrong = That is not the PIN.
wait = { $seconds ->
    [one] Wait one second.
   *[other] Wait { $seconds } seconds.
  }

## Setting it, behind the lock

title = A PIN between two women
line = Four to eight figures that are asked before the page between two women.
stands-set = There is a PIN. It is asked when the tablet comes back and after a minute without a touch.
stands-none = There is no PIN. Whoever takes the tablet back sees the page between two women.
is = A PIN keeps curious hands away from the page between two women.
is-not = It is not a key. Whoever copies the tablet's storage can find it out. Answers are locked by the passphrase, never by the PIN.
forgotten = If it is forgotten, the team's passphrase opens as always. Wrong PINs make you wait longer and longer. Nothing is ever wiped.
new = The PIN, four to eight figures
again = The PIN once more
keep = Keep this PIN
drop = Take the PIN away
differs = These are not the same. Type both again.
malformed = A PIN has four to eight figures and nothing else.

## In haste

panic = Empty this tablet
panic-what = Everything kept here is destroyed, for good. Touch the last button to do it.
panic-keep = Keep everything
panic-now = Destroy everything now
panic-working = Working…
