# Entries: what entrants and organisers read.

entries-entry = المشاركة
entries-untitled = مشاركة بلا عنوان
entries-no-answer = دون إجابة
entries-reference = الرقم المرجعي
entries-state = الحالة
entries-state-draft = مسودة
entries-state-submitted = مقدَّمة
entries-state-withdrawn = مسحوبة
entries-category = الفئة
entries-challenge = التحدي
entries-categories = الفئات
entries-challenges = التحديات
entries-category-help =
    { $n ->
        [zero] لا فئات للاختيار.
        [one] اختر فئة واحدة.
        [two] اختر فئة واحدة أو فئتين.
        [few] اختر فئة واحدة على الأقل، و{ $count } فئات على الأكثر.
        [many] اختر فئة واحدة على الأقل، و{ $count } فئة على الأكثر.
       *[other] اختر فئة واحدة على الأقل، و{ $count } فئة على الأكثر.
    }
entries-challenge-help =
    { $n ->
        [zero] لا تحديات للاختيار.
        [one] اختر تحديًا واحدًا.
        [two] اختر تحديًا واحدًا أو تحديين.
        [few] اختر تحديًا واحدًا على الأقل، و{ $count } تحديات على الأكثر.
        [many] اختر تحديًا واحدًا على الأقل، و{ $count } تحديًا على الأكثر.
       *[other] اختر تحديًا واحدًا على الأقل، و{ $count } تحدٍّ على الأكثر.
    }
entries-team = الفريق
entries-submitted = التقديم
entries-submitted-on = قُدّمت في { $when }
entries-changed = آخر تعديل في { $when }
entries-you = (أنت)
entries-role-lead = قائد الفريق
entries-role-member = عضو
entries-since = منذ { $when }
entries-invited-on = وُجّهت الدعوة في { $when }، ولم يرد جواب بعد
entries-withdrawn-on = سُحبت في { $when }

# My entries
entries-mine-lead = كل ما تشارك به، مع الخطوة التالية لكل مشاركة.
entries-mine-none = ليست لك مشاركات بعد
entries-mine-none-text = اختر برنامجًا مفتوحًا للمشاركة وابدأ. وتُحفظ المسودة أثناء الكتابة.
entries-mine-find = الاطلاع على البرامج

# Beginning
entries-enter-title = المشاركة في { $programme }
entries-enter-lead = إليك ما تتطلبه المشاركة. يمكنك البدء الآن، والحفظ في أي وقت، والمتابعة لاحقًا.
entries-enter-closes = يُغلق باب المشاركة في { $closes }.
entries-enter-closed = باب المشاركة غير مفتوح
entries-enter-begin = بدء مشاركة
entries-enter-after = تتولى قيادة الفريق، ويمكنك دعوة آخرين إليه.
entries-enter-sign-in = ابدأ بعنوان بريدك الإلكتروني
entries-enter-letter = تصلك رسالة فيها رابط يعيدك إلى هذه الصفحة، ولا حاجة إلى كلمة مرور.
entries-enter-what = ما تحتاج إليه
entries-enter-questions = الأسئلة المطروحة
entries-enter-categories =
    { $n ->
        [zero] لا خيارات أدناه للمشاركة.
        [one] تُقدَّم المشاركة لخيار واحد مما يلي.
        [two] تُقدَّم المشاركة لخيارين مما يلي على الأكثر.
        [few] تُقدَّم المشاركة لـ { $count } خيارات مما يلي على الأكثر.
        [many] تُقدَّم المشاركة لـ { $count } خيارًا مما يلي على الأكثر.
       *[other] تُقدَّم المشاركة لـ { $count } خيار مما يلي على الأكثر.
    }
entries-enter-team =
    { $n ->
        [zero] لا فريق للمشاركة.
        [one] يقدّم المشاركة شخص واحد.
        [two] يضم الفريق شخصين على الأكثر، بمن فيهما القائد.
        [few] يضم الفريق { $count } أشخاص على الأكثر، بمن فيهم القائد.
        [many] يضم الفريق { $count } شخصًا على الأكثر، بمن فيهم القائد.
       *[other] يضم الفريق { $count } شخص على الأكثر، بمن فيهم القائد.
    }

