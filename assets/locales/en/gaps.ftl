# Where help is missing: words of the tables and pages that leave. Read by planners and by a meeting with paper on the table.
# The service is the subject of every sentence, never the woman.

## What it is

title = Where help is missing
title-of = Where help is missing: { $area }
thursday = For the meeting: { $area }
label-area = Area
label-women = Women who live there
label-day = As of
label-audience = For
label-recipe = Worked out from
women = { $number } ({ $source }, { $year })
women-not-known = nobody has said how many
audience-public = everybody
audience-professionals = staff of services
audience-coordination = the coordination body

## How to read it

read-counts = A service counts when a provider was asked and it was confirmed in time.
read-apart = “Not confirmed” and “not known” are not the same as missing.
read-hidden = A hidden place counts in the areas that it declares, and nowhere else. How many there are is not said.
read-order = The order of areas and services says nothing about how good they are.
read-sure = A gap is certain only if it stays one whatever is not known.
read-hours = An hour counts as open when somebody is there all through it. Unknown hours stay unknown.
read-women = What women said comes from released totals alone. It does not speak for all women in the area.

## Sheets and parts

sheet-read-me = Read me
sheet-areas = Areas
sheet-presence = Services by area
sheet-hours = Hours
sheet-eligible = For whom
sheet-beside = Many beside none
sheet-losses = Single providers
part-gaps = What is missing, and why
part-need = What women who took part said
part-themes = What groups said
part-items = Who does what by when
part-supply = What is there

## Columns

column-what = What
column-text = Text
column-area = Area
column-code = Code
column-service = Service
column-number = Number
column-standing = Standing
column-there = Providers there
column-working = of those, working
column-not-now = Not now
column-unconfirmed = Not confirmed
column-unknown = Not known
column-refused = Closed to her
column-unlisted = Unlisted
column-why = Why
column-not-certain = Not certain because of
column-basic = Services there
column-of = of
column-balanced = Even over sectors, per thousand
column-reliable = Services that work
column-night = Urgent services day and night
column-source = Source
column-year = Year
column-health = Health: providers
column-justice = Justice and police: providers
column-social = Social: providers
column-health-none = Health: missing
column-justice-none = Justice and police: missing
column-social-none = Social: missing
column-lines = Providers
column-no-hours = without hours
column-week-open = Week: hours open
column-week-unknown = Week: not known
column-night-open = Night: hours open
column-night-unknown = Night: not known
column-weekend-open = Days 6 and 7: hours open
column-weekend-unknown = Days 6 and 7: not known
column-many = Three and more offer
column-none = Nobody offers
column-provider = Provider
column-lost = Nobody else listed offers
column-owner = Who sees to it
column-due = Next date
column-measured = Seen by

## Standing of a service

present = there
missing = missing
unconfirmed = not confirmed
unknown = not known
not-working = there, but does not work well enough
unlisted-yes = yes
unlisted-perhaps = perhaps

## Reasons

why-nobody = nobody offers it
why-not-now = should be there, and is not now
why-not-for-her = closed to her
why-unconfirmed = nobody has made sure of it in time
why-status-unknown = nobody knows whether it is there
why-not-asked-if-for-her = nobody has asked whether she is let in
why-partly = only some of it is there
why-fee = costs money
why-cost-not-asked = nobody has asked what it costs
why-no-private-room = no private room
why-room-not-asked = nobody has asked for a private room
why-police-report = wants a police report first
why-family-consent = wants the consent of husband or family
why-requirements-not-asked = nobody has asked what is required

## What is not certain

because-speed = how fast she walks
because-place = where it is
because-hours = its hours
because-unconfirmed = whether it is still so
because-not-asked = what nobody has asked

## For whom

who-any-woman = any woman
who-girl = a girl of 15
who-wheelchair = a woman in a wheelchair
who-no-papers = a woman without papers
who-local = a speaker of a local language
who-migrant = a speaker of the language of women who moved here
who-sign = a woman who signs

## Figures

basic = { $part } of the { $of } basic services exist here.
reliable = { $part } of the { $of } work well enough to rely on.
night = By day and night, { $part } of { $of } urgent services are open.
places = { $service }: { $have } places; the chosen guide suggests { $suggested }.
places-uncounted = { $service }: { $have } places, and some that nobody has counted; the chosen guide suggests { $suggested }.
nothing-suggested = nothing, because nobody has said how many women live here

## What women and groups said

nothing-shown = Nothing can be shown: too few women answered, or no round was held here.
said-of = { $question } { $answer }: { $words }
theme = { $named } of { $held } groups said: { $words }
round = Round: { $round }

## Action

nobody-yet = Nobody has taken this up yet.
not-put-in-order = People have not put this in order yet. It stands here by the order of print.
chosen = Put here by the people of the body.
done = done on { $day }
dropped = given up on { $day }
owner-not-told = an organisation that is not named here
seat-chair = the chair
seat-secretariat = the secretariat
seat-health = the health sector
seat-justice = justice and police
seat-social = social services
seat-womens-organisations = the women’s organisations
seat-survivor-advisers = the survivor advisers
seat-local-government = local government
seat-statistics-office = the statistics office
