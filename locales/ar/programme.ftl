# Making and setting up an edition of a programme.

programme-new = إنشاء برنامج
programme-new-lead = اختر نقطة البداية وحدّد عنوانًا للبرنامج. ولكل ما عدا ذلك قيمة افتراضية يمكنك تغييرها لاحقًا، قبل فتح باب المشاركة.
programme-preset = البدء من
programme-preset-help = يأتي النموذج الجاهز بفئات وجوائز ومراحل ونموذج مشاركة واستمارة تقييم متناسقة فيما بينها.
programme-slug = العنوان
programme-slug-help = أحرف لاتينية صغيرة وأرقام وواصلات، مثل wsis-2027. ويَرِد في كل رابط ولا يمكن تغييره.
programme-first = اليوم الأول
programme-first-help = يُفتح باب المشاركة في هذا اليوم الساعة 09:00 بالمنطقة الزمنية للبرنامج؛ وتتبعه سائر المراحل. ويمكن تغيير كل موعد.
programme-names = الاسم
programme-names-help = بكل لغة يستعملها قراؤك. اترك اللغة فارغة للإبقاء على اسم النموذج الجاهز.
programme-make = إنشاء البرنامج
programme-import = البدء من ملف
programme-import-lead = إعدادات مصدَّرة من برنامج آخر، ولك أن تعدّلها. وإذا كانت مواعيدها بعدد الأيام، حُسبت ابتداءً من اليوم.
programme-import-file = الملف
programme-import-file-help = ملف TOML لا يتجاوز 1 ميغابايت.
programme-import-text = أو الصق نصه هنا
programme-import-text-help = يُذكر كل خطأ مع رقم سطره، ويبقى النص هنا لتصحيحه.
programme-import-make = إنشاء البرنامج من هذا الملف

programme-setup = الإعدادات
programme-setup-lead = ما تعد به هذه الدورة وما تطلبه: الشروط والفئات والجوائز وطريقة التقييم والأسئلة الموجّهة إلى المشاركين.
programme-stages-change = تغيير المواعيد
programme-rubric-see = معايير التقييم
programme-export = تصدير الإعدادات في ملف
programme-kind = النوع
programme-kind-prize = جائزة
programme-kind-hackathon = هاكاثون
programme-zone = المنطقة الزمنية
programme-categories-max = الحد الأقصى للفئات أو التحديات لكل مشاركة
programme-team-max = الحد الأقصى لعدد أعضاء الفريق
programme-catalogue = دليل المشاركات
programme-catalogue-after-closing = علني فور إغلاق باب المشاركة
programme-catalogue-after-publication = علني عند نشر أسماء الفائزين
programme-screening = الفرز
programme-screening-yes = تُفرز المشاركات قبل إسنادها إلى المحكّمين
programme-screening-no = تُحال كل مشاركة مقدَّمة إلى المحكّمين
programme-naming = الاسم والملخص
programme-naming-lead = ما يقرؤه الناس في الصفحات العامة. واللغة التي لا نص لها يظهر فيها النص الإنكليزي.
programme-summaries = الملخص
programme-summaries-help = جملة أو جملتان تبيّنان ماهية البرنامج ولمن هو.
programme-names-save = حفظ الاسم والملخص
# $text: the words that stand there now, because somebody else changed them.
programme-now = النص الحالي: { $text }
programme-categories = الفئات
programme-challenges = التحديات
programme-code = الرمز
programme-name = الاسم
programme-prizes = الجوائز
programme-prizes-caption = كل جائزة مع ما تُمنح له وعدد من يمكن أن يفوزوا بها معًا
programme-prize = الجائزة
programme-prize-for = تُمنح لـ
programme-prize-of-all = جميع المشاركات
programme-winners-max = الحد الأقصى للفائزين
programme-sheets =
    { $n ->
        [zero] لا تحتاج المشاركات إلى استمارات تقييم.
        [one] تحتاج كل مشاركة إلى استمارة تقييم واحدة.
        [two] تحتاج كل مشاركة إلى استمارتي تقييم.
        [few] تحتاج كل مشاركة إلى { $count } استمارات تقييم.
        [many] تحتاج كل مشاركة إلى { $count } استمارة تقييم.
       *[other] تحتاج كل مشاركة إلى { $count } استمارة تقييم.
    }