# One entry, for its team
entries-standing-draft = هذه مسودة. يُرجى تقديمها قبل { $closes }.
entries-standing-never = أُغلق باب المشاركة في { $closes }. ولم تُقدَّم هذه المسودة، فلن يجري تحكيمها.
entries-standing-submitted = وصلت مشاركتك. ويمكنك تعديلها حتى { $closes }.
entries-standing-judged = وصلت مشاركتك، ولم يعد تعديلها ممكنًا. وسنراسلك عند توافر أي جديد.
entries-standing-withdrawn = هذه المشاركة مسحوبة، ولن يجري تحكيمها.
entries-next-write = متابعة الكتابة
entries-next-submit-again = المراجعة والتقديم من جديد
entries-differs = لديك تعديلات لم تُقدَّم
entries-differs-text = يقرأ المحكّمون ما قدّمته من قبل. فإذا قدّمت المشاركة من جديد قرؤوا النص الجديد.
entries-change = تعديل المشاركة
entries-preview = معاينتها كما يراها المحكّم
entries-receipt = الإيصال
entries-back = العودة إلى المشاركة
entries-hand-over = إسناد القيادة إلى { $name }
entries-remove = إزالة { $name }
entries-leave = مغادرة الفريق
entries-take-back = سحب الدعوة الموجّهة إلى { $email }
entries-invite = دعوة شخص إلى الفريق
entries-invite-help = تُرسل إليه رسالة فيها رابط. ولا يستطيع استعماله إلا صاحب هذا العنوان.
entries-invite-send = إرسال الدعوة
entries-withdraw = سحب هذه المشاركة

# The form
entries-form-title = مشاركتك في { $programme }
entries-form-lead = يُحفظ نصّك أثناء الكتابة. ويُغلق باب المشاركة في { $closes } ({ $in }).
entries-form-after = لم يُقدَّم شيء بعد: ففي الصفحة التالية تقرأ كل شيء مرة أخرى.
entries-option-text = عن «{ $option }»
entries-option-texts = يُرجى كتابة شيء عن كل خيار اخترته
entries-words-least = الكلمات: { $have } (الحد الأدنى { $least })
entries-words-most = الكلمات: { $have } (الحد الأقصى { $most })
entries-words-between = الكلمات: { $have } (من { $least } إلى { $most })
entries-check = حفظ ومراجعة
entries-save = حفظ المسودة
entries-saved = حُفظت في { $time }
entries-not-saved = لم تُحفظ. يبقى نصّك في هذه الصفحة.
entries-not-saved-because = لم تُحفظ: { $why } يبقى نصّك في هذه الصفحة.
entries-saved-elsewhere = لم تُحفظ: عُدّلت هذه المشاركة في نافذة أخرى أو من جانب شخص آخر. اضغط «حفظ المسودة» للاطلاع على النصّين.

entries-stale-title = عُدّلت هذه المشاركة في هذه الأثناء
entries-stale-lead = حُفظت في { $when } من نافذة أخرى أو من جانب أحد أعضاء فريقك. ولم يُستبدل شيء: إليك النصّين. اختر ما تريد الإبقاء عليه.
entries-stale-caption = ما كتبته وما هو محفوظ
entries-stale-question = السؤال
entries-stale-typed = ما كتبته
entries-stale-kept = المحفوظ
entries-stale-differs = مختلف
entries-stale-use-typed = الإبقاء على ما كتبته
entries-stale-use-kept = الإبقاء على المحفوظ

# Submitting
entries-check-title = مراجعة إجاباتك
entries-check-lead = يُرجى قراءة كل شيء مرة أخرى، ثم التقديم. ويمكنك تعديل مشاركتك حتى { $closes }.
entries-check-back = العودة إلى النموذج
entries-check-why-not = لا يمكن تقديم هذه المشاركة
entries-check-mistakes =
    { $n ->
        [zero] لا شيء ناقص:
        [one] بند واحد ناقص أو يحتاج إلى تعديل قبل التقديم:
        [two] بندان ناقصان أو يحتاجان إلى تعديل قبل التقديم:
        [few] { $count } بنود ناقصة أو تحتاج إلى تعديل قبل التقديم:
        [many] { $count } بندًا ناقصة أو تحتاج إلى تعديل قبل التقديم:
       *[other] { $count } بند ناقصة أو تحتاج إلى تعديل قبل التقديم:
    }
entries-check-mend = الانتقال إلى النموذج
entries-check-after = تُرسل إلى كل عضو في الفريق رسالة فيها الرقم المرجعي.
entries-submit = تقديم المشاركة
entries-submit-again = التقديم من جديد
entries-receipt-title = وصلت مشاركتك
entries-receipt-reference = رقمك المرجعي
entries-receipt-when = قُدّمت في { $when }
entries-receipt-letter = تُرسل إلى كل عضو في الفريق رسالة فيها هذا الرقم.
entries-receipt-until = يمكنك تعديل مشاركتك حتى { $until }.
entries-receipt-closed = أُغلق باب المشاركة، ولم يعد التعديل ممكنًا.

entries-preview-title = كما يقرؤها المحكّم
entries-preview-blind = يجري التحكيم دون كشف الهوية: لا يرى المحكّمون الإجابات التي تدل على هويتك، ولذلك لا تظهر هنا.
entries-preview-open = يرى المحكّمون كل إجابة واردة هنا.
entries-preview-rounds = في أي جولة

