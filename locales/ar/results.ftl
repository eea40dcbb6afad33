# Standings, decisions, signatures, publication, winners.

results-standings = الترتيب
results-standings-lead = الترتيب الناتج عن استمارات التقييم المقدَّمة. وهو غير علني: لا يراه إلا من يتخذون القرار ومن يدقّقون.
results-category = الفئة
results-whole-edition = جميع الفئات معًا
results-show = عرض
results-no-sheets = لا استمارات تقييم هنا
results-no-sheets-text = لم تُقدَّم استمارة تقييم لأي مشاركة في هذه الفئة، فلا ترتيب بعد. اختر فئة أخرى، أو اتخذ قرارًا معلَّلًا.
results-near-title = الفائز ليس بمنأى عن الشك
results-near-count = { $n ->
    [zero] وفق الأدلة لا مشاركة يمكن أن تكون بين الفائزين.
    [one] وفق الأدلة يمكن أن تكون مشاركة واحدة بين الفائزين.
    [two] وفق الأدلة يمكن أن تكون مشاركتان بين الفائزين: لكل منهما احتمال لا يقل عن 5 من 100.
    [few] وفق الأدلة يمكن أن تكون { $count } مشاركات بين الفائزين: لكل منها احتمال لا يقل عن 5 من 100.
    [many] وفق الأدلة يمكن أن تكون { $count } مشاركة بين الفائزين: لكل منها احتمال لا يقل عن 5 من 100.
   *[other] وفق الأدلة يمكن أن تكون { $count } مشاركة بين الفائزين: لكل منها احتمال لا يقل عن 5 من 100.
}
results-near-what = قد ينعكس الترتيب بينها لو كان بعض المحكّمين غيرهم. يُرجى قراءة المشاركات من جديد واتخاذ القرار وفق قواعد التعادل لا وفق آخر رقم عشري.
results-near = متقارب
results-place = المركز
results-entry = المشاركة
results-mean = المتوسط
results-sheets = استمارات التقييم
results-apart = مدى التباعد
# $deviation: standard deviation; $range: what results-range says.
results-spread = { $deviation } ({ $range })
results-range = من { $least } إلى { $most }
results-spread-unknown = استمارة واحدة فقط
results-finding-one = تحتل { $entry } المركز الأول بقيمة { $mean }.
results-finding-shared = { $n ->
    [zero] لا مشاركة في المركز الأول.
    [one] تحتل مشاركة واحدة المركز الأول بقيمة { $mean }.
    [two] تتقاسم مشاركتان المركز الأول بقيمة { $mean }.
    [few] تتقاسم { $count } مشاركات المركز الأول بقيمة { $mean }.
    [many] تتقاسم { $count } مشاركة المركز الأول بقيمة { $mean }.
   *[other] تتقاسم { $count } مشاركة المركز الأول بقيمة { $mean }.
}
results-unscored = دون مركز
results-unscored-text = هذه المشاركات متنافسة هنا، لكن لم تُحتسب لها أي استمارة تقييم مقدَّمة.
results-finding-sure = تحتل { $entry } المركز الأول بقيمة { $value }. واحتمال أن تكون الأفضل حقًا: { $chance }.
results-caption = المراكز، والقيم مع هامشها، والمتوسطات البسيطة
results-value = القيمة
results-interval-heading = تسع مرات من عشر
results-interval = بين { $low } و{ $high }
results-best = احتمال أن تكون الأفضل
results-places = المراكز المحتملة
results-mean-place = المركز { $place }
results-chance = { $chance } من 100
results-chance-none = أقل من 1
results-picture = يضم الشريط الفاتح القيمة الحقيقية تسع مرات من عشر، والعلامة الداكنة هي القيمة، والخط الرفيع هو المتوسط البسيط.
results-how-mixed = يمنح بعض المحكّمين المشاركة نفسها أكثر مما يمنحها غيرهم. وقد صُحّحت القيم بحسب ذلك، وإلى جانبها المتوسط البسيط ومركزه.
results-how-mean = القيم متوسطات بسيطة: { $why }
results-why-mean-no-sheets = لا توجد استمارة تقييم.
results-why-mean-one-entry = لمشاركة واحدة فقط استمارات تقييم.
results-why-mean-one-judge = لم يقيّم إلا محكّم واحد.
results-why-mean-equal = جميع الاستمارات تعطي المجموع نفسه.
results-why-mean-constant = أعطى كل محكّم جميع مشاركاته المجموع نفسه، فلا شيء يميّز المشاركات عن المحكّمين.
results-why-mean-complete = قيّم كل محكّم كل مشاركة، فلا يحابي المحكّم المتساهل أحدًا.
results-why-mean-islands = { $n ->
    [zero] لا يمكن مقارنة المحكّمين.
    [one] لا يمكن مقارنة المحكّمين.
    [two] ينقسم المحكّمون والمشاركات إلى مجموعتين لا تشتركان في أي مشاركة، فلا يمكن مقارنة التساهل بينهما.
    [few] ينقسم المحكّمون والمشاركات إلى { $count } مجموعات لا تشترك في أي مشاركة، فلا يمكن مقارنة التساهل بينها.
    [many] ينقسم المحكّمون والمشاركات إلى { $count } مجموعة لا تشترك في أي مشاركة، فلا يمكن مقارنة التساهل بينها.
   *[other] ينقسم المحكّمون والمشاركات إلى { $count } مجموعة لا تشترك في أي مشاركة، فلا يمكن مقارنة التساهل بينها.
}
results-why-mean-few = استمارات التقييم أقل من أن تبيّن مدى تساهل كل محكّم.
results-warnings-title = تمهّل قبل اتخاذ القرار
results-depends = يتوقف الفائز على اختيار الطريقة: وفق المتوسطات البسيطة تكون { $entries } في المركز الأول.
results-without-judge = من دون استمارات { $judge } تكون { $entries } في المركز الأول.
results-and = {" و"}
results-judges = المحكّمون بعضهم إلى جانب بعض
results-judges-lead = تقدير مستمد من المشاركات المشتركة بينهم. وليس التشدد خطأً، فأثره مستبعد من القيم.
results-judges-caption = كيف يمنح كل محكّم مقارنة بمحكّمي المشاركات نفسها
results-leniency = يمنح
results-leniency-of = { $leniency } (± { $error })
results-kinder = { $points } أكثر
results-harsher = { $points } أقل
results-scale = المدى
results-noise = التذبذب
results-look = ما ينبغي النظر فيه
results-look-erratic = تتقلب النقاط أكثر من غيره (الملاءمة { $infit } و{ $outfit }، والمعتاد 1)
results-look-smooth = تتفاوت النقاط أقل مما تمليه المصادفة (الملاءمة { $infit } و{ $outfit }، والمعتاد 1)
results-look-surprises = { $n ->
    [zero] لا نقاط بعيدة عن المتوقع
    [one] نقطة واحدة بعيدة جدًا عن المتوقع
    [two] نقطتان بعيدتان جدًا عن المتوقع
    [few] { $count } نقاط بعيدة جدًا عن المتوقع
    [many] { $count } نقطة بعيدة جدًا عن المتوقع
   *[other] { $count } نقطة بعيدة جدًا عن المتوقع
}
results-rule-value = تصحّح القيمة المتوسط بحسب من قيّم. فمن جميع المشاركات المشتركة بين المحكّمين يقدّر نموذج مختلط كم يمنح كل محكّم فوق غيره أو دونه، وما مدى نقاطه، وما ثباته؛ وحيث تقل الاستمارات تُقرَّب التقديرات من المعتاد. وحيث لا يمكن مقارنة المحكّمين تكون القيمة هي المتوسط، وتذكر الصفحة ذلك.
results-rule-chances = تُستمد الاحتمالات والمراكز المحتملة من 4000 سحب لكل ما تتركه الاستمارات مفتوحًا. والمتجاوران اللذان يعلو أحدهما الآخر في أقل من 75 سحبًا من كل 100 يُعلَّمان بأنهما متقاربان. والمعتاد في المدى 1، وما فوقه يعني أن المحكّم يستعمل جزءًا أكبر من السلّم. والمعتاد في التذبذب 1، وما فوقه يعني أن نقاط المحكّم أقل دلالة.
results-rule-title = كيف يتحدد الترتيب
results-rule = يمنح كل محكّم نقاطًا لكل معيار. وتُحسب لكل معيار نسبة ما مُنح إلى ما كان يمكن منحه؛ ثم يُؤخذ متوسط هذه النسب بحسب أوزان المعايير، ويُعبَّر عنه برقم من 0 إلى 100. والمعيار الذي وُضعت أمامه عبارة «يتعذّر الحكم» لا يُحتسب للمشاركة ولا عليها. ومتوسط المشاركة هو متوسط أرقام محكّميها.
results-rule-example = مثال: وزن الأثر 2 ووزن الإتقان 1، وكلاهما من 1 إلى 5. يمنح محكّم 4 نقاط للأثر و5 نقاط للإتقان: 80 من 100 للأثر تُحتسب مرتين، و100 للإتقان، والحاصل 86.7. فإذا كانت نتيجة استمارة ثانية 80.0 كان المتوسط 83.3.
results-rule-places = إذا تساوت قيمتان فالمركز مشترك، ولا يُمنح المركز الذي يليه. ويبيّن «مدى التباعد» الانحراف المعياري للاستمارات، مع أدناها وأعلاها. ولا أثر في الترتيب لتسلسل الأسماء أو التواريخ في النظام.
results-back-to-standing = العودة إلى الترتيب
results-sheets-lead = جميع استمارات التقييم التي حدّدت مركز هذه المشاركة، مع اسم المحكّم في كل منها.
results-no-sheet = لا استمارة تقييم
results-no-sheet-text = لم يقدّم أي محكّم استمارة تقييم لهذه المشاركة.
results-sheets-caption = النقاط لكل معيار، والمجموع من 0 إلى 100
results-judge = المحكّم
results-total = المجموع
results-cannot-judge = يتعذّر الحكم
results-not-counted = غير محتسَبة