programme-blind = لا يطّلع المحكّمون على هوية المشاركين.
programme-not-blind = يطّلع المحكّمون على هوية المشاركين.
programme-rubric-caption = ما يقيّمه المحكّمون، مع وزن كل معيار ومعنى كل مستوى
programme-criterion = المعيار
programme-weight = الوزن
programme-weight-of = { $weight } من { $sum }
programme-levels = المستويات
programme-form = نموذج المشاركة
programme-form-caption = الأسئلة الموجّهة إلى المشاركين، بترتيبها في النموذج
programme-question = السؤال
programme-answer = الإجابة
programme-seen-by = من يطّلع عليها
programme-seen-by-all = الجميع
programme-seen-by-public = الجميع ما عدا المحكّمين في جولة دون كشف الهوية
programme-seen-by-judges = الفريق والمحكّمون والمنظِّمون
programme-seen-by-organisers = الفريق والمنظِّمون؛ أما المحكّمون ففي الجولات التي تُكشف فيها الهوية فقط
programme-field-line = سطر واحد
programme-field-text = عدة فقرات
programme-field-choice = أحد الخيارات
programme-field-choices = خيار أو أكثر
programme-field-choices-with-text = خيار أو أكثر، مع نص لكل منها
programme-field-link = عنوان ويب
programme-field-email = عنوان بريد إلكتروني
programme-field-number = عدد صحيح
programme-field-file = ملفات
# $least: the smaller number of words; $count: the larger one.
programme-words-between =
    { $n ->
        [zero] دون كلمات
        [one] من { $least } إلى كلمة واحدة
        [two] من { $least } إلى كلمتين
        [few] من { $least } إلى { $count } كلمات
        [many] من { $least } إلى { $count } كلمة
       *[other] من { $least } إلى { $count } كلمة
    }
programme-words-least =
    { $n ->
        [zero] دون حد أدنى للكلمات
        [one] كلمة واحدة على الأقل
        [two] كلمتان على الأقل
        [few] { $count } كلمات على الأقل
        [many] { $count } كلمة على الأقل
       *[other] { $count } كلمة على الأقل
    }
programme-words-most =
    { $n ->
        [zero] دون كلمات
        [one] كلمة واحدة على الأكثر
        [two] كلمتان على الأكثر
        [few] { $count } كلمات على الأكثر
        [many] { $count } كلمة على الأكثر
       *[other] { $count } كلمة على الأكثر
    }
programme-options =
    { $n ->
        [zero] لا خيارات
        [one] خيار واحد
        [two] خياران
        [few] { $count } خيارات
        [many] { $count } خيارًا
       *[other] { $count } خيار
    }

programme-stages = المراحل والمواعيد
programme-stages-lead = جميع المواعيد بالمنطقة الزمنية { $zone }. وتظل المرحلة مفتوحة حتى آخر ثانية قبل إغلاقها. وتبقى المواعيد السابقة في سجل التغييرات مع سبب تغييرها.
programme-stage-entries = تقديم المشاركات
programme-stage-screening = الفرز
programme-stage-voting = التصويت العام
programme-stage-scoring = التقييم
programme-stage-decision = القرار
programme-stage-ceremony = حفل تسليم الجوائز
programme-stage-open = مفتوحة
programme-stage-ahead = لم تُفتح بعد
programme-stage-over = مغلقة
programme-stage-between = من { $opens } إلى { $closes }
programme-stage-change = تغيير مواعيد مرحلة: { $stage }
programme-stage-opens = موعد الفتح
programme-stage-closes = موعد الإغلاق
programme-date-help = بالمنطقة الزمنية { $zone }.
programme-stage-reason = السبب
programme-stage-reason-help = يراه كل من يقرأ سجل التغييرات. وإن تغيّر موعد إغلاق باب المشاركة وصلت كل فريق رسالة تذكره.
programme-stage-save = حفظ مواعيد مرحلة: { $stage }
programme-history = سجل التغييرات
programme-history-none = لم يُغيَّر أي موعد.
programme-history-caption = تغييرات المواعيد، والأحدث أولًا
programme-history-when = الوقت
programme-history-stage = المرحلة
programme-history-before = قبل التغيير
programme-history-after = بعد التغيير
programme-history-by = صاحب التغيير

