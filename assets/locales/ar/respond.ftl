# الكلمات حول الأسئلة، بين يديها. أما الأسئلة نفسها فتأتي مع الاستبيان.
# كلمات قصيرة وجمل قصيرة؛ ولا شيء هنا يدل الغريب على موضوع الأسئلة.

## دائماً هنا

practice = تدريب
hide = إخفاء
back = رجوع
pause = استراحة
stop = توقف
support = مساعدة
listen = اسمعيها
show-words = أظهري الكلمات
next = التالي
more = عرض إجابات أخرى
skip = تخطي
choose-many-hint = يمكن لمس أكثر من واحدة.
more-hint = إجابات أخرى للسؤال نفسه. ما سبق لمسه محفوظ.

## اختيار اللغة

language-card = المسيني إذا كنتِ تفهمين

## تجربة زر الإخفاء قبل أي سؤال

try-hiding-title = أولاً، جربي الإخفاء
try-hiding-body = المسي «إخفاء» في الزاوية العليا. ستظهر هنا أسئلة أخرى عادية. المسي «متابعة؟» في أسفل الشاشة لتعودي.
try-hiding-limits = الإخفاء يساعد حين يقترب أحد. لا يمحو ما رآه أحد أو سمعه من قبل. بعد عشر دقائق من الإخفاء تُمسح إجاباتكِ.

## قبل الأسئلة

consent-heading = قبل أن نبدأ
check-help = لنفعل ذلك معاً
check-help-body = يمكن أن تقرأ لكِ إحداهن الأسئلة. أو يمكنكِ التوقف هنا. كلا الأمرين مقبول.
once-more = إليكِ ذلك مرة أخرى

## طرق الإجابة

go-on = متابعة

## استراحة لأن أحداً قريب

paused = خذي وقتكِ
paused-body = تابعي حين تكونين وحدكِ بما يكفي للإجابة. ويمكنكِ التوقف أيضاً.
privacy-ready = يمكنني المتابعة الآن

## بطاقة المساعدة

support-title = إذا احتجتِ إلى مساعدة اليوم
support-hours = أوقات العمل
support-complaint = لتخبرينا بأن شيئاً لم يكن على ما يرام
support-repeat = ردّدي الرقم في نفسكِ عدة مرات، أو اطلبي بطاقة صغيرة.

## التوقف

stop-title = هل تريدين التوقف؟
stop-body = أنتِ من يقرر ماذا يحدث لإجاباتكِ.
stop-keep = احتفظوا بما قلتُه
stop-keep-note = تُضاف إجاباتي حتى الآن إلى المجموع.
stop-erase = امسحوها
stop-erase-note = لا يُحفظ شيء.
stop-go-on = متابعة

## الحفظ

saving = لحظة من فضلكِ
saving-body = يجري إغلاق إجاباتكِ. انتظري من فضلكِ.
save-failed = لم ينجح ذلك بعد
save-again = المحاولة مرة أخرى

failed-refused = الجهاز لا يسمح لنا بحفظ شيء الآن. إجاباتكِ مغلقة وما زالت هنا. لا يستطيع أحد قراءتها. المسي «المحاولة مرة أخرى» أو اسألي العاملة.
failed-full = الجهاز ممتلئ. إجاباتكِ مغلقة وما زالت هنا. لا يستطيع أحد قراءتها. اطلبي من العاملة أن تفسح مكاناً، ثم المسي «المحاولة مرة أخرى».
failed-busy = نافذة أخرى تستعمل الجهاز. إجاباتكِ مغلقة وما زالت هنا. لا يستطيع أحد قراءتها. أغلقي النافذة الأخرى، ثم المسي «المحاولة مرة أخرى».
failed-damaged = شيء ما على الجهاز تالف. إجاباتكِ مغلقة وما زالت هنا. لا يستطيع أحد قراءتها. المسي «المحاولة مرة أخرى» أو اسألي العاملة.
failed-unreachable = لم يستجب الجهاز. ربما هو ممتلئ. إجاباتكِ مغلقة وما زالت هنا. لا يستطيع أحد قراءتها. اطلبي من العاملة أن تفسح مكاناً، ثم المسي «المحاولة مرة أخرى».
failed-later = هذه صفحة قديمة. إجاباتكِ مغلقة وما زالت هنا. لا يستطيع أحد قراءتها. أعطي الجهاز للعاملة.

