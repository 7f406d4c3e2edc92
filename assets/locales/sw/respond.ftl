# Words around the questions, in her hands. The questions themselves come with the survey.
# Short words, short sentences; nothing here may tell a stranger what the questions are about.

## Always there

# A small mark in the corner: these are not yet approved words, nothing counts for real.
practice = Majaribio
hide = Ficha
back = Nyuma
pause = Pumzika
stop = Acha
support = Msaada
next = Mbele
# Reads the screen out once more.
listen = Sikiliza
# On a screen that shows only shapes while it is read out.
show-words = Onyesha maneno
more = Ona majibu zaidi
skip = Ruka
choose-many-hint = Unaweza kugusa zaidi ya moja.
# On a later page of answers.
more-hint = Majibu mengine ya swali lile lile. Uliyogusa mwanzo bado yapo.

## Choosing a language

language-card = Gusa hapa kama unaelewa

## Trying the Hide button, before anything is asked

try-hiding-title = Kwanza, jaribu “Ficha”
try-hiding-body = Gusa “Ficha”, juu kwenye kona. Maswali mengine, ya kila siku, yatakuwa hapa. Gusa “Tuendelee?” chini kabisa ili urudi.
# An honest word on what it cannot do.
try-hiding-limits = “Ficha” inasaidia mtu akija karibu. Haiwezi kuondoa kile ambacho mtu ameshaona au kusikia. Ukificha kwa dakika kumi, majibu yako yanafutwa.

## Before the questions

consent-heading = Kabla ya kuanza
# Read aloud by the worker when the two check questions did not go well.
check-help = Tufanye hili pamoja
check-help-body = Mtu anaweza kukusomea maswali. Au unaweza kuishia hapa. Yote ni sawa.
once-more = Tunarudia tena

## Ways to answer

go-on = Endelea

## A pause because somebody is near

paused = Usiwe na haraka
paused-body = Endelea ukiwa peke yako vya kutosha kuweza kujibu. Unaweza pia kuacha.
privacy-ready = Sasa naweza kuendelea

## The card with help

support-title = Ukihitaji msaada leo
support-hours = Saa za kazi
support-complaint = Kutuambia kama jambo halikwenda sawa
support-repeat = Rudia namba moyoni mara kadhaa, au omba kadi ndogo.

## Stopping

stop-title = Je, unataka kuacha?
stop-body = Wewe ndiye unayechagua la kufanya na majibu yako.
stop-keep = Weka majibu yangu
stop-keep-note = Majibu yangu ya hadi sasa yanaongezwa kwenye jumla.
stop-erase = Futa majibu yangu
stop-erase-note = Hakuna kinachobaki.
stop-go-on = Endelea

## Saving

saving = Subiri kidogo
saving-body = Majibu yako yanafungwa. Tafadhali subiri.
save-failed = Bado haijafanikiwa
save-again = Jaribu tena

# What happened, what is safe, what to do.
failed-refused = Kifaa hiki hakituruhusu kuweka kitu kwa sasa. Majibu yako yamefungwa na bado yapo hapa. Hakuna anayeweza kuyasoma. Gusa “Jaribu tena”, au muulize mhudumu.
failed-full = Kifaa hiki kimejaa. Majibu yako yamefungwa na bado yapo hapa. Hakuna anayeweza kuyasoma. Mwombe mhudumu aongeze nafasi, kisha gusa “Jaribu tena”.
failed-busy = Ukurasa mwingine unatumia kifaa hiki. Majibu yako yamefungwa na bado yapo hapa. Hakuna anayeweza kuyasoma. Funga ukurasa huo mwingine, kisha gusa “Jaribu tena”.
failed-damaged = Kuna kitu kimeharibika kwenye kifaa hiki. Majibu yako yamefungwa na bado yapo hapa. Hakuna anayeweza kuyasoma. Gusa “Jaribu tena”, au muulize mhudumu.
failed-unreachable = Kifaa hakikujibu. Labda kimejaa. Majibu yako yamefungwa na bado yapo hapa. Hakuna anayeweza kuyasoma. Mwombe mhudumu aongeze nafasi, kisha gusa “Jaribu tena”.
failed-later = Ukurasa huu ni wa zamani. Majibu yako yamefungwa na bado yapo hapa. Hakuna anayeweza kuyasoma. Mpe mhudumu kifaa hiki.

