# The first pages that everybody finds, and the organiser's desk.

desk-home = جوائز وهاكاثونات
desk-home-lead = ابحث عن جائزة تشارك فيها، أو تابع جائزة جارية، أو تعرّف على الفائزين.
desk-home-open = باب المشاركة مفتوح
desk-home-under-way = معلنة وجارية
desk-home-past = نتائجها علنية
desk-home-none = لا برامج بعد
desk-home-none-text = عندما يُنشئ أحد المنظِّمين برنامجًا، يظهر هنا بمواعيده.

desk-line-published = نُشرت النتائج في { $when }
desk-line-open = { $stage }: حتى { $when }
desk-line-over = { $stage }: انتهت المرحلة
desk-line-opens = تبدأ في { $when }

desk-stage-entries = تقديم المشاركات
desk-stage-screening = الفرز
desk-stage-voting = التصويت العام
desk-stage-scoring = التقييم
desk-stage-decision = القرار
desk-stage-ceremony = حفل تسليم الجوائز
desk-stage-published = النتائج منشورة
desk-stage-published-note = أسماء الفائزين علنية.
desk-stage-deciding-note = أُغلق التقييم. والنتائج غير علنية.
desk-stage-before = قبل البدء
desk-stage-until = حتى { $when }
desk-stage-from = من { $when }
desk-stage-done = انتهت
desk-stage-now = جارية، وتنتهي { $ends }
desk-stage-closes = تنتهي { $until }، في { $when }
desk-stage-closed = انتهت { $until }، في { $when }

desk-entries-open-until = باب المشاركة مفتوح حتى { $when }
desk-entries-open-from = يُفتح باب المشاركة في { $when }
desk-entries-are-closed = أُغلق باب المشاركة
desk-enter = تقديم مشاركة
desk-see-winners = الاطلاع على الفائزين
desk-see-entries = الاطلاع على المشاركات
desk-calendar = المواعيد
desk-categories = الفئات
desk-challenges = التحديات
desk-prizes = الجوائز
desk-judging = كيف يجري التحكيم
desk-prize-winners = { $n ->
    [0] تقديرية
    [zero] تقديرية
    [one] فائز واحد
    [two] فائزان على الأكثر
    [few] { $count } فائزين على الأكثر
    [many] { $count } فائزًا على الأكثر
   *[other] { $count } فائز على الأكثر
}

desk-help = المساعدة
desk-help-lead = كيفية تسجيل الدخول والمشاركة والتحكيم والتنظيم، في بضع جمل.
desk-help-sign-in = تسجيل الدخول
desk-help-sign-in-text = أدخل عنوان بريدك الإلكتروني واطلب رابطًا. تصل الرسالة في غضون دقيقة، ويصلح رابطها لمرة واحدة ولمدة عشر دقائق. ويمكنك تحديد كلمة مرور في حسابك إن كنت تفضّل ذلك.
desk-help-enter = المشاركة
desk-help-enter-text = افتح صفحة الجائزة واختر «تقديم مشاركة». يُحفظ نصّك مسودةً أثناء الكتابة، ولا يقرؤه أحد سوى فريقك. ويمكنك تعديل المشاركة حتى الموعد النهائي، ولو بعد تقديمها.
desk-help-judge = التحكيم
desk-help-judge-text = تقودك رسالة الدعوة إلى قائمتك. ولكل مشاركة استمارة واحدة، وتُحفظ اختياراتك أولًا بأول. وإن كنت تعرف أصحاب مشاركة ما، فيُرجى الإفصاح عن ذلك في صفحتها ليتولى تحكيمها شخص آخر.
desk-help-organise = التنظيم
desk-help-organise-text = يبيّن لك مكتب التنظيم المرحلة التي بلغها برنامجك، وما تأخّر، ومن لم يبدأ بعد، وما هو بانتظارك. وكل إجراء لا رجعة فيه يُطلب تأكيده أولًا مع بيان أثره.
desk-help-write = مراسلة المعنيين
desk-help-write-text = تُوجَّه الأسئلة المتعلقة بجائزة ما إلى منظِّميها؛ وعنوانهم مذكور في الرسائل التي وردتك منهم.