entries-withdraw-title = سحب هذه المشاركة
entries-withdraw-effect = لا رجعة في هذا الإجراء
entries-withdraw-text =
    { $n ->
        [zero] تُسحب المشاركة ولا يجري تحكيمها.
        [one] تُسحب المشاركة ولا يجري تحكيمها. ويُبلَّغ بذلك عضو واحد في الفريق.
        [two] تُسحب المشاركة ولا يجري تحكيمها. ويُبلَّغ بذلك عضوان في الفريق.
        [few] تُسحب المشاركة ولا يجري تحكيمها. ويُبلَّغ بذلك { $count } أعضاء في الفريق.
        [many] تُسحب المشاركة ولا يجري تحكيمها. ويُبلَّغ بذلك { $count } عضوًا في الفريق.
       *[other] تُسحب المشاركة ولا يجري تحكيمها. ويُبلَّغ بذلك { $count } عضو في الفريق.
    }
entries-withdraw-reason = ما سبب السحب؟
entries-withdraw-reason-help = يقرؤه المنظِّم وفريقك.
entries-withdraw-button = سحب المشاركة
entries-withdraw-keep = الإبقاء على المشاركة

entries-invitation-title = الانضمام إلى فريق
entries-invitation-lead = ندعوك إلى الانضمام إلى فريق مشارك في { $programme }.
entries-invitation-accept = الانضمام إلى الفريق
entries-invitation-after = يمكنكم بعد ذلك قراءة المشاركة وتعديلها معًا.
entries-invitation-answered = سبق الرد على هذه الدعوة.

# For organisers
entries-list-title = المشاركات
entries-list-lead =
    { $n ->
        [zero] لا مشاركات بعد.
        [one] مشاركة واحدة، مع حالتها وفريقها.
        [two] مشاركتان، مع حالتيهما وفريقيهما.
        [few] { $count } مشاركات، مع حالاتها وفرقها.
        [many] { $count } مشاركة، مع حالاتها وفرقها.
       *[other] { $count } مشاركة، مع حالاتها وفرقها.
    }
entries-list-caption = المشاركات، والأحدث أولًا
entries-list-none = لا مشاركات بعد
entries-list-none-text = تظهر المشاركات هنا عندما يبدأ أحد مشاركة، أو عند استيرادها من ملف.
entries-list-none-found = لا مشاركة مطابقة
entries-list-none-found-text = جرّب كلمات أقل أو خيارات تصفية أخرى.
entries-list-all = عرض جميع المشاركات
entries-search = بحث
entries-filter = عرض
entries-any = الكل
entries-csv = حفظ هذه القائمة في ملف (CSV)
entries-csv-reference = الرقم المرجعي
entries-csv-state = الحالة
entries-csv-submitted = التقديم
entries-csv-verdict = الفرز
entries-csv-categories = الفئات
entries-csv-team = الفريق
entries-csv-addresses = العناوين
entries-one-lead = كل ما ذكره الفريق، ولا يراه على هذا النحو إلا المنظِّمون والمدقّقون.
entries-extras = بيانات أخرى من الملف
entries-extras-text = أعمدة لا سؤال لها في النموذج. ولا يراها إلا المنظِّمون والمدقّقون.
entries-team-none = لا فريق: وردت هذه المشاركة من ملف بلا عناوين.
entries-screening = الفرز
entries-screening-text = يُرجى بيان ما إذا كانت المشاركة مؤهلة. وتُرسل إلى الفريق رسالة بعد عشر دقائق؛ ويمكنك إيقافها إلى ذلك الحين.
entries-screened-by = { $name }، { $when }
entries-verdict = نتيجة الفرز
entries-verdict-eligible = مؤهلة
entries-verdict-not_eligible = غير مؤهلة
entries-verdict-none = لم تُفرز بعد
entries-reason = السبب
entries-reason-help = لا بد من ذكره إذا كانت المشاركة غير مؤهلة. ويقرؤه الفريق.
entries-screen = حفظ نتيجة الفرز

# The catalogue
entries-catalogue-title = مشاركات { $programme }
entries-catalogue-lead =
    { $n ->
        [zero] لا مشاركات.
        [one] مشاركة واحدة.
        [two] مشاركتان.
        [few] { $count } مشاركات.
        [many] { $count } مشاركة.
       *[other] { $count } مشاركة.
    }
entries-catalogue-none-text = لا شيء هنا، أو لا شيء يطابق بحثك.

