# Scoring: the judge's list and sheets, the organiser's coverage and the end of a round.

scoring-done = أُنجز
scoring-to-do = لم يُنجز
scoring-days-left = الأيام المتبقية
scoring-continue = متابعة
scoring-entry = المشاركة
scoring-entries = المشاركات
scoring-reference = الرقم المرجعي
scoring-state = الحالة
scoring-state-to-do = لم تبدأ
scoring-state-skipped = أُجّلت مؤقتًا
scoring-state-begun = بدأت
scoring-state-done = أُنجزت
scoring-total = المجموع
scoring-category = الفئة
scoring-judge = المحكّم
scoring-judges = المحكّمون
scoring-sheets = الاستمارات
scoring-short = مشاركات تنقصها استمارات
# How many of how many: "12 of 20".
scoring-of = { $done } من { $all }

scoring-judging-title = التحكيم المسند إليك
scoring-judging-lead = كل ما أُسند إليك تحكيمه، والأحدث أولًا.
scoring-judging-empty-title = لا شيء للتحكيم
scoring-judging-empty-text = عندما تُدعى إلى التحكيم، يظهر ذلك هنا.
scoring-judging-unanswered = لم تقبل هذه الدعوة بعد.
scoring-see-invitation = الاطلاع على الدعوة

scoring-list-title = المشاركات المسندة إليك – { $programme }
scoring-list-heading = المشاركات المسندة إليك
scoring-list-lead = اقرأ كل مشاركة وامنح نقاطك. ويمكنك تعديلها إلى حين إغلاق التقييم.
scoring-until = يمكنك حفظ استماراتك وتعديلها حتى { $until }.
scoring-list-caption = المشاركات المسندة إليك
scoring-list-flagged = أُبلغ المنظِّمون
scoring-list-flag-answered = ردّ المنظِّمون
scoring-list-empty-title = لا مشاركات بعد
scoring-list-empty-text = لم يعرض عليك المنظِّمون مشاركاتك بعد. ستصلك رسالة، ولا شيء مطلوب منك الآن.
scoring-own-heading = نقاطي
scoring-own-text = استماراتك المقدَّمة، لتحافظ على اتساق تقييمك. ولا تُعرض استمارات غيرك.
scoring-own-rounds = الجولات التي حكّمت فيها
scoring-own-caption = نقاطك لكل مشاركة
scoring-own-mean = متوسطك
scoring-own-spread = تشتّت نقاطك
scoring-own-spread-help = يبيّن التشتّت مدى ابتعاد نقاطك عن متوسطها (الانحراف المعياري). وصِغَره يعني أنك تمنح الجميع نقاطًا متقاربة.
scoring-own-empty-title = لم يُقدَّم شيء بعد
scoring-own-empty-text = عندما تقدّم استمارة تظهر نقاطك هنا.
scoring-own-sheets = استماراتي كاملةً للطباعة
scoring-own-sheets-lead = كل ما كتبه { $judge }، بما فيه الملاحظات الشخصية. اطبع الصفحة من متصفحك.

scoring-sheet-title = استمارة التقييم – { $entry }
scoring-jump = أجزاء هذه الصفحة
scoring-jump-entry = المشاركة
scoring-jump-scores = استمارتك
scoring-cannot-judge = يتعذّر عليّ الحكم
scoring-not-answered = دون إجابة
# A level in a sentence: "3 · Much".
scoring-level = { $points } · { $name }
scoring-comment = تعليق موجَّه إلى المشارك
scoring-comment-help = قد يقرؤه المشارك بعد صدور النتائج، دون ذكر اسمك. ويقرؤه المنظِّمون ورؤساء اللجان بعد إغلاق الجولة.
scoring-note = ملاحظة لنفسك
scoring-note-help = لا يقرؤها أحد سواك: لا منظِّم ولا مشارك ولا محكّم آخر.
scoring-saved = حُفظت في { $time }
scoring-saved-submitted = حُفظت في { $time }. وتظل استمارتك مقدَّمة.
scoring-draft-stale = لم تُحفظ: عُدّلت هذه الاستمارة في نافذة أخرى. اضغط «حفظ والانتقال إلى التالية» للاطلاع على النسختين.
scoring-check = المراجعة والتقديم
scoring-save-correction = حفظ التصحيح
scoring-save-and-next = حفظ والانتقال إلى التالية
scoring-skip = التخطي مؤقتًا
scoring-have-conflict = لديّ تضارب مصالح
scoring-correcting = لقد قدّمت هذه الاستمارة. ويمكنك تصحيحها حتى { $until }.
scoring-read-only-title = لا يمكن تعديل هذه الاستمارة الآن
scoring-keys-title = لوحة المفاتيح
scoring-key-enter = Enter
scoring-keys-digits = يمنح ذلك العدد من النقاط وينتقل إلى المعيار التالي؛ ويعني 0 عشر نقاط حيث يكون الحد الأقصى 10
scoring-keys-cannot = يعني أنه يتعذّر عليك الحكم على المعيار
scoring-keys-enter = ينقلك إلى مراجعة الاستمارة، ومنها إلى المشاركة التالية
scoring-keys-list = يفتح هذه القائمة
scoring-keys-text = لا تُحتسب الأرقام إلا عندما يكون المؤشر على معيار. ويعمل مفتاح Tab ومفاتيح الأسهم كالمعتاد.
scoring-keys-off = إيقاف الأرقام
scoring-keys-on = تشغيل الأرقام
scoring-words = { $n ->
    [zero] لا كلمات، والحد الأقصى { $most }
    [one] كلمة واحدة من { $most } كحد أقصى
    [two] كلمتان من { $most } كحد أقصى
    [few] { $count } كلمات من { $most } كحد أقصى
    [many] { $count } كلمة من { $most } كحد أقصى
   *[other] { $count } كلمة من { $most } كحد أقصى
}