desk-desks = برامجك
desk-desks-lead = البرامج التي تنظّمها أو ترأس لجانها أو تدقّقها.
desk-desks-none = لا برامج هنا
desk-desks-none-text = عندما يُسند إليك دور منظِّم أو رئيس لجنة أو مدقّق، يظهر البرنامج هنا.
desk-make = إنشاء برنامج
desk-site-letters = رسائل هذا الموقع

desk-role-organiser = منظِّم
desk-role-chair = رئيس اللجنة
desk-role-judge = محكّم
desk-role-entrant = مشارك
desk-role-auditor = مدقّق
desk-role-organiser-means = يُعدّ البرنامج ويديره، ويتخذ القرارات ويوقّعها بصفته منظِّمًا.
desk-role-chair-means = يطّلع على الترتيب بعد إغلاق التقييم، ويتخذ القرارات ويوقّعها بصفته رئيس اللجنة.
desk-role-auditor-means = يطّلع على مكتب التنظيم والسجل، وكذلك على الترتيب والقرارات بعد إغلاق التقييم. ولا يغيّر شيئًا.

desk-nav = صفحات هذا البرنامج
desk-nav-desk = نظرة عامة
desk-nav-entries = المشاركات
desk-nav-imports = الاستيراد
desk-nav-judges = المحكّمون
desk-nav-plan = التخطيط
desk-nav-assignment = التوزيع
desk-nav-coverage = التغطية
desk-nav-flags = البلاغات
desk-nav-standings = الترتيب
desk-nav-decisions = القرارات
desk-nav-run = سير الحفل
desk-nav-letters = الرسائل
desk-nav-log = السجل
desk-nav-people = الأشخاص
desk-nav-setup = الإعدادات

desk-public-page = الصفحة العامة
desk-tile-stage = المرحلة
desk-tile-late = متأخّر
desk-tile-not-begun = لم يبدؤوا
desk-tile-needs-you = بانتظارك
desk-nothing-late = لا شيء متأخّر.
desk-nothing-to-do = لا شيء بانتظارك الآن.
desk-not-begun-note = { $n ->
    [zero] من المحكّمين لديهم مشاركات ولم يملؤوا أي استمارة تقييم
    [one] محكّم لديه مشاركات ولم يملأ أي استمارة تقييم
    [two] محكّمان لديهما مشاركات ولم يملآ أي استمارة تقييم
    [few] محكّمين لديهم مشاركات ولم يملؤوا أي استمارة تقييم
    [many] محكّمًا لديهم مشاركات ولم يملؤوا أي استمارة تقييم
   *[other] محكّم لديهم مشاركات ولم يملؤوا أي استمارة تقييم
}
desk-counts = بالأرقام
desk-counts-caption = محسوبة من حالة كل مشاركة ومحكّم واستمارة تقييم وجائزة
desk-count-drafts = المسودات
desk-count-submitted = المشاركات المقدَّمة
desk-count-unscreened = المشاركات التي تنتظر الفرز
desk-count-withdrawn = المشاركات المسحوبة
desk-count-judges = المحكّمون الذين قبلوا الدعوة
desk-count-sheets-expected = استمارات التقييم المنتظرة
desk-count-sheets-in = استمارات التقييم المقدَّمة
desk-count-prizes = الجوائز
desk-count-decided = الجوائز التي اتُخذ قرار بشأنها
desk-count-signed = القرارات الموقَّعة من الطرفين

