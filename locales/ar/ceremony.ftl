# The run of show.

ceremony-run = سير الحفل
ceremony-lead = الجوائز بترتيب تسليمها. لا يرى هذه الصفحة سوى المنظِّمين. ويظهر اسم الفائز بعد توقيع القرار من الطرفين. ويمكن طباعتها لمن هم على المنصة.
ceremony-begins = يبدأ الحفل في { $when }
ceremony-lasts = المدة: { $span }
ceremony-span = { $minutes } د { $seconds } ث
ceremony-undecided = { $n ->
    [zero] لكل جائزة قرار موقَّع.
    [one] جائزة واحدة ليس لها قرار موقَّع بعد.
    [two] جائزتان ليس لهما قرار موقَّع بعد.
    [few] { $count } جوائز ليس لها قرار موقَّع بعد.
    [many] { $count } جائزة ليس لها قرار موقَّع بعد.
   *[other] { $count } جائزة ليس لها قرار موقَّع بعد.
}
ceremony-decide = الانتقال إلى القرارات
ceremony-seconds = عدد الثواني لكل جائزة
ceremony-seconds-help = من 10 إلى 1,800 ثانية. يستغرق إعلان الاسم والمصافحة نحو 100 ثانية.
ceremony-count = إعادة الحساب
ceremony-none = لا توجد جوائز
ceremony-none-text = تُحدَّد الجوائز في إعدادات البرنامج. يُرجى إضافتها هناك.
ceremony-not-decided = لم يُتخذ قرار
ceremony-no-award = حُجبت الجائزة

ceremony-slot = يتيح الجدول { $span }
ceremony-too-long = البرنامج أطول من الوقت المخصص له
ceremony-too-long-text = اختصر الكلمات، أو امنح الحفل وقتًا أطول في الجدول.
ceremony-edit = المقدّم والمستلم والمدة
ceremony-presented-by = يقدّمها { $text }
ceremony-received-by = يستلمها { $text }
ceremony-say = تُنطق: { $text }
ceremony-remote = المستلم ليس في القاعة.
ceremony-item-lead = لمقدّم الحفل وللمنصة. لا يُنشر شيء من ذلك.
ceremony-presenter = يقدّمها
ceremony-presenter-help = الاسم والصفة كما يُعلنان.
ceremony-recipient = يستلمها
ceremony-recipient-help = من يصعد نيابةً عن الفائز؛ شخصان إن كان الأمر كذلك.
ceremony-remote-tick = المستلم يشارك عن بُعد
ceremony-said = كيف تُنطق الأسماء
ceremony-said-help = اكتبها كما ينبغي أن تُقرأ.
ceremony-item-seconds = الثواني على المنصة
ceremony-item-seconds-help = من 10 إلى 1800 مع الكلمة إن وُجدت. فارغ: كما لكل جائزة.
ceremony-notes = ملاحظات لمقدّم الحفل
ceremony-item-save = حفظ
ceremony-why-seconds = اكتب عددًا صحيحًا من 10 إلى 1800، أو اتركه فارغًا
ceremony-why-long = { $count } حرف على الأكثر
said-show-notes-set = حُفظت الملاحظات.
desk-act-show-notes-set = تغيير ملاحظات جائزة على المنصة
