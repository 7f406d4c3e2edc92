# كلمات الجداول التي تغادر: العناوين والقواعد ودليل الرموز. تُقرأ في برامج الجداول.

## عن الملف

label-plan = بصمة خطة الجدولة
label-release-print = بصمة هذا الإصدار
label-language = لغة الأسئلة
label-rule = قاعدة
label-not-told = ما لا يقوله هذا
not-why = لا يقول لماذا الأمور على ما هي عليه.

## القواعد التي مرّ بها كل رقم

rule-planned = لا تُعدّ إلا الجداول التي خُطط لها قبل افتتاح الجولة.
rule-group = لا يُقال شيء عن أقل من { $people } امرأة.
rule-band = عدد المجيبات يُذكر كمدى فقط.
rule-rounded = النسب مقرّبة بخطوات من { $widest } بالمئة دون 20 امرأة، ومن { $middle } دون 100، ومن { $finest } ابتداءً من 100.
rule-few = في الإجابات الشخصية لا يُفرَّق أبداً بين الأعداد دون { $personal }، ومنها الصفر. والحد هو { $harmful } حيث قد ينتج ضرر.
rule-kept-back = يُحجب الرقم حيث كان سيساعد على معرفة عدد صغير.

## أوراق المصنف

sheet-read-me = اقرؤوا أولاً
sheet-figures = الأرقام الرئيسية
sheet-tables = الجداول
sheet-codebook = دليل الرموز

## الأعمدة

column-what = ماذا
column-text = النص
column-number = العدد
column-statement = نوع العبارة
column-below = أقل من
column-from = النساء المجيبات، من
column-to = النساء المجيبات، إلى
column-note = ملاحظة
column-place = رقم الإجابة
column-class = درجة الحذر
column-choices = الإجابات المسموحة
column-meaning = المعنى

## دليل الرموز

row-item = بند
row-answer = إجابة
row-statement = نوع العبارة
row-class = درجة الحذر
class-plain = عادي
class-personal = شخصي
class-harmful = قد يجلب ضرراً
class-plain-meaning = يجوز عرض النسبة مهما كان العدد.
class-personal-meaning = الأعداد دون { $below }، ومنها الصفر، تُقال «أقل من».
answers-one = واحدة
answers-several = أكثر من واحدة

## أنواع العبارات

kind-share = نسبة مقرّبة من النساء المجيبات.
kind-few = عدد نساء أقل من الرقم المذكور، وربما لا أحد.
kind-more-than-half = أكثر من النصف؛ والأخريات أقل من أن يُعرضن.
kind-withheld = محجوب كي يبقى عدد صغير آخر مخفياً.
kind-too-few = عدد المجيبات قليل جداً، ولا يُذكر حتى كم هو.
kind-median = الإجابة الوسطى بحسب ترتيب الإجابات.
kind-not-asked = لم يكن السؤال في هذه الجولة.