said-programme-made = أُنشئ البرنامج، وأنت منظِّمه. والخطوة التالية هي مراجعة إعداداته ومواعيده.
said-names-saved = حُفظ الاسم والملخص.
said-stage-changed = غُيّرت المواعيد. وتبقى المواعيد السابقة في سجل التغييرات.

programme-why-not-yet = تُفتح هذه المرحلة في { $opens }.
programme-why-closed = أُغلقت هذه المرحلة في { $closed }.
programme-why-no-such-stage = لا توجد مثل هذه المرحلة في هذا البرنامج.
programme-why-changed = غيّر شخص آخر الاسم أو الملخص بعد أن فتحت هذه الصفحة. يُرجى المقارنة بالنص الحالي، والحفظ من جديد إن كان نصك هو الصحيح
programme-why-dates-changed = غيّر شخص آخر هذه المواعيد بعد أن فتحت هذه الصفحة. يُرجى المقارنة بالمواعيد الحالية، والحفظ من جديد إن كانت مواعيدك هي الصحيحة
programme-why-date = يُرجى تحديد التاريخ والوقت
programme-why-day = يُرجى تحديد اليوم
programme-why-stage-order = يُرجى اختيار موعد إغلاق لاحق لموعد الفتح
programme-why-no-reason = يُرجى ذكر سبب تغيير المواعيد
programme-why-no-preset = يُرجى اختيار ما يبدأ منه البرنامج
programme-why-slug-missing = يُرجى تحديد عنوان للبرنامج
programme-why-slug = لا يمكن استعمال العنوان «{ $slug }». يُرجى اختيار 2 إلى 60 من الأحرف اللاتينية الصغيرة والأرقام والواصلات
programme-why-slug-taken = العنوان «{ $slug }» مستعمل. يُرجى اختيار عنوان آخر
programme-why-not-text = هذا الملف ليس نصًا. يُرجى اختيار ملف TOML
programme-why-file-missing = يُرجى اختيار ملف أو لصق نصه
programme-why-file-large = حجم هذا الملف يتجاوز 1 ميغابايت
# $message: what the reader of the file says, in English.
programme-why-file = السطر { $line }، العمود { $column }: { $message }
programme-why-no-name = يُرجى تحديد اسم بلغة واحدة على الأقل
programme-why-name-long = يُرجى ألا يتجاوز عدد الأحرف { $most }
programme-why-zone = «{ $zone }» ليست منطقة زمنية. يُرجى استعمال اسم مثل Europe/Zurich
programme-why-accent = «{ $accent }» ليس من الألوان المتاحة. يُرجى اختيار أحد الألوان التالية: { $known }
programme-why-too-many =
    { $n ->
        [zero] لا يجوز وجود فئات أو جوائز أو حقول أو جولات
        [one] لا يجوز أن يتجاوز عدد الفئات أو الجوائز أو الحقول أو الجولات واحدًا
        [two] لا يجوز أن يتجاوز عدد الفئات أو الجوائز أو الحقول أو الجولات اثنين
        [few] لا يجوز أن يتجاوز عدد الفئات أو الجوائز أو الحقول أو الجولات { $most }
        [many] لا يجوز أن يتجاوز عدد الفئات أو الجوائز أو الحقول أو الجولات { $most }
       *[other] لا يجوز أن يتجاوز عدد الفئات أو الجوائز أو الحقول أو الجولات { $most }
    }
