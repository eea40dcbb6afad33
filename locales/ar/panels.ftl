# Judges, their conflicts, and which entries they get.

panels-state-invited = وُجّهت الدعوة
panels-state-accepted = قبول
panels-state-declined = اعتذار
panels-generalist = جميع الفئات

panels-name = الاسم
panels-email = عنوان البريد الإلكتروني
panels-organisation = المنظمة
panels-organisation-help = لا تُسند إلى المحكّمين مشاركات من منظماتهم.
panels-country = البلد
panels-languages = اللغات
panels-languages-help = تفصل بينها فواصل.
panels-expertise = الفئات
panels-expertise-help = ما يجوز إسناده إلى هذا المحكّم. وإذا لم تُحدَّد أي فئة: مشاركات من جميع الفئات.
panels-capacity = الحد الأقصى للمشاركات
panels-capacity-help = إذا تُرك فارغًا: { $usual }.
panels-state = الحالة
panels-load = المشاركات
# How many of how many: "12 of 20".
panels-of = { $load } من { $capacity }
panels-entry = المشاركة
panels-entries = المشاركات
panels-reference = الرقم المرجعي
panels-reference-help = كما يَرِد في قائمة المشاركات.
panels-category = الفئة
panels-judge = المحكّم
panels-why = السبب
panels-act = الإجراء
panels-full = مكتمل
panels-missing = عدد المحكّمين الناقص
panels-now = الآن
panels-new = الجديد

panels-judges-title = المحكّمون – { $programme }
panels-judges-heading = المحكّمون
panels-judges-lead = القائمون بالتحكيم، ومجالات معرفتهم، وعدد المشاركات المسندة إلى كل منهم.
panels-judges-caption = { $n ->
    [zero] لا محكّمين
    [one] محكّم واحد
    [two] محكّمان
    [few] { $count } محكّمين
    [many] { $count } محكّمًا
   *[other] { $count } محكّم
}
panels-judges-empty-title = لا محكّمين بعد
panels-judges-empty-text = ادعُ أول محكّم بالنموذج أدناه، أو استورد قائمة كاملة من ملف.
panels-add-heading = دعوة محكّم
panels-add-text = تُرسل إلى المحكّم رسالة فيها رابط. وتنتظر الرسالة دقيقتين قبل إرسالها، ليظل إيقافها ممكنًا.
panels-invite = دعوة

panels-judge-lead = ما أُسند إلى هذا المحكّم، وما له به صلة تمنع تحكيمه، وما هو معروف عنه.
panels-pairs-heading = المشاركات المسندة للتحكيم
panels-pairs-none = لا مشاركات بعد. اقترح توزيعًا في صفحة التوزيع، أو أضف مشاركة يدويًا هناك.
panels-pairs-caption = { $n ->
    [zero] لا مشاركات
    [one] مشاركة واحدة
    [two] مشاركتان
    [few] { $count } مشاركات
    [many] { $count } مشاركة
   *[other] { $count } مشاركة
}
panels-remove = إزالة
panels-conflicts-heading = تضارب المصالح
panels-conflicts-text = لا تُسند هذه المشاركات إلى هذا المحكّم. وتُفحص المنظمات وعناوين البريد من جديد في كل مرة.
panels-conflicts-none = لا تضارب معروف.
panels-conflict-organisation = المنظمة نفسها: { $reason }
panels-conflict-domain = نطاق البريد الإلكتروني نفسه: { $reason }
panels-conflict-team = المحكّم عضو في الفريق.
panels-declare-heading = الإعلان عن تضارب مصالح
panels-declare-text = اعتبارًا من ذلك الحين لا يستطيع المحكّم فتح المشاركة، ولا تُحتسب أي استمارة ملأها لها.
panels-declare = إعلان التضارب
panels-known-heading = بيانات هذا المحكّم
panels-save = حفظ

panels-import-heading = محكّمون من ملف
panels-import-lead = استورد قائمة محكّمين من جدول بيانات. وستطّلع على التغييرات قبل إجراء أي منها.
panels-import-columns = يحدد الصف الأول أسماء الأعمدة بأي ترتيب. والعمودان name و email لازمان، ويمكن ترك سائر الأعمدة. وإذا تعددت اللغات أو الفئات كُتبت في خلية واحدة تفصل بينها فواصل منقوطة؛ وتُكتب الفئة برمزها أو باسمها.
panels-import-file = الملف
panels-import-file-help = ملف CSV بترميز UTF-8، أو الورقة الأولى من جدول بيانات (XLSX)، لا يتجاوز نصه 256 كيلوبايت.
panels-import-look = معاينة التغييرات
panels-import-new = جديد
panels-import-changed = معدَّل
panels-import-same = دون تغيير
panels-import-apply = تطبيق
panels-import-drop = اختيار ملف آخر
panels-preview-heading = ما سيغيّره الملف
panels-preview-lead = لم يتغيّر شيء بعد. وعند التطبيق تُرسل دعوة إلى كل محكّم جديد.
panels-preview-new = { $n ->
    [zero] لن يُدعى أي محكّم
    [one] سيُدعى محكّم واحد
    [two] سيُدعى محكّمان
    [few] سيُدعى { $count } محكّمين
    [many] سيُدعى { $count } محكّمًا
   *[other] سيُدعى { $count } محكّم
}
panels-preview-changed = { $n ->
    [zero] لن تُعدَّل بيانات أي محكّم
    [one] ستُعدَّل بيانات محكّم واحد
    [two] ستُعدَّل بيانات محكّمَين
    [few] ستُعدَّل بيانات { $count } محكّمين
    [many] ستُعدَّل بيانات { $count } محكّمًا
   *[other] ستُعدَّل بيانات { $count } محكّم
}
panels-preview-same = { $n ->
    [zero] لا محكّم يبقى دون تغيير
    [one] يبقى محكّم واحد دون تغيير
    [two] يبقى محكّمان دون تغيير
    [few] يبقى { $count } محكّمين دون تغيير
    [many] يبقى { $count } محكّمًا دون تغيير
   *[other] يبقى { $count } محكّم دون تغيير
}
panels-preview-problems = { $n ->
    [zero] لن يُستبعد أي صف
    [one] سيُستبعد صف واحد
    [two] سيُستبعد صفان
    [few] ستُستبعد { $count } صفوف
    [many] سيُستبعد { $count } صفًا
   *[other] سيُستبعد { $count } صف
}
panels-preview-problems-caption = الصفوف التي ستُستبعد
panels-preview-rows-caption = الصفوف المقروءة
panels-row = الصف
panels-column = العمود
panels-problem = المشكلة
panels-change = التغيير