desk-late-screening = { $n ->
    [zero] لا مشاركة تنتظر الفرز
    [one] مشاركة واحدة لم تُفرز
    [two] مشاركتان لم تُفرزا
    [few] { $count } مشاركات لم تُفرز
    [many] { $count } مشاركة لم تُفرز
   *[other] { $count } مشاركة لم تُفرز
}
desk-late-sheets = { $n ->
    [zero] لا استمارة تقييم متأخرة
    [one] استمارة تقييم واحدة متأخرة
    [two] استمارتا تقييم متأخرتان
    [few] { $count } استمارات تقييم متأخرة
    [many] { $count } استمارة تقييم متأخرة
   *[other] { $count } استمارة تقييم متأخرة
}
desk-late-decisions = { $n ->
    [zero] اتُخذ قرار بشأن جميع الجوائز
    [one] جائزة واحدة لم يُتخذ قرار بشأنها
    [two] جائزتان لم يُتخذ قرار بشأنهما
    [few] { $count } جوائز لم يُتخذ قرار بشأنها
    [many] { $count } جائزة لم يُتخذ قرار بشأنها
   *[other] { $count } جائزة لم يُتخذ قرار بشأنها
}
desk-step-screen = { $n ->
    [zero] لا مشاركات للفرز
    [one] فرز مشاركة واحدة
    [two] فرز مشاركتين
    [few] فرز { $count } مشاركات
    [many] فرز { $count } مشاركة
   *[other] فرز { $count } مشاركة
}
desk-step-invite = دعوة المحكّمين
desk-step-assign = { $n ->
    [zero] لكل مشاركة عدد كافٍ من المحكّمين
    [one] تعيين عدد كافٍ من المحكّمين لمشاركة واحدة
    [two] تعيين عدد كافٍ من المحكّمين لمشاركتين
    [few] تعيين عدد كافٍ من المحكّمين لـ { $count } مشاركات
    [many] تعيين عدد كافٍ من المحكّمين لـ { $count } مشاركة
   *[other] تعيين عدد كافٍ من المحكّمين لـ { $count } مشاركة
}
desk-step-await = { $n ->
    [zero] ردّ جميع المحكّمين على الدعوة
    [one] محكّم واحد لم يردّ على الدعوة
    [two] محكّمان لم يردّا على الدعوة
    [few] { $count } محكّمين لم يردّوا على الدعوة
    [many] { $count } محكّمًا لم يردّوا على الدعوة
   *[other] { $count } محكّم لم يردّوا على الدعوة
}
desk-step-replace = { $n ->
    [zero] لا مشاركات تنحّى عنها محكّم
    [one] إيجاد محكّم آخر لمشاركة واحدة تنحّى عنها محكّم
    [two] إيجاد محكّمين لمشاركتين تنحّى عنهما محكّم
    [few] إيجاد محكّمين لعدد { $count } مشاركات تنحّى عنها محكّم
    [many] إيجاد محكّمين لعدد { $count } مشاركة تنحّى عنها محكّم
   *[other] إيجاد محكّمين لعدد { $count } مشاركة تنحّى عنها محكّم
}
desk-step-conflicts = { $n ->
    [zero] لا تضارب مصالح بانتظار التأكيد
    [one] تأكيد حالة تضارب واحدة أو استبعادها
    [two] تأكيد حالتي تضارب أو استبعادهما
    [few] تأكيد { $count } حالات تضارب أو استبعادها
    [many] تأكيد { $count } حالة تضارب أو استبعادها
   *[other] تأكيد { $count } حالة تضارب أو استبعادها
}
desk-step-reopen = طُلبت إعادة فتح الجولة: يلزم أن يوافق شخص آخر
desk-more = { $n ->
    [zero] لا آخرين
    [one] وواحد آخر
    [two] واثنان آخران
    [few] و{ $count } آخرون
    [many] و{ $count } آخر
   *[other] و{ $count } آخر
}
desk-step-close = إغلاق التقييم
desk-step-release = إتاحة الدرجات للاطلاع بكلمة شخص ثانٍ
desk-step-move-on = أُغلقت الجولة: انظر من ينتقل إلى الجولة التالية
desk-step-decide = { $n ->
    [zero] لا جوائز بانتظار القرار
    [one] اتخاذ قرار بشأن جائزة واحدة
    [two] اتخاذ قرار بشأن جائزتين
    [few] اتخاذ قرار بشأن { $count } جوائز
    [many] اتخاذ قرار بشأن { $count } جائزة
   *[other] اتخاذ قرار بشأن { $count } جائزة
}
desk-step-sign = { $n ->
    [zero] لا قرارات بانتظار التوقيع
    [one] استيفاء توقيع قرار واحد
    [two] استيفاء توقيع قرارين
    [few] استيفاء توقيع { $count } قرارات
    [many] استيفاء توقيع { $count } قرارًا
   *[other] استيفاء توقيع { $count } قرار
}
desk-step-flags = { $n ->
    [zero] لا بلاغات من المحكّمين
    [one] الرد على بلاغ المحكّمين بشأن مشاركة واحدة
    [two] الرد على بلاغات المحكّمين بشأن مشاركتين
    [few] الرد على بلاغات المحكّمين بشأن { $count } مشاركات
    [many] الرد على بلاغات المحكّمين بشأن { $count } مشاركة
   *[other] الرد على بلاغات المحكّمين بشأن { $count } مشاركة
}
desk-step-publish = نشر النتائج
desk-step-letters = { $n ->
    [zero] لا رسائل متعذّرة التسليم
    [one] رسالة واحدة يتعذّر تسليمها
    [two] رسالتان يتعذّر تسليمهما
    [few] { $count } رسائل يتعذّر تسليمها
    [many] { $count } رسالة يتعذّر تسليمها
   *[other] { $count } رسالة يتعذّر تسليمها
}