programme-why-terms = في الشروط، يجب أن تكون قيمة كل من categories_max و team_max بين 1 و{ $most }
programme-why-no-stage = المرحلة «{ $stage }» غير موجودة
programme-why-stage-sequence = المرحلة «{ $stage }» في غير موضعها. تَرِد كل مرحلة مرة واحدة، بهذا الترتيب: entries، screening، voting، scoring، decision، ceremony
programme-why-stage-dates = تحتاج المرحلة «{ $stage }» إلى تاريخين (opens و closes) أو إلى عددين من الأيام (opens_after_days و closes_after_days)
programme-why-stage-closes = تُغلق المرحلة «{ $stage }» قبل فتحها
programme-why-no-category = لا توجد أي فئة
programme-why-twice = يَرِد «{ $key }» مرتين. يجب أن تختلف الرموز والمفاتيح
programme-why-code = لا يصلح «{ $code }» رمزًا. يُرجى استعمال ما لا يتجاوز 40 من الأحرف اللاتينية a إلى z والأرقام والواصلات والشرطات السفلية
programme-why-key = لا يصلح «{ $key }» مفتاحًا. يُرجى استعمال ما لا يتجاوز 40 من الأحرف اللاتينية الصغيرة والأرقام والشرطات السفلية، على أن يبدأ بحرف
programme-why-nameless = هناك ما يتبع «{ $key }» وليس له اسم بأي لغة
programme-why-prize-category = الجائزة «{ $prize }» مخصصة لفئة «{ $category }» غير موجودة
programme-why-winners = لا يجوز أن يتجاوز عدد الفائزين بالجائزة «{ $prize }» { $most }
programme-why-no-round = لا توجد أي جولة تقييم
programme-why-sheets = يجب أن تكون قيمة sheets_needed بين 1 و{ $most }
programme-why-no-criterion = في إحدى الجولات لا يوجد أي معيار للتقييم
programme-why-many-criteria =
    { $n ->
        [zero] لا يجوز أن يكون للجولة معايير
        [one] لا يجوز أن يكون للجولة أكثر من معيار واحد
        [two] لا يجوز أن يكون للجولة أكثر من معيارين
        [few] لا يجوز أن يكون للجولة أكثر من { $most } معايير
        [many] لا يجوز أن يكون للجولة أكثر من { $most } معيارًا
       *[other] لا يجوز أن يكون للجولة أكثر من { $most } معيار
    }
programme-why-weight = يجب أن يكون وزن المعيار «{ $criterion }» بين 1 و1000
programme-why-levels = يحتاج المعيار «{ $criterion }» إلى عدد من المستويات بين 2 و11، من أقل النقاط إلى أكثرها، وكل منها بين 0 و1000
programme-why-no-title = يحتاج النموذج إلى حقل «title» من النوع «line» تكون الإجابة عنه لازمة ولا تدل على هوية المشارك
programme-why-options = للحقل «{ $field }» خيارات لا يجوز أن تكون له، أو تنقصه خيارات. الخيارات لحقول الاختيار وحدها، ولا تتجاوز 400
programme-why-words = حدود عدد الكلمات في الحقل «{ $field }» غير ممكنة. وهي للإجابات المكتوبة وحدها، والحد الأصغر أولًا
programme-why-files = ما يقوله الحقل «{ $field }» عن الملفات غير ممكن. فلحقل الملفات نوع واحد على الأقل، ومن ملف إلى 20 ملفًا، ومن 1 إلى 100 ميغابايت، وليس لغيره من الحقول شيء من ذلك
programme-why-public-email = الحقل «{ $field }» عنوان بريد إلكتروني، ولا يعرضه الدليل العلني أبدًا
programme-why-not-blind = الحقل «{ $field }» يدل على هوية المشارك، فلا يجوز أن يَرِد في دليل يستطيع المحكّمون قراءته أثناء تحكيم دون كشف الهوية. اجعله غير علني، أو اعرض الدليل بعد النشر

# $number: 1 for the first; $name: what the organiser calls it.
programme-round-named = الجولة { $number }: { $name }

programme-why-quota = عدد من ينتقل من الجولة: اكتب عددًا صحيحًا من 1 إلى { $most }.
programme-why-last-quota = لا ينتقل أحد من الجولة الأخيرة، بل يُقرَّر الفائزون فيها. احذف «moves_on» منها.

programme-quota-category = { $n ->
    [zero] لا تنتقل أي مشاركة من كل فئة.
    [one] تنتقل مشاركة واحدة من كل فئة.
    [two] تنتقل مشاركتان من كل فئة.
    [few] تنتقل { $count } مشاركات من كل فئة.
    [many] تنتقل { $count } مشاركة من كل فئة.
   *[other] تنتقل { $count } مشاركة من كل فئة.
}
programme-quota-challenge = { $n ->
    [zero] لا ينتقل أي مشروع من كل تحدٍّ.
    [one] ينتقل مشروع واحد من كل تحدٍّ.
    [two] ينتقل مشروعان من كل تحدٍّ.
    [few] تنتقل { $count } مشاريع من كل تحدٍّ.
    [many] ينتقل { $count } مشروعًا من كل تحدٍّ.
   *[other] ينتقل { $count } مشروع من كل تحدٍّ.
}
programme-quota-edition = { $n ->
    [zero] لا تنتقل أي مشاركة من المجموع.
    [one] تنتقل مشاركة واحدة من المجموع.
    [two] تنتقل مشاركتان من المجموع.
    [few] تنتقل { $count } مشاركات من المجموع.
    [many] تنتقل { $count } مشاركة من المجموع.
   *[other] تنتقل { $count } مشاركة من المجموع.
}
programme-quota-none = تنتقل كل مشاركة أجازها المحكّمون.