# Imports
entries-imports-title = استيراد المشاركات
entries-imports-lead = اختر ملفًا. ستطّلع أولًا على ما سيغيّره؛ ولا يحدث شيء قبل موافقتك.
entries-imports-before = الملفات السابقة
entries-imports-none = لم يُستورد أي ملف بعد.
entries-import-kind = ما نوع الملف؟
entries-import-kind-devpost = تقرير «Projects» من Devpost
entries-import-kind-devpost-help = ملف CSV الذي يصدّره Devpost، بأي من أشكاله.
entries-import-kind-table = جدول مشاركات
entries-import-kind-table-help = ملف CSV أو الورقة الأولى من جدول بيانات (XLSX) برأس ومشاركة واحدة في كل صف، أو قائمة JSON من HotCRP أو pretalx. وأنت تحدد ما يعنيه كل عمود.
entries-import-file = الملف
entries-import-file-help = ملف CSV بترميز UTF-8 أو XLSX أو JSON، لا يتجاوز 10 ميغابايت.
entries-import-look = معاينة التغييرات
entries-import-look-again = معاينة التغييرات من جديد
entries-import-title = ما يغيّره هذا الملف
entries-import-lead = لم يحدث شيء بعد. يُرجى الاطلاع على التغييرات، ثم تطبيقها أو صرف النظر عنها.
entries-import-applied = طُبّق في { $when }
entries-import-applied-text = هذه مقارنة بين الملف والمشاركات كما هي الآن.
entries-import-waiting = لم يُطبَّق
entries-import-count-add =
    { $n ->
        [zero] لا مشاركات جديدة
        [one] مشاركة جديدة واحدة
        [two] مشاركتان جديدتان
        [few] { $count } مشاركات جديدة
        [many] { $count } مشاركة جديدة
       *[other] { $count } مشاركة جديدة
    }
entries-import-count-change =
    { $n ->
        [zero] لا مشاركات تتغيّر
        [one] مشاركة واحدة تتغيّر
        [two] مشاركتان تتغيّران
        [few] { $count } مشاركات تتغيّر
        [many] { $count } مشاركة تتغيّر
       *[other] { $count } مشاركة تتغيّر
    }
entries-import-count-withdraw =
    { $n ->
        [zero] لا مشاركات مفقودة من ملفات سابقة
        [one] مشاركة واحدة من ملف سابق مفقودة
        [two] مشاركتان من ملفات سابقة مفقودتان
        [few] { $count } مشاركات من ملفات سابقة مفقودة
        [many] { $count } مشاركة من ملفات سابقة مفقودة
       *[other] { $count } مشاركة من ملفات سابقة مفقودة
    }
entries-import-count-same =
    { $n ->
        [zero] لا مشاركات تبقى دون تغيير
        [one] مشاركة واحدة تبقى دون تغيير
        [two] مشاركتان تبقيان دون تغيير
        [few] { $count } مشاركات تبقى دون تغيير
        [many] { $count } مشاركة تبقى دون تغيير
       *[other] { $count } مشاركة تبقى دون تغيير
    }
entries-import-problems =
    { $n ->
        [zero] لا شيء يستدعي النظر
        [one] بند واحد يستدعي النظر
        [two] بندان يستدعيان النظر
        [few] { $count } بنود تستدعي النظر
        [many] { $count } بندًا تستدعي النظر
       *[other] { $count } بند تستدعي النظر
    }
entries-import-problems-caption = ما تعذّرت قراءته كما هو، وما ينبغي عمله
entries-import-row = الصف
entries-import-column = العمود
entries-import-what = المشكلة وما ينبغي عمله
entries-import-names = أسماء غير معروفة هنا
entries-import-names-text = يذكر الملف هذه الجوائز أو التحديات. يُرجى تحديد ما يقابل كلًّا منها.
entries-import-in-entries =
    { $n ->
        [zero] لا تذكره أي مشاركة.
        [one] تذكره مشاركة واحدة.
        [two] تذكره مشاركتان.
        [few] تذكره { $count } مشاركات.
        [many] تذكره { $count } مشاركة.
       *[other] تذكره { $count } مشاركة.
    }
entries-import-prize-open = لم يُحدَّد
entries-import-prize-none = ليس من جوائزنا: يُستبعد
entries-import-columns = الأعمدة
entries-import-columns-text = يُرجى تحديد مضمون كل عمود في الملف. وما لا موضع له يُحفظ للمنظِّمين.
entries-import-column-none = لا موضع له: يُحفظ للمنظِّمين
entries-import-column-title = عنوان المشاركة
entries-import-column-key = رقم المشاركة
entries-import-column-state = الحالة (مسودة أو مقدَّمة)
entries-import-column-category = الفئات أو التحديات
entries-import-column-person = اسم الشخص
entries-import-column-email = عنوان البريد الإلكتروني للشخص
entries-import-apply-title = تطبيق هذا الملف
entries-import-apply-text =
    { $n ->
        [zero] لا تُضاف أي مشاركة ولا تُعدَّل. وتُحفظ الدرجات.
        [one] تُضاف مشاركة واحدة أو تُعدَّل، دفعة واحدة. وتُحفظ الدرجات.
        [two] تُضاف مشاركتان أو تُعدَّلان، دفعة واحدة. وتُحفظ الدرجات.
        [few] تُضاف { $count } مشاركات أو تُعدَّل، دفعة واحدة. وتُحفظ الدرجات.
        [many] تُضاف { $count } مشاركة أو تُعدَّل، دفعة واحدة. وتُحفظ الدرجات.
       *[other] تُضاف { $count } مشاركة أو تُعدَّل، دفعة واحدة. وتُحفظ الدرجات.
    }
