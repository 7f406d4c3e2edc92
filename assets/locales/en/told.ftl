# What a round tells back to the women it asks: what came of the last one, and where its results will be heard.

title = What the women are told
lead = On the last screen women read or hear when and where they can hear the results. Leave it empty if it is not settled yet.
lead-again = On the first screen women read or hear what came of the last time. On the last one they learn when and where they can hear the results.
neutral = Everybody near may read these sentences. Say nothing in them that a stranger must not know. Write them in every language you ask in. A woman whose language is missing gets the first one that is written.
language = Language of these sentences
said = The last time, women here said:
said-hint = One sentence, from results that were released. For example: The health post closes too early.
changed = Since then, this has changed:
changed-hint = One sentence, and only what is so. For example: It stays open until eight now. If nothing has changed, say that.
when = When the results can be heard
when-hint = In plain words, for example: The second Sunday of May, in the afternoon.
place = Where
place-hint = A place every woman here can go to without being asked why.

## Refusals

refused-tells = A sentence under “What the women are told” says what the work is about. Others may read it. Say it in neutral words.
refused-half = Under “What the women are told” one of two sentences is missing. Write both, or neither.
refused-long = A sentence under “What the women are told” is too long to be heard once. Make it shorter.
refused-unreleased = No results of an earlier round here were released, so nothing can be told of it yet.
