# How the steps of help hang together, and what would help most: words of the tables that leave and of the screens that show them.
# The service is the subject of every sentence, never the woman.

## Sheets

sheet-pathway = Pathway
sheet-in-time = Three days
sheet-best = What would help most

## Columns

column-step = Step
column-any-of = One of these
column-least = Minutes, least
column-most = Minutes, most
column-weakest = Weakest
column-surely = Hours of the week: surely
column-perhaps = Hours of the week: perhaps
column-of-hours = of
column-order = Order
column-gain = Women × services gained

## Words in them

whole-chain = The whole chain, one after the other
there-not-told = there; how far is not told
extra-service = { $service } at { $provider }
extra-night = { $service } at { $provider }, day and night
extra-site = A site in { $area } with all that is missing there
best-together = All of these together
best-at-most = No choice of as many brings more than
best-sure = Sure to reach of the best, per thousand
best-without = Left out, because nobody has said how many women live there: { $area }