programme-rounds-title = الجولات
programme-rounds-lead = كيف تُحكَّم كل جولة. قد تكون للجولة مواعيدها ضمن مرحلة التقييم؛ وكل المواعيد بتوقيت { $zone }.
programme-round-change = تغيير مواعيد { $round }
programme-round-save = احفظ مواعيد { $round }
programme-round-no-dates = لا مواعيد خاصة بها: تستمر ما دامت مرحلة التقييم.
programme-history-round = الجولة
programme-history-rounds = مواعيد الجولات التي تغيّرت، الأحدث أولًا
said-round-changed = تغيّرت المواعيد. وتبقى القديمة في السجل.
programme-method-rubric = يعطي المحكّمون نقاطًا لكل معيار.
programme-method-gate = يقول المحكّمون: ناجح أو غير ناجح أو غير متأكد.
programme-method-expo = يتنقل المحكّمون من طاولة إلى أخرى ويقولون أي الاثنين أفضل.
# $estimator: what programme-estimator-… says.
programme-round-values = يقوم الترتيب على { $estimator }.
programme-estimator-mixed = متوسطات مصحَّحة بحسب من حكّم
programme-estimator-mean = متوسطات بسيطة
programme-estimator-trimmed = متوسطات بعد حذف أعلى استمارة وأدناها
programme-estimator-z_score = درجات معيارية يُنزَع منها متوسط كل محكّم وتشتته
programme-estimator-additive = متوسطات يُنزَع منها تساهل كل محكّم
programme-estimator-borda = المراتب في ترتيب كل محكّم (بوردا)
programme-estimator-copeland = عدد المنافسين المهزومين عند المحكّمين الذين رأوا كليهما (كوبلاند)
programme-consensus-majority = تنجح المشاركة حين يكون من أجازوها أكثر ممن رفضوها؛ ولا صوت لمن لم يتأكد.
programme-consensus-unanimous = تنجح المشاركة حين لا يرفضها أي محكّم؛ ولا صوت لمن لم يتأكد.
programme-round-everybody = يحكّم كل محكّم كل مشاركة لا تربطه بها صلة وثيقة.
programme-round-sheets = { $n ->
    [zero] لا يقرأ المشاركات أي محكّم.
    [one] يقرأ كل مشاركة محكّم واحد على الأقل.
    [two] يقرأ كل مشاركة محكّمان على الأقل.
    [few] يقرأ كل مشاركة { $count } محكّمين على الأقل.
    [many] يقرأ كل مشاركة { $count } محكّمًا على الأقل.
   *[other] يقرأ كل مشاركة { $count } محكّم على الأقل.
}
programme-round-visits = { $n ->
    [zero] لا وقت محدد لزيارة الطاولة.
    [one] تستغرق زيارة الطاولة دقيقة واحدة على الأكثر.
    [two] تستغرق زيارة الطاولة دقيقتين على الأكثر.
    [few] تستغرق زيارة الطاولة { $count } دقائق على الأكثر.
    [many] تستغرق زيارة الطاولة { $count } دقيقة على الأكثر.
   *[other] تستغرق زيارة الطاولة { $count } دقيقة على الأكثر.
}
programme-round-blind = لا يرى المحكّمون من شارك.
programme-round-open = يرى المحكّمون من شارك.
programme-why-gate = لجولة الإجازة سؤال واحد بثلاث إجابات: غير ناجح، غير متأكد، ناجح.
programme-why-gate-quota = تنتقل كل مشاركة تجتاز جولة الإجازة. احذف «moves_on» منها.
programme-why-visits = الزيارات خاصة بجولة يتنقل فيها المحكّمون بين الطاولات: من 1 إلى { $minutes } دقيقة لكل زيارة، بلا نقاط أو بما لا يزيد على { $points } من النقاط.
programme-why-estimator = لا يُختار المقدِّر إلا للجولات ذات المعايير.
programme-why-round-dates = للجولة إما موعدان أو عددان من الأيام، وتُفتح قبل أن تُغلق. أو لا شيء من ذلك.
programme-why-round-within = أعطِ الموعدين بالترتيب ضمن مرحلة التقييم، أو لا تعطِ أيًّا منهما.

