# أين تنقص المساعدة: كلمات الجداول والصفحات التي تغادر.

## ما هو

title = أين تنقص المساعدة
title-of = أين تنقص المساعدة: { $area }
thursday = للاجتماع: { $area }
label-area = المنطقة
label-women = النساء اللواتي يعشن فيها
label-day = حتى تاريخ
label-audience = لـ
label-recipe = محسوب من
women = { $number } ({ $source }، { $year })
women-not-known = لم يقل أحد كم عددهن
audience-public = الجميع
audience-professionals = العاملين في الخدمات
audience-coordination = هيئة التنسيق

## كيف تُقرأ

read-counts = تُحسب الخدمة حين تُسأل الجهة وتُؤكَّد في الوقت المحدد.
read-apart = «غير مؤكدة» و«غير معروفة» ليستا كالناقصة.
read-hidden = المكان المخفي يُحسب في المناطق التي يعلنها، لا في غيرها. ولا يُقال كم عدد هذه الأماكن.
read-order = ترتيب المناطق والخدمات لا يقول شيئاً عن جودتها.
read-sure = النقص مؤكد فقط إذا بقي كذلك مهما كان ما لا نعرفه.
read-hours = تُحسب الساعة مفتوحة حين يوجد أحد طوالها. والساعات غير المعروفة تبقى غير معروفة.
read-women = ما قالته النساء يأتي من مجاميع صدرت فقط. وهو لا يتكلم باسم كل نساء المنطقة.

## الأوراق والأقسام

sheet-read-me = اقرؤوا أولاً
sheet-areas = المناطق
sheet-presence = الخدمات حسب المنطقة
sheet-hours = الساعات
sheet-eligible = لمن
sheet-beside = كثير بجانب لا شيء
sheet-losses = جهات وحيدة
part-gaps = ما ينقص، ولماذا
part-need = ما قالته النساء المشاركات
part-themes = ما قالته المجموعات
part-items = من يفعل ماذا ومتى
part-supply = ما هو موجود

## الأعمدة

column-what = ماذا
column-text = النص
column-area = المنطقة
column-code = الرمز
column-service = الخدمة
column-number = الرقم
column-standing = الوضع
column-there = الجهات الموجودة
column-working = منها تعمل
column-not-now = ليست الآن
column-unconfirmed = غير مؤكدة
column-unknown = غير معروفة
column-refused = مغلقة أمامها
column-unlisted = غير مدرجة
column-why = لماذا
column-not-certain = غير مؤكد بسبب
column-basic = الخدمات الموجودة
column-of = من
column-balanced = بالتساوي بين القطاعات، في الألف
column-reliable = الخدمات التي تعمل
column-night = خدمات عاجلة ليلاً ونهاراً
column-source = المصدر
column-year = السنة
column-health = الصحة: الجهات
column-justice = القضاء والشرطة: الجهات
column-social = الاجتماعي: الجهات
column-health-none = الصحة: ينقص
column-justice-none = القضاء والشرطة: ينقص
column-social-none = الاجتماعي: ينقص
column-lines = الجهات
column-no-hours = بلا ساعات
column-week-open = الأسبوع: ساعات مفتوحة
column-week-unknown = الأسبوع: غير معروفة
column-night-open = الليل: ساعات مفتوحة
column-night-unknown = الليل: غير معروفة
column-weekend-open = اليومان 6 و7: ساعات مفتوحة
column-weekend-unknown = اليومان 6 و7: غير معروفة
column-many = تقدمها ثلاث جهات أو أكثر
column-none = لا يقدمها أحد
column-provider = الجهة
column-lost = لا يقدمها غيرها من المدرجين
column-owner = من يتولى ذلك
column-due = الموعد القادم
column-measured = يُرى من خلال

## وضع الخدمة

present = موجودة
missing = ناقصة
unconfirmed = غير مؤكدة
unknown = غير معروفة
not-working = موجودة لكنها لا تعمل كما يكفي
unlisted-yes = نعم
unlisted-perhaps = ربما

## الأسباب

why-nobody = لا يقدمها أحد
why-not-now = ينبغي أن تكون موجودة، وليست كذلك الآن
why-not-for-her = مغلقة أمامها
why-unconfirmed = لم يتأكد منها أحد في الوقت المحدد
why-status-unknown = لا يعرف أحد هل هي موجودة
why-not-asked-if-for-her = لم يسأل أحد هل تُقبل فيها
why-partly = بعضها فقط موجود
why-fee = تكلف مالاً
why-cost-not-asked = لم يسأل أحد كم تكلف
why-no-private-room = لا غرفة خاصة
why-room-not-asked = لم يسأل أحد عن غرفة خاصة
why-police-report = تطلب بلاغاً للشرطة أولاً
why-family-consent = تطلب موافقة الزوج أو العائلة
why-requirements-not-asked = لم يسأل أحد ما المطلوب

## ما ليس مؤكداً

because-speed = سرعة مشيها
because-place = مكانها
because-hours = ساعاتها
because-unconfirmed = هل ما زالت كذلك
because-not-asked = ما لم يسأل عنه أحد

## لمن

who-any-woman = أي امرأة
who-girl = فتاة عمرها 15 سنة
who-wheelchair = امرأة على كرسي متحرك
who-no-papers = امرأة بلا أوراق
who-local = متكلمة بلغة محلية
who-migrant = متكلمة بلغة النساء اللواتي انتقلن إلى هنا
who-sign = امرأة تتكلم بلغة الإشارة

## الأرقام

basic = { $part } من { $of } خدمة أساسية موجودة هنا.
reliable = { $part } من { $of } تعمل بما يكفي للاعتماد عليها.
night = ليلاً ونهاراً، { $part } من { $of } خدمات عاجلة مفتوحة.
places = { $service }: { $have } أماكن؛ الدليل المختار يقترح { $suggested }.
places-uncounted = { $service }: { $have } أماكن، وأخرى لم يعدّها أحد؛ الدليل المختار يقترح { $suggested }.
nothing-suggested = لا شيء، لأن أحداً لم يقل كم امرأة تعيش هنا

## ما قالته النساء والمجموعات

nothing-shown = لا يمكن عرض شيء: أجاب عدد قليل جداً من النساء، أو لم تُعقد جولة هنا.
said-of = { $question } { $answer }: { $words }
theme = { $named } من { $held } مجموعات قالت: { $words }
round = الجولة: { $round }

## العمل

nobody-yet = لم يتولَّ أحد هذا بعد.
not-put-in-order = لم يرتب الناس هذا بعد. وهو هنا حسب ترتيب الطباعة.
chosen = وضعه هنا أعضاء الهيئة.
done = تم في { $day }
dropped = تُرك في { $day }
owner-not-told = منظمة لا تُسمّى هنا
seat-chair = الرئاسة
seat-secretariat = الأمانة
seat-health = قطاع الصحة
seat-justice = القضاء والشرطة
seat-social = الخدمات الاجتماعية
seat-womens-organisations = المنظمات النسائية
seat-survivor-advisers = المستشارات الناجيات
seat-local-government = الحكومة المحلية
seat-statistics-office = مكتب الإحصاء