panels-assignment-title = توزيع المشاركات – { $programme }
panels-assignment-heading = توزيع المشاركات
panels-assignment-lead = { $n ->
    [zero] من يحكّم ماذا. لا تحتاج المشاركات إلى محكّمين.
    [one] من يحكّم ماذا. تحتاج كل مشاركة إلى محكّم واحد.
    [two] من يحكّم ماذا. تحتاج كل مشاركة إلى محكّمَين.
    [few] من يحكّم ماذا. تحتاج كل مشاركة إلى { $count } محكّمين.
    [many] من يحكّم ماذا. تحتاج كل مشاركة إلى { $count } محكّمًا.
   *[other] من يحكّم ماذا. تحتاج كل مشاركة إلى { $count } محكّم.
}
panels-assignment-empty-title = لا مشاركات للتحكيم بعد
panels-assignment-empty-text = يمكن توزيع المشاركات بعد تقديمها، وبعد قبولها في الفرز حيثما اشترطته هذه الجائزة.
panels-covered = مشاركات لها عدد كافٍ من المحكّمين
panels-propose = اقتراح توزيع
panels-propose-help = يبقى ما أُسند من قبل. ويراعي الاقتراح الفئات وتضارب المصالح وعدد المشاركات التي يقبلها كل محكّم؛ وتطّلع عليه قبل تطبيقه.
panels-proposal-waiting = الاطلاع على آخر اقتراح
panels-by-category = بحسب الفئة
panels-by-category-caption = مشاركات كل فئة ومحكّموها
panels-by-judge = بحسب المحكّم
panels-by-judge-caption = مشاركات كل محكّم، والحد الأقصى لما يقبله
panels-short-heading = مشاركات ينقصها محكّمون
panels-short-caption = مشاركات لها من المحكّمين أقل مما تحتاج إليه
panels-short-more = { $n ->
    [zero] ولا شيء غيرها.
    [one] ومشاركة أخرى.
    [two] ومشاركتان أخريان.
    [few] و{ $count } مشاركات أخرى.
    [many] و{ $count } مشاركة أخرى.
   *[other] و{ $count } مشاركة أخرى.
}
panels-by-hand = الإسناد يدويًا
panels-by-hand-text = يجوز إسناد مشاركة إلى محكّم خارج فئاته، ولا يجوز ذلك إذا كانت له بها صلة. ولاسترداد مشاركة، افتح صفحة المحكّم.
panels-add-pair = إسناد المشاركة

panels-proposal-heading = التوزيع المقترح
panels-proposal-lead = أُعدّ في { $at }. ولم يتغيّر شيء بعد.
panels-proposal-applied = طُبّق في { $at }.
panels-proposal-new = { $n ->
    [zero] لا إسناد جديد
    [one] إسناد جديد واحد
    [two] إسنادان جديدان
    [few] { $count } إسنادات جديدة
    [many] { $count } إسنادًا جديدًا
   *[other] { $count } إسناد جديد
}
panels-proposal-kept = { $n ->
    [zero] لا إسناد قائم
    [one] إسناد قائم واحد يبقى
    [two] إسنادان قائمان يبقيان
    [few] { $count } إسنادات قائمة تبقى
    [many] { $count } إسنادًا قائمًا تبقى
   *[other] { $count } إسناد قائم تبقى
}
panels-proposal-short = { $n ->
    [zero] لن ينقص أي مشاركة محكّمون
    [one] مشاركة واحدة سيظل ينقصها محكّمون
    [two] مشاركتان سيظل ينقصهما محكّمون
    [few] { $count } مشاركات سيظل ينقصها محكّمون
    [many] { $count } مشاركة سيظل ينقصها محكّمون
   *[other] { $count } مشاركة سيظل ينقصها محكّمون
}
panels-proposal-apply = { $n ->
    [zero] لا إسناد للتطبيق
    [one] تطبيق إسناد واحد
    [two] تطبيق إسنادَين
    [few] تطبيق { $count } إسنادات
    [many] تطبيق { $count } إسنادًا
   *[other] تطبيق { $count } إسناد
}
panels-proposal-drop = وضعه جانبًا
panels-proposal-short-caption = مشاركات سيظل ينقصها محكّمون، والسبب
panels-proposal-loads-caption = مشاركات كل محكّم، الآن ومع الإسنادات الجديدة
panels-proposal-pairs = الإسنادات الجديدة
panels-proposal-pairs-caption = المشاركات ومحكّموها الجدد

panels-invitation-title = دعوة إلى التحكيم – { $programme }
panels-invitation-heading = ندعوك إلى التحكيم
panels-invitation-lead = يُرجى قراءة ما هو مطلوب منك، وإفادتنا بقبولك أو اعتذارك.
panels-invitation-accepted = لقد قبلت هذه الدعوة. شكرًا لك.
panels-invitation-declined = لقد اعتذرت عن هذه الدعوة. ولا يزال بإمكانك قبولها إن غيّرت رأيك.
panels-invitation-go = الانتقال إلى مشاركاتك
panels-invitation-what = المطلوب منك
panels-invitation-when = الموعد
panels-invitation-dates = من { $opens } حتى { $closes }
panels-invitation-many = العدد
panels-invitation-blind = التحكيم دون كشف الهوية
panels-invitation-blind-text = لا تطّلع على هوية أصحاب المشاركات، ولا على ما يمنحه سائر المحكّمين. ويُرجى عدم محاولة معرفة ذلك.
panels-invitation-criteria = معايير التحكيم
panels-invitation-confidential = السرية
panels-invitation-confidential-text = ما تقرؤه سري، وكذلك ما تمنحه من درجات. ويُرجى عدم إفشاء أي منهما، حتى بعد صدور النتائج.
panels-invitation-conflicts = تضارب المصالح
panels-invitation-conflicts-text = لا يجوز لك تحكيم مشاركة لمنظمتك، أو لأشخاص تعمل معهم أو تربطك بهم صلة وثيقة، أو لك فيها مصلحة. ويُرجى الإفصاح عن ذلك في صفحة المشاركة؛ فيتولاها محكّم آخر دون أن تُسأل عن المزيد.
panels-invitation-agree = أتعهّد بالتحكيم وفقًا لهذه المعايير، وبالحفاظ على سرية ما أقرؤه، وبالإفصاح عن أي تضارب في المصالح
panels-invitation-accept = قبول
panels-invitation-decline = اعتذار