## Endings

thanks = Asante
pictures-title = Picha zako tatu
finish = Maliza
ended = Asante kwa muda wako
ended-body = Tumemaliza. Tafadhali rudisha kifaa.
erased-body = Hakuna kilichobaki. Tafadhali rudisha kifaa.

## Erasing one's answers with three pictures

withdraw-title = Gusa picha zako tatu
withdraw-done-title = Asante
withdraw-done = Kama hizi ni picha zako, majibu yako sasa yamefutwa.
withdraw-again = Jaribu picha nyingine
withdraw-failed = Bado haijafanikiwa. Hakuna kilichobadilika. Gusa “Jaribu tena”.

## The cover

cover-thanks-body = Hayo ndiyo maswali yote.
cover-again = Anza tena
continue-question = Tuendelee?

## The thirty-six pictures she remembers her answers by, read out by a screen reader

picture-apple = Tufaha
picture-ball = Mpira
picture-banana = Ndizi
picture-basket = Kikapu
picture-bell = Kengele
picture-bicycle = Baiskeli
picture-bird = Ndege
picture-boat = Boti
picture-book = Kitabu
picture-bread = Mkate
picture-carrot = Karoti
picture-cat = Paka
picture-chair = Kiti
picture-cup = Kikombe
picture-drop = Tone la maji
picture-drum = Ngoma
picture-egg = Yai
picture-fish = Samaki
picture-flower = Ua
picture-hat = Kofia
picture-key = Ufunguo
picture-kite = Tiara
picture-ladder = Ngazi
picture-lamp = Taa
picture-leaf = Jani
picture-moon = Mwezi
picture-mountain = Mlima
picture-pencil = Penseli
picture-pot = Sufuria
picture-scissors = Mkasi
picture-shoe = Kiatu
picture-spoon = Kijiko
picture-star = Nyota
picture-sun = Jua
picture-tree = Mti
picture-umbrella = Mwavuli

## Walking through any form

walk-one-more = Je, kuna kingine?
walk-add = Ndiyo, kingine kimoja
walk-enough = Hapana, tuendelee
# The form's own rule is broken and the form says nothing about it.
walk-broken = Jibu hili haliingii hapa. Tafadhali angalia tena.
# For a question that only asks to be read.
walk-read = Nimeshasoma haya
walk-touch-order = Gusa kwa mpangilio wako, ukianza na la kwanza.
walk-end = Huu ni mwisho wa fomu.
walk-end-body = Hakuna kilichobaki.
walk-languages = Lugha
walk-missing = Fomu hii haipo hapa.
walk-picture = Picha: { $file }
walk-sound = Sauti: { $file }
walk-film = Filamu: { $file }

## What is told back: what came of the round before, and where the results of this one will be heard

last-time-title = Kilichotokana na mara iliyopita
# What women said follows, in a sentence of the team's.
last-time-said = Mara iliyopita, wanawake wa hapa walisema:
# What has changed follows.
last-time-changed = Tangu wakati huo, hili limebadilika:
# A day and a place follow, as the team wrote them.
heard-title = Unaweza kusikia matokeo:
# The same in the practice district, where all of it is made up.
practice-said = Kituo cha afya hufungwa mapema mno.
practice-changed = Sasa kiko wazi hadi saa mbili usiku.
practice-when = Jumapili ya pili ya mwezi ujao, mchana.
practice-place = Katika nyumba ya mikutano, karibu na kisima.