results-decisions = القرارات
results-decisions-lead = يُتخذ هنا القرار بشأن كل جائزة، ثم يوقّعه منظِّم ورئيس لجنة. ولا يرى ذلك أحد غيرهم قبل نشر النتائج.
results-published-title = النتائج علنية
results-published-text = نُشرت النتائج في { $when }.
results-see-winners = الاطلاع على صفحة الفائزين
results-go-publish = الانتقال إلى النشر
results-no-prizes = لا توجد جوائز
results-no-prizes-text = ليس في هذه الدورة جوائز، فلا شيء يُتخذ قرار بشأنه.
results-undecided = لم يُتخذ قرار
results-go-sign = القراءة والتوقيع
results-prize-of = { $prize } ({ $category })
results-prize = الجائزة

results-decide-lead = { $n ->
    [0] ليس لهذه الجائزة فائزون.
    [zero] ليس لهذه الجائزة فائزون.
    [one] اختر الفائز بهذه الجائزة، أو لا أحد. المشاركات مرتبة بحسب متوسطاتها.
    [two] اختر فائزَين على الأكثر بهذه الجائزة، أو لا أحد. المشاركات مرتبة بحسب متوسطاتها.
    [few] اختر { $count } فائزين على الأكثر بهذه الجائزة، أو لا أحد. المشاركات مرتبة بحسب متوسطاتها.
    [many] اختر { $count } فائزًا على الأكثر بهذه الجائزة، أو لا أحد. المشاركات مرتبة بحسب متوسطاتها.
   *[other] اختر { $count } فائز على الأكثر بهذه الجائزة، أو لا أحد. المشاركات مرتبة بحسب متوسطاتها.
}
results-none-competes = لا مشاركة تتنافس على هذه الجائزة
results-none-competes-text = يمكنك تسجيل حجب الجائزة مع ذكر السبب.
results-winners-field = الفائزون
results-winners-help = لا تختر أحدًا إذا حُجبت الجائزة.
results-choice-place = المركز { $place }، القيمة { $value }، { $reference }
results-choice-unscored = لا استمارة تقييم، { $reference }
results-reason = السبب
results-reason-help = لا بد من ذكره عند حجب الجائزة، أو إذا خالف الاختيار الترتيب، أو فرّق بين مشاركات تتقاسم مركزًا واحدًا. ويظل محفوظًا في السجل.
results-decide-effect = يحل القرار الجديد محل القرار السابق، ويحتاج إلى التوقيعين من جديد.
results-decide = تسجيل هذا القرار
results-decide-reading = ما تقرر بشأن هذه الجائزة، وأحدث القرارات أولًا.
results-history = القرارات المتعلقة بهذه الجائزة
results-decision-number = القرار { $number }
results-made-by = سُجّل من جانب { $person } في { $when }
results-winner = الفائز

