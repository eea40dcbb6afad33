# The frame of every page, and the parts that pages share.

layout-product = Palmares
layout-skip = الانتقال إلى المحتوى
layout-navigation = التنقل الرئيسي
layout-my-entries = مشاركاتي
layout-judging = التحكيم
layout-desk = مكتب التنظيم
layout-account = الحساب
layout-sign-in = تسجيل الدخول
layout-sign-out = تسجيل الخروج
layout-language = اللغة
layout-change-language = تغيير اللغة
layout-help = مساعدة

parts-error-summary = هناك مشكلة
parts-error = خطأ:
parts-optional = (اختياري)
parts-kilobytes = { $size } ك.ب.
parts-megabytes = { $size } م.ب.
parts-change = تغيير
parts-pages = الصفحات
parts-previous = الصفحة السابقة
parts-next = الصفحة التالية
parts-page-of = الصفحة { $page } من { $pages }
parts-crumbs = أنت هنا
# $time: a date and time in the reader's own time zone.
parts-local-time = { $time } بتوقيتك
parts-offline = لم يُحفظ بعد، نعيد المحاولة. يبقى نصّك في هذه الصفحة.
parts-signed-out = لم يُحفظ: انتهت جلستك. سجّل الدخول من جديد وستجد نصّك هنا عند عودتك.
layout-support-label = التصرف نيابةً عن محكّم
layout-support = أنت تتصرف نيابةً عن { $name }. وينتهي ذلك { $until }.
layout-support-end = إنهاء ذلك الآن
