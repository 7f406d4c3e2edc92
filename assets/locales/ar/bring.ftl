# قائمة خدمات من جهة أخرى تُدخل إلى هنا: ما فيها، وما الخلل، وما الذي سيحدث إن أُخذت. خلف القفل.

open = أدخل قائمة
title = أدخل قائمة
lead = قائمة تحتفظ بها جهة أخرى: جدول (Excel أو CSV)، أو ملف خريطة (GeoJSON أو KML)، أو دليل آخر (HSDS)، أو تصدير للخدمات. لا يؤخذ شيء قبل أن تنظروا.
ground-hint = يمكن اختيار حدود المناطق (GeoJSON) مع القائمة؛ فتدل كل نقطة على منطقتها.
pick = اختر الملفات
reading = تُقرأ القائمة…
cancel = أوقف القراءة
another = اختر غيرها
too-large = هذه الملفات أكبر مما يحتمله الجهاز. احفظوا القائمة وحدها أو منطقة واحدة كل مرة.
stopped = توقفت القراءة. لم يتغير شيء.
unreadable = لم يستطع الجهاز قراءة الملف. اختاروه من جديد.
no-empty = لا صفوف في { $file }. اختاروا الملف الذي فيه القائمة.
no-too-large = الملف { $file } كبير جدًا. احفظوا القائمة وحدها بلا صور ولا حدود.
no-too-many-rows = في { $file } صفوف كثيرة جدًا. أعطوا منطقة واحدة كل مرة.
no-too-many-columns = في { $file } أعمدة كثيرة جدًا. احفظوا أعمدة القائمة وحدها.
no-list = الملف { $file } ليس قائمة يمكن قراءتها. احفظوها بصيغة ‎.xlsx أو CSV أو GeoJSON أو KML أو HSDS 3.0.
no-other-format = الملف { $file } من نوع لا يُقرأ هنا. احفظوه بصيغة ‎.xlsx أو CSV أو GeoJSON أو KML أو HSDS 3.0.
no-broken = الملف { $file } ينتهي قبل أوانه أو هو تالف. احصلوا عليه من جديد.
no-keys = في { $file } صفوف تذكر صفوفًا غير موجودة، فلا يمكن جمعها. أصلحوها أولًا.
seen = ما فيها
rows = الصفوف
new = خدمات ستضاف
added-to = خدمات موجودة هنا سيضاف إليها
hidden = منها مخفي لأنه مكان آمن للإقامة أو قد يكون
areas = مناطق ستضاف
mended = حدود أُصلحت لتُقرأ
nothing-new = كل ما فيها موجود هنا.
points = ماذا تصير نقاطها؟
points-area = تدل على المنطقة فقط
points-area-hint = لا تُحفظ أي نقطة. آمن، ويكفي في معظم الأحوال.
points-agreed = تُحفظ: وافقت الجهات
points-agreed-hint = لا نقاط الأماكن الآمنة أبدًا.
categories = ماذا تعني أنواع خدماتها
categories-lead = كل نوع في القائمة والمساعدة التي يعنيها هنا. غيّروا ما ليس صحيحًا.
category-rows = { $count ->
    [zero] في لا صفوف
    [one] في صف واحد
    [two] في صفين
    [few] في { $count } صفوف
    [many] في { $count } صفًا
   *[other] في { $count } صف
}
category-missing = ليست في: { $areas }
category-unknown = اختر
category-none = ليست من مساعدات هذه القائمة
columns = ماذا تعني أعمدتها
columns-lead = مقترحة من أسمائها. غيّروا ما ليس صحيحًا؛ ويتبعه الباقي فورًا.
amiss = ما الخلل
amiss-none = لا شيء يلفت النظر.
amiss-line = السطر { $line }
amiss-entry = المدخل { $entry }
weight-asked = يؤخذ ويُسأل عنه
weight-dropped = يؤخذ من دونه
weight-left-out = يُترك الصف
providers = الخدمات التي فيها
provider-new = جديدة
provider-added = موجودة هنا وسيضاف إليها
provider-same = موجودة هنا
provider-hidden = خدمة لا يظهر اسمها هنا
take = خذها
taken = { $count ->
    [zero] لم تؤخذ خدمات
    [one] أُخذت خدمة واحدة
    [two] أُخذت خدمتان
    [few] أُخذت { $count } خدمات
    [many] أُخذت { $count } خدمة
   *[other] أُخذت { $count } خدمة
}
undo = تراجع: كما كان من قبل
undone = كل شيء كما كان من قبل.
means-name = الاسم
means-organisation = المنظمة
means-place = البلدة أو المبنى
means-category = نوع الخدمة
means-detail = نوع الخدمة بدقة أكبر
means-area-code = رمز منطقتها
means-area-name = اسم منطقتها
means-north = درجات الشمال
means-east = درجات الشرق
means-point = درجات الشمال والشرق
means-phone = هاتف الجهة
means-opens = تفتح في
means-closes = تغلق في
means-days = الأيام
means-hours = الأيام والأوقات
means-type = نوع الجهة
means-cost = الكلفة
means-status = الحالة
means-ends = تنتهي في
means-hidden-place = هل مكانها مخفي
means-number = رقمها في القائمة
means-referral-required = هل تلزم إحالة
means-referral-method = كيف تكون الإحالة
means-person = اسم شخص: يُحذف
means-personal-phone = هاتف شخص: يُحذف
means-email = بريد إلكتروني: يُحذف
means-words = ملاحظات: تُفحص وتُحذف
means-ignored = لا يُستعمل
what-other-encoding = حروف بترميز آخر: انظروا إليها
what-fewer-fields = حقول أقل من العناوين
what-more-fields = حقول أكثر من العناوين، فقد تكون تحركت
what-quote-left-open = علامة اقتباس لم تُغلق
what-turns-text = علامات خفية تقلب اتجاه النص
what-no-name = لا اسم للجهة
what-name-refused = اسم طويل جدًا أو ليس فيه سوى عناوين اتصال
what-staff-name = ما يشبه اسم شخص
what-personal-phone = ما يشبه هاتف شخص
what-e-mail = عنوان بريد إلكتروني
what-number-in-text = رقم هاتف داخل نص
what-phone-refused = ليس رقم هاتف وحده
what-no-number = إحداثية ليست رقمًا
what-null-island = نقطة عند 0، 0 في البحر
what-not-on-earth = إحداثيات ليست درجات؛ احفظوا الملف بنظام WGS 84
what-swapped = الشمال والشرق متبادلان
what-outside = نقطة خارج كل المناطق
what-other-area = نقطة في منطقة غير المذكورة
what-two-places = الجهة نفسها بنقطتين
what-no-point = خط أو حدود بدل نقطة
what-no-area = لا شيء يذكر المنطقة
what-unknown-area = منطقة غير معروفة هنا
what-unknown-category = نوع خدمة لم يشرحه أحد بعد
what-no-category = بلا نوع خدمة
what-safe-place = مكان آمن للإقامة أو قد يكون: يُخفى ولا تؤخذ نقطته
what-ended = انتهت قبل اليوم
what-hours-missing = بلا أوقات عمل
what-hours-disagree = تناقض: مفتوحة دائمًا في حقل وأوقات في آخر
what-several-hours = عدة أوقات للفتح
what-hours-unread = أوقات لا يمكن قراءتها
what-referral-disagrees = تناقض: الإحالة لازمة ولا تُقبل
what-same-row = الرقم نفسه مرتين
what-likely-there = موجودة هنا على الأرجح باسم آخر
what-differs = القائمة هنا تقول غير ذلك؛ ويبقى ما فيها
what-broken-key = مفتاح لا يذكر أي صف
