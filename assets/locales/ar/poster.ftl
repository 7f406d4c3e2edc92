# المساعدة في منطقة، لحائط أو لجيب. يقرؤها الجميع: لا شيء هنا يقول لماذا قد يحتاج أحد إلى المساعدة.

title = المساعدة والخدمات في { $area }
card-title = أرقام مفيدة
lead = يمكنكِ أن تسألي أولاً وتقرري لاحقاً. ويمكنكِ إحضار من تثقين به.
fresh = سُئلت المكاتب من جديد في آخر { $days } يوماً قبل { $date }. الأمور تتغير: اتصلي أولاً إن استطعتِ.
card-fresh = حتى { $date }
unnamed = مكتب

## أين وكيف

in-area = في { $area }
call-for-place = اتصلي، وسيقولون لكِ أين
phone-hours = الهاتف: { $hours }
come = يمكنكِ الحضور مباشرة
by-phone = بالهاتف أيضاً
visit = يمكنهم الحضور إليكِ

## متى

open = الدوام: { $hours }
always = ليلاً ونهاراً، كل يوم
ask-hours = اسألي عن أوقات الدوام
all-day = طوال النهار والليل
span = من { $from } إلى { $to }
on-days = { $days }: { $hours }
days = من { $first } إلى { $last }
other-days = الأيام الأخرى: اسألي
monday = الاثنين
tuesday = الثلاثاء
wednesday = الأربعاء
thursday = الخميس
friday = الجمعة
saturday = السبت
sunday = الأحد

## كم تكلف

free = مجاناً
fee = برسم
waivable = برسم. ومن لا تستطيع الدفع تُعفى منه.
ask-cost = اسألي كم تكلف
besides = قد تدفعين أيضاً: { $what }

## المرافقة

transport = يساعدونكِ على الوصول بأمان
children = مكان للأطفال
step-free = بلا درج
papers-none = لا حاجة إلى أوراق
papers-ask = اسألي أولاً عن الأوراق المطلوبة

## للقراءة بصوت عالٍ

spoken-part = لهذا: { $name }.
spoken-office = { $name }.
spoken-call = الرقم هو: { $digits }. مرة أخرى: { $digits }.
