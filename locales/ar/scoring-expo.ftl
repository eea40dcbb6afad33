# The expo: judges who walk from table to table, and the floor as organisers see it.

scoring-expo-title = التحكيم عند الطاولات – { $programme }
scoring-expo-heading = التحكيم عند الطاولات
scoring-expo-lead = نوجّهك من طاولة إلى أخرى. عند كل طاولة تطّلع على مشروع واحد وتقول إن كان أفضل من سابقه. ولا يرى أحد أحكامك ما دام المحكّمون يتجولون.
scoring-expo-free = طاولة متاحة لك.
scoring-expo-first = البدء: طاولتي الأولى
scoring-expo-next = طاولتي التالية
scoring-expo-go = يُرجى التوجه إلى هذه الطاولة:
scoring-expo-table = الطاولة
scoring-expo-arrived = وصلت، لنبدأ
scoring-expo-way-until = الطاولة محجوزة لك حتى { $time }.
scoring-expo-way-over = انتهى حجز الطاولة لك. يمكنك الذهاب إليها مع ذلك، أو تركها وأخذ غيرها.
scoring-expo-until = زيارتك حتى { $time }.
scoring-expo-time-over = انتهى وقتك هنا. قل رأيك من فضلك ثم انتقل.
scoring-expo-question = أيهما أفضل؟
# The two large answers: the table, then the name of the project under it.
scoring-expo-this = هذا، الطاولة { $number }
scoring-expo-before = السابق، الطاولة { $number }
scoring-expo-neither = لا أستطيع الحكم
scoring-expo-first-text = هذه طاولتك الأولى، ولا شيء تقارنه بها بعد. ابتداءً من التالية تقول أي الاثنين أفضل.
scoring-expo-seen = اطّلعت عليه، لننتقل
scoring-expo-points = النقاط
scoring-expo-points-help = بلمحة سريعة؛ والأكثر أفضل.
scoring-expo-absent = لا أحد عند هذه الطاولة
scoring-expo-skip = ترك هذه الطاولة لسبب آخر
scoring-expo-skip-why = السبب
scoring-expo-skip-words = بكلمات قليلة
scoring-expo-skip-words-help = يقرؤها المنظّمون. وهي لازمة عند تضارب المصالح.
scoring-expo-skip-button = ترك هذه الطاولة
scoring-skip-busy = عندهم آخرون؛ سأعود لاحقًا
scoring-skip-cannot-judge = يتعذّر عليّ الحكم
scoring-skip-conflict = لديّ تضارب مصالح
scoring-expo-undo = التراجع عن خطوتي الأخيرة
scoring-expo-seen-count = { $n ->
    [zero] لم تزر أي طاولة بعد.
    [one] زرت طاولة واحدة.
    [two] زرت طاولتين.
    [few] زرت { $count } طاولات.
    [many] زرت { $count } طاولةً.
   *[other] زرت { $count } طاولة.
}
scoring-expo-paused-heading = التحكيم متوقف مؤقتًا
scoring-expo-paused-text = أوقف المنظّمون التحكيم مؤقتًا. وما قلته محفوظ.
scoring-expo-paused = متوقف مؤقتًا. تتابع هذه الصفحة من تلقاء نفسها.
scoring-expo-look-again = إعادة النظر
scoring-expo-waits-heading = لا طاولة متاحة الآن
scoring-expo-waits-text = كل الطاولات الباقية لك عندها محكّمون الآن، أو لم يكن عندها أحد.
scoring-expo-waits = يُتوقع أن تتاح طاولة بحلول { $time }. تتابع هذه الصفحة من تلقاء نفسها.
scoring-expo-nothing-heading = زرت كل الطاولات الباقية لك
scoring-expo-nothing-text = شكرًا لك. إن أُضيفت طاولة أو أُعيد إظهارها فستظهر هنا.

