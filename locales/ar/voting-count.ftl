# Counting the public vote: screens, the count, the champions.

# What screens find.

count-screens = فحوص التصويت
count-screens-lead = البرامج تصوّت أيضًا. تشير الفحوص إلى ناخبين قد تجمعهم صلة، ويقرّر إنسان، مع ذكر السبب، هل تُحسب أصواتهم. وإلى ذلك الحين تبقى معلّقة.
count-screened = مرّت الفحوص آخر مرة على جميع البطاقات في { $when }، بطلب من { $person }.
count-screen-now = افحص جميع البطاقات الآن
count-screen-now-text = تُستخرج من جديد المجموعات التي لم يُبتّ فيها، وتبقى التي بُتّ فيها. وبعد إغلاق التصويت يجب إجراء الفحص مرة أخرى.
count-no-sets = لم يُعثر على شيء
count-no-sets-text = لم تجد الفحوص ناخبين يبدو أن بينهم صلة، أو أنها لم تُجرَ بعد.
count-set = ما عُثر عليه
count-set-voters = الناخبون
count-leaning = يميل إلى
count-leaning-text = هذا مجرد ميل الوقائع. فحملات الناس تشبه القطعان للوهلة الأولى: وزارة تراسل موظفيها، أو مدرسة، أو قرية بأكملها. اقرأ الوقائع قبل أن تقرّر.
count-set-standing = القرار
count-sets-waiting = في انتظار القرار
count-sets-decided = تم البتّ فيها
count-set-also = وجدت فحوص أخرى الناخبين أنفسهم تقريبًا:
count-voters = { $n ->
    [zero] لا ناخبين
    [one] ناخب واحد
    [two] ناخبان
    [few] { $count } ناخبين
    [many] { $count } ناخبًا
   *[other] { $count } ناخب
}
count-sets-of = { $n ->
    [zero] لا مجموعات: { $voters }
    [one] مجموعة واحدة: { $voters }
    [two] مجموعتان: { $voters }
    [few] { $count } مجموعات: { $voters }
    [many] { $count } مجموعة: { $voters }
   *[other] { $count } مجموعة: { $voters }
}
count-screen-burst = اندفاع
count-screen-burst-text = في دقائق قليلة اجتمع عدد أكبر بكثير مما يأتي به إيقاع هذا التصويت.
count-screen-sequence = عناوين متسلسلة
count-screen-sequence-text = تختلف عناوينهم برقم أو بحروف قليلة، وسُجّلت بهذا الترتيب أو اختارت الاختيار نفسه.
count-screen-crowd = شبكة أو نطاق يختار اختيارًا واحدًا
count-screen-crowd-text = جميع من في شبكة واحدة أو نطاق بريد واحد تقريبًا اختاروا الاختيار نفسه، وهو أندر بكثير عند غيرهم.
count-screen-disposable = عناوين تُعار لدقائق
count-screen-disposable-text = تعير خدمة بريدهم عنوانًا لأي شخص لبضع دقائق.
count-screen-pace = أسرع من البشر
count-screen-pace-text = أكّدوا أو صوّتوا في ثوانٍ قليلة لا يقرأ فيها أحد رسالة أو صفحة.
count-screen-rhythm = كالساعة
count-screen-rhythm-text = صوّتوا واحدًا بعد الآخر بفاصل زمني واحد.
count-screen-names = أسماء متشابهة
count-screen-names-text = عدد المتشابهين في الاسم الذين اختاروا الاختيار نفسه أكبر بكثير مما عند غيرهم من المتشابهين.
count-set-suspect = معلّقة
count-set-valid = تُحسب
count-set-void = لا تُحسب
count-leans-machine = آلات
count-leans-people = ناس
count-leans-open = غير محسوم
count-facts = الوقائع
count-facts-text = لا يُذكر لمن صوّتوا: يجب ألا يتوقف القرار على ذلك.
count-fact-span = تسعة من كل عشرة صوّتوا أول مرة خلال
count-fact-from = بدءًا من
count-fact-alike = اختاروا الاختيار نفسه في فئة واحدة
count-fact-usual = المعتاد قياسًا إلى بقية التصويت
count-fact-names = أسماء غير متشابهة
count-fact-networks = الشبكات
count-fact-domains = نطاقات البريد
count-fact-ballots = بطاقات مختلفة، كل منها بكاملها
count-fact-single = صوّتوا في فئة واحدة فقط
count-fact-hasty = أسرع من أن يقرأ أحد
count-fact-numbered = عناوين لا تختلف إلا برقم
count-fact-counted = سُجّلوا بالرقم التالي لما قبله
count-fact-lent = عناوين مُعارة لدقائق
count-fact-regular = على فترات منتظمة
count-yes = نعم
count-no = لا
count-seconds = { $n ->
    [zero] أقل من ثانية
    [one] ثانية واحدة
    [two] ثانيتين
    [few] { $count } ثوانٍ
    [many] { $count } ثانية
   *[other] { $count } ثانية
}
count-minutes = { $n ->
    [zero] أقل من دقيقة
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $count } دقائق
    [many] { $count } دقيقة
   *[other] { $count } دقيقة
}
count-hours = { $n ->
    [zero] أقل من ساعة
    [one] ساعة واحدة
    [two] ساعتين
    [few] { $count } ساعات
    [many] { $count } ساعة
   *[other] { $count } ساعة
}
count-days = { $n ->
    [zero] أقل من يوم
    [one] يوم واحد
    [two] يومين
    [few] { $count } أيام
    [many] { $count } يومًا
   *[other] { $count } يوم
}
count-examples = بعض ناخبيها
count-examples-caption = أوائل المسجّلين
count-name = الاسم
count-address = العنوان
count-registered = تاريخ التسجيل
count-verdicts = القرارات
count-decided-by = بقلم { $person } في { $when }
count-verdict = هل تُحسب هذه الأصوات؟
count-verdict-help = القرار للمجموعة كلها. يمكن تغييره إلى أن يوقّع شخصان على العدّ.
count-verdict-valid = تُحسب
count-verdict-valid-help = هنا صوّت أناس، كلٌّ بنفسه.
count-verdict-void = لا تُحسب
count-verdict-void-help = يُنشر عددها وسببها مع الأبطال.
count-verdict-reason = السبب
count-verdict-reason-help = يُنشر حين لا تُحسب الأصوات. لا تذكر اسم أحد.
count-decide = قرّر
said-vote-screened = مرّت الفحوص على جميع البطاقات.
said-set-decided = سُجّل قرارك.
count-kind-text = مجموعات من نوع واحد: وجدها الفحص نفسه، وتميل وقائعها إلى الجهة نفسها. بُتّ أولًا في المجموعات المختلفة واحدةً واحدة. القرار أدناه لكل ما بقي هنا.
count-kind-caption = مجموعات من هذا النوع
count-kind-none = لا مجموعة من هذا النوع
count-kind-none-text = بتّ أحدهم فيها، أو مرّت الفحوص على الأصوات من جديد.
count-kind-verdict = هل تُحسب أصوات كل هذه المجموعات؟
count-kind-verdict-help = القرار لكل مجموعة من هذا النوع، في الصفحات التالية أيضًا. يمكن تغييره إلى أن يوقّع شخصان على العدّ.
count-kind-decide = بُتّ فيها كلها
said-kind-decided = سُجّل قرارك لكل مجموعات هذا النوع.

