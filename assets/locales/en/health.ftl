# Is the work safe here? What the browser promises, how much room there is, how well erasing works.

open = Is the work safe here?
line = Whether this browser keeps the work, and how many more interviews there is room for.
title = Is the work safe here?

## Will it be kept?

kept-title = Will it be kept?
kept-good = The browser has promised not to clear this program's storage by itself.
kept-wait = The browser has not promised to keep this program's storage. When the tablet is full it might clear it.
kept-unknown = This browser does not say whether it keeps storage. It might clear it when the tablet is full.
ask = Ask the browser again
asked = The browser was asked and gave no promise. Many give it only to a program on the home screen.
not-kept-do = Put the program on the home screen and open it from there. Close every day on the same day. Keep a copy in another place.
seven-days = iPads delete the work of a page that was not used for seven days, unless it is on the home screen. Put it on the home screen before the first interview.
seven-days-home = This program is on the home screen. There an iPad does not delete it after seven days.
accept = We know this, and we work here all the same.
accepted = Your team has decided to work here all the same.

## How much room is there?

room-title = How much room is there?
room-used = Used by this program: { $used }.
room-free = Free for this program, as far as the browser says: { $free }.
room-unknown = This browser does not say how much room there is. Look in the settings of the tablet.
room-estimate = The browser gives an estimate. Other things on the tablet can take the room at any time.
under-a-megabyte = less than 1 MB
megabytes = { $count } MB
gigabytes = { $count } GB
forecast = There is room for about { $count } more interviews.
forecast-most = There is room for more than { $count } interviews.
forecast-none = There is almost no room left. Free some space before the next interview: delete films or apps that nobody needs.
forecast-unknown = How many more interviews there is room for is not known here.

## What is destroyed

erasing-title = Does what is destroyed stay destroyed?

## Before the tablet changes hands

no-room = The tablet is almost full. Her answers might not be kept. Free some space first, then come back to this page.

## A newer version of the program has been here

later-what = A newer version of this program has worked on this tablet.
later-safe = Nothing was changed. Everything is as the newer version left it.
later-do = Close all other pages of this program and open it again, so that the newer version starts.
