# What a round is about and how carefully it is shown: asked before it opens, and shown as its plan.

women = How many women you expect to ask
women-hint = In all, over the whole round. A rough number will do. Leave it empty if you do not know.
women-few = Nothing is ever shown about fewer than { $least } women. Ask in more places, or for longer.
women-as = Count on what stands beside “{ $row }”.
put-right = One field above has to be put right. It is marked.
number-bad = Write a number in figures, such as 40, or leave it empty.

more = More about this round, if you know it
more-lead = Nothing here has to be filled in. It decides how carefully results are shown.

age = Show three answers by age too?
age-hint = How safe she felt, how often she had to tell it, and whether it met her need. Age groups are shown only when each has enough women in it and enough outside it.
age-no = No
age-yes = Yes, by age
sex = Show what women and men say apart, too?
sex-hint = Whether others would find out, whether people would blame her, who heard a message, and who was told what was decided. Shown only when there are enough women, enough men, and enough others beside each.
sex-yes = Yes, women and men apart
sex-not-yet = What women and men say can be shown apart when { $least } people or more are expected. With fewer, somebody could be guessed.
age-not-yet = Three answers can be shown by age when { $least } women or more are expected. With fewer, hardly any age group is large enough, and somebody could be guessed.

residents = How many people live in the area
residents-hint = Everybody, children too. Leave it empty if you do not know.
small = With so few people, somebody could guess who was asked. If there is a good reason to ask here all the same, write it down, and who answers for it. Both stay in the plan and are never printed.
reason = The reason
signed = Who answers for it
area-too-small = An area of fewer than { $least } people is too small: the women asked could be guessed. Choose a larger area under “Team, place and contacts”.
small-unsigned = Fewer than { $enough } people live in the area. Write the reason and who answers for it, a line each, or choose a larger area.

alone = Which help does only one place here offer?
alone-hint = Tick it. Answers about it read as a verdict on that one place, so they are shown from { $from } women on.

look = Look at the plan
looking = The plan is being made…
unnamed = Give the round a name of one line.
too-few-for-age = Showing answers by age needs { $least } women or more. Expect more women, or choose “No” under age.

title = The plan of this round
lead = These tables will be counted, and no others ever. When the round is open, nothing here can be changed.
expected = Women expected
not-said = Not said
by-age = Some answers by group
by-age-no = No
by-age-yes = Yes, by age
by-sex-yes = Yes, women and men apart
size = People in the area
size-enough = { $enough } or more
size-signed = Fewer than { $enough }; somebody signed for it
alone-short = Only one place
alone-none = None named
alone-text = { $help }: shown from { $from } women on
tables = What will be counted
tables-lead = Open a line to read its tables.
questions = Questions, a table each ({ $count })
worked-out = Worked out from several answers ({ $count })
passed = Of those who passed the practice questions ({ $count })
ages = By age ({ $count })
sexes = Women and men apart ({ $count })
about = About the round itself ({ $count })
change = Change something
forms-full = There is no room for one more form. Remove one that you no longer need, then keep this one.