scoring-order-title = ترتيبك – { $programme }
scoring-order-heading = ما اطّلعت عليه، بترتيبك
scoring-order-lead = رتّب ما اطّلعت عليه، والأفضل أولًا. الترتيب اختياري، وهو أبلغ من المقارنات المنفردة. ولا يرى ترتيبك أحد قبل إغلاق الجولة.
scoring-order-placed = ترتيبك
scoring-order-others = خارج ترتيبك بعد
scoring-order-table = الطاولة { $number }
scoring-order-points = نقاطك: { $points }
scoring-order-up = أعلى
scoring-order-down = أدنى
scoring-order-move = نقل
scoring-order-put = وضعه هناك
scoring-order-place = المرتبة { $place }
scoring-order-up-of = رفع { $entry }
scoring-order-down-of = خفض { $entry }
scoring-order-to-of = مرتبة { $entry }
scoring-order-empty = لا شيء بعد
scoring-order-empty-text = ما اطّلعت عليه عند الطاولات يظهر هنا.

scoring-floor-title = القاعة – { $programme }
scoring-floor-heading = القاعة
scoring-floor-lead = كم مرة زيرت كل طاولة، ومن يتجول، ومن لم يكن حاضرًا. ولا يرى أحد من المتقدم قبل إغلاق الجولة.
scoring-floor-closed = لم يعد المحكّمون يتجولون.
scoring-floor-paused = التحكيم متوقف مؤقتًا منذ { $time }
scoring-floor-paused-text = يرى المحكّمون أنه متوقف، ويتابعون من تلقاء أنفسهم عند استئنافه.
scoring-floor-pause = إيقاف التحكيم مؤقتًا
scoring-floor-resume = استئناف التحكيم
scoring-floor-without = { $n ->
    [zero] لكل مشاركة طاولة
    [one] مشاركة واحدة بلا طاولة
    [two] مشاركتان بلا طاولة
    [few] { $count } مشاركات بلا طاولة
    [many] { $count } مشاركةً بلا طاولة
   *[other] { $count } مشاركة بلا طاولة
}
scoring-floor-without-text = لا يُوجَّه إليها أحد: امنح الأرقام
scoring-floor-enough-tables = طاولات نالت زيارات كافية
scoring-floor-walking = المحكّمون المتجولون
scoring-floor-not-begun = لم يبدؤوا
scoring-floor-hidden = المخفية
scoring-floor-hidden-text = وجدها ثلاثة محكّمين خالية، أو أخفاها منظّم: لا يُوجَّه إليها أحد. ولا تُطلب زياراتها عند إغلاق الجولة.
scoring-floor-hidden-since = مخفية منذ { $time }
scoring-floor-show = إعادة الإظهار
scoring-floor-hide = إخفاء
scoring-floor-hide-of = إخفاء { $entry }
scoring-floor-left = طاولات تُركت دون حكم
scoring-floor-left-caption = طاولات تركها المحكّمون دون حكم، والأحدث أولًا
scoring-floor-when = الوقت
scoring-floor-why = السبب
scoring-floor-absent = لا أحد هناك
scoring-floor-busy = كان عندها آخرون
scoring-floor-conflict = تضارب مصالح
scoring-floor-skipped = تعذّر الحكم
scoring-floor-tables = الطاولات
scoring-floor-tables-caption = الطاولات، والأقل زيارةً أولًا
scoring-floor-visits = الزيارات
scoring-floor-absences = وُجدت خالية
scoring-floor-visited = تُزار الآن
scoring-floor-awaited = محكّم في الطريق
scoring-floor-enough = زيارات كافية
scoring-floor-free = تحتاج إلى زيارات
scoring-floor-walking-caption = المحكّمون الذين بدؤوا، وأين هم
scoring-floor-looks-again = تتجدد هذه الصفحة من تلقاء نفسها كل بضع ثوانٍ.
scoring-floor-hold-still = إيقاف التجدد
scoring-floor-let-look = دع الصفحة تتجدد من تلقاء نفسها
scoring-floor-seen = طاولات تمت زيارتها
scoring-floor-at = عند الطاولة
scoring-floor-on-the-way = في الطريق إلى الطاولة
scoring-floor-between = بين الطاولات
scoring-floor-settings = كيف يجري
scoring-floor-minutes = دقائق الزيارة
scoring-floor-minutes-help = ومنها الطريق إليها. وبعدها تُتاح الطاولة لغيره.
scoring-floor-points = نقاط سريعة
scoring-floor-points-help = عند كل طاولة، إلى جانب المقارنة.
scoring-floor-points-none = لا شيء
scoring-floor-points-to = من 1 إلى { $most }
scoring-floor-ordered = للمحكّمين أن يحتفظوا بترتيب خاص
scoring-floor-ordered-help = وهو أبلغ من المقارنات المنفردة.
scoring-floor-save = حفظ