scoring-stale-title = عُدّلت هذه الاستمارة في نافذة أخرى
scoring-stale-lead = حُفظت هذه الاستمارة من نافذة أخرى في { $time }، بعد فتح هذه الصفحة. ولم يُستبدل شيء. إليك النسختين؛ اختر ما يبقى.
scoring-stale-caption = ما في هذه النافذة وما هو محفوظ
scoring-stale-what = الجزء
scoring-stale-here = هذه النافذة
scoring-stale-saved = المحفوظ
scoring-stale-differs = مختلف
scoring-stale-keep-saved = الإبقاء على المحفوظ
scoring-stale-keep-here = حفظ ما في هذه النافذة

scoring-check-title = مراجعة استمارتك – { $entry }
scoring-check-heading = مراجعة استمارتك
scoring-check-lead = لم يُقدَّم شيء بعد. ويمكنك بعد التقديم تعديل الاستمارة حتى { $until }.
scoring-submit = تقديم
scoring-submit-and-next = تقديم والانتقال إلى التالية
scoring-back-to-sheet = العودة إلى الاستمارة

scoring-receipt-title = وصلت استمارتك
scoring-receipt-reference = رقمك المرجعي
scoring-receipt-total = مجموعك: { $total } من 100.
scoring-receipt-no-total = لم تحكم على أي معيار، فليس للاستمارة مجموع.
scoring-receipt-until = يمكنك تعديلها حتى { $until }.
scoring-receipt-fixed = لم يعد تعديلها ممكنًا.
scoring-next-entry = المشاركة التالية
scoring-change-sheet = تعديل هذه الاستمارة
scoring-read-sheet = قراءة هذه الاستمارة

scoring-recusal-title = لديّ تضارب مصالح
scoring-recusal-lead = بتنحّيك عن هذه المشاركة تُحذف من قائمتك نهائيًا، ولا يُحتسب ما في استمارتك، ويبحث المنظِّمون عن محكّم آخر.
scoring-recusal-reason = السبب
scoring-recusal-reason-help = يقرؤه المنظِّمون. وتكفي جملة واحدة، مثل «أقدّم المشورة لهذه المنظمة».
scoring-recusal-button = التنحّي عن هذه المشاركة

scoring-coverage-title = تقدّم التقييم – { $programme }
scoring-coverage-heading = تقدّم التقييم
scoring-coverage-lead = عدد الاستمارات الواردة، ومواضع النقص. ولا يرى أحد النقاط قبل إغلاق الجولة.
scoring-coverage-closed-title = أُغلقت الجولة
scoring-coverage-closed-text = لم يعد ملء الاستمارات أو تعديلها ممكنًا.
scoring-coverage-csv = تنزيل بصيغة CSV
scoring-entries-short = { $n ->
    [0] لكل مشاركة استماراتها.
    [zero] لكل مشاركة استماراتها.
    [one] مشاركة واحدة تنقصها استمارات.
    [two] مشاركتان تنقصهما استمارات.
    [few] { $count } مشاركات تنقصها استمارات.
    [many] { $count } مشاركة تنقصها استمارات.
   *[other] { $count } مشاركة تنقصها استمارات.
}
scoring-not-begun-heading = محكّمون لم يبدؤوا
scoring-by-category = بحسب الفئة
scoring-by-category-caption = الاستمارات الواردة بحسب الفئة
scoring-by-judge = بحسب المحكّم
scoring-by-judge-caption = الاستمارات الواردة من أصل ما أُسند إلى كل محكّم
scoring-matrix = المشاركات والمحكّمون
scoring-matrix-caption = حال كل استمارة
scoring-matrix-total = الاستمارات المحتسبة
scoring-matrix-entries = { $n ->
    [zero] لا مشاركات
    [one] مشاركة واحدة
    [two] مشاركتان
    [few] { $count } مشاركات
    [many] { $count } مشاركة
   *[other] { $count } مشاركة
}
scoring-all-categories = كل الفئات
scoring-only-late = المشاركات التي تنقصها استمارات فقط
scoring-show = عرض
scoring-none-late = لكل مشاركة هنا استماراتها.
scoring-category-empty = لا مشاركة في هذه الفئة جاهزة للتحكيم بعد.
scoring-judge-not-begun = لم يبدأ
scoring-judge-nothing = لا مشاركات بعد
# تقدم المحكّم في مشاركة واحدة، في خلية.
scoring-cell-to-do = لم يبدأ
scoring-cell-begun = قيد الملء
scoring-cell-done = مقدّمة
scoring-cell-annulled = ملغاة

scoring-close-round = إغلاق الجولة
scoring-closing-title = إغلاق الجولة – { $programme }
scoring-closing-heading = إغلاق الجولة
scoring-closing-lead = بعد الإغلاق لا يمكن ملء أي استمارة أو تعديلها. ثم يأذن شخص ثانٍ بالاطلاع على الدرجات. ولا تُفتح الجولة من جديد إلا باتفاق شخصين.
scoring-closing-effect = لا يتراجع أحد عن هذا بمفرده
scoring-closing-text = إذا أُغلقت الجولة الآن:
scoring-closing-stand = { $n ->
    [zero] لا تُحتسب أي استمارة
    [one] تُحتسب استمارة واحدة
    [two] تُحتسب استمارتان
    [few] تُحتسب { $count } استمارات
    [many] تُحتسب { $count } استمارة
   *[other] تُحتسب { $count } استمارة
}
scoring-closing-drafts = { $n ->
    [zero] لا مسودات غير محتسَبة
    [one] مسودة واحدة لا تُحتسب
    [two] مسودتان لا تُحتسبان
    [few] { $count } مسودات لا تُحتسب
    [many] { $count } مسودة لا تُحتسب
   *[other] { $count } مسودة لا تُحتسب
}
scoring-closing-short = { $n ->
    [0] لا تقل استمارات أي مشاركة عن المطلوب
    [zero] لا تقل استمارات أي مشاركة عن المطلوب
    [one] مشاركة واحدة استماراتها أقل من { $needed }
    [two] مشاركتان استمارات كل منهما أقل من { $needed }
    [few] { $count } مشاركات استمارات كل منها أقل من { $needed }
    [many] { $count } مشاركة استمارات كل منها أقل من { $needed }
   *[other] { $count } مشاركة استمارات كل منها أقل من { $needed }
}
scoring-closing-preview = عرض ما سيُنشر
scoring-closing-other-reason = كتابة سبب آخر
scoring-gate = مشاركات تنقصها استمارات
scoring-gate-lead = سيُتخذ القرار بشأن هذه المشاركات برأي محكّمين أقل من الموعود. ومن يرد اسمه هنا يستطيع بعدُ تغيير ذلك.
scoring-gate-waiting = ما زالت لدى:
scoring-gate-begun = { $judge } (قيد الملء)
scoring-gate-to-do = { $judge } (لم يبدأ)
scoring-gate-askable = يمكن سؤال:
scoring-gate-others = { $n ->
    [zero] لا آخرين
    [one] وواحد آخر
    [two] واثنان آخران
    [few] و{ $count } آخرون
    [many] و{ $count } آخر
   *[other] و{ $count } آخر
}
scoring-gate-nobody = لا أحد غيرهم لديه متسع ويعرف الفئة ولا تضارب مصالح له.
scoring-closing-reason = سبب الإغلاق مع ذلك
scoring-closing-reason-help = يُنشر مع النتيجة.
# The word that an organiser types to close a round.
scoring-closing-word = ختام
scoring-closing-type = اكتب «{ $word }» لإغلاق الجولة
scoring-closing-type-help = اكتب الكلمة كما تظهر هنا.
scoring-closing-done = أُغلقت الجولة في { $at }.

