# السجل العام للنتائج: صفحته، والأسطر الخاصة بكل شخص، وما يقوله `palmares verify`.

results-bundle = السجل العام
results-bundle-link = أعد حساب هذه النتائج: السجل العام
results-bundle-lead = ملف واحد يستطيع به كل شخص أن يعيد حساب النتائج وأن يرى هل غُيِّر فيها شيء بعد ذلك.
results-bundle-waiting = السجل قيد الإعداد. عُد بعد دقيقة.
results-bundle-download = نزِّل السجل
results-bundle-size = الحجم
results-bundle-kilobytes = { $size } كيلوبايت
results-bundle-lines = الأسطر المشمولة بالتوقيع
results-bundle-made = أُعدّ في
results-bundle-fingerprint = بصمة الملف SHA-256
results-bundle-root = جذر الشجرة
results-bundle-key = موقَّع بالمفتاح
results-bundle-holds = ما الذي يحتويه
results-bundle-holds-rules = القواعد: الجولات والمعايير وأوزانها والطرق. وكانت بصماتها في السجل اليومي من قبل.
results-bundle-holds-sheets = كل ورقة تقييم وبطاقة اقتراع ومقارنة، بأسماء تُسحب من جديد في كل فئة.
results-bundle-holds-exclusions = ما لا يُحتسب وسببه، ما دام السبب لا يسمّي أحدًا.
results-bundle-holds-results = الترتيب والفائزون والمنتقلون، مع السبب حيث لا يتبع القرارُ الترتيب.
results-bundle-holds-log = رؤوس سلسلة السجل اليومي بعد كل إغلاق وبعد النشر.
results-bundle-hides = ليس فيه اسم ولا عنوان ولا كلمة كتبها محكّم ولا عنوان مشاركة لم يُنشر قط.
results-bundle-try = كيف تتحقق منه
results-bundle-try-first = بهذا البرنامج الذي يحسب كل شيء من جديد:
results-bundle-try-second = ببرنامج ثانٍ موجود في الملف ولا يحتاج إلا إلى Python:
results-bundle-try-key = كلاهما يقول ما يصح ويسمّي ما لا يصح. قارن المفتاح الذي يعرضانه بالمفتاح في هذه الصفحة.
results-bundle-own-link = جِد أسطرك فيه
results-bundle-own = أسطرك في السجل العام
results-bundle-own-lead = لا يرى هذه الصفحة غيرك: وهي تقول بأي أسماء تظهر في السجل.
results-bundle-own-broken = ليست كل الأسطر تحت الجذر الموقَّع. يُرجى إبلاغ المنظمين.
results-bundle-file = الملف
results-bundle-line = السطر
results-bundle-entry = المشاركة
results-bundle-name = اسمك فيه
results-bundle-own-download = نزِّل الإيصال
results-bundle-own-try = بالإيصال يقول البرنامج هل توجد أسطرك في سجل يعطيك إياه أحد:
results-bundle-own-whole =
    { $n ->
        [zero] لا أسطر لك.
        [one] سطر واحد ({ $count }) لك، وهو تحت الجذر الموقَّع.
        [two] سطران ({ $count }) لك، وهما تحت الجذر الموقَّع.
        [few] { $count } أسطر لك، وكلها تحت الجذر الموقَّع.
        [many] { $count } سطرًا لك، وكلها تحت الجذر الموقَّع.
       *[other] { $count } سطر لك، وكلها تحت الجذر الموقَّع.
    }

results-verify-none = لا يوجد سجل عام لهذا البرنامج بعد: لم تُنشر نتائجه، أو لم يُقيَّم هنا.
results-verify-no-receipt = { $file } ليس إيصالًا لسجل عام.
results-verify-fails = { $file } لا يصح:
results-verify-signed = نقطة التحقق { $origin } موقَّعة، وجذرها هو جذر الأسطر.
results-verify-key = المفتاح: { $key }
results-verify-rules = كانت بصمة كل قاعدة في السجل اليومي: الأولى منذ { $first }، والأخيرة منذ { $last }.
results-verify-leaves =
    { $n ->
        [zero] لا سطر مطابق لما وُقِّع عليه.
        [one] سطر واحد ({ $count }) مطابق لما وُقِّع عليه.
        [two] سطران ({ $count }) مطابقان لما وُقِّع عليه.
        [few] { $count } أسطر مطابقة لما وُقِّع عليه.
        [many] { $count } سطرًا مطابقًا لما وُقِّع عليه.
       *[other] { $count } سطر مطابق لما وُقِّع عليه.
    }
results-verify-sheets =
    { $n ->
        [zero] لم تُقرأ أي ورقة أو مقارنة.
        [one] قُرئت ورقة أو مقارنة واحدة ({ $count }).
        [two] قُرئت ورقتان أو مقارنتان ({ $count }).
        [few] قُرئت { $count } أوراق ومقارنات.
        [many] قُرئت { $count } ورقة ومقارنة.
       *[other] قُرئت { $count } ورقة ومقارنة.
    }
results-verify-boards =
    { $n ->
        [zero] لم يُعد حساب أي ترتيب.
        [one] أُعيد حساب ترتيب واحد ({ $count }) وهو نفسه.
        [two] أُعيد حساب ترتيبين ({ $count }) وهما كما كانا.
        [few] أُعيد حساب { $count } ترتيبات وهي نفسها.
        [many] أُعيد حساب { $count } ترتيبًا وهي نفسها.
       *[other] أُعيد حساب { $count } ترتيب وهي نفسها.
    }