entries-import-gone =
    { $n ->
        [zero] لا مشاركات مفقودة من ملفات سابقة:
        [one] مشاركة واحدة وردت في ملف سابق وليست في هذا الملف:
        [two] مشاركتان وردتا في ملفات سابقة وليستا في هذا الملف:
        [few] { $count } مشاركات وردت في ملفات سابقة وليست في هذا الملف:
        [many] { $count } مشاركة وردت في ملفات سابقة وليست في هذا الملف:
       *[other] { $count } مشاركة وردت في ملفات سابقة وليست في هذا الملف:
    }
entries-import-withdraw = سحب المشاركات المفقودة
entries-import-withdraw-help = من دون هذه العلامة تبقى على حالها. والمشاركة المسحوبة لا تعود.
entries-import-apply = تطبيق
entries-import-nothing = لا شيء للتطبيق
entries-import-nothing-text = كل ما في هذا الملف موجود هنا بالفعل.
entries-import-rows = صفًا صفًا
entries-import-rows-caption = مشاركات الملف بترتيبها فيه
entries-import-step = ما يحدث
entries-import-step-add = جديدة
entries-import-step-change = تتغيّر
entries-import-step-withdraw = مفقودة
entries-import-step-same = تبقى
entries-import-becomes-submitted = تصبح مقدَّمة
entries-import-people =
    { $n ->
        [zero] لا أحد ينضم
        [one] ينضم شخص واحد
        [two] ينضم شخصان
        [few] ينضم { $count } أشخاص
        [many] ينضم { $count } شخصًا
       *[other] ينضم { $count } شخص
    }

# Why not
entries-why-withdrawn = هذه المشاركة مسحوبة.
entries-why-incomplete =
    { $n ->
        [zero] لا إجابة ناقصة.
        [one] إجابة واحدة ناقصة أو تحتاج إلى تعديل.
        [two] إجابتان ناقصتان أو تحتاجان إلى تعديل.
        [few] { $count } إجابات ناقصة أو تحتاج إلى تعديل.
        [many] { $count } إجابة ناقصة أو تحتاج إلى تعديل.
       *[other] { $count } إجابة ناقصة أو تحتاج إلى تعديل.
    }
entries-why-lead-only = هذا الإجراء متاح لقائد الفريق وحده.
entries-why-deciding = يجري الآن اختيار الفائزين، فلم يعد سحب المشاركات ممكنًا هنا. يُرجى مراسلة المنظِّم.
entries-why-team-full =
    { $n ->
        [zero] لا يضم الفريق هنا أحدًا.
        [one] يضم الفريق هنا شخصًا واحدًا على الأكثر، بمن فيه المدعوون.
        [two] يضم الفريق هنا شخصين على الأكثر، بمن فيهم المدعوون.
        [few] يضم الفريق هنا { $count } أشخاص على الأكثر، بمن فيهم المدعوون.
        [many] يضم الفريق هنا { $count } شخصًا على الأكثر، بمن فيهم المدعوون.
       *[other] يضم الفريق هنا { $count } شخص على الأكثر، بمن فيهم المدعوون.
    }
entries-why-lead-stays = أنت قائد هذا الفريق. يُرجى إسناد القيادة إلى شخص آخر قبل المغادرة.
entries-why-not-submitted = لا يمكن فرز مشاركة لم تُقدَّم.
entries-why-no-reason = يُرجى ذكر سبب عدم أهلية المشاركة. ويقرؤه الفريق.
entries-why-no-verdict = يُرجى اختيار ما إذا كانت المشاركة مؤهلة.
entries-why-no-withdrawal-reason = يُرجى ذكر سبب سحب المشاركة.
entries-why-stale = عُدّلت هذه المشاركة في هذه الأثناء.
entries-why-stale-check = عُدّلت المشاركة بعد أن فتحت هذه الصفحة. يُرجى قراءتها مرة أخرى ثم تقديمها.
entries-why-on-team = هذا الشخص عضو في الفريق بالفعل.
entries-why-invitation-used = سبق استعمال هذه الدعوة.
entries-why-no-category = يُرجى اختيار ما تُقدَّم له المشاركة.
entries-why-many-categories =
    { $n ->
        [zero] لا يجوز اختيار أي خيار.
        [one] يُرجى اختيار خيار واحد فقط.
        [two] يُرجى اختيار خيارين على الأكثر.
        [few] يُرجى اختيار { $count } خيارات على الأكثر.
        [many] يُرجى اختيار { $count } خيارًا على الأكثر.
       *[other] يُرجى اختيار { $count } خيار على الأكثر.
    }
