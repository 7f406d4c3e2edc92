# كيف تترابط خطوات المساعدة، وما الذي يساعد أكثر: كلمات الجداول التي تغادر والشاشات التي تعرضها.

## الأوراق

sheet-pathway = المسار
sheet-in-time = ثلاثة أيام
sheet-best = ما يساعد أكثر

## الأعمدة

column-step = الخطوة
column-any-of = واحدة من هذه
column-least = الدقائق، الأقل
column-most = الدقائق، الأكثر
column-weakest = الأضعف
column-surely = ساعات الأسبوع: بالتأكيد
column-perhaps = ساعات الأسبوع: ربما
column-of-hours = من
column-order = الترتيب
column-gain = النساء × الخدمات المكتسبة

## كلمات فيها

whole-chain = السلسلة كلها، خطوة بعد خطوة
there-not-told = موجودة؛ ولا يُقال كم تبعد
extra-service = { $service } لدى { $provider }
extra-night = { $service } لدى { $provider }، ليلاً ونهاراً
extra-site = موقع في { $area } فيه كل ما ينقص هناك
best-together = كل هذه معاً
best-at-most = لا يحقق أي اختيار بالعدد نفسه أكثر من
best-sure = ما يُضمن بلوغه من الأفضل، في الألف
best-without = لم تُحسب، لأن أحداً لم يقل كم امرأة تعيش فيها: { $area }