## النهايات

thanks = شكراً
pictures-title = صوركِ الثلاث
finish = إنهاء
ended = شكراً على وقتكِ
ended-body = انتهينا. أعيدي الجهاز من فضلكِ.
erased-body = لم يُحفظ شيء. أعيدي الجهاز من فضلكِ.

## مسح الإجابات بثلاث صور

withdraw-title = المسي صوركِ الثلاث
withdraw-done-title = شكراً لكِ
withdraw-done = إذا كانت هذه صوركِ فقد مُسحت إجاباتكِ الآن.
withdraw-again = تجربة صور أخرى
withdraw-failed = لم ينجح ذلك بعد. لم يتغير شيء. المسي «المحاولة مرة أخرى».

## الغطاء

cover-thanks-body = كانت هذه كل الأسئلة.
cover-again = البدء من جديد
continue-question = متابعة؟

## الصور الست والثلاثون التي تتذكر بها إجاباتها، يقرؤها قارئ الشاشة

picture-apple = تفاحة
picture-ball = كرة
picture-banana = موزة
picture-basket = سلة
picture-bell = جرس
picture-bicycle = دراجة
picture-bird = طائر
picture-boat = قارب
picture-book = كتاب
picture-bread = خبز
picture-carrot = جزرة
picture-cat = قطة
picture-chair = كرسي
picture-cup = كوب
picture-drop = قطرة ماء
picture-drum = طبل
picture-egg = بيضة
picture-fish = سمكة
picture-flower = زهرة
picture-hat = قبعة
picture-key = مفتاح
picture-kite = طائرة ورقية
picture-ladder = سلّم
picture-lamp = مصباح
picture-leaf = ورقة شجر
picture-moon = قمر
picture-mountain = جبل
picture-pencil = قلم رصاص
picture-pot = قِدر
picture-scissors = مقص
picture-shoe = حذاء
picture-spoon = ملعقة
picture-star = نجمة
picture-sun = شمس
picture-tree = شجرة
picture-umbrella = مظلة

## Walking through any form

walk-one-more = هل هناك واحد آخر؟
walk-add = نعم، واحد آخر
walk-enough = لا، نتابع
walk-broken = هذا الجواب غير مناسب. يرجى النظر فيه مرة أخرى.
walk-read = قرأت هذا
walk-touch-order = المسي بالترتيب الذي تريدينه، الأول أولاً.
walk-end = هذه نهاية الاستمارة.
walk-end-body = لم يُحفظ منها شيء.
walk-languages = اللغة
walk-missing = هذه الاستمارة ليست هنا.
walk-picture = صورة: { $file }
walk-sound = صوت: { $file }
walk-film = فيلم: { $file }

## What is told back: what came of the round before, and where the results of this one will be heard

last-time-title = ماذا نتج عن المرة السابقة
# What women said follows, in a sentence of the team's.
last-time-said = في المرة السابقة قالت النساء هنا:
# What has changed follows.
last-time-changed = ومنذ ذلك الوقت تغيّر ما يلي:
# A day and a place follow, as the team wrote them.
heard-title = يمكنك سماع النتائج:
# The same in the practice district, where all of it is made up.
practice-said = المركز الصحي يغلق باكرًا جدًا.
practice-changed = صار يبقى مفتوحًا حتى الثامنة مساءً.
practice-when = في الأحد الثاني من الشهر القادم، بعد الظهر.
practice-place = في بيت الاجتماعات بجانب البئر.