scoring-flag-title = هناك مشكلة في هذه المشاركة
scoring-flag-lead = يقرأ المنظِّمون ما تكتبه ويردّون عليك هنا. ولا يعلم به المشارك ولا المحكّمون الآخرون. ويمكنك متابعة التحكيم في هذه الأثناء.
scoring-flag-kind = ما المشكلة
scoring-flag-cannot_open = يتعذّر عليّ فتح شيء ما
scoring-flag-cannot_open-help = رابط أو مقطع مصوَّر أو ملف لا يعمل.
scoring-flag-off_topic = لا تنتمي إلى هذه الفئة
scoring-flag-off_topic-help = لا تتناول ما تطلبه هذه الفئة.
scoring-flag-identity_visible = يظهر لي صاحب المشاركة
scoring-flag-identity_visible-help = يظهر اسم أو مكان حيث ينبغي أن يكون مخفيًا.
scoring-flag-suspected_breach = أشتبه في مخالفة للقواعد
scoring-flag-suspected_breach-help = كنسخ عمل شخص آخر. يُرجى ذكر ما لاحظته.
scoring-flag-other = شيء آخر
scoring-flag-other-help = يُرجى ذكره.
scoring-flag-words = ما لاحظته
scoring-flag-words-help = تكفي جملة واحدة. اذكر موضع المشكلة.
scoring-flag-letter = أرسلوا إليّ رسالة عند الرد
scoring-flag-button = إبلاغ المنظِّمين
scoring-flag-yours = ما أبلغتَ به المنظِّمين
scoring-flag-open = مفتوح
scoring-flag-resolved = تمت معالجته
scoring-flag-answer = الرد:
scoring-flag-waiting = لا رد بعد.
scoring-flags-heading = ما يبلّغ عنه المحكّمون
scoring-flags-lead = { $n ->
    [0] لا شيء مفتوحًا.
    [zero] لا شيء مفتوحًا.
    [one] مشاركة واحدة تنتظر ردًا. ويقرؤه المحكّمون في استماراتهم.
    [two] مشاركتان تنتظران ردًا. ويقرؤه المحكّمون في استماراتهم.
    [few] { $count } مشاركات تنتظر ردًا. ويقرؤه المحكّمون في استماراتهم.
    [many] { $count } مشاركة تنتظر ردًا. ويقرؤه المحكّمون في استماراتهم.
   *[other] { $count } مشاركة تنتظر ردًا. ويقرؤه المحكّمون في استماراتهم.
}
scoring-flags-empty-title = لا بلاغات
scoring-flags-empty-text = عندما يبلّغ محكّم عن مشكلة في مشاركة، تظهر هنا إلى أن تردّوا عليها.
scoring-flag-your-answer = ردّكم
scoring-flag-your-answer-help = يقرؤه كل محكّم أبلغ عن هذه المشاركة، ولا يقرؤه غيرهم.
scoring-flag-resolve = الرد وإنهاء المعالجة
scoring-flag-keep-open = الرد وإبقاؤه مفتوحًا

scoring-grid-heading = كل المشاركات في جدول واحد
scoring-grid-lead = يُحفظ كل صف وحده فور اختيارك. وتقودك العناوين إلى الاستمارات حيث يمكنك الكتابة أيضًا.
scoring-grid-caption = نقاطك، مشاركةً مشاركةً
scoring-grid-save = حفظ الصف
scoring-grid-choose = –
scoring-grid-cannot = يتعذّر الحكم
# The name of a choice in the table, for screen readers.
scoring-grid-cell = { $criterion }، { $entry }
scoring-batch-heading = المراجعة والتقديم
scoring-batch-title = المراجعة والتقديم – { $programme }
scoring-batch-lead = { $n ->
    [zero] لا استمارات مكتملة تنتظر التقديم.
    [one] استمارة واحدة مكتملة لم تُقدَّم. ويظل تعديلها ممكنًا حتى { $until }.
    [two] استمارتان مكتملتان لم تُقدَّما. ويظل تعديلهما ممكنًا حتى { $until }.
    [few] { $count } استمارات مكتملة لم تُقدَّم. ويظل تعديلها ممكنًا حتى { $until }.
    [many] { $count } استمارة مكتملة لم تُقدَّم. ويظل تعديلها ممكنًا حتى { $until }.
   *[other] { $count } استمارة مكتملة لم تُقدَّم. ويظل تعديلها ممكنًا حتى { $until }.
}
scoring-batch-caption = الاستمارات المكتملة التي لم تُقدَّم
scoring-batch-take = تقديم
scoring-batch-none-title = لا شيء لتقديمه
scoring-batch-none-text = تُقدَّم الاستمارة عندما يكون لكل معيار إجابة.
scoring-batch-button = تقديم ما هو محدَّد
scoring-batch-link = { $n ->
    [zero] لا استمارات مكتملة
    [one] مراجعة استمارة مكتملة واحدة وتقديمها
    [two] مراجعة استمارتين مكتملتين وتقديمهما
    [few] مراجعة { $count } استمارات مكتملة وتقديمها
    [many] مراجعة { $count } استمارة مكتملة وتقديمها
   *[other] مراجعة { $count } استمارة مكتملة وتقديمها
}