results-verify-decisions =
    { $n ->
        [zero] لا قرارات.
        [one] قرار واحد ({ $count }) يتبع ترتيبًا أو له سبب.
        [two] قراران ({ $count }) يتبعان ترتيبًا أو لهما سبب.
        [few] { $count } قرارات تتبع ترتيبًا أو لها سبب.
        [many] { $count } قرارًا يتبع ترتيبًا أو له سبب.
       *[other] { $count } قرار يتبع ترتيبًا أو له سبب.
    }
results-verify-receipt =
    { $n ->
        [zero] لا أسطر في الإيصال.
        [one] سطر واحد ({ $count }) من الإيصال في السجل.
        [two] سطران ({ $count }) من الإيصال في السجل.
        [few] { $count } أسطر من الإيصال في السجل.
        [many] { $count } سطرًا من الإيصال في السجل.
       *[other] { $count } سطر من الإيصال في السجل.
    }

results-found-line-changed =
    { $noun ->
        [text] النص
        [rule] القاعدة
        [entry] المشاركة
        [sheet] ورقة التقييم
        [ballot] بطاقة الاقتراع
        [comparison] المقارنة
        [exclusion] الاستبعاد
        [board] المجموعة
        [fit] الملاءمة
        [standing] الترتيب
        [decision] القرار
       *[log] سطر السجل
    } في { $place }: ليس ما وُقِّع عليه.
results-found-line-removed =
    { $noun ->
        [text] النص
        [rule] القاعدة
        [entry] المشاركة
        [sheet] ورقة التقييم
        [ballot] بطاقة الاقتراع
        [comparison] المقارنة
        [exclusion] الاستبعاد
        [board] المجموعة
        [fit] الملاءمة
        [standing] الترتيب
        [decision] القرار
       *[log] سطر السجل
    }: وُقِّع عليه ثم اختفى ({ $place }).
results-found-line-added =
    { $noun ->
        [text] النص
        [rule] القاعدة
        [entry] المشاركة
        [sheet] ورقة التقييم
        [ballot] بطاقة الاقتراع
        [comparison] المقارنة
        [exclusion] الاستبعاد
        [board] المجموعة
        [fit] الملاءمة
        [standing] الترتيب
        [decision] القرار
       *[log] سطر السجل
    } في { $place }: لم يُوقَّع عليه قط.
results-found-line-duplicated =
    { $noun ->
        [text] النص
        [rule] القاعدة
        [entry] المشاركة
        [sheet] ورقة التقييم
        [ballot] بطاقة الاقتراع
        [comparison] المقارنة
        [exclusion] الاستبعاد
        [board] المجموعة
        [fit] الملاءمة
        [standing] الترتيب
        [decision] القرار
       *[log] سطر السجل
    } في { $place }: موجود مرتين.
results-found-judge-changed = ورقة التقييم في { $place } تحمل اسم محكّم آخر.
results-found-no-archive = هذا ليس أرشيف سجل عام.{ $place }
results-found-file-missing = ملف مفقود: { $place }.
results-found-file-surplus = ملف زائد: { $place }.
results-found-root-differs = { $place }: الأوراق لا تعطي الجذر الموقَّع.
results-found-signature-forged = { $place }: لا توقيع للمفتاح المرفق.
results-found-key-unknown = { $place }: مفتاح غير الذي أعطيته.
results-found-record-unreadable = سطر لا يمكن قراءته: { $place }.
results-found-rule-unrecorded = بصمة قاعدة ليست في السجل اليومي: { $place }.
results-found-fit-differs = أرقام الملاءمة لا تتبع أوراق التقييم: { $place }.
results-found-standing-differs = ترتيب لا يتبع أوراق التقييم: { $place }.
results-found-decision-differs = قرار لا يتبع شيئًا مما هنا: { $place }.
results-found-receipt-differs = سطر من الإيصال ليس تحت الجذر الموقَّع: { $place }.

desk-act-rules-fixed = أدرج بصمة قاعدة
desk-act-record-made = أعدّ السجل العام

letter-head-round-closed-subject = { $programme }: السجل اليومي بعد الإغلاق
letter-head-round-closed-body = مرحبًا { $name }،

    أُغلقت جولة من { $programme }. تنتهي سلسلة سجلها اليومي الآن عند الحلقة { $number } بهذه البصمة:

    { $hash }

    احتفظ بهذه الرسالة: من يغيّر السجل اليومي لاحقًا لا يستطيع تغيير ما هو مكتوب هنا.

    انظر السجل اليومي: { $link }

letter-head-results-published-subject = { $programme }: السجل اليومي بعد النشر
letter-head-results-published-body = مرحبًا { $name }،

    نُشرت نتائج { $programme }. تنتهي سلسلة سجلها اليومي الآن عند الحلقة { $number } بهذه البصمة:

    { $hash }

    احتفظ بهذه الرسالة: من يغيّر السجل اليومي لاحقًا لا يستطيع تغيير ما هو مكتوب هنا.

    انظر السجل اليومي: { $link }
