# What a team promises, and what it learns before a round that counts: six questions and four scenes. Behind the lock.

## The pledge

pledge-title = What we promise
pledge-1 = We never ask what happened to a woman, who she is or where she lives.
pledge-2 = She may say no, skip or stop at any moment. It costs her nothing.
pledge-3 = We do not look at the screen while she answers.
pledge-4 = If she is upset, we stop. Her safety comes before every answer.
pledge-5 = Every woman learns whom to turn to, whatever she answers.
pledge-6 = Nobody under 18 is asked. Nobody can tell that she was not.
pledge-7 = We do not talk about who came, not even at home.
pledge-8 = We never try to see, write down or guess one woman's answers.
pledge-9 = The tablet stays with us. The passphrase never lies with it.
pledge-given = We have read this aloud, and we keep to it today

## Questions and scenes

left = { $left ->
    [one] One question is left.
   *[other] { $left } questions are left.
  }
answer = This is our answer
go-on = Go on
right = Yes.
not-right = Not quite.
done = Done

quiz-title = Six questions about safety
quiz-lead = Answer together. A question that was not answered right comes again. Kept is only that all were answered right.
quiz-passed = All six were answered right on this tablet.

quiz-1 = A woman begins to tell you what happened to her. What do you do?
quiz-1-a = Write down what matters, so that it is not lost.
quiz-1-b = Listen, believe her, offer the support contact, and write nothing.
quiz-1-c = Ask a few questions to understand it better.
quiz-1-why = Listening helps her. A written story can be found, and questions can hurt again.

quiz-2 = An official asks to see the answers of one woman. What do you say?
quiz-2-a = Nobody can see them. The tablet has no such page, for anybody.
quiz-2-b = Only after the day is closed.
quiz-2-c = Only with a letter from the office.
quiz-2-why = There is no page, file or password that shows one woman's answers. You can say so calmly.

quiz-3 = Nobody answers at the support contact this morning. What do you do?
quiz-3-a = Start, and try again at noon.
quiz-3-b = Start, and give the police number instead.
quiz-3-c = Ask no woman until somebody answers.
quiz-3-why = A woman may need help today. Without somebody who answers, the survey stays shut.

quiz-4 = A neighbour stands where he can see the chair. What do you do?
quiz-4-a = Turn the tablet a little.
quiz-4-b = Wait or move. No interview begins while somebody can see or hear.
quiz-4-c = Ask him to look away.
quiz-4-why = Being seen can be enough to put her in danger. The place must be private first.

quiz-5 = Where is the passphrase kept?
quiz-5-a = On paper, away from the tablet, with somebody you trust.
quiz-5-b = In the bag with the tablet.
quiz-5-c = On a note inside its cover.
quiz-5-why = Whoever has both has everything. Apart, each of them opens nothing.

quiz-6 = Only seven women came today. What can you tell your partners tomorrow?
quiz-6-a = How many of them were unhappy.
quiz-6-b = What the seven said, without names.
quiz-6-c = Nothing in numbers yet.
quiz-6-why = With fewer than ten, somebody could work out who said what. More days or tablets open results.

## The rehearsal

rehearsal-title = Four scenes and one exercise
rehearsal-lead = Play each scene aloud: one is the woman, one is the team. It takes about twenty minutes. Kept is only that it was done.
rehearsal-passed = All four scenes were rehearsed on this tablet.
scene-done = Done.
scene-open = Not yet.
scene-hide = Hide with your own hand
scene-hide-how = Open the practice district and touch Lock. On the page that comes up, touch Hide in the corner. Then touch Continue, leave practice, and come back here.

scene-in = He walks in
scene-in-1 = She is answering. Her husband comes through the door. What comes first?
scene-in-1-a = You take the tablet from her.
scene-in-1-b = She or you touch Hide.
scene-in-1-c = You ask him to wait outside.
scene-in-1-why = Hide works with one touch. Taking the tablet away looks as if there were something to hide.
scene-in-2 = The questionnaire about the market is up. He asks what this is.
scene-in-2-a = You say the harmless sentence you agreed on, and go on with the market aloud.
scene-in-2-b = You say that you may not tell him.
scene-in-2-c = You switch the tablet off.
scene-in-2-why = An ordinary sentence and ordinary questions end his interest. A secret begins it.
scene-in-3 = He has gone. What now?
scene-in-3-a = You open her questions for her.
scene-in-3-b = You tell her to go on quickly.
scene-in-3-c = She decides: go on, another day, or not at all.
scene-in-3-why = Only she knows whether it is safe for her. After ten minutes her answers are gone, and that is good so.

scene-cries = She cries
scene-cries-1 = In the middle of a question she begins to cry.
scene-cries-1-a = You stop, put the tablet aside, and give her time.
scene-cries-1-b = You tell her that it is nearly over.
scene-cries-1-c = You skip to the next question.
scene-cries-1-why = Nothing on the tablet is as important as she is.
scene-cries-2 = She is calmer. What do you ask?
scene-cries-2-a = What happened.
scene-cries-2-b = Whether she can finish the questions.
scene-cries-2-c = What she needs now.
scene-cries-2-why = She need not tell anything to be helped. What she needs now is all you have to know.
scene-cries-3 = She asks for help. What do you do?
scene-cries-3-a = You give her a leaflet to take home.
scene-cries-3-b = You offer the support contact, and to call together.
scene-cries-3-c = You call the police at once.
scene-cries-3-why = She decides whom to call. Paper in her bag can be found at home.

scene-young = She is 15
scene-young-1 = A girl sits down. On the tablet she says that she is under 18. What does the tablet do?
scene-young-1-a = It says that she is too young.
scene-young-1-b = It asks for her mother.
scene-young-1-c = It shows her harmless questions of the same length, and keeps nothing.
scene-young-1-why = Nobody around can tell. She is not turned away in front of others.
scene-young-2 = She is done. What do you do?
scene-young-2-a = You ask how old she is.
scene-young-2-b = You thank her as you thank everybody.
scene-young-2-c = You tell your colleague about her.
scene-young-2-why = The same thanks for all is what protects her.
scene-young-3 = You are worried about her. What now?
scene-young-3-a = You follow your own rules for protecting children, and the duty to report that you wrote down.
scene-young-3-b = You ask her about it now.
scene-young-3-c = You write it into the tablet.
scene-young-3-why = Rules agreed on before are safer than a question in a hurry. The tablet is no place for it.

scene-erase = She wants it erased
scene-erase-1 = At noon a woman comes back. She wants her answers gone. What do you need to know?
scene-erase-1-a = Her name.
scene-erase-1-b = Nothing. She touches “Take an answer back” and her three pictures.
scene-erase-1-c = When she was here.
scene-erase-1-why = The pictures are enough. You do not even learn whether they were right.
scene-erase-2 = She does not remember her pictures.
scene-erase-2-a = You say honestly that her answers cannot be found, and that nobody else can find them either.
scene-erase-2-b = You look through the answers for hers.
scene-erase-2-c = You promise to delete them in the evening.
scene-erase-2-why = There is no list to look through. Promise only what the tablet can do.
scene-erase-3 = She is still unhappy. What do you offer?
scene-erase-3-a = To explain it once more.
scene-erase-3-b = Something small for her trouble.
scene-erase-3-c = The contact for complaints, who is not one of you.
scene-erase-3-why = She has a right to complain to somebody outside the team, and you have written down who it is.
