# لجنة في مداولة: أي مشاركة تُناقَش، وما قيل عن كل منها.

results-discussion = مداولة لجنة التحكيم
results-discussions-lead = اختر ما تتداول فيه اللجنة. تبدأ المداولة متى أُتيح الاطلاع على درجات جولة.
results-discussion-lead = مشاركة تلو الأخرى. ومن كان قريبًا جدًا من مشاركة يغادر القاعة ولا يرى هنا شيئًا منها؛ والترتيب يجعل الناس يغادرون أقل ما يمكن.
results-discussion-judging = المشاركات التي تحكّمها
results-discussion-back = العودة إلى المداولة
results-discussion-lost = لا يوجد اتصال: قد تكون هذه الصفحة قديمة. وهي تحاول مجددًا من تلقاء نفسها.
results-discussion-now = تُناقَش الآن: { $entry }
results-discussion-nothing = لا تُناقَش أي مشاركة في هذه اللحظة.
results-discussion-out = أنت خارج القاعة في أثناء هذه المشاركة.
results-discussion-out-text = تناقش اللجنة مشاركة أنت قريب جدًا منها. ابقَ في الخارج إلى أن تقول هذه الصفحة إن المداولة تستمر.
results-discussion-place = المركز { $place } في الترتيب
results-discussion-away = يجب أن يكون خارج القاعة: { $people }
results-discussion-sheets = استمارات التقييم
results-discussion-next = التالية: { $entry }
results-discussion-pause = توقف
results-discussion-kept = { $n ->
    [zero] لا مشاركة تخرج من القاعة لأجلها.
    [one] تكون خارج القاعة في أثناء مشاركة واحدة: يستدعيها غيرك.
    [two] تكون خارج القاعة في أثناء مشاركتين: يستدعيهما غيرك.
    [few] تكون خارج القاعة في أثناء { $count } مشاركات: يستدعيها غيرك.
    [many] تكون خارج القاعة في أثناء { $count } مشاركة: يستدعيها غيرك.
   *[other] تكون خارج القاعة في أثناء { $count } مشاركة: يستدعيها غيرك.
}
results-discussion-order = ترتيب المداولة
results-discussion-state = الحالة
results-discussion-state-now = تُناقَش الآن
results-discussion-state-done = نوقشت
results-discussion-state-waits = لم يحن دورها
results-discussion-call-heading = الاستدعاء
results-discussion-call = مناقشتها الآن
results-discussion-notes-count = { $n ->
    [zero] لا ملاحظات
    [one] ملاحظة واحدة
    [two] ملاحظتان
    [few] { $count } ملاحظات
    [many] { $count } ملاحظة
   *[other] { $count } ملاحظة
}
results-discussion-empty = لا شيء للمناقشة
results-discussion-empty-text = لا تتنافس هنا أي مشاركة، أو لا مشاركة يمكنك مناقشتها.
results-notes = الملاحظات
results-notes-none = لم يكتب أحد شيئًا بعد.
results-notes-read = فتح المشاركة في صفحة خاصة بها
results-note = ملاحظتك
results-note-help = { $most } حرف على الأكثر. يقرؤها مع اسمك أعضاء اللجنة ورؤساؤها والمنظمون والمدققون، ما عدا من هو قريب جدًا من المشاركة. ولا تقرؤها الفرق ولا العموم أبدًا.
results-note-keep = حفظ الملاحظة
results-note-write = كتابة ملاحظة
results-note-take-back = سحب هذه الملاحظة
results-note-by = { $person }، { $when }
said-note-written = حُفظت ملاحظتك.
said-note-taken-back = سُحبت ملاحظتك، ولم يعد أحد يقرؤها.
results-why-out-of-the-room = أنت خارج القاعة في أثناء المشاركة التي تُناقَش. يتابع غيرك من هناك.
results-why-discussion-moved = تقدمت المداولة منذ فتح صفحتك. لم يتغير شيء: انظر أين وصلت، ثم تابع من هناك.
results-why-discussion-public = النتيجة معروفة: لم يبقَ ما يُناقَش.
results-why-discussion-next-round = بدأت الجولة التالية: لم تعد هذه الجولة تُناقَش.
results-why-note-empty = اكتب ما تريد قوله
results-why-note-long = { $n ->
    [zero] لا حروف زائدة
    [one] احذف حرفًا واحدًا
    [two] احذف حرفين
    [few] احذف { $count } أحرف
    [many] احذف { $count } حرفًا
   *[other] احذف { $count } حرف
}

# استمارات التقييم نفسها محسوبةً بطريقة أخرى.

results-otherwise = بحساب آخر
results-otherwise-lead = { $n ->
    [zero] لا مراكز أولى. طريقة الجولة وحدها هي التي تقرر.
    [one] من يكون في المركز الأول بطريقة أخرى. طريقة الجولة وحدها هي التي تقرر.
    [two] من يكون في المركزين الأولين بطريقة أخرى. طريقة الجولة وحدها هي التي تقرر.
    [few] من يكون في المراكز الـ{ $count } الأولى بطريقة أخرى. طريقة الجولة وحدها هي التي تقرر.
    [many] من يكون في المراكز الـ{ $count } الأولى بطريقة أخرى. طريقة الجولة وحدها هي التي تقرر.
   *[other] من يكون في المراكز الـ{ $count } الأولى بطريقة أخرى. طريقة الجولة وحدها هي التي تقرر.
}
results-otherwise-method = الطريقة
results-otherwise-says = النتيجة
results-otherwise-first = المراكز الأولى
results-otherwise-same = كما هي
results-otherwise-other = مختلفة
results-otherwise-nobody = لا يتوقف الأمر على محكّم واحد: من دون استمارات أي منهم يبقى المركز الأول كما هو.