scoring-closing-visits = { $n ->
    [zero] لا زيارة بحكم
    [one] زيارة واحدة بحكم معتمدة
    [two] زيارتان بحكم معتمدتان
    [few] { $count } زيارات بحكم معتمدة
    [many] { $count } زيارةً بحكم معتمدة
   *[other] { $count } زيارة بحكم معتمدة
}
scoring-closing-looks = { $n ->
    [zero] لا اطّلاع دون حكم
    [one] اطّلاع واحد دون حكم لا يُحتسب
    [two] اطّلاعان دون حكم لا يُحتسبان
    [few] { $count } اطّلاعات دون حكم لا تُحتسب
    [many] { $count } اطّلاعًا دون حكم لا تُحتسب
   *[other] { $count } اطّلاع دون حكم لا تُحتسب
}
scoring-closing-few-visits = { $n ->
    [zero] لا طاولة ظاهرة تنقصها زيارات
    [one] طاولة واحدة تنقصها زيارات
    [two] طاولتان تنقصهما زيارات
    [few] { $count } طاولات تنقصها زيارات
    [many] { $count } طاولةً تنقصها زيارات
   *[other] { $count } طاولة تنقصها زيارات
}

scoring-why-not-there = لم تعد عند تلك الطاولة. إليك أين أنت الآن.
scoring-why-not-seen = لا ترتّب إلا ما اطّلعت عليه.
scoring-why-no-points = امنح النقاط أيضًا، ثم قل أيهما أفضل.
scoring-why-no-skip-reason = قل لماذا تترك هذه الطاولة.
scoring-why-paused = أوقف المنظّمون التحكيم مؤقتًا. يُرجى الانتظار.
scoring-why-taken = أخذ محكّم آخر هذه الطاولة للتو.
scoring-why-crowded = نقر كثيرون في اللحظة نفسها، ولم تُحفظ نقرتك. يُرجى إعادة النقر.

said-expo-changed = حُفظ. ويسري ابتداءً من الطاولة التالية.
said-expo-paused = التحكيم متوقف مؤقتًا.
said-expo-resumed = استؤنف التحكيم.
said-expo-hidden = لا يُوجَّه إليها أحد بعد الآن.
said-expo-shown = يُوجَّه إليها المحكّمون من جديد.

desk-act-expo-judged = حكم عند طاولة
desk-act-expo-placed = غيّر ترتيبه الخاص
desk-act-expo-left = ترك طاولة دون حكم
desk-act-expo-undone = تراجع عن خطوة في المعرض
desk-act-expo-changed = غيّر كيف يجري المعرض
desk-act-expo-paused = أوقف المعرض مؤقتًا
desk-act-expo-resumed = استأنف المعرض
desk-act-expo-entry-hidden = أخفى مشاركة عن المحكّمين
desk-act-expo-entry-shown = أعاد إظهار مشاركة للمحكّمين

letter-team-absent-subject = { $programme }: لا أحد عند طاولة { $entry }
letter-team-absent-body =
    تحية طيبة { $name }،

    لم يجد ثلاثة محكّمين أحدًا عند طاولة { $entry }، «{ $title }». فأُخفيت: لا يُوجَّه إليها محكّمون بعد الآن.

    عند عودة الفريق أعد إظهارها:
    { $link }

letter-expo-conflict-subject = { $programme }: تنحّي { $judge } عن { $entry }
letter-expo-conflict-body =
    تحية طيبة { $name }،

    أثناء التجول بين الطاولات، أعلن { $judge } تضارب مصالح مع { $entry } ولن يحكّمها:

    { $reason }

    يُوجَّه إليها غيره. وسير التحكيم هنا:
    { $link }

results-how-pairs = قال المحكّمون عند الطاولات أي الاثنين أفضل. والقيمة هي عدد المرات من مئة التي تُعدّ فيها المشاركة أفضل من مشاركة متوسطة، بحسب كل ما قيل؛ وإلى جانبها النسبة المئوية البسيطة للمقارنات التي فازت بها.