# The count.

count-tally = عدّ الأصوات
count-tally-lead = يُعدّ من البطاقات بعد انتهاء التصويت والبتّ في كل مجموعة، ويوقّعه شخصان، ولا يراه أحد غيرهم حتى إعلان الأبطال.
count-tally-waits = لم يُبتّ في كل شيء
count-tally-undecided = { $n ->
    [zero] لا مجموعات تنتظر القرار.
    [one] مجموعة واحدة تنتظر القرار. لا يمكن العدّ قبل ذلك.
    [two] مجموعتان تنتظران القرار. لا يمكن العدّ قبل ذلك.
    [few] { $count } مجموعات تنتظر القرار. لا يمكن العدّ قبل ذلك.
    [many] { $count } مجموعة تنتظر القرار. لا يمكن العدّ قبل ذلك.
   *[other] { $count } مجموعة تنتظر القرار. لا يمكن العدّ قبل ذلك.
}
count-tally-made = العدّ رقم { $number }، أجراه { $person } في { $when }
count-tally-outdated = متجاوَز
count-tally-outdated-text = عُثر على مجموعة أو بُتّ فيها منذ ذلك الحين. أعد العدّ؛ وقد سقطت التوقيعات على هذا العدّ.
count-sums = ما آلت إليه جميع البطاقات
count-sum-received = المستلَمة
count-sum-valid = الصحيحة
count-sum-suspect = في انتظار القرار
count-sum-incomplete = لناخبين لم يصوّتوا في جميع الفئات
count-sum-void = الملغاة إجمالًا
count-sum-void-by = ملغاة: { $screen }
count-sum-with-void = كما لو حُسبت الملغاة
count-place = المرتبة
count-entry = المشاركة
count-champion = بطل
count-tied = تعادل في المركز الأخير
count-tied-choose = { $n ->
    [zero] لا يلزم اختيار أي منها.
    [one] يجب اختيار واحد منها.
    [two] يجب اختيار اثنين منها.
    [few] يجب اختيار { $count } منها.
    [many] يجب اختيار { $count } منها.
   *[other] يجب اختيار { $count } منها.
}
count-signatures = التوقيعات
count-signed-by = { $person }، { $when }
count-signature-awaited = منتظَر
count-office-leads = منظِّم أو رئيس
count-office-looks = منظِّم ثانٍ أو مدقِّق
count-sign = وقّع على هذا العدّ
count-sign-text = تقرّ بأنك قرأته وأنه نابع من البطاقات والقرارات. وبالتوقيعين لا يتغيّر منه شيء.
count-sign-as = توقّع بصفتك: { $office }
count-sign-choose = بأي صفة توقّع؟
count-sign-now = وقّع
count-announce = أعلِن الأبطال
count-announce-text = عندئذ يرى الجميع من هم الأبطال، وكم بطاقة استُلمت وكم منها لم تُحسب ولماذا. وتبقى أصوات كل مشاركة مخفية إلى أن تُنشر نتائج الدورة: عندئذ تكون في السجل العام، ليتمكن كل من يشاء من إعادة العد. لا يمكن التراجع عن هذا.
count-announce-now = أعلِن
count-count = عُدّ
count-count-again = أعد العدّ
count-count-text = تُقرأ جميع البطاقات من جديد وتُعدّ وفق الشروط المعلنة قبل فتح التصويت.
count-count-now = عُدّ جميع البطاقات
count-choose-reason = سبب اختيار هؤلاء
count-choose-reason-help = يُحفظ مع العدّ.
said-vote-counted = عُدّت جميع البطاقات.
said-tally-signed = توقيعك على العدّ مسجّل.
said-champions-announced = أُعلن الأبطال.