panels-why-capacity = يُرجى إدخال عدد مشاركات من 0 إلى 1,000، وليس «{ $typed }».
panels-why-full = الحد الأقصى لمشاركات هذا المحكّم هو { $capacity }، وقد بلغه.
panels-why-declared = لهذا المحكّم تضارب مصالح مع المشاركة: { $reason }
panels-why-organisation = المحكّم والمشاركة من المنظمة نفسها: { $reason }
panels-why-domain = المحكّم وأحد أصحاب المشاركة لهما نطاق البريد الإلكتروني نفسه: { $reason }
panels-why-team = المحكّم عضو في فريق المشاركة.
panels-why-few-judges = { $n ->
    [0] لا محكّم يعرف فئتها دون أن تكون له بها صلة.
    [zero] لا محكّم يعرف فئتها دون أن تكون له بها صلة.
    [one] محكّم واحد فقط يعرف فئتها دون أن تكون له بها صلة.
    [two] محكّمان فقط يعرفان فئتها دون أن تكون لهما بها صلة.
    [few] { $judges } محكّمين فقط يعرفون فئتها دون أن تكون لهم بها صلة.
    [many] { $judges } محكّمًا فقط يعرفون فئتها دون أن تكون لهم بها صلة.
   *[other] { $judges } محكّم فقط يعرفون فئتها دون أن تكون لهم بها صلة.
}
panels-why-no-room = { $n ->
    [zero] لا محكّم يستطيع توليها.
    [one] المحكّم الوحيد الذي يستطيع توليها بلغ حده الأقصى.
    [two] المحكّمان اللذان يستطيعان توليها بلغا حدهما الأقصى.
    [few] بلغ المحكّمون الذين يستطيعون توليها حدهم الأقصى، وعددهم { $judges }.
    [many] بلغ المحكّمون الذين يستطيعون توليها حدهم الأقصى، وعددهم { $judges }.
   *[other] بلغ المحكّمون الذين يستطيعون توليها حدهم الأقصى، وعددهم { $judges }.
}
panels-why-judge-declined = اعتذر هذا المحكّم عن الدعوة.
panels-why-accepted = لقد قبلت الدعوة. إن تعذّر عليك تحكيم مشاركة ما فيُرجى ذكر ذلك في صفحتها؛ وإن تعذّر عليك التحكيم كليًا فيُرجى مراسلة المنظِّمين.
panels-why-agree = ضع علامة في المربع للقبول، أو اعتذر عن الدعوة.
panels-why-no-reason = يُرجى ذكر السبب.
panels-why-no-entry = لا توجد مشاركة مقدَّمة برقم «{ $typed }». يُرجى إدخال الرقم المرجعي كما يَرِد في قائمة المشاركات.
panels-why-unreadable = هذا الملف ليس جدولًا. يُرجى حفظ جدول البيانات بصيغة CSV وترميز UTF-8.
panels-why-unreadable-row = تعذّرت قراءة الصف { $row }: ربما تنقصه علامة تنصيص. يُرجى حفظ جدول البيانات بصيغة CSV من جديد.
panels-why-no-column = ليس في الملف عمود باسم «{ $column }». يُرجى كتابة اسمه في الصف الأول.
panels-why-not-text = يُرجى اختيار ملف CSV بترميز UTF-8 فيه صف واحد على الأقل، ولا يتجاوز 256 كيلوبايت.
panels-why-twice = العنوان { $email } وارد في صف سابق أيضًا.
panels-why-no-category = لا توجد فئة باسم «{ $typed }».

said-judge-invited = أُدرج الاسم { $judge } في القائمة. وتُرسل الدعوة إلى المحكّم الجديد بعد دقيقتين.
said-judge-saved = تم الحفظ.
said-judges-same = لا جديد في الملف. ولم يتغيّر شيء.
said-judges-imported = المدعوون: { $invited }، والمعدَّلون: { $changed }.
said-judges-imported-some = المدعوون: { $invited }، والمعدَّلون: { $changed }؛ والمستبعدون بسبب خطأ في صفوفهم: { $skipped }.
said-pair-added = أُسندت المشاركة.
said-pair-removed = أُلغي الإسناد.
said-conflict-declared = سُجّل تضارب المصالح. وقد تحتاج المشاركة إلى محكّم آخر.
said-proposal-nothing = لم يتغيّر شيء: سبق تطبيق الاقتراح، أو لم يبقَ منه ما يُطبَّق.
said-proposal-applied = { $n ->
    [zero] لم يُضف أي إسناد.
    [one] أُضيف إسناد واحد.
    [two] أُضيف إسنادان.
    [few] أُضيفت { $added } إسنادات.
    [many] أُضيف { $added } إسنادًا.
   *[other] أُضيف { $added } إسناد.
}
said-proposal-applied-some = { $n ->
    [zero] لم يُضف أي إسناد؛ وعدد ما تعذّرت إضافته بسبب تغيير طرأ بعد إعداد الاقتراح: { $skipped }.
    [one] أُضيف إسناد واحد؛ وعدد ما تعذّرت إضافته بسبب تغيير طرأ بعد إعداد الاقتراح: { $skipped }.
    [two] أُضيف إسنادان؛ وعدد ما تعذّرت إضافته بسبب تغيير طرأ بعد إعداد الاقتراح: { $skipped }.
    [few] أُضيفت { $added } إسنادات؛ وعدد ما تعذّرت إضافته بسبب تغيير طرأ بعد إعداد الاقتراح: { $skipped }.
    [many] أُضيف { $added } إسنادًا؛ وعدد ما تعذّرت إضافته بسبب تغيير طرأ بعد إعداد الاقتراح: { $skipped }.
   *[other] أُضيف { $added } إسناد؛ وعدد ما تعذّرت إضافته بسبب تغيير طرأ بعد إعداد الاقتراح: { $skipped }.
}
said-invitation-accepted = شكرًا لك. هذه هي المشاركات المسندة إليك.
said-invitation-declined = لقد اعتذرت عن الدعوة. شكرًا لإبلاغنا.

