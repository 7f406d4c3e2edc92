# منطقة التدريب. كل ما فيها مختلق. قد يرى أي شخص هذه النصوص قبل عبارة المرور.

try-out = جرّبوه في منطقة التدريب
title = منطقة التدريب
making = يجري تجهيز منطقة التدريب. يستغرق ذلك بضع ثوانٍ.
mark = تدريب: مختلق
locked-line = التدريب مقفل هنا كما سيكون عملكم. عبارة مروره معروفة للجميع، فلا حاجة إلى كتابتها.
locked-enter = الدخول إلى التدريب
leave = مغادرة التدريب
afresh = بدء التدريب من جديد
passphrase = عبارة مرور التدريب هي «{ $words }».
passphrase-filled = في التدريب تُكتب بدلاً منكم.
heads = في التدريب اكتبوا كم مرة أُمسك الجهاز: مرة واحدة في هذه الخطوات.
row-line = مناطق وجولات مختلقة للتعلّم. لا شيء هناك يمس عملكم.

# الجولة التعريفية.
tour-title = العمل الرئيسي في خمس خطوات
tour-lead = قوموا بكل خطوة مرة واحدة. يستغرق ذلك نحو خمس عشرة دقيقة.
tour-line = خطوة التدريب { $number } من 5: { $step }
tour-end = أتممتم الخطوات الخمس كلها. ابدؤوا من جديد لمحاولة أخرى، أو غادروا التدريب وأعدّوا عملكم.
tour-close = إغلاق الخطوات
tour-open = إظهار الخطوات
step-done = تم:
step-next = التالي:
step-later = لاحقاً:
step-go = الذهاب إلى هناك
step-results = انظروا إلى نتائج الجولة السابقة.
step-answer = سلّموا الجهاز وأجيبوا كما تجيب امرأة.
step-table = أعيدوا الجهاز. الفريق عند الطاولة من جديد.
step-close = أغلقوا اليوم.
step-export = احفظوا جدولاً من الجولة السابقة.

# أسماء مختلقة. أرقام الهاتف ليست حقيقية.
area = الوادي الأعلى
team = فريق التدريب
contact = الباب المفتوح، جهة اتصال للتدريب
contact-phone = 000 0000 (تدريب)
contact-hours = كل يوم، من 8 إلى 18
contact-complaint = مكتب التدريب، 000 0001 (تدريب)
round-earlier = الجولة السابقة
round-open = جولة اليوم

# من يقدّم ماذا.
district-open = من يقدّم ماذا
district-title = من يقدّم ماذا في منطقة التدريب
district-lead = يدرج الفريق هنا من يساعد في ماذا وأين. في عملكم سيصبح هذا خريطة.
district-search = البحث عن اسم
district-area = المنطقة
district-service = نوع المساعدة
district-all-areas = كل المناطق
district-all-services = كل أنواع المساعدة
district-found = المدرج: { $number }
district-none = لا شيء يطابق. اختاروا منطقة أخرى أو نوعاً آخر من المساعدة.
district-missing = تعذّرت قراءة القائمة. حمّلوا الصفحة من جديد.
district-hours = الساعات
district-phone = الهاتف (تدريب)
area-hidden = المكان لا يُعرض
service-health = الرعاية الصحية
service-emotional = من يصغي
service-police = الشرطة
service-court = محكمة أو محامٍ
service-place = مكان آمن للإقامة
service-money = المال أو الأشياء
service-papers = الأوراق والإثباتات
service-children = المساعدة للأطفال
service-work = العمل والمهارات
service-women = مجموعة نسائية
service-helpline = خط مساعدة أو معلومات