results-sign-title = توقيع قرار
results-sign-lead = يُرجى قراءة القرار. وبتوقيعك تؤكد أنه صحيح ويجوز إعلانه.
results-sign-confirm = توقيعك
results-sign-effect = يُسجَّل التوقيع باسمك ووقته. ولا يمكن الرجوع عنه؛ وأي قرار جديد يحتاج إلى توقيعين جديدين.
results-sign-as = صفتك في التوقيع: { $capacity }.
results-sign-choose = بأي صفة توقّع؟
results-sign = توقيع هذا القرار
results-nothing-to-sign = لا شيء هنا بانتظار توقيعك الآن.
results-capacity-organiser = منظِّم
results-capacity-chair = رئيس اللجنة
results-signed-by = { $person }، { $when }
results-signature-awaited = بانتظار التوقيع

results-publication = نشر النتائج
results-publication-lead = يُعلن النشر أسماء الفائزين للجميع، فورًا وبصورة نهائية.
results-publication-needs = يمكنك النشر بعد اتخاذ قرار بشأن كل جائزة وتوقيع كل قرار من جانب منظِّم ورئيس لجنة.
results-publication-prizes = { $n ->
    [zero] لا تُعلن أي جائزة.
    [one] تُعلن جائزة واحدة.
    [two] تُعلن جائزتان.
    [few] تُعلن { $count } جوائز.
    [many] تُعلن { $count } جائزة.
   *[other] تُعلن { $count } جائزة.
}
results-publication-winners = { $n ->
    [0] لا يُذكر اسم أي فائز.
    [zero] لا يُذكر اسم أي فائز.
    [one] يُذكر اسم فائز واحد.
    [two] يُذكر اسما فائزَين.
    [few] تُذكر أسماء { $count } فائزين.
    [many] تُذكر أسماء { $count } فائزًا.
   *[other] تُذكر أسماء { $count } فائز.
}
results-publication-without = { $n ->
    [zero] لا يُعلن حجب أي جائزة.
    [one] يُعلن حجب جائزة واحدة.
    [two] يُعلن حجب جائزتين.
    [few] يُعلن حجب { $count } جوائز.
    [many] يُعلن حجب { $count } جائزة.
   *[other] يُعلن حجب { $count } جائزة.
}
results-publication-letters = تُرسل رسالة إلى كل عضو في الفرق الفائزة، وبعد خمس دقائق رسالة أخرى إلى سائر المشاركين.
results-publication-confirm = لا رجعة في هذا الإجراء
results-publication-effect = تصبح صفحة الفائزين علنية في هذه اللحظة. ولا يمكن بعدها تغيير القرارات والتوقيعات.
# $word: the last part of the programme's address.
results-publication-word = اكتب { $word } للتأكيد
results-publication-word-help = هذا هو الجزء الأخير من عنوان البرنامج.
results-publish = نشر النتائج