scoring-why-no-flag-kind = يُرجى اختيار نوع المشكلة.
scoring-why-no-flag-words = يُرجى ذكر ما لاحظته في بضع كلمات.
scoring-why-no-answer = يُرجى كتابة رد أولًا.
scoring-rubric-heading = معايير التقييم
scoring-rubric-lead = { $n ->
    [0] لم تُملأ أي استمارة بعد: تسري التعديلات فورًا.
    [zero] لم تُملأ أي استمارة بعد: تسري التعديلات فورًا.
    [one] مُلئت استمارة واحدة، ولذلك أُقفلت المعايير: كل تعديل نسخة جديدة مع ذكر السبب.
    [two] مُلئت استمارتان، ولذلك أُقفلت المعايير: كل تعديل نسخة جديدة مع ذكر السبب.
    [few] مُلئت { $count } استمارات، ولذلك أُقفلت المعايير: كل تعديل نسخة جديدة مع ذكر السبب.
    [many] مُلئت { $count } استمارة، ولذلك أُقفلت المعايير: كل تعديل نسخة جديدة مع ذكر السبب.
   *[other] مُلئت { $count } استمارة، ولذلك أُقفلت المعايير: كل تعديل نسخة جديدة مع ذكر السبب.
}
scoring-rubric-history = نسخ المعايير، والأحدث أولًا
scoring-rubric-version = النسخة
scoring-rubric-since = منذ
scoring-rubric-reason = السبب
scoring-rubric-submitted = الاستمارات المقدَّمة
scoring-rubric-drafts = المسودات
scoring-rubric-new = معيار جديد
scoring-rubric-name = الاسم
scoring-rubric-meaning = معناه
scoring-rubric-weight = الوزن
scoring-rubric-levels = { $n ->
    [zero] لا مستويات
    [one] مستوى واحد
    [two] مستويان
    [few] { $count } مستويات
    [many] { $count } مستوى
   *[other] { $count } مستوى
}
scoring-rubric-level = المستوى { $number }
scoring-rubric-points = النقاط
scoring-rubric-level-name = ما يقوله المستوى
scoring-rubric-level-add = إضافة مستوى
scoring-rubric-level-remove = حذف المستوى الأخير
scoring-rubric-up = نقل إلى أعلى
scoring-rubric-remove = حذف هذا المعيار
scoring-rubric-add = إضافة معيار
scoring-rubric-preview = الاطلاع على ما سيتغيّر
scoring-rubric-preview-heading = ما سيتغيّر
scoring-rubric-preview-lead = لم يتغيّر شيء بعد.
scoring-rubric-no-change = هذه هي المعايير كما هي. لن يتغيّر شيء.
scoring-change-added = جديد: { $criterion }
scoring-change-removed = حُذف: { $criterion }
scoring-change-weight = { $criterion }: الوزن { $to } بدلًا من { $from }
scoring-change-levels = { $criterion }: مستويات أخرى
scoring-change-words = { $criterion }: صياغة أخرى
scoring-change-order = تغيّر ترتيب المعايير
scoring-rubric-effect = ما يعنيه ذلك
scoring-rubric-effect-text = { $n ->
    [0] لا استمارات مقدَّمة وفق النسخة القديمة.
    [zero] لا استمارات مقدَّمة وفق النسخة القديمة.
    [one] تبقى استمارة مقدَّمة واحدة وفق النسخة القديمة وتُقرأ بها؛ ويُطلب من صاحبها إعادة النظر حيث تغيّرت المعايير.
    [two] تبقى استمارتان مقدَّمتان وفق النسخة القديمة وتُقرآن بها؛ ويُطلب من صاحبيهما إعادة النظر حيث تغيّرت المعايير.
    [few] تبقى { $count } استمارات مقدَّمة وفق النسخة القديمة وتُقرأ بها؛ ويُطلب من أصحابها إعادة النظر حيث تغيّرت المعايير.
    [many] تبقى { $count } استمارة مقدَّمة وفق النسخة القديمة وتُقرأ بها؛ ويُطلب من أصحابها إعادة النظر حيث تغيّرت المعايير.
   *[other] تبقى { $count } استمارة مقدَّمة وفق النسخة القديمة وتُقرأ بها؛ ويُطلب من أصحابها إعادة النظر حيث تغيّرت المعايير.
}
scoring-rubric-effect-drafts = { $n ->
    [zero] لا مسودات تنتقل إلى النسخة الجديدة
    [one] تنتقل مسودة واحدة إلى النسخة الجديدة وتحتفظ بنقاطها حيث تتفق المعايير
    [two] تنتقل مسودتان إلى النسخة الجديدة وتحتفظان بنقاطهما حيث تتفق المعايير
    [few] تنتقل { $count } مسودات إلى النسخة الجديدة وتحتفظ بنقاطها حيث تتفق المعايير
    [many] تنتقل { $count } مسودة إلى النسخة الجديدة وتحتفظ بنقاطها حيث تتفق المعايير
   *[other] تنتقل { $count } مسودة إلى النسخة الجديدة وتحتفظ بنقاطها حيث تتفق المعايير
}
scoring-rubric-effect-judges = { $n ->
    [zero] لا يتلقى أي محكّم رسالة
    [one] يتلقى محكّم واحد رسالة تذكر السبب
    [two] يتلقى محكّمان رسالة تذكر السبب
    [few] يتلقى { $count } محكّمين رسالة تذكر السبب
    [many] يتلقى { $count } محكّمًا رسالة تذكر السبب
   *[other] يتلقى { $count } محكّم رسالة تذكر السبب
}
scoring-rubric-effect-entrants = { $n ->
    [zero] لا يتلقى أي مشارك رسالة
    [one] يتلقى مشارك واحد رسالة تذكر السبب
    [two] يتلقى مشاركان رسالة تذكر السبب
    [few] يتلقى { $count } مشاركين رسالة تذكر السبب
    [many] يتلقى { $count } مشاركًا رسالة تذكر السبب
   *[other] يتلقى { $count } مشارك رسالة تذكر السبب
}
scoring-rubric-why = سبب التغيير
scoring-rubric-why-help = يقرؤه المحكّمون والمشاركون الآن، ويُطبع مع النتيجة.
scoring-rubric-apply = تغيير المعايير
scoring-state-look-again = تغيّرت المعايير: أعد النظر
scoring-look-again-title = تغيّرت المعايير منذ تقديم استمارتك
scoring-look-again-text = تبقى استمارتك كما قدّمتها. وإذا حفظتها من جديد تُحتسب وفق المعايير الجديدة. أعد النظر في:

