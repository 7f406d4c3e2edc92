# من يساعد وأين: قائمة الخدمات، وسجل واحدة منها، والمناطق، وما حان موعده، وما لا يتسق. خلف القفل.

open = من يساعد وأين
title = من يساعد وأين
lead = كل خدمة تُرسل إليها النساء: ماذا تقدم، ومتى، وبأي كلفة، ومن تأكد من ذلك. يبقى كل شيء على هذا الجهاز إلى أن تعطوا قائمة منه.
practice-lead = منطقة متخيلة للتجربة.
missing = تعذرت قراءة القائمة. لم يضع شيء؛ أقفلوا الجهاز وافتحوه من جديد.
kept = محفوظ على هذا الجهاز.
keeping = يُحفظ الآن…
not-kept = لم يُحفظ هذا. يعرض السجل ما هو محفوظ.
count = { $count ->
    [zero] لا خدمات بعد
    [one] خدمة واحدة
    [two] خدمتان
    [few] { $count } خدمات
    [many] { $count } خدمة
   *[other] { $count } خدمة
}
empty = لا شيء هنا بعد. أضيفوا أولًا المناطق التي تكتبون عنها، ثم الخدمات واحدة بعد أخرى.
search = الاسم
area = المنطقة
service = الخدمة
all-areas = كل المناطق
all-services = كل الخدمات
found = { $count ->
    [zero] لا شيء يطابق
    [one] وُجدت واحدة
    [two] وُجدت اثنتان
    [few] وُجدت { $count }
    [many] وُجدت { $count }
   *[other] وُجدت { $count }
}
more = اعرض المزيد
add = أضف خدمة
areas = المناطق
due = ما حان موعده
doubts = للنظر فيه
hidden = السجلات المخفية
log = التغييرات
unnamed = بلا اسم بعد
no-area = بلا منطقة بعد
no-lines = لم تُدخل أي مساعدة بعد
mark-hidden = لا يُعرض لأحد
mark-place-hidden = المكان مخفي
line-unconfirmed = غير مؤكد
open-record = افتح
record-title = خدمة
record-name-first = أدخلوا الاسم أولًا. كل شيء يُحفظ أثناء العمل؛ لا حاجة إلى إرسال شيء.
answered = { $done } من { $all }
block-identity = من هم
block-place = أين هم
block-services = ماذا يقدمون
block-access = كيف تصل المرأة
block-quality = كيف تُستقبل
block-records = الأوراق والسجلات
block-referral = إلى من يحيلون النساء
block-coordination = العمل معًا
block-helpline = المكالمة التجريبية
not-asked = لم يُسأل بعد
refused-empty = اكتبوا شيئًا أو اتركوه كما كان.
refused-long = أقصر من فضلكم: 200 حرف على الأكثر.
refused-contact = لا مكان هنا لرقم هاتف أو عنوان بريد. لهاتف الجهة سطره الخاص؛ ولا هواتف للأشخاص.
refused-phone = أرقام ومسافات و+ و- فقط؛ رقم الجهة نفسها، لا رقم شخص.
refused-number = عدد صحيح من فضلكم.
refused-area-code = رمز قصير من حروف وأرقام، كالرمز الرسمي.
refused-hours = يجب أن يُكتب الوقتان «من» و«إلى» وأن يختلفا.
refused-place = درجات الشمال من -90 إلى 90 ودرجات الشرق من -180 إلى 180، مثل 31.95 و35.91.
refused-alone = هذا الجواب لا يجتمع مع غيره.
refused-area-used = ما زالت خدمات تعمل في هذه المنطقة. غيّروا تلك أولًا.
refused-area-there = لم تعد هناك منطقة كهذه.
refused-shelter = يبقى المكان الآمن مخفيًا إلى أن تقول الجهة نفسها إنه يجوز عرضه.
refused-future = لا يمكن أن يكون التأكد بتاريخ بعد اليوم.
refused-other = هذا لا يتسق مع ما أُدخل هنا.
hours-shape = الأوقات
hours-unknown = لم يُسأل بعد
hours-always = ليلًا ونهارًا كل يوم
hours-week = لكل يوم على حدة
day-unknown = غير معروف
day-closed = مغلق
day-all = طوال اليوم
day-between = من وإلى
hours-from = من
hours-to = إلى
hours-same = مثل الاثنين في كل أيام العمل
areas-none = لا مناطق بعد. أضيفوها أولًا.
areas-go = إلى المناطق
place-title = بأي دقة يُحفظ المكان
place-area = المناطق التي تخدمها فقط
place-area-hint = بلا أي نقطة. آمن، ويكفي في معظم الأحوال.
place-exact = نقطة على الخريطة
place-exact-hint = فقط إذا وافقت الجهة على أن يُعثر عليها هناك.
place-hidden = مخفي
place-hidden-hint = ليس في أي قائمة أماكن ولا على خريطة ولا في أي مسافة. قد يُقال عن مناطقها إن فيها خدمة كهذه.
place-north = درجات الشمال
place-east = درجات الشرق
place-agreed = وافقت الجهة على هذه النقطة
place-keep = احفظ هذه النقطة
shelter-note = يقدم هذا السجل مكانًا آمنًا للإقامة. وهو مخفي إلى أن تقول الجهة غير ذلك، وقد نُسيت نقطته.
shelter-may = تقول الجهة إنه يجوز عرضه
shelter-may-not = أخفِه من جديد
seen-by = من يرى هذا السجل
seen-public = الجميع
seen-professionals = العاملون في الخدمات
seen-coordination = هيئة التنسيق
seen-hidden = لا أحد
lines-title = المساعدة التي تقدمها
line-add = أضف نوع مساعدة
line-add-which = أي مساعدة؟
line-open = افتح
line-remove = احذف هذه المساعدة
line-of = { $service } · { $provider }
verify-title = التأكد
verify-never = لم يتأكد أحد من هذا بعد، فهو لا يُحسب.
verify-since = لا يُحسب منذ { $day }: يجب السؤال من جديد.
verify-until = يُحسب حتى { $day }.
verify-source = كيف عرفتم؟
source-visit = ذهبنا إلى هناك
source-call = اتصلنا
source-document = تقول ذلك وثيقة
source-partner = يقول ذلك شريك
evidence-question = على أي أساس تعرفون ذلك؟
evidence-seen = شوهد
evidence-told = قيل لنا
evidence-not-seen = لم يُشاهد
verify-now = صحيح حتى اليوم
verify-all = كل ما فيه صحيح حتى اليوم
links-title = تحيل النساء إلى
link-add = أضف
link-to = إلى من؟
link-service = لأي مساعدة؟
link-remove = احذف
link-one = { $provider }: { $service }
other-not-asked = لم يُسأل الطرف الآخر
other-confirms = الطرف الآخر يؤكد
other-denies = الطرف الآخر ينفي
companions-add = أضف جهة
remove-record = احذف هذه الخدمة من القائمة
remove-sure = المسوا مرة أخرى لحذفها مع كل ما أُدخل
areas-title = المناطق
areas-lead = المناطق التي تكتبون عنها. لا تقع واحدة داخل أخرى، وكل منها كبيرة بما لا يكشف أحدًا.
area-code = الرمز
area-code-hint = الرمز الرسمي إن وُجد
area-name = الاسم
area-women = عدد النساء الساكنات فيها
area-women-hint = اتركوه فارغًا إن لم يكن معروفًا
area-source = مصدر العدد
area-year = السنة
area-keep = احفظ هذه المنطقة
area-remove = احذف هذه المنطقة
area-said = النساء: { $women } · { $source }، { $year }
area-unknown = عدد النساء غير معروف
due-title = ما حان موعده
due-lead = السطر الذي لم يتأكد منه أحد منذ مدة طويلة لا يُحسب في أي قائمة أو رقم. اسألوا من جديد ثم المسوا.
due-none = لا شيء حان موعده هذا الأسبوع.
due-never = لم يُتأكد منه قط
due-since = منذ { $day }
due-on = حتى { $day }
due-count = { $count ->
    [zero] لا سطور حان موعدها
    [one] سطر واحد حان موعده
    [two] سطران حان موعدهما
    [few] { $count } سطور حان موعدها
    [many] { $count } سطرًا حان موعدها
   *[other] { $count } سطر حان موعدها
}
print-list = اطبع قائمة للاتصال
print-note = الخدمات المخفية ليست على الورقة. احرقوها أو مزقوها بعد الاستعمال.
call-title = للاتصال
call-no-phone = لا هاتف معروف: اذهبوا إلى هناك
doubts-title = للنظر فيه
doubts-lead = أجوبة لا يمكن أن تصح معًا، وسجلات متشابهة. اسألوا من جديد؛ لا يُغيَّر شيء عنكم.
doubts-none = لا شيء يلفت النظر.
clash-full-reasons = { $service }: قيل إنها كاملة مع أسباب تمنع ذلك
clash-free-costs = { $service }: قيل إنها مجانية لكن شيئًا آخر يكلف المرأة
clash-sector = { $service }: من قطاع لا تذكره الجهة
clash-helpline = قيل إن خط المساعدة كامل، ولم يجب أحد على المكالمة التجريبية
clash-decides = ليست عضوًا في الآلية ومع ذلك تقرر فيها
clash-no-service = تحيل النساء إلى جهة لا تقدم تلك المساعدة
clash-denied = تحيل النساء إلى جهة تنفي ذلك
clash-together = تشارك بيتًا مع جهة لا تذكر ذلك
alike-phone = { $one } و{ $other }: الهاتف نفسه
alike-name = { $one } و{ $other }: الاسم نفسه في المنطقة نفسها
alike-near = { $one } و{ $other }: اسمان متقاربان في الجوار
hidden-title = السجلات المخفية
hidden-lead = لا يراها أحد خارج هذا الجهاز. تأكدوا من أن لا أحد ينظر معكم.
hidden-none = لا سجل مخفي.
hidden-show = اعرض أسماءها
log-title = التغييرات
log-lead = ما الذي تغير ومتى وبأي دور؛ لا ما كُتب أبدًا.
log-none = لم يتغير شيء بعد.
log-added = أُضيفت
log-removed = حُذفت من القائمة
log-status = حالة { $service }: { $before } ← { $after }
log-value = { $field }
log-place = المكان
log-seen = من يراها
log-link = إلى من تحيل النساء
log-verified = تم التأكد
log-gone = خدمة لم تعد موجودة
role = أدخلها
role-facilitator = الميسّرة
role-planner = المخططة
role-coordination = هيئة التنسيق
give = أعطِ قائمة
give-title = أعطِ قائمة
give-lead = لا تحوي القائمة إلا ما يجوز لقرائها رؤيته. والمكان المخفي ليس في أي قائمة: لا نقطته ولا جيرانه ولا أي مسافة.
give-to = لمن؟
give-everybody = للجميع
give-everybody-hint = ملصقات وصفحات وبرامج أخرى
give-professionals = للعاملين في الخدمات
give-professionals-hint = لإحالة النساء؛ لا للجدران ولا لصفحات الإنترنت
give-coordination = لهيئة التنسيق
give-coordination-hint = للتخطيط
give-in = في القائمة
give-unnamed = مساعدة موجودة عند من لا يُذكر اسمه
give-unconfirmed = سطور لم يتأكد منها أحد مؤخرًا
give-save = احفظ
file-hsds = لأدلة أخرى: HSDS 3.0 في ملف واحد
file-hsds-tables = لأدلة أخرى: HSDS 3.0 في جداول
file-geojson = للخرائط: GeoJSON
file-kml = للخرائط: KML
file-csv = للجداول: CSV
give-saved = حُفظ: { $name }
give-not-saved = لم يقبل هذا المتصفح الملف. جرّبوا طريقة أخرى للحفظ.
loading = تُحضَّر الشاشات الآن…
not-loaded = تعذر تحميل هذه الشاشات. عملكم محفوظ. ارجعوا وحاولوا من جديد؛ ومن دون شبكة لا تأتي إلا إذا كان هذا الجهاز جاهزًا للعمل بلا اتصال.
