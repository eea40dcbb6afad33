# أسئلة نموذج المشاركة كما يكتبها المنظِّمون.

programme-questions = أسئلة نموذج المشاركة
programme-questions-lead = تُطرح هذه الأسئلة على الفرق بهذا الترتيب. يمكنك الإضافة والتعديل والنقل إلى أن يُغلق باب المشاركة. والسؤال الذي أُجيب عنه يحتفظ بإجاباته: فلا تُحذف خياراته، ولا يطّلع عليه أحد غير من وُعد به.
programme-questions-closed = أُغلق باب المشاركة: يبقى النموذج كما ملأته الفرق.
programme-question-new = سؤال جديد
programme-question-kind = نوع الإجابة
programme-question-kind-help = لا يمكن تغييره بعد ذلك.
programme-question-write = كتابة السؤال
programme-question-up = نقل إلى أعلى
programme-question-down = نقل إلى أسفل
programme-question-answered = هناك مشاركات أجابت عن هذا السؤال. يمكن تغيير صياغته وحدوده وترتيبه، وإعادة تسمية خياراته والإضافة إليها، أما من يطّلع عليه فيبقى كما وُعدت الفرق.
programme-question-name = السؤال ({ $language })
programme-question-help = شرح تحت السؤال ({ $language })
programme-question-options = الخيارات ({ $language })
programme-question-options-help = خيار في كل سطر. ولكل لغة الأسطر نفسها بالترتيب نفسه.
programme-question-words-min = أقل عدد من الكلمات
programme-question-words-max = أكثر عدد من الكلمات
programme-question-words-help = تُحسب كما يحسبها عدّاد الفريق، في كل الكتابات.
programme-question-accepts = أي ملفات
programme-question-files-max = أكثر عدد من الملفات
programme-question-files-max-help = ملف واحد إن تُرك فارغًا.
programme-question-megabytes = أكبر حجم لكل ملف بالميغابايت
programme-question-megabytes-help = 20 إن تُرك فارغًا.
programme-question-required = الإجابة عنه واجبة
programme-question-required-help = قبل تقديم المشاركة. وما قُدّم من قبل يبقى قائمًا.
programme-question-identifying = الإجابة تدل على المشارك
programme-question-identifying-help = تُحجب عن المحكّمين في الجولات التي لا تُكشف فيها الهوية.
programme-question-public = تُعرض في الدليل العلني
programme-question-public-help = ويُعثر عليها هناك بكلماتها.
programme-question-says = ما الذي تقوله الإجابة عن المشاركة
programme-question-says-help = يستعمله البرنامج لإبعاد المحكّمين عن المشاركات القريبة منهم، وللعثور على المشاركات.
programme-question-save = حفظ السؤال
programme-question-remove-title = حذف هذا السؤال
programme-question-remove-text = لم يُجب عنه أحد. وسيُحذف من النموذج.
programme-question-remove = حذف السؤال
programme-says-nothing = لا شيء من ذلك
programme-says-entity = صاحب المشروع
programme-says-country = البلد
programme-says-region = المنطقة
programme-says-stakeholder = نوع الجهة
programme-says-topics = موضوع المشاركة
programme-says-language = اللغة التي كُتبت بها
said-question-saved = حُفظ السؤال.
said-question-moved = نُقل السؤال.
said-question-removed = حُذف السؤال.
programme-why-question-nameless = يُرجى كتابة السؤال بلغة واحدة على الأقل
programme-why-number = يُرجى كتابة عدد صحيح أو ترك الحقل فارغًا
programme-why-long = النص أطول مما يجوز. الحد الأقصى { $most } من الأحرف
programme-why-option-twice = «{ $option }» مكتوب مرتين. يجب أن تختلف الخيارات
programme-why-option-lines = يجب أن يكون عدد الأسطر { $lines }، سطر لكل خيار دون سطر فارغ؛ وهنا { $found }
programme-why-option-answered = ربما اختار أحدٌ «{ $option }»، فهو يبقى. يُرجى إعادته؛ ولإعادة تسمية الخيارات لا يُغيَّر عدد الأسطر
programme-why-accepts-answered = ربما وصلت ملفات من كل هذه الأنواع، فهي تبقى. ويمكن إضافة غيرها
programme-why-promise-answered = أجابت فرق وهي تعلم من سيطّلع على إجابتها، فيبقى ذلك كما هو. يُرجى طرح سؤال جديد بدلًا منه
programme-why-says-answered = هناك إجابات من قبل، فيبقى ما تقوله عن المشاركة كما هو. يُرجى طرح سؤال جديد بدلًا منه
programme-why-question-answered = هناك مشاركات أجابت عن هذا السؤال، فيبقى في النموذج
programme-why-form-closed = أُغلق باب المشاركة، فيبقى النموذج كما هو
programme-why-form-changed = غيّر شخص آخر الإعداد بعد أن فتحت هذه الصفحة. يُرجى النظر في ما هو قائم الآن، والحفظ من جديد إن كان نصك هو الصحيح