scoring-why-rubric-locked = { $n ->
    [zero] يُرجى ذكر سبب تغيير المعايير.
    [one] مُلئت استمارة واحدة. يُرجى ذكر سبب تغيير المعايير: يُبلَّغ به المحكّمون والمشاركون.
    [two] مُلئت استمارتان. يُرجى ذكر سبب تغيير المعايير: يُبلَّغ به المحكّمون والمشاركون.
    [few] مُلئت { $sheets } استمارات. يُرجى ذكر سبب تغيير المعايير: يُبلَّغ به المحكّمون والمشاركون.
    [many] مُلئت { $sheets } استمارة. يُرجى ذكر سبب تغيير المعايير: يُبلَّغ به المحكّمون والمشاركون.
   *[other] مُلئت { $sheets } استمارة. يُرجى ذكر سبب تغيير المعايير: يُبلَّغ به المحكّمون والمشاركون.
}
scoring-why-rubric-changed-since = غيّر شخص آخر المعايير منذ فتحك هذه الصفحة. أدناه ما كتبته؛ والنسخ أعلاه تبيّن ما يسري الآن.
scoring-paper-heading = استمارات ورقية
scoring-paper-lead = اطبعوا استمارات فارغة للمحكّمين الذين يكتبون بخط اليد. ويُدخل منظِّمان كل استمارة دون أن يرى أحدهما ما أدخله الآخر؛ فإذا اتفقا اعتُمدت الاستمارة مقدَّمة.
scoring-paper-code = رمز الاستمارة
scoring-paper-code-help = مكتوب على الورقة، مثل P-7K2M9Q4T.
scoring-paper-type = إدخال هذه الاستمارة
scoring-paper-under-way = قيد الإدخال
scoring-paper-under-way-caption = استمارات أُدخلت ولم تُعتمد بعد
scoring-paper-typists = أدخلها
scoring-paper-once = أُدخلت مرة واحدة
scoring-paper-differs = مختلفة في: { $what }
scoring-paper-print = طباعة
scoring-paper-print-caption = الاستمارات الفارغة بحسب المحكّم وعدد المعتمد منها
scoring-paper-none = لم تُسند مشاركات إلى أحد بعد.
scoring-paper-judge-code = المحكّم
scoring-paper-sheets = { $n ->
    [zero] لا استمارات.
    [one] استمارة واحدة في صفحة مستقلة. اطبعها من متصفحك.
    [two] استمارتان، كل منهما في صفحة مستقلة. اطبعهما من متصفحك.
    [few] { $count } استمارات، كل منها في صفحة مستقلة. اطبعها من متصفحك.
    [many] { $count } استمارة، كل منها في صفحة مستقلة. اطبعها من متصفحك.
   *[other] { $count } استمارة، كل منها في صفحة مستقلة. اطبعها من متصفحك.
}
scoring-paper-sign = التاريخ والتوقيع
scoring-paper-type-heading = إدخال استمارة ورقية
scoring-paper-type-lead = أدخل ما هو مكتوب على الورقة ولا شيء غيره. ويُدخلها منظِّم آخر من جديد.
scoring-paper-comment-help = حرفيًا كما كُتب.
scoring-paper-done = حفظ ما أدخلته
scoring-from-paper = أدخلها من استمارتك الورقية { $typists }.

scoring-why-written = توجد استمارة لهذه المشاركة من هذا المحكّم.
scoring-why-own-paper = هذه استمارتك: يُدخلها اثنان غيرك.
scoring-why-no-paper = لا استمارة في هذه الجولة تحمل الرمز { $code }.
scoring-why-typed-otherwise = { $criterion }: أدخل شخص آخر شيئًا مختلفًا. راجع الورقة من جديد.
scoring-why-comment-otherwise = التعليق: أدخل شخص آخر شيئًا مختلفًا. راجع الورقة من جديد.
scoring-why-round-closed = أُغلقت الجولة: تبقى الاستمارات على حالها.
scoring-why-round-open = لم تُغلق الجولة بعد.
scoring-why-stay-complete = لقد قدّمت هذه الاستمارة: يمكن تعديلها، لكن كل معيار يحتاج إلى إجابة.
scoring-why-changed-since = عُدّلت الاستمارة منذ أن راجعتها. يُرجى مراجعتها من جديد.
scoring-why-incomplete = لم تكتمل الاستمارة بعد.
scoring-why-not-answered = { $criterion }: يُرجى منح نقاط، أو الإشارة إلى تعذّر الحكم.
scoring-why-many-words = { $n ->
    [zero] يُرجى حذف النص قبل التقديم. وكل ما كتبته محفوظ.
    [one] يُرجى ألا يزيد النص على كلمة واحدة قبل التقديم. وكل ما كتبته محفوظ.
    [two] يُرجى ألا يزيد النص على كلمتين قبل التقديم. وكل ما كتبته محفوظ.
    [few] يُرجى ألا يزيد النص على { $most } كلمات قبل التقديم. وكل ما كتبته محفوظ.
    [many] يُرجى ألا يزيد النص على { $most } كلمة قبل التقديم. وكل ما كتبته محفوظ.
   *[other] يُرجى ألا يزيد النص على { $most } كلمة قبل التقديم. وكل ما كتبته محفوظ.
}
scoring-why-no-reason = يُرجى ذكر سبب تنحّيك في بضع كلمات.
scoring-why-short = { $n ->
    [zero] لا تنقص أي مشاركة استمارات.
    [one] مشاركة واحدة تنقصها استمارات. يُرجى ذكر سبب إغلاق الجولة مع ذلك.
    [two] مشاركتان تنقصهما استمارات. يُرجى ذكر سبب إغلاق الجولة مع ذلك.
    [few] { $entries } مشاركات تنقصها استمارات. يُرجى ذكر سبب إغلاق الجولة مع ذلك.
    [many] { $entries } مشاركة تنقصها استمارات. يُرجى ذكر سبب إغلاق الجولة مع ذلك.
   *[other] { $entries } مشاركة تنقصها استمارات. يُرجى ذكر سبب إغلاق الجولة مع ذلك.
}
scoring-why-sheet-begun = بدأ هذا المحكّم ملء استمارة للمشاركة، فلا يمكن إلغاء الإسناد. وإن كان هناك تضارب مصالح فأعلنه في صفحة المحكّم: وعندئذ لا تُحتسب الاستمارة.
scoring-why-word = اكتب «{ $word }» للتأكيد.