# The champions.

count-champions = أبطال التصويت العام
count-champions-lead = الأكثر أصواتًا في كل فئة. وترتيبهم داخل الفئة حسب أرقامهم المرجعية لا حسب أصواتهم.
count-champions-announced = أُعلن في { $when }.
count-champions-csv = القائمة بصيغة CSV
count-removed = ما الذي عُدّ
count-removed-text = استُبعدت أصوات رأى إنسان أنها ليست لأناس، ولكل مجموعة سببها.
count-removed-caption = مجموعات لا تُحسب

# The proof of one vote.

count-proof = بطاقتك في العدّ
count-proof-counts = ما أدليت به موجود في العدّ وهو محسوب.
count-proof-void = ما أدليت به استُلم ولم يُحسب: لم يُصوَّت في جميع الفئات، أو قرّر أحدهم ذلك لمجموعة هو فيها.
count-proof-broken = ما حُفظ من بطاقتك لا يقود إلى الجذر الموقَّع. أبلغ المنظّمين والمدقّق.
count-proof-sealed = لا يظهر هنا لمن صوّتَّ، حتى لا يطلب منك أحد إظهاره.
count-proof-try = جرّب بنفسك
count-proof-how = السطر مع ملحه ورقة في شجرة تجزئات (RFC 6962: ‏SHA-256 لبايت صفري ثم الملح ثم السطر). وتقود مع التجزئات على جانب الطريق إلى الجذر، وهو واحد للجميع وجزء مما وقّعه شخصان.
count-proof-line = سطرك
count-proof-salt = الملح
count-proof-place = الموضع، بدءًا من 0
count-proof-position = { $index } من { $size }
count-proof-path = التجزئات على جانب الطريق
count-proof-root = جذر جميع البطاقات
count-proof-root-text = يجد كل من صوّت الجذر نفسه بجانب بطاقته.

# Why not.

count-why-tally-signed = وقّع شخصان على العدّ، فلا يتغيّر ما يستند إليه.
count-why-decided-meanwhile = بتّ أحدهم في هذه المجموعة في الأثناء. اقرأها من جديد.
count-why-kind-changed = في الأثناء بُتّ في مجموعة من هذا النوع أو عُثر عليها. اقرأها من جديد.
count-why-verdict-needs-reason = اذكر السبب.
count-why-no-verdict = اختر هل تُحسب هذه الأصوات.
count-why-still-open = لا يُعدّ شيء قبل انتهاء التصويت.
count-why-unscreened = يجب أن تمرّ الفحوص على جميع البطاقات مرة بعد إغلاق التصويت.
count-why-counted-meanwhile = تغيّر شيء منذ قراءتك للعدّ. اقرأه من جديد.
count-why-tie-open = يجب أن يختار أحدهم بين المتعادلين في المركز الأخير ثم يعيد العدّ.
count-why-unsigned = لم يوقّع شخصان على العدّ.
count-why-too-close = أنت قريب جدًا من مشاركة مطروحة للتصويت. وينظر آخرون في مجموعاته وعدّه.
count-why-choose-places = اختر من المتعادلين بعدد المراكز المتبقية تمامًا.
count-why-choose-needs-reason = اذكر سبب اختيار هؤلاء.
count-why-not-your-office = لا يمكنك التوقيع بهذه الصفة.
count-why-signed-already = وقّع شخص آخر بهذه الصفة.
count-why-two-people = التوقيعان لشخصين مختلفين.
count-why-undecided = { $n ->
    [zero] لا مجموعات تنتظر القرار.
    [one] ما زالت مجموعة واحدة تنتظر القرار.
    [two] ما زالت مجموعتان تنتظران القرار.
    [few] ما زالت { $count } مجموعات تنتظر القرار.
    [many] ما زالت { $count } مجموعة تنتظر القرار.
   *[other] ما زالت { $count } مجموعة تنتظر القرار.
}

# What the log says.

desk-act-vote-screened = فحص جميع بطاقات التصويت
desk-act-vote-set-decided = بتّ في حساب مجموعة من الأصوات
desk-act-vote-sets-decided = بتّ في حساب كل المجموعات من نوع واحد
desk-act-vote-counted = عدّ التصويت العام
desk-act-tally-signed = وقّع على عدّ التصويت
desk-act-champions-announced = أعلن أبطال التصويت
