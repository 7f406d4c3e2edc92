# A sheet of paper that a group draws its map on. It lies among people, and may be left behind.

title = Our place
how = Draw inside the frame. Keep the four black marks free.
north = North
metres = { $number } m
kilometres = { $number } km
not-to-scale = Not to scale
landmarks = What is where
no-names = Kinds of places, no names of people.