panels-wishes = ما الذي ينبغي أن يراعيه الاقتراح
panels-wishes-lead = تضارب المصالح والفئات وعدد المشاركات لكل محكّم قواعد لا ترجح عليها أي رغبة. ومن بين جميع التوزيعات التي تلتزم بها يُختار ما يبلغ أكبر مجموع لهذه الرغبات.
panels-wish-expert = محكّمون يعرفون الفئة
panels-wish-expert-help = بدلًا من محكّمين يقبلون أي مشاركة.
panels-wish-elsewhere = محكّمون من بلد آخر
panels-wish-elsewhere-help = حيث تسأل الاستمارة عن البلد ويكون المحكّم قد ذكر بلده.
panels-wish-even = عمل متساوٍ
panels-wish-even-help = تُحتسب كل مشاركة إضافية للمحكّم أقل بهذا القدر.
panels-wish-fair = رفع نصيب المشاركة الأقل حظًا
panels-wish-fair-help = حتى إن نقص المجموع قليلًا.
panels-wish-connected = اشتراك المحكّمين في مشاركات عبر المجموعات
panels-wish-connected-help = لا يمكن تمييز المتساهل من المتشدد إلا بين محكّمين تجمعهم مشاركات مشتركة.
panels-weight-none = لا يهم
panels-weight-little = قليلًا ({ $weight })
panels-weight-some = كالمعتاد ({ $weight })
panels-weight-much = كثيرًا جدًا ({ $weight })
panels-figures-heading = جودة هذا التوزيع
panels-figures-lead = يُحسب التوافق بالنقاط: 100 لمحكّم يعرف الفئة وفق الرغبات المعتادة، مع احتساب الأزواج الباقية.
panels-figure-total = مجموع التوافق
panels-figure-proved = { $total } من { $optimum } على الأكثر، وقد ثبت أن لا توزيع يبلغ أكثر من ذلك
panels-figure-found = { $total } من { $optimum }
panels-figure-worst = الأقل حظًا
panels-figure-worst-best = { $entry } بتوافق { $affinity }، ولا توزيع يخدم أقل مشاركاته حظًا أفضل من ذلك
panels-figure-worst-of = { $entry } بتوافق { $affinity }، وأقصى ما يمكن بلوغه { $bound }
panels-figure-loads = المشاركات لكل محكّم
panels-figure-loads-of = من { $least } إلى { $most }
panels-figure-islands = قابلية مقارنة المحكّمين
panels-figure-islands-one = تجمع المشاركات المشتركة بين جميع المحكّمين
panels-figure-islands-many = { $n ->
    [zero] لا مجموعات
    [one] مجموعة واحدة: تجمع المشاركات المشتركة بين جميع المحكّمين
    [two] مجموعتان من المحكّمين لا تشتركان في أي مشاركة، فلا يمكن مقارنة التساهل بينهما
    [few] { $count } مجموعات من المحكّمين لا تشترك في أي مشاركة، فلا يمكن مقارنة التساهل بينها
    [many] { $count } مجموعة من المحكّمين لا تشترك في أي مشاركة، فلا يمكن مقارنة التساهل بينها
   *[other] { $count } مجموعة من المحكّمين لا تشترك في أي مشاركة، فلا يمكن مقارنة التساهل بينها
}
panels-figure-first = أفضل توافق
panels-figure-first-of = { $n ->
    [zero] لا مشاركة لها المحكّم الأنسب على الإطلاق
    [one] مشاركة واحدة لها المحكّم الأنسب على الإطلاق
    [two] مشاركتان لهما المحكّم الأنسب على الإطلاق
    [few] { $count } مشاركات لها المحكّم الأنسب على الإطلاق
    [many] { $count } مشاركة لها المحكّم الأنسب على الإطلاق
   *[other] { $count } مشاركة لها المحكّم الأنسب على الإطلاق
}
panels-figure-costs = كلفة الرغبات
panels-figure-rules = كلفة القواعد
panels-figure-unmet = قواعد لم تُراعَ
panels-figure-drawn = السحب
panels-figure-worst-alone = { $entry } بتوافق { $affinity }
panels-figure-unmet-of = { $n ->
    [zero] لا مشاركة
    [one] لمشاركة واحدة، لأن إسنادات باقية تخالفها أو لأن أحدًا لا يستطيع مراعاتها
    [two] لمشاركتين، لأن إسنادات باقية تخالفها أو لأن أحدًا لا يستطيع مراعاتها
    [few] لـ { $count } مشاركات، لأن إسنادات باقية تخالفها أو لأن أحدًا لا يستطيع مراعاتها
    [many] لـ { $count } مشاركة، لأن إسنادات باقية تخالفها أو لأن أحدًا لا يستطيع مراعاتها
   *[other] لـ { $count } مشاركة، لأن إسنادات باقية تخالفها أو لأن أحدًا لا يستطيع مراعاتها
}
panels-cost-nothing = لا شيء
panels-cost-fair = رفع نصيب الأقل حظًا: { $cost }.
panels-cost-connected = وصل المجموعات: { $cost }.
panels-cost-kept = الإبقاء على الإسنادات: { $cost }.
panels-cost-drawn = السحب: { $cost }.
panels-rule-apart = محكّمون لا يجتمعون
panels-rule-one-expert = واحد يعرف الفئة
panels-rule-one-language = واحد يقرأ اللغة
panels-rule-one-elsewhere = واحد من بلد آخر
panels-rule-regions = مناطق مختلفة
panels-rule-stakeholders = أنواع مختلفة من أصحاب المصلحة
panels-rule-organisations = منظمات مختلفة
panels-rule-costs = { $rule }: { $cost }.
panels-rule-costs-sheets = { $rule }: { $cost }، واستمارات يمكن ملؤها من دونها: { $sheets }.
panels-drawn-from = لم يتجاوز احتمال أي إسناد { $percent } %. سُحب من الرقم { $seed }، والرقم نفسه يعطي السحب نفسه. ومتوسط السحوبات { $expected }.
panels-not-drawn = لم يُسحب: { $why }
panels-why-too-certain = { $n ->
    [zero] لا مشاركة يقل محكّموها إلى هذا الحد.
    [one] مشاركة واحدة محكّموها قليلون إلى حد يجعل إسنادها أرجح مما تسمحون به.
    [two] مشاركتان محكّموهما قليلون إلى حد يجعل إسنادهما أرجح مما تسمحون به.
    [few] { $entries } مشاركات محكّموها قليلون إلى حد يجعل إسنادها أرجح مما تسمحون به.
    [many] { $entries } مشاركة محكّموها قليلون إلى حد يجعل إسنادها أرجح مما تسمحون به.
   *[other] { $entries } مشاركة محكّموها قليلون إلى حد يجعل إسنادها أرجح مما تسمحون به.
}
panels-why-no-draw = السعة والقواعد معًا لا تترك خيارات كافية للسحب منها.
panels-why-crossing = القواعد المطلوبة تتقاطع، ولم يراعِها أي سحب كلها.
panels-why-rules-together = { $n ->
    [zero] لا محكّم يستطيع توليها.
    [one] يستطيع محكّم واحد توليها، لكن قواعد محكّمي المشاركة الواحدة تترك مكانًا شاغرًا.
    [two] يستطيع محكّمان توليها، لكن قواعد محكّمي المشاركة الواحدة تترك مكانًا شاغرًا.
    [few] يستطيع { $judges } محكّمين توليها، لكن قواعد محكّمي المشاركة الواحدة تترك مكانًا شاغرًا.
    [many] يستطيع { $judges } محكّمًا توليها، لكن قواعد محكّمي المشاركة الواحدة تترك مكانًا شاغرًا.
   *[other] يستطيع { $judges } محكّم توليها، لكن قواعد محكّمي المشاركة الواحدة تترك مكانًا شاغرًا.
}
panels-why-judge-left = غادر هذا المحكّم اللجنة.
panels-why-apart = هذا المحكّم وأحد محكّمي المشاركة لا يجتمعان.

panels-region = المنطقة
panels-stakeholder = نوع صاحب المصلحة
panels-topics = مجالات المعرفة
panels-topics-help = مفصولة بفواصل. وكلمات استمارة المشاركة، كاسم هدف من الأهداف، تُحتسب بأي لغة.