desk-letters = الرسائل
desk-letters-lead = جميع رسائل هذا البرنامج، والأحدث أولًا. ولا يزال بالإمكان إيقاف الرسائل المنتظرة.
desk-site-letters-lead = رسائل لا تخص أي برنامج، مثل روابط تسجيل الدخول. ويُمحى محتواها بعد إرسالها.
desk-letters-none = لا رسائل بعد
desk-letters-none-text = تظهر الرسائل هنا عند دعوة شخص ما، أو تقديم مشاركة، أو الفوز بجائزة.
desk-letters-count = { $n ->
    [zero] لا رسائل
    [one] رسالة واحدة
    [two] رسالتان
    [few] { $count } رسائل
    [many] { $count } رسالة
   *[other] { $count } رسالة
}
desk-no-server = لا تُرسل الرسائل حاليًا
desk-no-server-text = لم يُحدَّد أي خادم بريد، ولذلك تبقى الرسائل هنا. ويمكنك قراءتها وإبلاغ أصحابها بمضمونها.
desk-letter-lead = الرسالة كما تصل.
desk-letter-waiting = منتظرة
desk-letter-failing = لم تُسلَّم، وتُعاد المحاولة
desk-letter-sent = أُرسلت
desk-letter-stopped = أُوقفت
desk-letter-error = رد خادم البريد
desk-letter-private = تتيح هذه الرسالة لقارئها تسجيل الدخول، ولذلك لا يقرؤها سواه. لإدخال شخص من دون رسالة، شغّلوا الأمر ‎“palmares account add”‎.
desk-letter-stop-title = إيقاف هذه الرسالة
desk-letter-stop-text = لن تُرسل الرسالة، ولا رجعة في هذا الإجراء.
desk-letter-stop = إيقاف هذه الرسالة
said-letter-stopped = أُوقفت الرسالة، ولن تُرسل.

desk-log = السجل
desk-log-lead = من فعل ماذا ومتى. كل سطر مختوم مع جميع الأسطر التي تسبقه، فلا يمكن تغيير أي شيء أو حذفه خفيةً. ويذكر السجل ما جرى، ولا يذكر أي درجة.
desk-log-caption = أحدث الإجراءات أولًا
desk-log-number = الختم
desk-log-when = الوقت
desk-log-who = الشخص
desk-log-what = الإجراء
desk-log-subject = الموضوع
desk-log-hash = البصمة الرقمية
desk-log-unsealed = قيد الختم
desk-log-nobody = النظام
desk-log-kept = جرى أمر في مشاركة لك صلة وثيقة بها

desk-people = الأشخاص
desk-people-lead = من ينظّمون هذا البرنامج ويرأسون لجانه ويدقّقونه. وللمحكّمين صفحة خاصة بهم.
desk-people-nobody = لا أحد بعد.
desk-people-add = إسناد دور إلى شخص
desk-people-name = الاسم
desk-people-email = عنوان البريد الإلكتروني
desk-people-email-help = تُرسل رسالة إلى هذا العنوان. ومن يقرؤها يستطيع تسجيل الدخول دون خطوات أخرى.
desk-people-role = الدور
desk-people-give = إسناد هذا الدور
desk-why-role = يُرجى اختيار دور.
said-role-granted = أُسند الدور إلى { $email }. والرسالة في طريقها إلى هذا العنوان.