said-flagged = أُبلغ المنظِّمون، وسيظهر ردّهم هنا.
said-flags-answered = وصل ردّكم إلى المحكّمين.
said-sheets-submitted = { $n ->
    [zero] لم تُقدَّم أي استمارة.
    [one] وصلت استمارة واحدة.
    [two] وصلت استمارتان.
    [few] وصلت { $done } استمارات.
    [many] وصلت { $done } استمارة.
   *[other] وصلت { $done } استمارة.
}
said-some-sheets-submitted = { $n ->
    [zero] لم تُقدَّم أي استمارة، لأنها عُدّلت بعد المراجعة أو لم تعد مسندة إليك: { $not }.
    [one] وصلت استمارة واحدة. ولم يصل غيرها، لأنه عُدّل بعد المراجعة أو لم يعد مسندًا إليك: { $not }.
    [two] وصلت استمارتان. ولم يصل غيرهما، لأنه عُدّل بعد المراجعة أو لم يعد مسندًا إليك: { $not }.
    [few] وصلت { $done } استمارات. ولم يصل غيرها، لأنه عُدّل بعد المراجعة أو لم يعد مسندًا إليك: { $not }.
    [many] وصلت { $done } استمارة. ولم يصل غيرها، لأنه عُدّل بعد المراجعة أو لم يعد مسندًا إليك: { $not }.
   *[other] وصلت { $done } استمارة. ولم يصل غيرها، لأنه عُدّل بعد المراجعة أو لم يعد مسندًا إليك: { $not }.
}
said-rubric-changed = غُيّرت المعايير.
said-paper-once = حُفظت. ويجب أن يُدخلها منظِّم آخر من جديد.
said-paper-stands = اتفق الإدخالان: اعتُمدت الاستمارة { $reference } مقدَّمة.
said-entry-skipped = أُجّلت المشاركة مؤقتًا، وتأتي في آخر قائمتك.
said-sheet-saved = حُفظت الاستمارة مسودةً.
said-sheet-corrected = صُحّحت الاستمارة { $reference }.
said-sheet-incomplete = يُرجى الإجابة عن كل معيار أولًا.
said-sheet-changed = عُدّلت الاستمارة في نافذة أخرى. يُرجى مراجعتها من جديد.
said-sheet-submitted = وصلت الاستمارة { $reference }. ويمكنك تعديلها حتى { $until }.
said-recused = سُجّل تنحّيك عن المشاركة، وأُبلغ المنظِّمون.
said-round-closed = أُغلقت الجولة.

scoring-departure-link = لا أستطيع متابعة التحكيم …
scoring-departure-title = لا أستطيع متابعة التحكيم
scoring-departure-of = لا يستطيع { $judge } متابعة التحكيم
scoring-departure-back = رجوع
scoring-departure-lead = شكرًا على ما أنجزتموه. ما أُرسل يبقى معتمدًا، ويُبلَّغ المنظِّمون فورًا ليجدوا من يتولى الباقي.
scoring-departure-lead-of = ما أُرسل يبقى معتمدًا. ويتاح الباقي لمحكّمين آخرين فورًا، ويمكن لاقتراح أن يسنده إليهم.
scoring-departure-closed = شكرًا لك على ما أنجزته. هذه الجولة مغلقة، وكل ما قدّمته يبقى قائمًا، ولن يُسند إليك شيء بعد الآن.
scoring-departure-closed-of = هذه الجولة مغلقة، وما قدّمه المحكّم يبقى قائمًا، ولن يُسند إليه شيء بعد الآن.
scoring-departure-stand = { $n ->
    [zero] لا استمارات مُرسلة
    [one] تبقى استمارة مُرسلة واحدة معتمدة
    [two] تبقى استمارتان مُرسلتان معتمدتين
    [few] تبقى { $count } استمارات مُرسلة معتمدة
    [many] تبقى { $count } استمارة مُرسلة معتمدة
   *[other] تبقى { $count } استمارة مُرسلة معتمدة
}
scoring-departure-lost = { $n ->
    [zero] لا تفقد أي مشاركة هذا المحكّم
    [one] تفقد مشاركة واحدة هذا المحكّم
    [two] تفقد مشاركتان هذا المحكّم
    [few] تفقد { $count } مشاركات هذا المحكّم
    [many] تفقد { $count } مشاركة هذا المحكّم
   *[other] تفقد { $count } مشاركة هذا المحكّم
}
scoring-departure-reason = السبب
scoring-departure-reason-help = لا يقرأه إلا المنظِّمون.
scoring-departure-button = مغادرة اللجنة
scoring-departure-button-of = إعفاء هذا المحكّم
scoring-departure-left = غادرتم اللجنة في { $at }. إذا استطعتم التحكيم من جديد فاكتبوا إلى المنظِّمين.
scoring-departure-has-left = غادر اللجنة في { $at }.
scoring-departure-return = إعادة هذا المحكّم
said-judge-left = غادر المحكّم. مشاركاته المفتوحة تحتاج إلى غيره: اطلبوا اقتراحًا.
said-you-left = غادرتم اللجنة. شكرًا على إبلاغنا.
said-judge-back = عاد المحكّم، ويمكن إسناد مشاركات إليه من جديد.
scoring-hidden = { $n ->
    [zero] لا مشاركات مخفية.
    [one] مشاركة واحدة أُسندت إليك مخفية بسبب تضارب المصالح.
    [two] مشاركتان أُسندتا إليك مخفيتان بسبب تضارب المصالح.
    [few] { $count } مشاركات أُسندت إليك مخفية بسبب تضارب المصالح.
    [many] { $count } مشاركة أُسندت إليك مخفية بسبب تضارب المصالح.
   *[other] { $count } مشاركة أُسندت إليك مخفية بسبب تضارب المصالح.
}

