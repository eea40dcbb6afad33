# What is handed out: certificates, slides, lists, the text for the press, feeds.

desk-nav-documents = الوثائق
handed-documents = وثائق للتسليم
handed-documents-lead = الشهادات والشرائح والقوائم ونص الصحافة، وكلها من النتيجة المختومة. لا يرى هذه الصفحة إلا المنظمون.
handed-no-pdf-title = ملفات PDF غير مدمجة
handed-why-no-pdf = بُني هذا البرنامج دون منضِّد صفحات PDF. على من يشغّله أن يبنيه من جديد بالأمر: cargo build --release --features pdf
handed-quiet-title = تحت الحظر
handed-quiet-text = النتائج مختومة ولم تُنشر. كل ما هنا يذكر أسماء الفائزين، فلا تطلع عليه إلا من يُعدّ الحفل. ولا تُؤكَّد الرموز لغيركم إلا بعد النشر.
handed-unsealed-title = لم تُختم النتيجة بعد
handed-unsealed-text = تُعدّ الشهادات والقوائم متى حُسمت كل جائزة ووقّعها الطرفان. أما مظهرها فيمكن ضبطه الآن.
handed-certificates = الشهادات
handed-certificates-lead = للفائزين والأبطال وأصحاب التنويه وكل من شارك وللمحكّمين؛ ولكل شهادة رمز تؤكّده صفحة عامة بعد النشر.
handed-look = مظهرها
handed-look-lead = اللون هو لون الدورة. ويوقّع في الأسفل ثلاثة أشخاص على الأكثر.
handed-signatory = الموقّع { $number }
handed-signatory-name = الاسم
handed-signatory-title = الصفة
handed-signatory-title-help = مثل «رئيس لجنة التحكيم». يُطبع كما كُتب، في كل اللغات.
handed-save = حفظ
handed-logo = الشعار
handed-logo-there = يظهر شعار في أعلى كل شهادة.
handed-logo-remove = إزالة الشعار
handed-logo-file = صورة الشعار
handed-logo-help = بصيغة JPEG أو PNG أو WebP أو GIF، و2 ميغابايت على الأكثر. تُكتب من جديد دون ما تفصح به عن صانعها.
handed-logo-bring = رفع الشعار
handed-specimen-see = الاطلاع على نموذج
handed-specimen-lead = شهادة بلا اسم ولا رمز، موسومة بأنها نموذج، ويمكن عرضها على الآخرين.
handed-specimen-open = فتح النموذج
handed-merit = لأي صفة
handed-language = اللغة
handed-kind-winner = فائز
handed-kind-champion = بطل
handed-kind-mention = تنويه خاص
handed-kind-participant = مشاركة
handed-kind-judge = تحكيم
handed-specimen = نموذج
handed-specimen-title = عنوان المشاركة
handed-specimen-who = اسم المؤسسة
handed-specimen-person = اسم المحكّم
handed-specimen-prize = اسم الجائزة
handed-certificate = شهادة
handed-lead-entry = تشهد هذه الوثيقة بأن المشاركة
handed-lead-judge = تشهد هذه الوثيقة بأن
handed-award-winner = قد كُرّمت في { $programme } بصفة
handed-award-champion = قد كُرّمت في { $programme } بصفة
handed-award-mention = قد كُرّمت في { $programme } بصفة
handed-award-participant = قد شاركت في { $programme }.
handed-award-judge = كان عضوًا في لجنة تحكيم { $programme }.
handed-merit-winner = فائز
handed-merit-champion = بطل
handed-merit-mention = تنويه خاص
handed-confirm-at = الرمز { $code }. يمكن لمن لديه الرمز تأكيد هذه الشهادة على
handed-true = هذه الشهادة صحيحة
handed-code = رمزها:
handed-true-text = قارن ما يرد أدناه بالورقة. فهو مقروء من النتيجة المنشورة.
handed-mine = شهاداتي
handed-mine-lead = لفِرَقك، ولك بصفتك محكّمًا. تجدها هنا متى نُشرت النتائج.
handed-mine-none = لا شهادات بعد
handed-mine-none-text = تظهر الشهادة هنا عند نشر نتائج دورة شاركت فيها.
handed-confirm-page = صفحة التأكيد
handed-as-pdf = بصيغة PDF:
handed-batch = الملف الأخير
handed-batch-waiting = سيبدأ إعداده بعد لحظة. تتحدّث هذه الصفحة من تلقاء نفسها.
handed-batch-working = يجري إعداد الشهادات
handed-progress = { $done } من { $total }
handed-batch-leave = يمكنك مغادرة هذه الصفحة، وستجد الملف هنا.
handed-batch-failed = تعذّر إعداد الملف. اطلبه من جديد؛ وسجلّ الخادم يبيّن السبب.
handed-batch-void = هذا الملف من سجلّ سابق، فقد خُتمت النتيجة من جديد. اطلبه مرة أخرى.
handed-batch-get = تنزيل ملف ZIP
handed-batch-ask = إعداد الملف
handed-wanted = لمن
handed-wanted-winners = الفائزون
handed-wanted-honoured = الفائزون والأبطال وأصحاب التنويه
handed-wanted-participants = سائر المشاركين
handed-wanted-judges = المحكّمون
handed-wanted-everybody = الجميع
handed-tongues-own = كل شهادة بلغة صاحبها
handed-tongues-all = كل شهادة باللغات الست
handed-why-long = اكتب { $most } حرفًا على الأكثر.
handed-why-no-name = اكتب اسم صاحب هذه الصفة، أو اترك السطرين فارغين.
said-documents-changed = حُفظ. ستظهر الشهادات التي تُعدّ من الآن بهذا الشكل.
said-certificates-asked = يجري إعداد الشهادات.
desk-act-documents-changed = تغيير مظهر الشهادات
desk-act-certificates-asked = طلب إعداد الشهادات
handed-slides = الشرائح بصيغة PDF
handed-slides-lead = صفحة لكل خطوة من الحفل: الجائزة فالأبطال فالفائز فالتنويهات الخاصة. لقاعة بلا شبكة.
handed-slide-champions = الأبطال
handed-lists = القوائم
handed-lists-lead = ما يُنقش على الجوائز، ومن يصعد للصورة الجماعية. للطباعة أو بصيغة CSV.
handed-engraving = للنقش
handed-pictures = الصورة الجماعية
handed-as-csv = بصيغة CSV
handed-read = العرض بهذه اللغة
handed-head-number = الرقم
handed-head-prize = الجائزة
handed-head-category = الفئة
handed-head-merit = التكريم
handed-head-reference = المرجع
handed-head-title = المشاركة
handed-head-who = مَن
handed-head-country = البلد
handed-head-correction = التصويب
handed-lacking-title = في بعض الأسماء علامات لا يعرضها أي خط هنا
handed-lacking-text = ستظهر على الورق مربعات فارغة. اسأل الفريق كيف يكتب الاسم بأبجدية أخرى قبل تسليمها.
handed-lacking = لا خط لهذه العلامات: { $signs }
handed-head-people = الأشخاص
handed-line = { $what }: { $who }
handed-press = نص للصحافة
handed-press-way = كل جائزة بترتيب الحفل، بكل من اللغات الست، مع إشارة الحظر حتى النشر.
handed-press-title = { $programme }: النتائج
handed-press-embargo = حظر نشر: لا يُنشر قبل انتهاء الحفل المقرر في { $when }
handed-press-quiet = حظر نشر: لا يُنشر قبل نشر النتائج
handed-press-seal = خُتمت النتيجة في { $when }. بصمة السجل (SHA-256): { $fingerprint }
handed-press-text = تنزيل كنص عادي
handed-elsewhere = خذ النتيجة معك:
handed-csv = جدول (CSV)
handed-json = السجل المختوم (JSON)
handed-atom = موجز الأخبار (Atom)
handed-calendar = المواعيد لتقويمك (iCalendar)
handed-count = { $n ->
    [zero] لا شهادات
    [one] شهادة واحدة
    [two] شهادتان
    [few] { $count } شهادات
    [many] { $count } شهادة
   *[other] { $count } شهادة
}
handed-press-lead = { $n ->
    [zero] لم تُحسم أي جائزة في { $programme }.
    [one] حُسمت جائزة واحدة في { $programme }.
    [two] حُسمت جائزتان في { $programme }.
    [few] حُسمت { $count } جوائز في { $programme }.
    [many] حُسمت { $count } جائزة في { $programme }.
   *[other] حُسمت { $count } جائزة في { $programme }.
}
handed-ended = لم يعد هذا التكريم قائمًا
handed-ended-text = كانت هذه الشهادة صحيحة حتى { $when }. ثم صُوّبت النتيجة ومُنح التكريم على نحو آخر.

# The picture of the result that other sites show.

handed-share-more = { $n ->
    [zero] ولا جوائز أخرى
    [one] وجائزة أخرى
    [two] وجائزتان أخريان
    [few] و{ $count } جوائز أخرى
    [many] و{ $count } جائزة أخرى
   *[other] و{ $count } جائزة أخرى
}
