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