# What the log says of each act: desk-act-VERB.
desk-act-account-opened = فتح حساب
desk-act-conflict-declared = الإعلان عن تضارب مصالح
desk-act-decision-made = اتخاذ قرار بشأن جائزة
desk-act-decision-signed = توقيع قرار
desk-act-result-sealed = إغلاق النتيجة في سجل مختوم
desk-act-prize-revealed = إعلان جائزة
desk-act-entry-begun = بدء مشاركة
desk-act-entry-saved = حفظ مسودة
desk-act-file-added = أضاف ملفًا إلى مشاركة
desk-act-file-removed = أزال ملفًا من مشاركة
desk-act-likeness-decided = قال هل المتشابهان شيء واحد
desk-act-past-winners-set = حدّد سجل الفائزين السابقين
desk-act-change-asked = طلب تعديلًا من فريق
desk-act-change-taken-back = أنهى انتظار تعديل
desk-act-entry-redacted = أعاد صياغة ما يقرؤه المحكّمون من مشاركة
desk-act-entry-screened = فرز مشاركة
desk-act-entry-submitted = تقديم مشاركة
desk-act-entry-withdrawn = سحب مشاركة
desk-act-import-applied = تطبيق عملية استيراد
desk-act-import-kept = رفع ملف للاستيراد
desk-act-import-mapped = مطابقة أعمدة ملف
desk-act-invitation-answered = الرد على دعوة
desk-act-invitation-taken-back = سحب دعوة
desk-act-judge-changed = تعديل بيانات محكّم
desk-act-judge-invited = دعوة محكّم
desk-act-letter-stopped = إيقاف رسالة
desk-act-made-site-administrator = التعيين مديرًا للموقع
desk-act-pair-added = إسناد مشاركة إلى محكّم
desk-act-pair-removed = إعفاء محكّم من مشاركة
desk-act-pairs-applied = اعتماد توزيع
desk-act-pairs-proposed = اقتراح توزيع
desk-act-password-changed = تغيير كلمة المرور
desk-act-profile-changed = تعديل الملف الشخصي
desk-act-programme-made = إنشاء البرنامج
desk-act-category-written = كتابة فئة
desk-act-category-moved = نقل فئة
desk-act-prize-moved = نقل جائزة
desk-act-category-removed = حذف فئة
desk-act-prize-written = كتابة جائزة
desk-act-prize-removed = حذف جائزة
desk-act-team-link-made = إنشاء رابط للانضمام إلى فريق
desk-act-team-link-ended = إنهاء رابط للانضمام إلى فريق
desk-act-programme-renamed = تعديل الأسماء أو الملخص
desk-act-question-added = إضافة سؤال إلى نموذج المشاركة
desk-act-question-changed = تعديل سؤال في نموذج المشاركة
desk-act-question-moved = نقل سؤال في نموذج المشاركة
desk-act-question-removed = حذف سؤال من نموذج المشاركة
desk-act-recused = التنحّي عن مشاركة
desk-act-results-published = نشر النتائج
desk-act-reopening-asked = طلب إعادة فتح جولة
desk-act-round-reopened = إعادة فتح جولة
desk-act-role-granted = إسناد دور
desk-act-calibration-named = سمّى المشاركة التي يحكّمها الجميع أولًا
desk-act-round-closed = إغلاق التقييم
desk-act-early-reading-asked = طلب الاطلاع على الدرجات قبل موعدها
desk-act-scores-read-early = إتاحة الدرجات للاطلاع قبل موعدها
desk-act-scores-released = إتاحة الدرجات للاطلاع
desk-act-everybody-given-all = أسند إلى كل محكّم كل المشاركات
desk-act-round-changed = غيّر مواعيد جولة
desk-act-round-opened = فتح جولة
desk-act-shortlist-made = سجّل من ينتقل إلى الجولة التالية
desk-act-shortlist-signed = وقّع قائمة من ينتقل
desk-act-session-ended = إنهاء جلسة
desk-act-sheet-begun = بدء استمارة تقييم
desk-act-sheet-corrected = تصحيح استمارة تقييم
desk-act-sheet-saved = حفظ استمارة تقييم
desk-act-sheet-submitted = تقديم استمارة تقييم
desk-act-sheets-annulled = إلغاء استمارات تقييم
desk-act-annulment-lifted = رفع الإلغاء عن استمارة تقييم
desk-act-signed-in-by-link = تسجيل الدخول برابط
desk-act-stage-changed = تعديل مواعيد مرحلة
desk-act-team-invited = دعوة شخص إلى فريق
desk-act-team-joined = الانضمام إلى فريق
desk-act-team-lead-changed = تغيير قائد فريق
desk-act-team-left = مغادرة فريق

