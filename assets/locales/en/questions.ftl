# Questions about what is missing, one a screen, and what the board asks beside them. Behind the lock.
# The service is the subject of every sentence, never the woman.

title = Ask one question
base = What it is part of
nothing = There is nothing of this kind in your areas.
whole-table = The whole table
papers = Take it along
paper-csv = As a table (CSV)
paper-xlsx = As a workbook (XLSX)
paper-html = As a page to print
paper-geojson = The areas for a map program (GeoJSON)

## Pathway

pathway = Where the chain of help breaks
pathway-lead = Health care, police, a safe place, counselling, legal help: how far each step is, and which is the weakest.
steps-missing = Nobody offers: { $steps }.
step-not-told = How far it is to this step is not said: { $step }.
step-farthest = The weakest step is { $step }: { $least } to { $most } minutes on foot.
chain-takes = The whole chain takes { $least } to { $most } minutes on foot.
chain-broken = The chain is broken.
chain-not-told = How long the whole chain takes is not said.
stretch = { $step }: { $least } to { $most } minutes
stretch-missing = { $step }: missing
stretch-not-told = { $step }: there; how far is not told
base-walks = Straight lines from the middle of the area, at 3 to 5 kilometres an hour; hills and rivers are not in it. A place known by its area is anywhere in it.

## Three days

three-days = Within three days
three-days-lead = Some care works only in the first 72 hours. From how many hours of the week is the whole chain reached in time, opening hours included?
in-time = In time from { $surely } of the { $of } hours of a week.
in-time-perhaps = In time from { $surely } of the { $of } hours of a week, and perhaps from { $perhaps } more.
base-in-time = Walking all the way in 72 hours, an hour for each visit. Perhaps: if doors of unknown hours are open and the walk is quick.

## Single providers

single = What hangs on one provider
single-lead = Think one provider away: which services are then offered by nobody else who is listed?
would-lose = Without this provider, nobody listed in { $area } offers: { $services }.
base-women = { $number } women live there ({ $source }, { $year }).
base-no-women = Nobody has said how many women live there.

## For whom

for-whom = Who is let in
for-whom-lead = The same services for a girl of 15, a woman in a wheelchair, without papers, in another language.
there-for-her = { $there } of { $of } services in all areas take her; of { $unknown } it is not known.
base-whom = Every service in every area counts once. Not known is not the same as closed.

## What would help most

next-best = What would help most
next-best-lead = One service more at a provider, a new site, or a door open day and night: which brings most to women who have none?
place = Number { $number }
gains = { $extra }: { $gain } women × services.
bound = All together bring { $covered }. No choice of as many brings more than { $bound }; this one is sure to reach { $sure } of 100 of the best.

## Many beside none

beside = Many beside none
beside-lead = Services that three and more offer, in the same area in which nobody offers others.
many-and-none = Offered by many: { $many }. Offered by nobody: { $none }.
offered-by = { $service } ({ $count })
base-beside = Many is { $many } and more listed providers.

## Hours

hours = Open by hour and weekday
hours-lead = When is somebody there? Unknown hours stay unknown.
heat-area = Area
heat-service = Service
heat-said = Somebody is there in { $open } of { $of } hours of the week; of { $unknown } it is not known.
heat-table = The week in words
base-hours = { $lines } providers; hours not known of { $without }.
open = open
closed = nobody there
not-known = not known
weekday = Weekday
through-the-day = Through the day
stretch-of-hours = { $from } to { $to } { $state }

## Sure

sure = How sure a gap is
sure-lead = A gap is certain only if it stays one, whatever is not known.
surely = { $gaps } of { $of } services are surely missing.
not-certain = { $gaps } of { $of } services are surely missing. For { $open } more it is not certain, because of: { $because }.
base-sure = Every service is looked at in all 32 ways in which what is not known could be.

## Are there enough

enough = Are there enough places?
enough-lead = Choose the guide of your country or of a standard: so many places for so many women.
guide = { $service }: { $places } for { $women } women
guide-drop = Take away
guide-choose = Choose a guide
guide-service = Service
guide-places = Places
guide-women = For so many women
guide-wrong = Write two whole numbers above 0.
guide-add = Use this guide

## Indicators of the plan

item-measured-wrong = Choose by what it will be seen.
indicator-01 = Services that exist
indicator-02 = Services that work
indicator-03 = Urgent services day and night
indicator-04 = Help that women looked for and got
indicator-05 = Women who went without
indicator-06 = Places for so many women
indicator-07 = What got in the way
indicator-08 = Trips over an hour
indicator-12 = Felt safe there
indicator-15 = Helped within three days
indicator-23 = Reached the help they were sent to
indicator-29 = Trained staff
indicator-34 = Links between services
indicator-39 = Entries checked lately