entries-why-missing = لا إجابة بعد عن «{ $field }».
entries-why-few-words =
    { $n ->
        [zero] عدد كلمات «{ $field }» { $have }؛ ولا حد أدنى لها.
        [one] عدد كلمات «{ $field }» { $have }؛ والحد الأدنى كلمة واحدة.
        [two] عدد كلمات «{ $field }» { $have }؛ والحد الأدنى كلمتان.
        [few] عدد كلمات «{ $field }» { $have }؛ والحد الأدنى { $limit } كلمات.
        [many] عدد كلمات «{ $field }» { $have }؛ والحد الأدنى { $limit } كلمة.
       *[other] عدد كلمات «{ $field }» { $have }؛ والحد الأدنى { $limit } كلمة.
    }
entries-why-many-words =
    { $n ->
        [zero] عدد كلمات «{ $field }» { $have }؛ ولا يُسمح بأي كلمة.
        [one] عدد كلمات «{ $field }» { $have }؛ والحد الأقصى كلمة واحدة.
        [two] عدد كلمات «{ $field }» { $have }؛ والحد الأقصى كلمتان.
        [few] عدد كلمات «{ $field }» { $have }؛ والحد الأقصى { $limit } كلمات.
        [many] عدد كلمات «{ $field }» { $have }؛ والحد الأقصى { $limit } كلمة.
       *[other] عدد كلمات «{ $field }» { $have }؛ والحد الأقصى { $limit } كلمة.
    }
entries-why-option = في «{ $field }»، يُرجى الاختيار من القائمة.
entries-why-option-text = يُرجى كتابة شيء عن «{ $field }»، أو عدم اختياره.
entries-why-link = يحتاج «{ $field }» إلى عنوان كامل يبدأ بـ https:// أو http://.
entries-why-email = يحتاج «{ $field }» إلى عنوان بريد إلكتروني على مثال name@example.org.
entries-why-number = يحتاج «{ $field }» إلى عدد صحيح.
entries-why-many-files = يقبل «{ $field }» { $most } من الملفات على الأكثر.
entries-why-other-file = يقبل «{ $field }» ملفات من أنواع أخرى.
entries-why-quota = تبلغ ملفات هذه المشاركة معًا { $most } م.ب.، وهو كل ما يجوز لمشاركة واحدة. أزل ملفًا لتضيف غيره.

entries-import-why-kind = يُرجى اختيار نوع الملف.
entries-import-why-no-file = اختر ملفًا لا يتجاوز 10 ميغابايت.
entries-import-why-json = ملف JSON هذا ليس قائمة أوراق من HotCRP ولا قائمة مشاركات من pretalx. صدّر إحداهما، أو استورد المشاركات جدولًا.
entries-import-why-broken-json = ملف JSON هذا ينقطع أو يختل في السطر { $line }. صدّره من جديد.
entries-import-why-not-devpost = لا يوجد عمود باسم «Project Title»، فهذا ليس تقرير «Projects» من Devpost. يُرجى تصدير التقرير من جديد، أو استيراد الملف بوصفه جدولًا.
entries-import-why-no-title-column = لا عمود يمثل العنوان. يُرجى تحديده أدناه.
entries-import-why-status = الحالة «{ $status }» غير معروفة، ولذلك استُبعد هذا الصف. يُرجى كتابة «Draft» أو «Submitted»، ثم استيراد الملف من جديد.
entries-import-why-url = مشاركة مقدَّمة بلا عنوان: لا يستطيع ملف أحدث العثور عليها إلا بتاريخها ومقدّمها. يُرجى تصدير التقرير مع العمود «Submission Url».
entries-import-why-twice =
    { $n ->
        [zero] سبق ورود المشاركة نفسها؛ ولذلك استُبعد هذا الصف. يُرجى حذف إحداهما.
        [one] سبق ورود المشاركة نفسها في الصف { $first }؛ ولذلك استُبعد هذا الصف. يُرجى حذف أحد الصفين.
        [two] سبق ورود المشاركة نفسها في الصف { $first }؛ ولذلك استُبعد هذا الصف. يُرجى حذف أحد الصفين.
        [few] سبق ورود المشاركة نفسها في الصف { $first }؛ ولذلك استُبعد هذا الصف. يُرجى حذف أحد الصفين.
        [many] سبق ورود المشاركة نفسها في الصف { $first }؛ ولذلك استُبعد هذا الصف. يُرجى حذف أحد الصفين.
       *[other] سبق ورود المشاركة نفسها في الصف { $first }؛ ولذلك استُبعد هذا الصف. يُرجى حذف أحد الصفين.
    }