programme-parts = الفئات والجوائز
programme-parts-challenges = التحديات والجوائز
programme-parts-lead = تُضاف وتُحذف إلى أن يُغلق باب المشاركة؛ وما كانت فيه مشاركة أو محكّم أو جائزة يبقى. أما الأسماء فيمكن تغييرها في أي وقت.
programme-parts-closed = أُغلق باب المشاركة: يبقى ما هو موجود وعدد الفائزين كما وُعد. ويمكن تغيير الأسماء فقط.
programme-part-new = إضافة أخرى
programme-part-add = إضافة
programme-part-change = تعديل
programme-part-save = حفظ
programme-part-remove = حذف
programme-prize-new = جائزة أخرى
programme-prize-add = إضافة جائزة
programme-code-help = قصير، من حروف لاتينية وأرقام: يظهر في القوائم والملفات ولا يتغير أبدًا.
said-category-saved = تم الحفظ.
said-category-moved = تم النقل.
said-prize-saved = حُفظت الجائزة.
said-prize-moved = تم نقل الجائزة.
said-part-removed = تم الحذف.
programme-why-parts-closed = أُغلق باب المشاركة، فيبقى هذا كما وُعد. ويمكن تغيير الأسماء فقط
programme-why-in-use = «{ $code }» مستعمل في مشاركات أو جوائز أو لدى محكّمين، فهو يبقى

programme-question-section = يبدأ هنا قسم اسمه ({ $language })
programme-question-section-help = تملأ الفرق الاستمارة قسمًا بعد قسم، كل منها في صفحة. اتركه فارغًا حيث لا يبدأ قسم.
programme-section-begins = القسم: { $section }
programme-question-waits = لا يُطرح على كل مشاركة
programme-question-only-if = اطرحه على بعض المشاركات فقط
programme-question-only-if-help = يُطرح على مشاركة في إحدى الفئات التي تختارها، أو بأحد الأجوبة التي تختارها. إن لم تختر شيئًا طُرح على الجميع. وما كتبه الفريق قبل أن يختار غير ذلك يبقى في مسودته ولا يُقدَّم.
programme-why-only-if-one = اختر فئات، أو خيارات سؤال واحد، لا أسئلة عدة
programme-why-only-if = لا يمكن أن يعتمد «{ $field }» إلا على فئات هذه الدورة أو على خيارات سؤال يُطرح قبله. غيّر أولًا ما يعتمد عليه

programme-terms = شروط المشاركة
programme-terms-lead = يُتفق عليها قبل فتح باب المشاركة. يمكن تغييرها إلى أن يُغلق الباب.
programme-terms-closed = أُغلق باب المشاركة: تبقى الشروط كما وافقت عليها الفرق.
programme-terms-save = احفظ الشروط
programme-category-word = إلى ماذا تُصنَّف المشاركات
programme-word-category = فئات
programme-word-challenge = تحديات
programme-entries-per-person = أكثر ما يكون الشخص في فرقه من المشاركات
programme-entries-per-person-help = اتركه فارغًا لأي عدد.
programme-screening-tick = تُفحص المشاركات
programme-screening-tick-help = لا يصل إلى الحكام إلا ما وجده أحدهم مؤهلًا.
programme-nomination = الترشيح نيابة عن الغير مرحَّب به
programme-nomination-help = يسمّي مقدّم المشاركة المالكَ، فتصله رسالة ويوافق أو يرفض. ولا تُعدّ المشاركة مؤهلة دون موافقته.
programme-nomination-yes = مرحَّب به، بموافقة المالك
programme-one-per-entity = مشاركة واحدة لكل كيان وفئة
programme-one-per-entity-help = يُنبَّه من يفحص إلى غيرها من مشاركات الكيان نفسه. والقرار لإنسان.
programme-one-per-entity-yes = واحدة؛ ويقرر إنسان في غيرها
programme-written-in = لغة المشاركات
programme-written-in-help = تنبيه للفريق ولمن يفحص حين يبدو جواب بلغة أخرى. والقرار لإنسان.
programme-written-in-any = أي لغة
programme-why-nomination = الترشيح نيابة عن الغير يحتاج إلى الفحص: فهناك تُراعى موافقة المالك. اختر الاثنين معًا أو لا شيء
programme-why-terms-closed = أُغلق باب المشاركة، فتبقى الشروط كما اتُّفق عليها
said-terms-saved = حُفظت الشروط.

programme-form-preview = الاستمارة كما تجدها الفرق
programme-form-preview-lead = لا يُحفظ شيء مما تكتبه هنا. والأسئلة التي تُطرح على بعض المشاركات تقول على أيها.

programme-question-rounds = يقرأ المحكّمون الإجابة في
programme-question-rounds-help = أزل علامة الجولات التي لا يحتاج محكّموها إليها. وإن لم تُعلَّم أي جولة فلا يقرؤها أي محكّم؛ أما الفريق والمنظِّمون فيقرؤونها دائماً.
programme-read-in =
    { $n ->
        [zero] لا يقرؤها المحكّمون في أي جولة{ $rounds }.
        [one] يقرؤها المحكّمون في الجولة { $rounds } فقط.
        [two] يقرؤها المحكّمون في الجولتين { $rounds } فقط.
        [few] يقرؤها المحكّمون في الجولات { $rounds } فقط.
        [many] يقرؤها المحكّمون في الجولات { $rounds } فقط.
       *[other] يقرؤها المحكّمون في الجولات { $rounds } فقط.
    }