panels-wish-topics = محكّمون يعرفون موضوع المشاركة
panels-wish-topics-help = حيث تسأل الاستمارة عن الموضوع ويكون المحكّم قد ذكر مجالاته.
panels-wish-language = محكّمون يقرؤون لغتها
panels-wish-language-help = حيث تسأل الاستمارة عن اللغة.
panels-wish-bid = محكّمون يرغبون في تقييمها
panels-wish-bid-help = حيث سُئل المحكّمون. ومن يفضّل ألا يقيّمها يأتي أخيرًا.
panels-wish-one-expert = محكّم واحد على الأقل لكل مشاركة يعرف فئتها
panels-wish-one-expert-help = قاعدة: إذا لم تكن لدى أحد ممن يعرفونها سعة بقي مكان شاغرًا.
panels-wish-one-language = محكّم واحد على الأقل لكل مشاركة يقرأ لغتها
panels-wish-one-language-help = قاعدة، كما سبق.
panels-wish-one-elsewhere = محكّم واحد على الأقل لكل مشاركة من بلد آخر
panels-wish-one-elsewhere-help = قاعدة، كما سبق.
panels-wish-regions = مناطق محكّمي المشاركة الواحدة
panels-wish-stakeholders = أنواع أصحاب المصلحة بين محكّمي المشاركة الواحدة
panels-wish-organisations = منظمات محكّمي المشاركة الواحدة
panels-spread-any = لا تهم
panels-spread-two = ليست كلها واحدة
panels-spread-all = كلها مختلفة
panels-wish-keep = الإسنادات القائمة
panels-wish-keep-help = ما بدأه محكّم يبقى في كل الأحوال.
panels-keep-all = تبقى كلها
panels-keep-most = يتغيّر أقل ما يمكن منها
panels-keep-begun = يُبحث عن كل شيء من جديد
panels-wish-drawn = سحب الإسنادات
panels-wish-drawn-help = حتى لا يتيقن أحد مَن يقيّم ماذا. ولا يُحسَّن عندها نصيب الأقل حظًا ولا المجموعات.
panels-drawn-none = لا، ابحث عن الأفضل
panels-drawn-most = لا إسناد أرجح من { $percent } %
panels-wish-seed = الرقم الذي يُسحب منه
panels-wish-seed-help = إذا تُرك فارغًا اختير رقم. ويُحفظ مع الاقتراح.

panels-proposing-heading = البحث عن إسنادات
panels-proposing-lead = تتحدّث هذه الصفحة من تلقاء نفسها. يمكنكم مغادرتها: سينتظركم الاقتراح في صفحة الإسناد.
panels-proposing-failed = لم يُعثر على اقتراح: حدث خلل لدينا أو توقف الخادم أثناء ذلك. لم يتغيّر شيء.
panels-proposing-again = العودة إلى الإسناد
panels-step-reading = قراءة المشاركات والمحكّمين وحالات تضارب المصالح
panels-step-filling = البحث عن أكبر مجموع
panels-step-raising = رفع نصيب الأقل حظًا
panels-step-joining = وصل مجموعات المحكّمين
panels-step-proving = إثبات أنه لا شيء أفضل، وحساب كلفة القواعد
panels-step-is-done = تم
panels-step-is-begun = الآن
panels-come = محكّمون جدد
panels-go = لم يعودوا
panels-proposal-gone = { $n ->
    [zero] لا يزول أي إسناد
    [one] يزول إسناد واحد لم يبدأه أحد
    [two] يزول إسنادان لم يبدأهما أحد
    [few] تزول { $count } إسنادات لم يبدأها أحد
    [many] يزول { $count } إسنادًا لم يبدأها أحد
   *[other] يزول { $count } إسناد لم يبدأها أحد
}
panels-proposal-dropped = وُضع جانبًا في { $at }.
panels-proposal-apply-both = إجراء { $new } من الإسنادات وسحب { $gone }
said-proposal-dropped = وُضع الاقتراح جانبًا. لم يتغيّر شيء.
said-proposal-changed = إسنادات أُجريت: { $added }، وسُحبت: { $removed }.
said-proposal-changed-some = إسنادات أُجريت: { $added }، وسُحبت: { $removed }؛ ولم يُجرَ { $skipped } منها لأن شيئًا تغيّر منذ إعداد الاقتراح.

panels-release-heading = الإتاحة
panels-release-text = { $n ->
    [zero] لا إسنادات بعد.
    [one] لا يرى المحكّمون مشاركاتهم بعد: إسناد واحد في الانتظار. الإتاحة تعرض على كلٍّ منهم مشاركاته وتراسله، وما يُضاف لاحقًا يُرى فورًا. لا رجوع عنها، وتنتظر الرسائل خمس دقائق.
    [two] لا يرى المحكّمون مشاركاتهم بعد: إسنادان في الانتظار. الإتاحة تعرض على كلٍّ منهم مشاركاته وتراسله، وما يُضاف لاحقًا يُرى فورًا. لا رجوع عنها، وتنتظر الرسائل خمس دقائق.
    [few] لا يرى المحكّمون مشاركاتهم بعد: { $count } إسنادات في الانتظار. الإتاحة تعرض على كلٍّ منهم مشاركاته وتراسله، وما يُضاف لاحقًا يُرى فورًا. لا رجوع عنها، وتنتظر الرسائل خمس دقائق.
    [many] لا يرى المحكّمون مشاركاتهم بعد: { $count } إسنادًا في الانتظار. الإتاحة تعرض على كلٍّ منهم مشاركاته وتراسله، وما يُضاف لاحقًا يُرى فورًا. لا رجوع عنها، وتنتظر الرسائل خمس دقائق.
   *[other] لا يرى المحكّمون مشاركاتهم بعد: { $count } إسناد في الانتظار. الإتاحة تعرض على كلٍّ منهم مشاركاته وتراسله، وما يُضاف لاحقًا يُرى فورًا. لا رجوع عنها، وتنتظر الرسائل خمس دقائق.
}
panels-release = { $n ->
    [zero] لا شيء يُتاح
    [one] إتاحة إسناد واحد لمحكّمه
    [two] إتاحة إسنادين لمحكّميهما
    [few] إتاحة { $count } إسنادات لمحكّميها
    [many] إتاحة { $count } إسنادًا لمحكّميها
   *[other] إتاحة { $count } إسناد لمحكّميها
}
panels-released = يرى المحكّمون مشاركاتهم منذ { $at }. وما يُضاف يُرى فورًا.
panels-why-nothing-to-release = لا شيء يُتاح بعد: ليست لأي محكّم مشاركة.
panels-why-same-judge = اختاروا محكّمَين مختلفين.
panels-apart-heading = محكّمون لا يجتمعون
panels-apart-text = لا يحصل هذان على المشاركة نفسها، لا باقتراح ولا يدويًا. وتبقى الإسنادات القائمة إلى أن تنقلوها.
panels-apart-other = و
panels-apart-add = الفصل بينهما
panels-apart-remove = السماح باجتماعهما
panels-departure = لا يستطيع هذا المحكّم المتابعة …
said-released = أُتيحت. تُرسل الرسائل بعد خمس دقائق.
said-separated = لن يحصلا على المشاركات نفسها من الآن.
said-joined = يمكنهما الحصول على المشاركات نفسها من جديد.
panels-figure-costs-of = رفع نصيب الأقل حظًا: { $fair }. وصل المجموعات: { $connected }.

