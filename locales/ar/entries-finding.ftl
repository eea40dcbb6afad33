# البحث عن المشاركات: في دليل المشاركات وفي القوائم خلف الكواليس.

entries-option-count = { $name } ({ $count })
entries-picture-of = صورة «{ $title }»
entries-catalogue-print = كل النتائج في صفحة واحدة للطباعة
entries-catalogue-print-how = اطبعوا هذه الصفحة من المتصفح. لا تظهر الأزرار والقوائم على الورق.

# عروض القائمة المحفوظة، وقرار واحد لعدة مشاركات.

entries-views = عروض محفوظة
entries-views-keep = عروض محفوظة لهذه القائمة
entries-view-name = اسم هذا العرض
entries-view-name-help = يُحفظ به ما هو مطلوب الآن لكل من يدير هذه الدورة. والاسم نفسه ثانية يحل محل الأقدم.
entries-view-save = احفظ هذا العرض
entries-view-remove = أزل
entries-choose = اختر
entries-verdicts = قرار واحد لعدة مشاركات
entries-verdicts-ticked = قرار للمختارة
entries-verdicts-all =
    { $n ->
        [zero] لا شيء
        [one] قرار للمشاركة التي وُجدت
        [two] قرار للمشاركتين اللتين وُجدتا
        [few] قرار لكل ما وُجد: { $count } مشاركات
        [many] قرار لكل ما وُجد: { $count } مشاركة
       *[other] قرار لكل ما وُجد: { $count } مشاركة
    }
entries-verdicts-chosen =
    { $n ->
        [zero] لا مشاركات
        [one] مشاركة واحدة
        [two] مشاركتان
        [few] { $count } مشاركات
        [many] { $count } مشاركة
       *[other] { $count } مشاركة
    }
entries-verdicts-preview = أرني أثر ذلك
entries-verdicts-apply = نفّذ
entries-verdicts-after = تصل كل فريق رسالته بعد عشر دقائق، ويمكن إيقافها حتى ذلك الحين.
entries-verdicts-back = العودة إلى القائمة
entries-verdicts-would =
    { $n ->
        [zero] لن تتغير أي مشاركة.
        [one] ستنال مشاركة واحدة هذا القرار.
        [two] ستنال مشاركتان هذا القرار.
        [few] ستنال { $count } مشاركات هذا القرار.
        [many] ستنال { $count } مشاركة هذا القرار.
       *[other] ستنال { $count } مشاركة هذا القرار.
    }
entries-verdicts-done =
    { $n ->
        [zero] لم تتغير أي مشاركة.
        [one] نالت مشاركة واحدة هذا القرار.
        [two] نالت مشاركتان هذا القرار.
        [few] نالت { $count } مشاركات هذا القرار.
        [many] نالت { $count } مشاركة هذا القرار.
       *[other] نالت { $count } مشاركة هذا القرار.
    }
entries-verdicts-as-before =
    { $n ->
        [zero] لم ينله شيء من قبل.
        [one] نالته مشاركة من قبل بالسبب نفسه.
        [two] نالته مشاركتان من قبل بالسبب نفسه.
        [few] نالته { $count } مشاركات من قبل بالسبب نفسه.
        [many] نالته { $count } مشاركة من قبل بالسبب نفسه.
       *[other] نالته { $count } مشاركة من قبل بالسبب نفسه.
    }
entries-verdicts-not =
    { $n ->
        [zero] لا موانع.
        [one] مشاركة واحدة لا يمكن لها ذلك، لأن:
        [two] مشاركتان لا يمكن لهما ذلك، لأن:
        [few] { $count } مشاركات لا يمكن لها ذلك، لأن:
        [many] { $count } مشاركة لا يمكن لها ذلك، لأن:
       *[other] { $count } مشاركة لا يمكن لها ذلك، لأن:
    }
said-view-saved = حُفظ العرض.
said-view-removed = أُزيل العرض.
entries-why-view-name = سمّ العرض باسم لا يتجاوز { $most } حرفًا
entries-why-views-many = هناك { $most } عرضًا محفوظًا. أزل واحدًا أولًا
entries-why-none-ticked = اختر مشاركة واحدة على الأقل من القائمة