programme-read-by-no-judge = لا يقرؤها أي محكّم.
programme-seen-by-team = الفريق والمنظِّمون
programme-why-rounds = الجولات التي يقرأ محكّموها «{ $field }» يجب أن تكون من جولات هذه الدورة، كل منها مرة واحدة وبالترتيب. أما العنوان فيُقرأ في كل الجولات
programme-why-rounds-public = «{ $field }» يَرِد في دليل يستطيع المحكّمون قراءته أثناء التحكيم، فلا يمكن قصره على بعض الجولات. اجعله غير علني، أو اعرض الدليل بعد النشر
programme-prizes-per-team = عدد الجوائز التي يمكن أن يفوز بها فريق واحد
programme-prizes-per-team-help = يُنبَّه من يقرّر حين يخالف الاختيار ذلك، ويُذكر له من هو التالي. يُترك فارغًا إن لم يكن هناك حد.
programme-spread = يتوزّع الفائزون على
programme-spread-help = قاعدة يلتزم بها القرار، أو يخالفها لسبب يُنشر.
programme-spread-not = لا شيء
programme-spread-country = البلدان
programme-spread-region = المناطق
programme-spread-stakeholder = أنواع أصحاب المصلحة
programme-spread-most = أقصى عدد للفائزين من المجموعة نفسها
programme-feedback = ما الذي تُبلَّغ به الفرق عن تحكيم مشاركاتها بعد نشر النتائج
programme-feedback-help = في صفحة لا يقرؤها إلا الفريق. لا يُذكر فيها اسم أي محكّم، ولا ما يكشف ما أعطاه محكّم بعينه.
programme-feedback-nothing = لا شيء
programme-feedback-receipt = عدد المحكّمين الذين قيّموا المشاركة
programme-feedback-bands = عدد المحكّمين الذين قيّموها، وفي أي ثلث من السلّم يقع كل معيار
programme-feedback-means = عدد المحكّمين الذين قيّموها، ومتوسط كل معيار
programme-comments = وتقرأ أيضًا ما كتبه المحكّمون إليها
programme-comments-help = تُخبر استمارة التقييم المحكّمين بأن المشارك قد يقرأ التعليق دون ذكر أسمائهم. أما ملاحظاتهم الخاصة فلا تُعرض أبدًا.
programme-comments-yes = ما كتبه المحكّمون إليها، دون أسماء
programme-why-comments = تُقرأ التعليقات في الصفحة التي تُبلَّغ فيها الفرق بنتائج تحكيمها. اختر ما يُبلَّغ فيها، أو ألغِ تحديد التعليقات
programme-challenge-days = أيام الاعتراض بعد نشر النتائج
programme-challenge-days-help = يمكن للفريق أن يعترض على الحساب أو على الأهلية التي بُنيت عليها نتيجة ما؛ ويجيب شخص مسمّى، ويُنشر الرقم والتواريخ والقرار والجواب. اتركه فارغًا إذا لم تكن الاعتراضات مقبولة.
programme-challenge-days-of = { $n ->
    [zero] { $count } يوم بعد النشر
    [one] يوم واحد بعد النشر
    [two] يومان بعد النشر
    [few] { $count } أيام بعد النشر
    [many] { $count } يومًا بعد النشر
   *[other] { $count } يوم بعد النشر
}
programme-terms-vote-only = أُغلق باب المشاركات: تبقى الشروط كما وافقت عليها الفرق. ويمكن تغيير ما يخص التصويت العام حتى يُفتح.
programme-vote = التصويت العام
programme-vote-held = يصوّت الجمهور
programme-vote-held-help = في المرحلة التي تحمل هذا الاسم. ويثبت ما يُقال عنه هنا متى فُتح التصويت.
programme-vote-champions = أبطال كل فئة
programme-vote-champions-help = هذا العدد من الأكثر أصواتًا. ولا يُسأل عنه إلا حيث يصوّت الجمهور.
programme-vote-tie = تساوت أصوات عدة مشاريع في المرتبة الأخيرة
programme-vote-tie-all-in = جميعها أبطال
programme-vote-tie-none-in = ليس أي منها بطلًا
programme-vote-tie-decider = يقرر أحد المنظمين ويذكر السبب
programme-vote-changeable = يمكن تغيير الأصوات حتى إغلاق التصويت
programme-vote-changeable-help = وإلا فالصوت نهائي متى أُدلي به.
programme-vote-complete = لا تُحسب إلا البطاقات الكاملة
programme-vote-complete-help = من لم يصوّت في جميع الفئات لا يُحسب في أي منها.
programme-why-vote-champions = يكون أبطال التصويت في كل فئة بين 1 و{ $most }
programme-why-vote-stage = يحتاج التصويت العام إلى المرحلة التي يجري فيها، وليست في هذه الدورة
programme-why-vote-opened = فُتح التصويت، فتبقى شروطه كما أُعلنت