entries-import-why-date = «{ $date }» ليس تاريخًا بالشكل شهر/يوم/سنة ساعة:دقيقة:ثانية. وقد حُفظ كما هو.
entries-import-why-extra-cells =
    { $n ->
        [zero] في هذا الصف خلايا تتجاوز صف العناوين، وهو بلا أعمدة. وقد استُبعدت؛ يُرجى التحقق من عدم نقص علامة تنصيص.
        [one] في هذا الصف خلايا تتجاوز صف العناوين، وفيه عمود واحد. وقد استُبعدت؛ يُرجى التحقق من عدم نقص علامة تنصيص.
        [two] في هذا الصف خلايا تتجاوز صف العناوين، وفيه عمودان. وقد استُبعدت؛ يُرجى التحقق من عدم نقص علامة تنصيص.
        [few] في هذا الصف خلايا تتجاوز صف العناوين، وفيه { $cells } أعمدة. وقد استُبعدت؛ يُرجى التحقق من عدم نقص علامة تنصيص.
        [many] في هذا الصف خلايا تتجاوز صف العناوين، وفيه { $cells } عمودًا. وقد استُبعدت؛ يُرجى التحقق من عدم نقص علامة تنصيص.
       *[other] في هذا الصف خلايا تتجاوز صف العناوين، وفيه { $cells } عمود. وقد استُبعدت؛ يُرجى التحقق من عدم نقص علامة تنصيص.
    }
entries-import-why-email = «{ $email }» ليس عنوان بريد إلكتروني، ولذلك لا ينضم هذا الشخص إلى الفريق. يُرجى تصحيحه ثم استيراد الملف من جديد.
entries-import-why-no-email = لا عنوان بريد إلكتروني للاسم { $name }، ولذلك لا ينضم صاحبه إلى الفريق. يُرجى إضافته ثم استيراد الملف من جديد.
entries-import-why-categories =
    { $n ->
        [zero] يذكر الملف أكثر مما تسمح به الإعدادات؛ ولم يؤخذ منه شيء. يُرجى زيادة الحد في الإعدادات ثم استيراد الملف من جديد.
        [one] يذكر الملف أكثر مما تسمح به الإعدادات؛ ولم يؤخذ سوى الأول. يُرجى زيادة الحد في الإعدادات ثم استيراد الملف من جديد.
        [two] يذكر الملف أكثر مما تسمح به الإعدادات؛ ولم يؤخذ سوى الأول والثاني. يُرجى زيادة الحد في الإعدادات ثم استيراد الملف من جديد.
        [few] يذكر الملف أكثر مما تسمح به الإعدادات؛ ولم تؤخذ سوى أول { $most } خيارات. يُرجى زيادة الحد في الإعدادات ثم استيراد الملف من جديد.
        [many] يذكر الملف أكثر مما تسمح به الإعدادات؛ ولم يؤخذ سوى أول { $most } خيارًا. يُرجى زيادة الحد في الإعدادات ثم استيراد الملف من جديد.
       *[other] يذكر الملف أكثر مما تسمح به الإعدادات؛ ولم يؤخذ سوى أول { $most } خيار. يُرجى زيادة الحد في الإعدادات ثم استيراد الملف من جديد.
    }
entries-import-why-withdrawn = المشاركة { $reference } مسحوبة هنا، وتبقى مسحوبة.
entries-import-why-was-submitted = المشاركة { $reference } مقدَّمة هنا، ومسودة في الملف. وتبقى مقدَّمة؛ ويمكن سحبها هنا عند اللزوم.

# Said once after a button
said-draft-saved = حُفظت مسودتك.
said-file-added = أُضيف الملف.
said-invited = الدعوة في طريقها إلى { $email }.
said-team-joined = انضممت إلى الفريق.
said-team-left = غادرت الفريق.
said-member-removed = أُزيل عضو من الفريق.
said-handed-over = أصبحت قيادة الفريق لشخص آخر.
said-invitation-taken-back = سُحبت الدعوة.
said-entry-withdrawn = سُحبت المشاركة.
said-entry-screened = حُفظت نتيجة الفرز. وتُرسل إلى الفريق رسالة بعد عشر دقائق.
said-import-applied = طُبّق الملف. المشاركات الجديدة: { $added }، والمعدَّلة: { $changed }، والمسحوبة: { $withdrawn }.
said-import-before = سبق تطبيق هذا الملف. ولم يتغيّر شيء الآن.