panels-any = الكل
panels-filter = عرض
panels-choose = اختيار
panels-choose-finding = { $judge } و{ $entry }
panels-conflict-kind = النوع
panels-conflict-kind-declared = معلَن
panels-conflict-kind-team = عضو في الفريق
panels-conflict-kind-named = سمّاه الفريق
panels-conflict-kind-organisation = المنظمة
panels-conflict-kind-email_domain = نطاق البريد الإلكتروني
panels-conflict-kind-earlier_panel = عضوية لجنة مشتركة
panels-conflict-kind-country = البلد
panels-conflict-country = البلد نفسه: { $reason }
panels-conflict-named = سمّى الفريق: { $reason }
panels-conflict-earlier-panel = كان أحد أعضاء الفريق في لجنة تحكيم مع هذا المحكّم.
panels-nature = نوع تضارب المصالح
panels-nature-works = أعمل معهم، أو عملت معهم خلال السنوات الثلاث الماضية
panels-nature-family = قرابة أو صداقة وثيقة
panels-nature-mentored = أرشدتُ الفريق أو قدّمت له المشورة
panels-nature-competes = لي مصلحة في مشاركة منافسة
panels-nature-other = سبب آخر
panels-nature-works-because = معلَن، يعمل معهم: { $reason }
panels-nature-family-because = معلَن، قرابة أو صداقة: { $reason }
panels-nature-mentored-because = معلَن، أرشد الفريق: { $reason }
panels-nature-competes-because = معلَن، ينافسهم: { $reason }
panels-nature-other-because = معلَن: { $reason }
panels-nature-confirmed-because = مؤكَّد: { $reason }
panels-ruling-open = بانتظار القرار
panels-ruling-confirmed = مؤكَّد
panels-ruling-dismissed = مُستبعَد
panels-ruling-declared = معلَن
panels-ruled-by = { $name }، { $when }. { $reason }

panels-conflicts-title = تضارب المصالح – { $programme }
panels-conflicts-lead = { $n ->
    [zero] لا حالة تنتظر قرارك. ما أُكِّد أو أُعلن يُبعد المحكّمين، وما استُبعد لا يُبعدهم.
    [one] حالة واحدة تنتظر قرارك. وإلى ذلك الحين لا تُسند المشاركة إلى المحكّم.
    [two] حالتان تنتظران قرارك. وإلى ذلك الحين لا تُسند المشاركتان إلى المحكّمين.
    [few] { $count } حالات تنتظر قرارك. وإلى ذلك الحين لا تُسند هذه المشاركات إلى المحكّمين.
    [many] { $count } حالة تنتظر قرارك. وإلى ذلك الحين لا تُسند هذه المشاركات إلى المحكّمين.
   *[other] { $count } حالة تنتظر قرارك. وإلى ذلك الحين لا تُسند هذه المشاركات إلى المحكّمين.
}
panels-conflicts-state-open = بانتظار القرار
panels-conflicts-state-confirmed = مؤكَّد
panels-conflicts-state-dismissed = مُستبعَد
panels-conflicts-state-declared = معلَن
panels-conflicts-state-all = الكل
panels-conflicts-empty-title = لا شيء هنا
panels-conflicts-empty-text = يُبحث عن التضارب في المنظمات والعناوين والفرق وما سمّته الفرق كلما فُتحت هذه الصفحة. اختر حالة أخرى أعلاه للاطلاع على ما تقرَّر.
panels-findings-caption = { $n ->
    [zero] لا حالات تضارب
    [one] حالة تضارب واحدة
    [two] حالتا تضارب
    [few] { $count } حالات تضارب
    [many] { $count } حالة تضارب
   *[other] { $count } حالة تضارب
}
panels-assigned-now = هذه المشاركة مسندة إلى المحكّم الآن.
panels-rule-text = التأكيد يسحب المشاركة من المحكّم نهائيًا، ولا تُحتسب استمارة كتبها لها. والاستبعاد يتيح له تحكيمها؛ والتضارب المعلَن الذي يُستبعد يُعدّ مسحوبًا. ويبقى كلاهما إلى أن يُقرَّر غير ذلك.
panels-rule-reason-help = لازم للاستبعاد؛ يطّلع عليه المنظمون والمدققون الآخرون.
panels-rule-confirm = تأكيد ما اختير
panels-rule-dismiss = استبعاد ما اختير
panels-rule-here = تأكيد حالات التضارب هذه أو استبعادها أو سحبها
panels-unmatched-heading = أسماء ذكرتها الفرق ولا يحملها أي محكّم
panels-unmatched-text = تذكر الفرق بكلماتها مَن لا تريده محكّمًا. إذا كان أحد هذه الأسماء يعني محكّمًا، فأعلن التضارب في صفحته.
panels-unmatched-caption = { $n ->
    [zero] لا أسماء
    [one] اسم واحد
    [two] اسمان
    [few] { $count } أسماء
    [many] { $count } اسمًا
   *[other] { $count } اسم
}
panels-looked-for = ما يُبحث عنه
panels-looked-for-text = تُقارن دائمًا المنظمة ونطاق البريد الإلكتروني والفريق واللجان السابقة وما سمّته الفرق.
panels-by-country = إبعاد المحكّمين عن مشاركات بلدانهم
panels-by-country-help = للجان المؤلفة من وفود. يجب أن يسأل النموذج عن البلد وأن يكون للمحكّم بلد.

panels-naming-heading = مَن لا ينبغي أن يحكّم مشاركتك
panels-naming-back = العودة إلى مشاركتك
panels-naming-lead = اذكر الأشخاص أو المنظمات الذين تجعلهم صلتهم بك أو خصومتهم لك غير قادرين على التحكيم بإنصاف. يقرأ المنظمون ذلك ويقررون. ولا تُبلَّغ بمن يحكّم، ولا يُبلَّغ من ذكرتَه.
panels-named-who = شخص أو منظمة
panels-named-who-help = اسم كامل أو منظمة أو عنوان بريد إلكتروني.
panels-named-why-help = جملة واحدة تساعد المنظمين على القرار.
panels-name-conflict = إضافة
panels-unname = إزالة

panels-check = التحقق من التضارب أولًا
panels-check-found = { $n ->
    [zero] لم يُعثر على تضارب
    [one] مشاركة واحدة ستكون في حالة تضارب
    [two] مشاركتان ستكونان في حالة تضارب
    [few] { $count } مشاركات ستكون في حالة تضارب
    [many] { $count } مشاركة ستكون في حالة تضارب
   *[other] { $count } مشاركة ستكون في حالة تضارب
}
panels-check-text = لم تُوجَّه أي دعوة بعد. اضغط «دعوة» للمتابعة.
panels-would-conflict = تضارب مع