scoring-why-observer = أنت مراقب: تقرأ المشاركات ولا تكتب أي استمارة.
scoring-profile-link = القواعد، وما ذكرته عن نفسك
scoring-reminders-title = رسائل التذكير – { $programme }
scoring-reminders-heading = رسائل التذكير
scoring-reminders-lead = اكتب إلى المتأخرين وحدهم. ولا يُذكَّر أحد مرتين خلال يومين. وتنتظر الرسائل خمس دقائق ليظل إيقافها ممكنًا.
scoring-late-unanswered = مدعوون لم يجيبوا
scoring-late-not_begun = قَبِلوا ولم يبدؤوا
scoring-late-unfinished = بدؤوا ولم ينتهوا
scoring-reminders-count = { $n ->
    [zero] لن يُكتب إلى أحد.
    [one] سيُكتب إلى محكّم واحد.
    [two] سيُكتب إلى محكّمين اثنين.
    [few] سيُكتب إلى { $count } محكّمين.
    [many] سيُكتب إلى { $count } محكّمًا.
   *[other] سيُكتب إلى { $count } محكّم.
}
scoring-reminders-lately = { $n ->
    [zero] لم يُذكَّر أحد خلال اليومين الماضيين.
    [one] ذُكِّر واحد خلال اليومين الماضيين ويُترك وشأنه.
    [two] ذُكِّر اثنان خلال اليومين الماضيين ويُتركان وشأنهما.
    [few] ذُكِّر { $count } خلال اليومين الماضيين ويُتركون وشأنهم.
    [many] ذُكِّر { $count } خلال اليومين الماضيين ويُتركون وشأنهم.
   *[other] ذُكِّر { $count } خلال اليومين الماضيين ويُتركون وشأنهم.
}
scoring-reminders-who = إلى مَن
scoring-reminders-preview = الرسالة كما سيقرؤها { $name }
scoring-remind = { $n ->
    [zero] لا أحد للكتابة إليه
    [one] الكتابة إلى محكّم واحد
    [two] الكتابة إلى محكّمين اثنين
    [few] الكتابة إلى { $count } محكّمين
    [many] الكتابة إلى { $count } محكّمًا
   *[other] الكتابة إلى { $count } محكّم
}
scoring-stop-heading = إيقاف ما لا يزال ينتظر
scoring-stop-text = تُوقف رسائل التذكير التي لم تُرسل بعد، ويمكن تذكير أصحابها من جديد.
scoring-stop = إيقاف رسائل التذكير المنتظرة
said-reminded = { $n ->
    [zero] لم يبقَ أحد للكتابة إليه.
    [one] رسالة واحدة تنتظر خمس دقائق في صندوق الصادر.
    [two] رسالتان تنتظران خمس دقائق في صندوق الصادر.
    [few] { $letters } رسائل تنتظر خمس دقائق في صندوق الصادر.
    [many] { $letters } رسالة تنتظر خمس دقائق في صندوق الصادر.
   *[other] { $letters } رسالة تنتظر خمس دقائق في صندوق الصادر.
}
said-reminders-stopped = { $n ->
    [zero] لم تعد هناك رسالة تذكير تنتظر.
    [one] أُوقفت رسالة تذكير واحدة.
    [two] أُوقفت رسالتا تذكير.
    [few] أُوقفت { $letters } رسائل تذكير.
    [many] أُوقفت { $letters } رسالة تذكير.
   *[other] أُوقفت { $letters } رسالة تذكير.
}