entries-hidden-title = مخفي بسبب تضارب المصالح
entries-hidden-text = { $n ->
    [zero] لا شيء مخفي عنك.
    [one] لك صلة بمشاركة واحدة، لذلك لا تُعرض عليك ولا تُحتسب هنا. ويتولاها منظم آخر.
    [two] لك صلة بمشاركتين، لذلك لا تُعرضان عليك ولا تُحتسبان هنا. ويتولاهما منظم آخر.
    [few] لك صلة بـ{ $count } مشاركات، لذلك لا تُعرض عليك ولا تُحتسب هنا. ويتولاها منظم آخر.
    [many] لك صلة بـ{ $count } مشاركة، لذلك لا تُعرض عليك ولا تُحتسب هنا. ويتولاها منظم آخر.
   *[other] لك صلة بـ{ $count } مشاركة، لذلك لا تُعرض عليك ولا تُحتسب هنا. ويتولاها منظم آخر.
}
entries-why-hidden = مخفي بسبب تضارب المصالح: لك صلة بهذه المشاركة. ويتولاها منظم آخر.
entries-step-back = لي صلة بهذه المشاركة
entries-step-back-text = من الآن فصاعدًا لا ترى هذه المشاركة خلف الكواليس، ويتولاها منظم آخر. ولا يمكنك التراجع عن ذلك بنفسك.
entries-step-back-reason = السبب
entries-step-back-button = تركها لغيري
entries-why-step-back-reason = اذكر في كلمات قليلة سبب صلتك بها.
said-stepped-back = تركتَ المشاركة لغيرك.
entries-conflicts = تضارب المصالح
entries-conflicts-text = إذا كان لأحدٍ صلة بك أو خصومة معك تمنعه من التحكيم بإنصاف، فقل ذلك قبل بدء التحكيم.
entries-conflicts-link = ذكر مَن لا ينبغي أن يحكّم مشاركتك

entries-change-link = طلب تعديل …
entries-change-ask = طلب تعديل
entries-change-lead = يمكن للفريق تعديل مشاركته وتقديمها من جديد حتى التاريخ الذي تحدده، سواء كان باب المشاركة مفتوحًا أم لا. وينتظر الفرز ذلك.
entries-change-words = ما الذي ينبغي تعديله
entries-change-words-help = يقرأ الفريق ذلك في رسالة وفي صفحة مشاركته.
entries-change-until = حتى متى
entries-change-until-help = بتوقيت { $zone }. وفي أبعد تقدير عندما يبدأ المحكّمون: { $latest }.
entries-change-effect = يتلقى الفريق رسالة في الحال. والقرار الذي صدر قبل ذلك لا يعود ساريًا.
entries-change-send = اطلب من الفريق
entries-change-open = طُلب تعديل
entries-change-until-when = المشاركة مفتوحة لفريقها حتى { $when }.
entries-change-take-back = إنهاء الانتظار
entries-change-earlier = ما طُلب سابقًا
entries-change-made = عُدّلت في { $when }
entries-change-ended = انتهى الطلب في { $when }
entries-change-waiting = في انتظار الفريق
entries-change-late = انتهى الوقت ولم يُقدَّم شيء
entries-change-own = يطلب المنظمون تعديلًا حتى { $when }
entries-change-own-text = عدّل مشاركتك وقدّمها من جديد. وإلى أن تفعل ذلك يبقى ما قدّمته آخر مرة ساريًا.
entries-why-change-judged = بدأ المحكّمون: ما يقرؤونه لا يتغير بعد الآن.
entries-why-change-words = اذكر ما ينبغي تعديله.
entries-why-change-past = امنح الفريق بعض الوقت: هذا التاريخ مضى.
entries-why-change-late = يبدأ المحكّمون في { $opens }: يجب أن يتم التعديل قبل ذلك.
entries-why-change-open = طُلب تعديل من قبل. أنهِ ذلك الطلب أولًا.
said-change-asked = طُلب التعديل من الفريق، وأُرسلت إليه رسالة.
said-change-taken-back = لم يعد أحد ينتظر الفريق.

entries-sections = أقسام الاستمارة
entries-section-unnamed = القسم { $number }
entries-section-complete = مكتمل
entries-section-left =
    { $n ->
        [zero] لا جواب باقٍ
        [one] بقي جواب واحد
        [two] بقي جوابان
        [few] بقيت { $count } أجوبة
        [many] بقي { $count } جوابًا
       *[other] بقي { $count } جواب
    }
entries-next-section = احفظ وتابع
entries-choose-one = اختر واحدًا
entries-only-if = فقط إذا كان «{ $question }»: { $options }
entries-suggested = يقترن كثيرًا بفئتكم. هذا اقتراح لا غير.
entries-otherwise-title = بعضها لا يبدو مكتوبًا بـ{ $language }
entries-otherwise-text = تطلب هذه الدورة المشاركات بتلك اللغة. هذا تخمين برنامج قد يخطئ، والقرار لإنسان.
entries-otherwise-desk = لا تبدو مكتوبة بـ{ $language }
language-en = الإنجليزية
language-ar = العربية
language-zh = الصينية
language-fr = الفرنسية
language-ru = الروسية
language-es = الإسبانية
entries-after = بعد صدور النتائج
entries-after-feedback = الملاحظات على هذه المشاركة
entries-after-challenges = الاعتراض على هذه النتيجة