panels-why-named = سمّى فريق المشاركة هذا المحكّم: { $reason }
panels-why-earlier-panel = كان أحد أعضاء فريق المشاركة في لجنة تحكيم مع هذا المحكّم.
panels-why-country = المحكّم والمشاركة من البلد نفسه: { $reason }
panels-why-nobody-named = اذكر شخصًا أو منظمة.
panels-why-name-long = النص طويل جدًا. اذكر الاسم وحده، والسبب أدناه.
panels-why-named-most = يمكنك ذكر { $most } على الأكثر. أزل اسمًا أولًا، أو راسل المنظمين.
panels-why-nothing-ticked = اختر حالة تضارب واحدة على الأقل من الجدول.

said-findings-confirmed = { $n ->
    [zero] لم تُؤكَّد أي حالة.
    [one] أُكِّدت حالة واحدة.
    [two] أُكِّدت حالتان.
    [few] أُكِّدت { $done } حالات.
    [many] أُكِّدت { $done } حالة.
   *[other] أُكِّدت { $done } حالة.
}
said-findings-dismissed = { $n ->
    [zero] لم تُستبعد أي حالة.
    [one] استُبعدت حالة واحدة.
    [two] استُبعدت حالتان.
    [few] استُبعدت { $done } حالات.
    [many] استُبعدت { $done } حالة.
   *[other] استُبعدت { $done } حالة.
}
said-findings-some = { $n ->
    [zero] لم يُنجز شيء؛ { $skipped } لم تُنجز لأن الوقائع تغيّرت أو لأن لك صلة بالمشاركة.
    [one] أُنجزت حالة واحدة؛ { $skipped } لم تُنجز لأن الوقائع تغيّرت أو لأن لك صلة بالمشاركة.
    [two] أُنجزت حالتان؛ { $skipped } لم تُنجز لأن الوقائع تغيّرت أو لأن لك صلة بالمشاركة.
    [few] أُنجزت { $done } حالات؛ { $skipped } لم تُنجز لأن الوقائع تغيّرت أو لأن لك صلة بالمشاركة.
    [many] أُنجزت { $done } حالة؛ { $skipped } لم تُنجز لأن الوقائع تغيّرت أو لأن لك صلة بالمشاركة.
   *[other] أُنجزت { $done } حالة؛ { $skipped } لم تُنجز لأن الوقائع تغيّرت أو لأن لك صلة بالمشاركة.
}
said-panel-terms = حُفظ.
said-conflict-named = أُضيف. سيطّلع عليه المنظمون.
said-conflict-unnamed = أُزيل.

panels-part = الدور
panels-part-heading = الدور في اللجنة
panels-part-judge = محكّم
panels-part-judge-help = تُحتسب استماراته.
panels-part-sponsor = محكّم من الجهة الراعية
panels-part-sponsor-help = تُحتسب استماراته. وهو مقيَّد بفئاته ولا تُسند إليه مشاركة من فئة أخرى.
panels-part-trainee = متدرّب
panels-part-trainee-help = يكتب استمارات لا تُحتسب أبدًا، لا في التغطية ولا في الترتيب.
panels-part-observer = مراقب
panels-part-observer-help = يقرأ ما يُسند إليه من مشاركات ولا يكتب أي استمارة.
panels-part-sponsor-means = تحكّم باسم الجهة الراعية، في الفئات المقيَّد بها.
panels-part-trainee-means = تحكّم متدرّبًا: استماراتك للتمرين ولا تُحتسب.
panels-part-observer-means = أنت مراقب: تقرأ المشاركات ولا تكتب أي استمارة.
panels-answer-reason = سبب الاعتذار
panels-shown-publicly = يوافق على ظهوره في صفحة اللجنة العامة.
panels-public-heading = الصفحة العامة
panels-shows-panel = عرض اللجنة للعموم
panels-shows-panel-help = لا يظهر إلا من قَبِل التحكيم ووافق على ذلك، باسمه ومنظمته وكلمات قليلة عنه.
panels-see-panel = عرض الصفحة العامة
panels-panel-title = لجنة التحكيم – { $programme }
panels-panel-heading = لجنة التحكيم
panels-panel-lead = هؤلاء هم المحكّمون. أما مَن يحكّم ماذا فليس معلنًا.
panels-panel-empty-title = لم يظهر أحد بعد
panels-panel-empty-text = يظهر المحكّمون هنا متى وافقوا على ذلك.

panels-invitation-rules-new = تغيّرت القواعد منذ آخر مرة قرأتها فيها، أو بدأت جولة جديدة. يُرجى قراءتها مرة أخرى؛ وتبقى استماراتك كما هي.
panels-invitation-yours = معلومات عنك
panels-invitation-many-help = عدد المشاركات الذي يتّسع له وقتك على الأكثر. يمكنك تغييره هنا.
panels-invitation-bound = تحكّم في هذه الفئات:
panels-invitation-know = مجالات معرفتك
panels-invitation-know-help = حدّد الفئات التي يمكنك تحكيمها. وإذا لم تحدّد شيئًا فقد تُسند إليك أي مشاركة.
panels-invitation-about = كلمات قليلة عنك
panels-invitation-about-help = تظهر في صفحة اللجنة العامة إذا وافقت.
panels-invitation-shown = اعرضوا اسمي ومنظمتي وهذه الكلمات في صفحة اللجنة العامة
panels-invitation-go-on = أوافق وأتابع
panels-invitation-cannot = لا أستطيع المشاركة
panels-invitation-why = السبب
panels-invitation-why-help = لا يقرأه إلا المنظمون.

panels-joining-heading = الانضمام في يوم الفعالية
panels-joining-lead = افتح رمزًا واعرضه على الجدار، فيصبح الناس محكّمين بمسحه أو كتابته.
panels-joining-none = لا رموز بعد
panels-joining-none-text = افتح رمزًا أدناه. يعمل لوقت محدود ولعدد محدود من الأشخاص، ويمكنك إغلاقه.
panels-joining-caption = { $n ->
    [zero] لا رموز
    [one] رمز واحد
    [two] رمزان
    [few] { $count } رموز
    [many] { $count } رمزًا
   *[other] { $count } رمز
}
panels-code = الرمز
panels-code-help = ثمانية أحرف وأرقام كما تظهر على الجدار.
panels-code-until = حتى
panels-joined = انضمّوا
panels-close-code = إغلاق
panels-code-closed = مغلق
panels-open-code = فتح رمز
panels-code-most = عدد الأشخاص على الأكثر
panels-code-hours = عدد ساعات عمله
panels-joins-heading = كيفية الدخول
panels-joins-at-once = إدخال الجدد فورًا
panels-joins-at-once-help = وإلا تُرسل إلى كل شخص أولًا رسالة فيها رابط. ومن له حساب من قبل تُرسل إليه الرسالة دائمًا.
panels-code-title = الرمز { $code }
panels-code-heading = انضم محكّمًا
panels-code-qr = رمز استجابة سريعة يؤدي إلى { $address }
panels-code-or-type = امسح هذا الرمز، أو افتح العنوان واكتب الرمز:
panels-code-open-until = يعمل حتى { $until }.
panels-join-title = انضم محكّمًا – { $programme }
panels-join-heading = انضم محكّمًا
panels-join-lead = اكتب اسمك وعنوان بريدك الإلكتروني. ثم تقرأ القواعد، ثم ترى مشاركاتك.
panels-join-typed-lead = اكتب الرمز الذي يعرضه المنظمون.
panels-join-go = متابعة
panels-join = انضمام
panels-joined-heading = افتح بريدك
panels-joined-text = أُرسلت رسالة فيها رابط إلى { $email }. افتحها للمتابعة.