desk-nav-conflicts = تضارب المصالح
desk-act-conflict-confirmed = تأكيد تضارب مصالح عُثر عليه
desk-act-conflict-dismissed = استبعاد تضارب مصالح أو سحبه
desk-act-conflict-named = ذكر مَن لا ينبغي أن يحكّم المشاركة
desk-act-conflict-unnamed = سحب اسم مَن لا ينبغي أن يحكّم المشاركة
desk-act-panel-terms-changed = تعديل شروط لجنة التحكيم
desk-act-stepped-back = ترك مشاركة لآخرين بسبب تضارب المصالح

desk-act-rules-accepted = قراءة قواعد التحكيم وقبولها
desk-act-judge-profile-changed = تعديل المحكّم ما يذكره عن نفسه
desk-act-judge-part-changed = تعديل دور محكّم في اللجنة
desk-act-join-code-opened = فتح رمز للانضمام إلى اللجنة
desk-act-join-code-closed = إغلاق رمز للانضمام إلى اللجنة
desk-act-judge-joined = الانضمام إلى اللجنة برمز
desk-act-judges-reminded = تذكير المحكّمين المتأخرين
desk-act-letters-stopped = إيقاف رسائل كانت تنتظر

desk-nav-chairing = التقدّم
desk-act-chair-bound = تحديد الفئات التي يرأسها أحد
desk-act-bids-asked-for = سؤال المحكّمين عن تفضيلاتهم
desk-act-bids-closed = إنهاء سؤال المحكّمين عن تفضيلاتهم
desk-act-bids-set = تحديد تفضيلات المشاركات
desk-act-entry-flagged = الإبلاغ عن خلل في مشاركة
desk-act-entry-skipped = تأجيل مشاركة
desk-act-flags-answered = الرد على بلاغات المحكّمين عن مشاركة
desk-act-judge-back = إعادة محكّم غادر اللجنة
desk-act-judge-left = مغادرة محكّم للجنة
desk-act-judges-joined = السماح باجتماع محكّمَين من جديد
desk-act-judges-separated = الفصل بين محكّمَين
desk-act-pairs-asked-for = طلب اقتراح توزيع
desk-act-pairs-changed = تغيير التوزيع بملف
desk-act-pairs-dropped = وضع اقتراح توزيع جانبًا
desk-act-pairs-released = إتاحة المشاركات لمحكّميها
desk-act-paper-sheet-stands = اعتماد استمارة ورقية أدخلها شخصان متطابقَين
desk-act-paper-typed = إدخال استمارة ورقية
desk-act-rubric-changed = تعديل معايير التقييم
desk-act-support-begun = منظِّم نيابةً عن محكّم: بدء التصرف
desk-act-support-ended = منظِّم نيابةً عن محكّم: انتهاء التصرف
desk-act-support-recused = منظِّم نيابةً عن محكّم: التنحّي عن مشاركة
desk-act-support-typed = منظِّم نيابةً عن محكّم: إدخال استمارة تقييم
desk-act-extra-proposed = اقتراح استمارات تقييم أكثر مما تحتاج إليه الجولة

desk-act-owner-named = سمّى مالك مشروع
desk-act-owner-asked-again = سأل مالك مشروع مرة أخرى
desk-act-owner-none = قال إن المشروع للفريق نفسه
desk-act-consent-answered = أجاب مالك مشروع
desk-act-terms-changed = غيّر شروط المشاركة

desk-intake = الوارد
desk-intake-lead =
    { $n ->
        [zero] لم تُقدَّم أي مشاركة؛ المسودات: { $drafts }.
        [one] قُدّمت مشاركة واحدة؛ المسودات: { $drafts }.
        [two] قُدّمت مشاركتان؛ المسودات: { $drafts }.
        [few] قُدّمت { $count } مشاركات؛ المسودات: { $drafts }.
        [many] قُدّمت { $count } مشاركة؛ المسودات: { $drafts }.
       *[other] قُدّمت { $count } مشاركة؛ المسودات: { $drafts }.
    }
desk-intake-busiest =
    { $n ->
        [zero] لم يرد شيء في { $day }.
        [one] أكثر ما ورد في يوم مشاركة واحدة، في { $day }.
        [two] أكثر ما ورد في يوم مشاركتان، في { $day }.
        [few] أكثر ما ورد في يوم { $count } مشاركات، في { $day }.
        [many] أكثر ما ورد في يوم { $count } مشاركة، في { $day }.
       *[other] أكثر ما ورد في يوم { $count } مشاركة، في { $day }.
    }