programme-copy = اصنع الدورة التالية لدورة موجودة
programme-copy-lead = لها الإعداد نفسه، وتنتقل كل التواريخ بأيام كاملة. وتبقى المشاركات والحكام والنتائج مع السابقة.
programme-copy-edition = الدورة السابقة
programme-copy-first-help = يوم تفتح مرحلتها الأولى، وتبقى الساعات كما كانت.
programme-copy-make = اصنع الدورة التالية
programme-why-no-edition = اختر دورة من القائمة
programme-path = من هنا إلى فتح باب المشاركة
programme-path-lead = لكل شيء قيمة مبدئية. مرّ على هذه في عشر دقائق، وكل منها يقود إلى حيث يُغيَّر.
programme-path-names = الأسماء والملخص
programme-path-languages =
    { $n ->
        [zero] بلا لغة
        [one] بلغة واحدة
        [two] بلغتين
        [few] بـ{ $count } لغات
        [many] بـ{ $count } لغة
       *[other] بـ{ $count } لغة
    }
programme-path-no-summary = لا ملخص بعد
programme-path-dates = التواريخ
programme-path-entries = المشاركات: من { $opens } إلى { $closes }
programme-path-terms = شروط المشاركة
programme-path-team =
    { $n ->
        [zero] بلا فرق
        [one] فرق من شخص واحد
        [two] فرق من شخصين على الأكثر
        [few] فرق من { $count } أشخاص على الأكثر
        [many] فرق من { $count } شخصًا على الأكثر
       *[other] فرق من { $count } شخص على الأكثر
    }
programme-path-parts = الفئات والجوائز
programme-path-prizes =
    { $n ->
        [zero] الفئات: { $categories }؛ لا جوائز
        [one] الفئات: { $categories }؛ جائزة واحدة
        [two] الفئات: { $categories }؛ جائزتان
        [few] الفئات: { $categories }؛ { $count } جوائز
        [many] الفئات: { $categories }؛ { $count } جائزة
       *[other] الفئات: { $categories }؛ { $count } جائزة
    }
programme-path-no-prize = لا جائزة بعد
programme-path-form = أسئلة استمارة المشاركة
programme-path-questions =
    { $n ->
        [zero] لا أسئلة؛ الأقسام: { $sections }
        [one] سؤال واحد؛ الأقسام: { $sections }
        [two] سؤالان؛ الأقسام: { $sections }
        [few] { $count } أسئلة؛ الأقسام: { $sections }
        [many] { $count } سؤالًا؛ الأقسام: { $sections }
       *[other] { $count } سؤال؛ الأقسام: { $sections }
    }
programme-path-rubric = معايير التحكيم
programme-path-criteria =
    { $n ->
        [zero] لا معايير في الجولة الأولى
        [one] معيار واحد في الجولة الأولى
        [two] معياران في الجولة الأولى
        [few] { $count } معايير في الجولة الأولى
        [many] { $count } معيارًا في الجولة الأولى
       *[other] { $count } معيار في الجولة الأولى
    }
programme-path-people = الأشخاص
programme-path-people-count =
    { $n ->
        [zero] لا منظمين؛ رؤساء اللجان: { $chairs }
        [one] منظم واحد؛ رؤساء اللجان: { $chairs }
        [two] منظمان؛ رؤساء اللجان: { $chairs }
        [few] { $count } منظمين؛ رؤساء اللجان: { $chairs }
        [many] { $count } منظمًا؛ رؤساء اللجان: { $chairs }
       *[other] { $count } منظم؛ رؤساء اللجان: { $chairs }
    }
programme-path-no-chair = لا رئيس للجنة بعد: يوقّع القرارات رئيس ومنظم
programme-path-one-organiser = أنت المنظم الوحيد: تحتاج بعض الأفعال إلى اثنين
programme-path-public = الصفحة العامة
programme-path-public-text = كما سيراها الجميع