panels-why-about-long = استخدم { $most } حرف على الأكثر.
panels-why-sponsor-unbound = حدّد لهذا المحكّم فئة واحدة على الأقل أولًا: فمحكّم الجهة الراعية مقيَّد بفئات.
panels-why-sponsor-bound = لا تُسند إلى محكّم الجهة الراعية إلا مشاركات من فئاته.
panels-why-code-closed = هذا الرمز مغلق. اطلب من المنظمين رمزًا آخر.
panels-why-code-full = انضم بهذا الرمز العدد المقرر من الأشخاص. اطلب من المنظمين رمزًا آخر.
panels-why-code-number = اكتب عددًا صحيحًا من { $least } إلى { $most }.
panels-why-no-code = لا يوجد رمز كهذا. انظر إلى الجدار مرة أخرى.
said-join-code-closed = أُغلق الرمز. ومن انضم يبقى.

panels-chairs-heading = رؤساء اللجان
panels-chairs-lead = رئيس فئات معيّنة يرى تقدّمها وترتيبها وقراراتها وحدها، ويوقّع عنها. وإذا لم تُحدَّد أي فئة فهو رئيس النسخة كلها.
panels-chairs-none = لا رؤساء بعد
panels-chairs-none-text = امنح أحدًا دور الرئيس أولًا في صفحة الأشخاص.
panels-chairs-whole = رئيس النسخة كلها
panels-chairs-of = رئيس هذه الفئات
panels-everybody = أسنِد إلى كل محكّم كل المشاركات
said-everybody-given-all = { $n ->
    [zero] لا إسناد جديدًا.
    [one] إسناد جديد واحد.
    [two] إسنادان جديدان.
    [few] { $pairs } إسنادات جديدة.
    [many] { $pairs } إسنادًا جديدًا.
   *[other] { $pairs } إسناد جديد.
}

panels-calibration = مشاركة يحكّمها الجميع أولًا
panels-calibration-text = مشاركة واحدة حكّمها كل محكّمي الجولة تُظهر مدى تشدد كل منهم. تُسنَد إلى الجميع وتأتي أولًا في قوائمهم، وتُحتسب استماراتها كغيرها.
panels-calibration-entry = رقم المشاركة
panels-calibration-help = تسميتها مرة أخرى تسندها إلى من انضم من المحكّمين بعد ذلك.
panels-calibration-name = أسندها إلى الجميع
said-calibration-named = صارت هذه المشاركة أولًا لدى كل محكّم لا تربطه بها صلة وثيقة.
panels-file-link = ملف الإسناد
panels-why-file-number = يجب أن يكون التفضيل رقمًا، لا «{ $typed }».
panels-why-file-action = لا ينفّذ هذا الملف «{ $typed }». وهو يعرف review وprimary وsecondary وclearreview وconflict وclearconflict وpreference.
panels-why-file-round = ليست «{ $typed }» الجولة الحالية. اتركوا الخلية فارغة أو اكتبوا اسمها أو رقمها.
panels-why-file-judge = لا محكّم بالعنوان «{ $typed }». ادعوه أولًا.
panels-why-file-begun = بدأها المحكّم، فلا يمكن سحبها.

panels-bids-heading = تفضيلات المحكّمين
panels-bids-text = قبل الإسناد يمكنكم سؤال المحكّمين عن المشاركات التي يودّون تقييمها. يرون عناوين فئاتهم، ولا يرون أبدًا مشاركة لهم بها صلة قريبة.
panels-bids-open = { $n ->
    [zero] يُسأل المحكّمون الآن، ولا تفضيلات بعد. ينتهي السؤال بالإتاحة.
    [one] يُسأل المحكّمون الآن، ووصل تفضيل واحد. ينتهي السؤال بالإتاحة.
    [two] يُسأل المحكّمون الآن، ووصل تفضيلان. ينتهي السؤال بالإتاحة.
    [few] يُسأل المحكّمون الآن، ووصلت { $count } تفضيلات. ينتهي السؤال بالإتاحة.
    [many] يُسأل المحكّمون الآن، ووصل { $count } تفضيلًا. ينتهي السؤال بالإتاحة.
   *[other] يُسأل المحكّمون الآن، ووصل { $count } تفضيل. ينتهي السؤال بالإتاحة.
}
panels-bids-ask = سؤال المحكّمين عن تفضيلاتهم
panels-bids-stop = التوقف عن السؤال
panels-why-released = يرى المحكّمون مشاركاتهم بالفعل، وفات أوان السؤال.
said-bids-asked = سُئل المحكّمون. تُرسل الرسائل بعد خمس دقائق.
said-bids-closed = لم يعد المحكّمون يُسألون. وما قالوه يُحتسب.
panels-support = التصرف نيابةً عن { $name }
panels-support-caption = المنظِّمون الذين تصرفوا نيابةً عن هذا المحكّم
panels-support-by = المنظِّم
panels-support-from = من
panels-support-until = حتى

panels-extra-title = استمارات تقييم أكثر مما تحتاج إليه الجولة
panels-extra-text = يمكن اعتمادها ما دامت الجولة مفتوحة. وإذا كانت مغلقة فليُعِد شخصان فتحها أولًا، ولا بد من وقت متبقٍّ للتقييم.
panels-extra-reopening = إعادة فتح الجولة
panels-extra-short = لم يبقَ من يجوز له أن يقرأها ولديه متسع.
panels-why-extra-reason = اكتب لماذا تُطلب استمارات إضافية.
panels-why-extra-nobody = لم يبقَ من يجوز له أن يقرأ هذه المشاركات ولديه متسع.

panels-judges-file = كل المحكّمين في ملف
panels-why-coordinator = يتابع { $judge } مشاركات بلد هنا، ولذلك يعرف من شارك. ادعُ شخصًا آخر، أو أنهِ ذلك أولًا في صفحة الأشخاص
panels-why-you-coordinate = أنت تتابع مشاركات بلد في هذه الدورة، ولذلك تعرف من شارك. ومن يعرف ذلك لا يحكّم فيها. اكتب إلى المنظِّمين إن كنت تفضّل التحكيم
panels-why-coordinator-judges = هذا الشخص يحكّم في هذه الدورة أو دُعي إلى ذلك، ولا يجوز أن يعرف من شارك. عيّن شخصًا آخر