desk-intake-none = لم يُقدَّم شيء بعد
desk-intake-none-text = حالما تبدأ الفرق مشاركاتها تعدّها هذه الصفحة حسب اليوم وحسب ما اختارته.
desk-intake-by-day = المقدَّم حسب اليوم
desk-intake-days = الأرقام نفسها في جدول
desk-intake-day = اليوم
desk-intake-begun = بُدئت
desk-intake-submitted = قُدّمت
desk-intake-so-far = قُدّمت حتى ذلك اليوم
desk-intake-drafts = مسودات
desk-intake-by = المشاركات حسب: { $what }
desk-intake-csv = الكل في ملف CSV
desk-intake-csv-of = معدودة حسب
desk-intake-csv-key = المفتاح
desk-intake-csv-name = الاسم
desk-intake-csv-begun = بُدئت (الأيام)، مسودات
desk-intake-csv-submitted = قُدّمت
desk-country = مشاركات بلدك
desk-country-lead = تتابعها بصفتك منسقًا. تنمو القائمة كلما قُدّمت مشاركات، ولا تقول شيئًا عن التحكيم.
desk-country-count =
    { $n ->
        [zero] لم تُقدَّم أي مشاركة؛ قيد الكتابة: { $drafts }.
        [one] قُدّمت مشاركة واحدة؛ قيد الكتابة: { $drafts }.
        [two] قُدّمت مشاركتان؛ قيد الكتابة: { $drafts }.
        [few] قُدّمت { $count } مشاركات؛ قيد الكتابة: { $drafts }.
        [many] قُدّمت { $count } مشاركة؛ قيد الكتابة: { $drafts }.
       *[other] قُدّمت { $count } مشاركة؛ قيد الكتابة: { $drafts }.
    }
desk-country-caption = المشاركات المقدَّمة: { $country }
desk-country-entity = الكيان
desk-country-csv-country = البلد
desk-country-csv-reference = المرجع
desk-country-csv-title = العنوان
desk-country-csv-entity = الكيان
desk-country-csv-categories = الفئات
desk-country-csv-submitted = قُدّمت
desk-role-coordinator = منسق بلد
desk-coordinators = منسقو البلدان
desk-coordinators-means = يتابعون مشاركات بلد: قائمة بما قُدّم مع الكيانات، ولا شيء عن التحكيم. ولا أحد ممن يحكّمون هنا.
desk-coordinator-email-help = تصلهم رسالة بعنوان قائمتهم.
desk-coordinator-country = البلد
desk-coordinator-name = سمّ هذا المنسق
desk-coordinator-end = أنهِ
said-coordinator-named = يتابع { $email } ذلك البلد الآن.
said-coordinator-ended = لم يعد يتابعه.
desk-why-country = اختر بلدًا من القائمة
desk-act-view-saved = حفظ عرضًا لقائمة المشاركات
desk-act-view-removed = أزال عرضًا محفوظًا للقائمة
desk-act-coordinator-named = سمّى منسق بلد
desk-act-coordinator-ended = أنهى تنسيق بلد

desk-erasure = امحُني
desk-erasure-lead = يغادر اسمك وعنوانك حسابك والمشاركات والرسائل والملفات التي جُلبت منها مشاركات. أما ما كتبه غيرك بكلماته، كسبب قرار، فيبقى كما كتبه. ولا رجعة في ذلك.
desk-erasure-account = ينتهي حسابك فورًا على كل الأجهزة. وما يجب أن يبقى منك يبقى تحت العلامة { $mark }.
desk-erasure-drafts =
    { $n ->
        [zero] لا مسودة لك وحدك.
        [one] تُحذف مسودة واحدة لك وحدك مع ملفاتها.
        [two] تُحذف مسودتان لك وحدك مع ملفاتهما.
        [few] تُحذف { $count } مسودات لك وحدك مع ملفاتها.
        [many] تُحذف { $count } مسودة لك وحدك مع ملفاتها.
       *[other] تُحذف { $count } مسودة لك وحدك مع ملفاتها.
    }
desk-erasure-left =
    { $n ->
        [zero] لست في فريق مع آخرين.
        [one] تغادر فريقًا واحدًا. وإن كنت قائده قاده أقدم من فيه.
        [two] تغادر فريقين. وحيث تقود يقود أقدم من فيه.
        [few] تغادر { $count } فرق. وحيث تقود يقود أقدم من فيه.
        [many] تغادر { $count } فريقًا. وحيث تقود يقود أقدم من فيه.
       *[other] تغادر { $count } فريق. وحيث تقود يقود أقدم من فيه.
    }