results-winners = الفائزون
results-announced = أُعلنت في { $when }
results-status-none = حُجبت الجائزة
results-status-winners = { $n ->
    [zero] لا فائز
    [one] الفائز
    [two] الفائزان معًا
    [few] الفائزون معًا
    [many] الفائزون معًا
   *[other] الفائزون معًا
}

results-why-open = يظهر الترتيب والقرارات بعد إغلاق التقييم. ولا يرى أحد أي درجة قبل ذلك.
results-why-published = النتائج علنية. ولا يمكن بعدُ تغيير القرارات والتوقيعات.
results-why-too-many-winners = { $n ->
    [0] ليس لهذه الجائزة فائزون.
    [zero] ليس لهذه الجائزة فائزون.
    [one] لهذه الجائزة فائز واحد على الأكثر.
    [two] لهذه الجائزة فائزان على الأكثر.
    [few] لهذه الجائزة { $most } فائزين على الأكثر.
    [many] لهذه الجائزة { $most } فائزًا على الأكثر.
   *[other] لهذه الجائزة { $most } فائز على الأكثر.
}
results-why-not-eligible = إحدى المشاركات المختارة لا تتنافس على هذه الجائزة. يُرجى الاختيار من القائمة.
results-why-no-award-needs-reason = يُرجى ذكر سبب حجب هذه الجائزة.
results-why-order-needs-reason = يُرجى ذكر سبب عدم اتباع الترتيب في الاختيار.
results-why-decided-meanwhile = اتخذ شخص آخر قرارًا بشأن هذه الجائزة منذ أن فتحت الصفحة. يُرجى قراءة القرار الجديد أولًا.
results-why-replaced = حل قرار أحدث محل القرار الذي كنت تقرؤه. يُرجى قراءته قبل التوقيع.
results-why-not-your-capacity = ليس لك الدور الذي حاولت التوقيع بموجبه.
results-why-signed-already = سبق أن وقّع شخص آخر بهذه الصفة.
results-why-two-people = سبق أن وقّعت هذا القرار. ويجب أن يكون التوقيع الثاني لشخص آخر.
results-why-conflict = لك صلة بإحدى هذه المشاركات، بصفتك عضوًا في فريقها أو بسبب تضارب مصالح أُعلن عنه. ويجب أن يتولى ذلك شخص آخر.
results-why-no-prizes = ليس في هذه الدورة جوائز تُنشر.
results-why-undecided = { $n ->
    [zero] اتُخذ قرار بشأن جميع الجوائز.
    [one] لم يُتخذ بعد قرار بشأن جائزة واحدة.
    [two] لم يُتخذ بعد قرار بشأن جائزتين.
    [few] لم يُتخذ بعد قرار بشأن { $prizes } جوائز.
    [many] لم يُتخذ بعد قرار بشأن { $prizes } جائزة.
   *[other] لم يُتخذ بعد قرار بشأن { $prizes } جائزة.
}
results-why-unsigned = { $n ->
    [zero] جميع القرارات موقَّعة من الطرفين.
    [one] قرار واحد لم يوقّعه الطرفان بعد.
    [two] قراران لم يوقّعهما الطرفان بعد.
    [few] { $prizes } قرارات لم يوقّعها الطرفان بعد.
    [many] { $prizes } قرارًا لم يوقّعه الطرفان بعد.
   *[other] { $prizes } قرار لم يوقّعه الطرفان بعد.
}
results-why-winner-gone = لم تعد { $entry } متنافسة: فقد سُحبت أو تبيّن أنها غير مؤهلة. يُرجى اتخاذ قرار جديد بشأن جائزتها.
results-why-word = يُرجى كتابة { $word } كما هي تمامًا.

said-decision-made = سُجّل القرار. ويجب أن يوقّعه شخصان.
said-decision-signed = سُجّل توقيعك.
said-results-published = النتائج علنية.
