# The referral network: who sends women where, and where it breaks. Behind the lock.

open = Who sends where
title = Who sends women where
lead = Offices that were made sure of lately, and the links between them as both sides tell them. An office that must stay unknown is not here, and no link to it.
area = Which area?
all-areas = All areas
service = Links for which help?
all-links = All links
empty = No office was made sure of lately here. Ask the services again, then come back.
name = The referral network
drawing = The drawing of the network
several = Several areas
nowhere = No area named
list = Offices, area by area
list-hint = Arrow keys go through the list. Enter shows one office and its links.
choose = Choose an office in the drawing or in the list: its links stand out, and it is described here.

## Legend

legend = What the drawing shows
firm = A link that both sides confirm
claimed = A link that one side tells of
office = Office
pillar = Much would be gone without it
in-circle = Part of a circle: women are sent round
dead-end = Sends women nowhere

## One office

sends-to = Sends women to
sent-from = Women are sent from
tie = { $office }: { $help } ({ $sides })
both = both sides confirm
one-side = one side tells of it
nobody = nobody
reach = Within two steps
reach-of = { $reached } of { $available } kinds of help

## Where it breaks

breaks = Where it breaks
dead-ends = They send women nowhere
circles = Women are sent round
circle-one = { $help }: { $offices }
points = Much hangs on one office
point-only = { $office }: nobody else here offers { $help }
point-cut = { $count ->
    [one] Without { $office }, one way from an office to a kind of help is lost.
   *[other] Without { $office }, { $count } ways from an office to a kind of help are lost.
}
closed = A letter is wanted, and nobody writes one
closed-one = { $office }: { $help }
none-found = None was found.

## Figures

figures = Figures
figures-lead = They say how offices are tied together. They do not say how good an office is.
nothing-counted = There is nothing to count yet.
how = How this is counted
label-base = Counted from
label-recipe = Recipe
base-links = { $count } live links
base-offices = { $count } offices made sure of lately
i34 = Links to the other sectors
i34-said = On average an office has a live link to { $percent } % of the sectors other than its own.
i34-base = { $count } offices that need another sector
i35 = Links both sides confirm
i35-said = { $part } of { $all } links are confirmed by both sides.
i36 = Dead ends
i36-said = { $part } of { $all } offices send women nowhere.
i37 = What is reached in two steps
i37-said = From an office, { $percent } % of the kinds of help that are here are reached within two steps, on average.
i37-base = { $offices } offices and { $help } kinds of help
i38 = Agreements on paper
i38-said = { $part } of { $all } links have a written agreement.

## Tables

table = The same as tables
table-offices = Offices
table-links = Links
column-stands = How it stands
column-from = From
column-to = To
column-for = For
column-sides = Confirmed
column-written = On paper
yes = yes
no = no