desk-erasure-kept =
    { $n ->
        [zero] لا تبقى مشاركة كانت لك وحدك.
        [one] تبقى مشاركة واحدة في السجل دون اسمك وعنوانك.
        [two] تبقى مشاركتان في السجل دون اسمك وعنوانك.
        [few] تبقى { $count } مشاركات في السجل دون اسمك وعنوانك.
        [many] تبقى { $count } مشاركة في السجل دون اسمك وعنوانك.
       *[other] تبقى { $count } مشاركة في السجل دون اسمك وعنوانك.
    }
desk-erasure-record = تبقى الدرجات التي منحتها والقرارات التي وقّعتها والأفعال في السجل لكي يظل التحقق من النتائج ممكنًا، وذلك تحت العلامة.
desk-erasure-letters = لا يبقى من الرسائل إليك إلا نوعها وتاريخها، وما لم يُرسل لا يُرسل. أما ما حملته خوادم البريد فليس في متناولنا.
desk-erasure-confirm = امحُني نهائيًا
desk-erasure-confirm-text = قد ترغب في أخذ بياناتك أولًا.
desk-erasure-type = اكتب عنوانك: { $email }
desk-erasure-button = امحُني
desk-erasure-first =
    { $n ->
        [zero] لا شيء قبل ذلك
        [one] قبل ذلك يجب تسوية أمر واحد
        [two] قبل ذلك يجب تسوية أمرين
        [few] قبل ذلك يجب تسوية { $count } أمور
        [many] قبل ذلك يجب تسوية { $count } أمرًا
       *[other] قبل ذلك يجب تسوية { $count } أمر
    }
desk-erasure-entry = المشاركة { $reference } مقدَّمة ولا يُسأل عنها غيرك: اسحبها، أو دع أحدًا ينضم ويبقى
desk-erasure-seat = أنت في لجنة { $programme }: غادرها ليحكّم غيرك ما هو لك
desk-erasure-organising = لا ينظم { $programme } غيرك: سمّ منظمًا آخر
desk-erasure-installation = لا يدير هذا النظام غيرك: عيّن مديرًا آخر
desk-why-erasure-typed = ليس هذا عنوانك. اكتبه كما هو أعلاه
desk-why-erasure =
    { $n ->
        [zero] لا شيء أولًا
        [one] يجب تسوية أمر واحد أولًا
        [two] يجب تسوية أمرين أولًا
        [few] يجب تسوية { $count } أمور أولًا
        [many] يجب تسوية { $count } أمرًا أولًا
       *[other] يجب تسوية { $count } أمر أولًا
    }
said-erased = مُحيت. شكرًا على ما فعلته هنا.
desk-act-person-erased = مُحي شخص

desk-act-letter-worded = صاغ رسالة بكلماته
desk-act-notice-put-up = قال عمّن يبحث فريق
desk-act-notice-taken-down = أزال إعلان فريق
desk-act-join-asked = طلب الانضمام إلى فريق
desk-step-challenges = { $n ->
    [zero] لا اعتراضات على النتائج تنتظر الرد
    [one] الرد على اعتراض واحد على النتائج
    [two] الرد على اعتراضين على النتائج
    [few] الرد على { $count } اعتراضات على النتائج
    [many] الرد على { $count } اعتراضًا على النتائج
   *[other] الرد على { $count } اعتراض على النتائج
}
desk-act-challenge-filed = اعترض على نتيجة
desk-act-challenge-withdrawn = سحب اعتراضًا
desk-act-challenge-answered = ردّ على اعتراض
desk-act-challenge-recipient-named = سمّى من يردّ على الاعتراضات
desk-act-discussion-moved = تقديم مداولة لجنة التحكيم
desk-act-discussion-note-written = كتابة ملاحظة في مداولة لجنة التحكيم
desk-act-discussion-note-taken-back = سحب ملاحظة من مداولة لجنة التحكيم
desk-step-correct = هناك تصويب جارٍ للنتائج: قرّروا ووقّعوا وانشروا، أو اتركوه
desk-act-correction-opened = بدأ تصويب نتيجة منشورة
desk-act-correction-given-up = ترك تصويبًا
desk-act-result-corrected = نشر تصويبًا للنتائج