scoring-chairing-title = لجانك – { $programme }
scoring-chairing-heading = لجانك
scoring-chairing-lead = مدى تقدّم المحكّمين في فئاتك. ولا يرى أحد النقاط قبل إغلاق الجولة.
scoring-chairing-none = لا فئات
scoring-chairing-none-text = ليس لهذه النسخة فئات تُرأس.
scoring-chairing-standing = الترتيب، متى أُغلقت الجولة
scoring-first = يحكّمها كل محكّم أولًا
scoring-file-heading = ملف الإسناد
scoring-file-lead = غيّروا إسنادات كثيرة دفعة واحدة من جدول، أو اجلبوها من نظام آخر. ترون ما سيتغيّر قبل أن يتغيّر شيء، ويُنفَّذ كله أو لا شيء منه.
scoring-file-download = الإسناد كما هو الآن، بهذه الصيغة
scoring-file-columns = يسمّي الصف الأول الأعمدة بأي ترتيب، وتُهمل الأعمدة الأخرى. تُنفَّذ الصفوف من أعلى إلى أسفل. ‏paper هو مرجع المشاركة، وaction هو review أو primary أو secondary (إسناد المشاركة إلى المحكّم) أو clearreview (سحبها، ويجوز أن يكون paper أو email هو all) أو conflict أو clearconflict أو preference مع رقم في عمود بهذا الاسم، وemail عنوان المحكّم، ويجوز ترك round فارغًا.
scoring-file-help = ملف CSV بترميز UTF-8، حتى 4 ميغابايت.
scoring-why-file-not-text = اختاروا ملف CSV بترميز UTF-8 فيه صف واحد على الأقل، حتى 4 ميغابايت.
scoring-file-problems-caption = صفوف تعذّر تنفيذها
scoring-file-preview-lead = لم يتغيّر شيء بعد.
scoring-file-pairs-caption = ما الذي سيتغيّر
scoring-file-give = تُسند إليه
scoring-file-take = تُسحب منه
scoring-file-conflict = تضارب مصالح
scoring-file-clear = لا تضارب
scoring-file-given = { $n ->
    [zero] لا إسنادات جديدة
    [one] يُجرى إسناد واحد
    [two] يُجرى إسنادان
    [few] تُجرى { $count } إسنادات
    [many] يُجرى { $count } إسنادًا
   *[other] يُجرى { $count } إسنادًا
}
scoring-file-taken = { $n ->
    [zero] لا إسنادات تُسحب
    [one] يُسحب إسناد واحد
    [two] يُسحب إسنادان
    [few] تُسحب { $count } إسنادات
    [many] يُسحب { $count } إسنادًا
   *[other] يُسحب { $count } إسنادًا
}
scoring-file-conflicts = { $n ->
    [zero] لا تضارب يُعلن
    [one] تُعلن حالة تضارب واحدة
    [two] تُعلن حالتا تضارب
    [few] تُعلن { $count } حالات تضارب
    [many] تُعلن { $count } حالة تضارب
   *[other] تُعلن { $count } حالة تضارب
}
scoring-file-cleared = { $n ->
    [zero] لا تضارب يُصرف
    [one] تُصرف حالة تضارب واحدة
    [two] تُصرف حالتا تضارب
    [few] تُصرف { $count } حالات تضارب
    [many] تُصرف { $count } حالة تضارب
   *[other] تُصرف { $count } حالة تضارب
}
scoring-file-bids = { $n ->
    [zero] لا تفضيلات
    [one] يُحدَّد تفضيل واحد
    [two] يُحدَّد تفضيلان
    [few] تُحدَّد { $count } تفضيلات
    [many] يُحدَّد { $count } تفضيلًا
   *[other] يُحدَّد { $count } تفضيلًا
}
scoring-file-same = { $n ->
    [zero] لا صفوف بلا تغيير
    [one] صف واحد لا يغيّر شيئًا
    [two] صفان لا يغيّران شيئًا
    [few] { $count } صفوف لا تغيّر شيئًا
    [many] { $count } صفًا لا يغيّر شيئًا
   *[other] { $count } صفًا لا يغيّر شيئًا
}
scoring-file-problems = { $n ->
    [zero] لا مشكلات.
    [one] تعذّر تنفيذ صف واحد، ولذلك لا يُنفَّذ شيء من الملف. صحّحوه في الملف ثم اختاروه من جديد.
    [two] تعذّر تنفيذ صفين، ولذلك لا يُنفَّذ شيء من الملف. صحّحوهما في الملف ثم اختاروه من جديد.
    [few] تعذّر تنفيذ { $count } صفوف، ولذلك لا يُنفَّذ شيء من الملف. صحّحوها في الملف ثم اختاروه من جديد.
    [many] تعذّر تنفيذ { $count } صفًا، ولذلك لا يُنفَّذ شيء من الملف. صحّحوها في الملف ثم اختاروه من جديد.
   *[other] تعذّر تنفيذ { $count } صفًا، ولذلك لا يُنفَّذ شيء من الملف. صحّحوها في الملف ثم اختاروه من جديد.
}
scoring-file-apply = { $n ->
    [zero] لا تغييرات
    [one] إجراء تغيير واحد
    [two] إجراء تغييرين
    [few] إجراء { $count } تغييرات
    [many] إجراء { $count } تغييرًا
   *[other] إجراء { $count } تغييرًا
}
scoring-why-file-problems = { $n ->
    [zero] لم يتغيّر شيء.
    [one] تعذّر تنفيذ صف واحد من الملف. لم يتغيّر شيء.
    [two] تعذّر تنفيذ صفين من الملف. لم يتغيّر شيء.
    [few] تعذّر تنفيذ { $rows } صفوف من الملف. لم يتغيّر شيء.
    [many] تعذّر تنفيذ { $rows } صفًا من الملف. لم يتغيّر شيء.
   *[other] تعذّر تنفيذ { $rows } صفًا من الملف. لم يتغيّر شيء.
}
said-file-applied = { $n ->
    [zero] لم يتغيّر شيء.
    [one] أُجري تغيير واحد.
    [two] أُجري تغييران.
    [few] أُجريت { $changes } تغييرات.
    [many] أُجري { $changes } تغييرًا.
   *[other] أُجري { $changes } تغييرًا.
}

scoring-bids-title = أي المشاركات تودّ تقييمها؟ – { $programme }
scoring-bids-heading = أي المشاركات تودّ تقييمها؟
scoring-bids-lead = اذكر أيها تودّ تقييمها وأيها تفضّل ألا تقيّمها. يراعي المنظِّمون ذلك عند توزيع المشاركات، ولا يلزمك الإجابة عن جميعها.
scoring-bids-empty-title = لا مشاركات في فئاتك
scoring-bids-empty-text = لا شيء للاختيار منه الآن. ولا شيء مطلوب منك.
scoring-bids-save = حفظ
scoring-bids-link = اذكر المشاركات التي تودّ تقييمها
scoring-bid-gladly = أودّ ذلك
scoring-bid-can = أستطيع
scoring-bid-rather_not = أفضّل ألا
said-bids-saved = { $n ->
    [zero] لم يُحفظ شيء.
    [one] حُفظ لمشاركة واحدة. يمكنك تغييره إلى أن تُوزَّع المشاركات.
    [two] حُفظ لمشاركتين. يمكنك تغييره إلى أن تُوزَّع المشاركات.
    [few] حُفظ لـ { $bids } مشاركات. يمكنك تغييره إلى أن تُوزَّع المشاركات.
    [many] حُفظ لـ { $bids } مشاركة. يمكنك تغييره إلى أن تُوزَّع المشاركات.
   *[other] حُفظ لـ { $bids } مشاركة. يمكنك تغييره إلى أن تُوزَّع المشاركات.
}
