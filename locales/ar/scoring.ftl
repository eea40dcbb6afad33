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
scoring-list-empty-title = لا مشاركات بعد
scoring-list-empty-text = لم يُسند إليك المنظِّمون مشاركات بعد. ولا شيء مطلوب منك الآن.
scoring-own-heading = نقاطي
scoring-own-text = استماراتك المقدَّمة، لتحافظ على اتساق تقييمك. ولا تُعرض استمارات غيرك.
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
scoring-no-answer = دون إجابة
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
scoring-entries-caption = المشاركات واستماراتها ومحكّموها
scoring-category-empty = لا مشاركة في هذه الفئة جاهزة للتحكيم بعد.
scoring-judge-not-begun = لم يبدأ
scoring-judge-nothing = لا مشاركات بعد
# A judge's progress with one entry, in a cell.
scoring-cell-not-begun = { $judge }: لم تبدأ
scoring-cell-begun = { $judge }: بدأت
scoring-cell-done = { $judge }: أُنجزت

scoring-close-round = إغلاق الجولة
scoring-closing-title = إغلاق الجولة – { $programme }
scoring-closing-heading = إغلاق الجولة
scoring-closing-lead = بعد الإغلاق لا يمكن ملء أي استمارة أو تعديلها، ويصبح حساب الترتيب ممكنًا.
scoring-closing-effect = لا رجعة في هذا الإجراء
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
    [0] لا تنقص أي مشاركة استمارات
    [zero] لا تنقص أي مشاركة استمارات
    [one] تنقص مشاركة واحدة استمارات
    [two] تنقص مشاركتين استمارات
    [few] تنقص { $count } مشاركات استمارات
    [many] تنقص { $count } مشاركة استمارات
   *[other] تنقص { $count } مشاركة استمارات
}
scoring-closing-reason = سبب الإغلاق مع ذلك
scoring-closing-reason-help = يُنشر مع النتيجة.
# The word that an organiser types to close a round.
scoring-closing-word = ختام
scoring-closing-type = اكتب «{ $word }» لإغلاق الجولة
scoring-closing-type-help = اكتب الكلمة كما تظهر هنا.
scoring-closing-done = أُغلقت الجولة في { $at }.

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

said-entry-skipped = أُجّلت المشاركة مؤقتًا، وتأتي في آخر قائمتك.
said-sheet-saved = حُفظت الاستمارة مسودةً.
said-sheet-corrected = صُحّحت الاستمارة { $reference }.
said-sheet-incomplete = يُرجى الإجابة عن كل معيار أولًا.
said-sheet-changed = عُدّلت الاستمارة في نافذة أخرى. يُرجى مراجعتها من جديد.
said-sheet-submitted = وصلت الاستمارة { $reference }. ويمكنك تعديلها حتى { $until }.
said-recused = سُجّل تنحّيك عن المشاركة، وأُبلغ المنظِّمون.
said-round-closed = أُغلقت الجولة.

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
