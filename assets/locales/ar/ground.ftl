# حدود المناطق: تُدخل من ملف وتُرسم على الخرائط. خلف القفل.

open = الحدود من ملف
title = حدود المناطق
lead = ملف فيه حدود المناطق التي تكتبون عنها. تأتي كل منطقة برمزها الرسمي واسمها، ثم يمكن رسمها على الخريطة.
kinds = GeoJSON أو shapefile داخل zip أو KML أو KMZ أو FlatGeobuf
pick = اختر الملف
reading = تُقرأ الحدود…
unreadable = لم يستطع الجهاز قراءة هذا الملف. لم يتغير شيء.
too-many = هذه مناطق أكثر مما يكتب عنه أحد، وأصغر من أن تُخفي شخصًا. اختاروا ملفًا لمستوى أوسع.
taken = هذه مناطقكم الآن، وحدودها محفوظة على هذا الجهاز.
take = استعمل هذه المناطق
count = { $count ->
    [zero] لا مناطق
    [one] منطقة واحدة
    [two] منطقتان
    [few] { $count } مناطق
    [many] { $count } منطقة
   *[other] { $count } منطقة
}
look = انظر إلى القائمة
name = الاسم
code = الرمز
women = النساء
found = ما وُجد فيه
found-none = لا خلل فيه.
found-more = و{ $count } غيرها.
whole-file = الملف كله
at = المنطقة { $number }
to-mend = تُركت
mended = أُصلحت
know = للعلم
illustrative = الحدود للتوضيح. ولا تقول شيئًا عن تبعية أي أرض.
map = الخريطة
map-title = الخريطة
map-lead = المناطق والخدمات التي يجوز أن يُعرف مكانها. المكان المخفي ليس عليها.
map-name = الخدمات والمناطق
map-service = اعرض أين توجد هذه المساعدة
map-no-outlines = لا حدود بعد. أدخلوها أو أدخلوا نقاط الخدمات.
map-bring = أدخل الحدود
map-area = منطقة
map-provider = خدمة
map-where = المناطق
map-offers = تقدم
map-form-area = منطقة
map-form-service = خدمة
map-unconfirmed = عُرفت مرة ولم تُؤكد مؤخرًا
