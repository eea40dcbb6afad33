# أعمال تغيّر ما تستند إليه النتائج: إلغاء استمارات، وإعادة فتح جولة.

results-annulments = الاستمارات الملغاة
results-annulments-title = الاستمارات الملغاة – { $programme }
results-annulments-lead = تبقى الاستمارة الملغاة في مكانها ولا تُحتسب في أي موضع إلى أن يُرفع الإلغاء. ويُنشر مع النتيجة عدد الاستمارات الملغاة وسبب إلغائها.
results-annul-effect = { $n ->
    [zero] لا تُلغى أي استمارة
    [one] تُلغى استمارة واحدة
    [two] تُلغى استمارتان
    [few] تُلغى { $count } استمارات
    [many] تُلغى { $count } استمارة
   *[other] تُلغى { $count } استمارة
}
results-annul-text = لا تُحتسب بعد ذلك في التقدم ولا في الترتيب. والقرارات المتخذة من قبل تُتخذ وتُوقّع من جديد. أما ما يقدّمه المحكّم لاحقًا فيُحتسب.
results-annul-reason = السبب
results-annul = إلغاء
results-annul-leave = إبقاء الحال على ما هي عليه
results-annulled = ما أُلغي حتى الآن
results-annul-counts = تُحتسب من جديد
results-annul-lift = رفع الإلغاء
results-annul-lift-reason = سبب رفع الإلغاء
results-annul-lifted = رفع { $person } الإلغاء في { $when }: { $reason }
results-annul-by = ألغاها { $person } في { $when }
results-annul-sheet = { $sheet } للمحكّم { $judge } بشأن { $entry }
results-annul-choose = الاستمارات المقدّمة بحسب المحكّم
results-annul-count = { $n ->
    [zero] لا استمارات
    [one] استمارة واحدة
    [two] استمارتان
    [few] { $count } استمارات
    [many] { $count } استمارة
   *[other] { $count } استمارة
}
results-annul-all-of = إلغاء كل استمارات { $judge }
results-annul-none = لا توجد هنا استمارة مقدّمة محتسبة.
results-annul-this = إلغاء هذه الاستمارة
said-sheets-annulled = { $n ->
    [0] لم يبقَ ما يُلغى.
    [zero] لم يبقَ ما يُلغى.
    [one] أُلغيت استمارة واحدة.
    [two] أُلغيت استمارتان.
    [few] أُلغيت { $sheets } استمارات.
    [many] أُلغيت { $sheets } استمارة.
   *[other] أُلغيت { $sheets } استمارة.
}
said-annulment-lifted = تُحتسب الاستمارة من جديد.

results-reopening = إعادة فتح الجولة
results-reopening-title = إعادة فتح الجولة – { $programme }
results-reopening-lead = يطلب ذلك شخص مع ذكر السبب ويوافق آخر: منظِّم أو رئيس لجنة. ويبقى الإغلاق الملغى في السجل.
results-reopening-reason = سبب إعادة فتح الجولة
results-reopening-asked = يطلب { $person } إعادة فتح الجولة:
results-reopening-effect = عند موافقتك:
results-reopening-decided = { $n ->
    [0] لا يتأثر أي قرار
    [zero] لا يتأثر أي قرار
    [one] يصبح قرار واحد مستندًا إلى إغلاق سابق ويُتخذ من جديد
    [two] يصبح قراران مستندين إلى إغلاق سابق ويُتخذان من جديد
    [few] تصبح { $count } قرارات مستندة إلى إغلاق سابق وتُتخذ من جديد
    [many] يصبح { $count } قرارًا مستندًا إلى إغلاق سابق ويُتخذ من جديد
   *[other] يصبح { $count } قرار مستندًا إلى إغلاق سابق ويُتخذ من جديد
}
results-reopening-signed = { $n ->
    [0] لا يسقط أي توقيع
    [zero] لا يسقط أي توقيع
    [one] يسقط توقيع واحد
    [two] يسقط توقيعان
    [few] تسقط { $count } توقيعات
    [many] يسقط { $count } توقيعًا
   *[other] يسقط { $count } توقيع
}
results-reopening-hidden = لا يرى أحد درجات هذه الجولة وترتيبها إلى أن تُغلق وتُتاح درجاتها من جديد؛ ويملأ المحكّمون الاستمارات ويعدّلونها ما دامت مرحلة التقييم مفتوحة
results-reopening-button = إعادة فتح الجولة
said-reopening-asked = سُجّل الطلب. ويمكن الآن لمنظِّم آخر أو رئيس لجنة الموافقة عليه.
said-round-reopened = الجولة مفتوحة من جديد.
scoring-why-nobody-asked = لم يطلب أحد إعادة فتح هذه الجولة.

results-hour = في ساعة محددة
results-hour-lead = تُنشر النتائج من تلقاء نفسها في الثانية التي تحددها، أيًا كان الحاضر. والقرار الذي يتغير قبل ذلك يجب توقيعه من جديد وإلا لم يُنشر شيء.
results-hour-when = النشر في
results-hour-zone = التوقيت: { $zone }
results-hour-set = حدّد الساعة
results-hour-is = تُنشر النتائج من تلقاء نفسها في { $when }.
results-hour-back = لا تنشر في تلك الساعة
results-why-hour-past = انقضت هذه الساعة. اختر ساعة لاحقة.
said-hour-set = حُدّدت الساعة.
said-hour-back = سُحبت الساعة.
desk-act-publication-hour-set = حدّد ساعة النشر
desk-act-publication-hour-back = سحب ساعة النشر
desk-act-publication-hour-missed = حانت الساعة ولم يكن أحد القرارات موقّعًا: لم يُنشر شيء
