# Rounds in which a judge says what they think of all their entries on one page: an order, or points of a budget.

programme-method-order = يرتّب المحكّمون كل مشاركاتهم، الأفضل أولًا.
programme-method-budget = يوزّع المحكّمون نقاطًا على كل مشاركاتهم.
programme-round-budget = { $n ->
    [zero] ليست لدى المحكّم نقاط.
    [one] لدى كل محكّم نقطة واحدة. وقيمة المشاركة حصتها مما منحه محكّموها؛ و100 حصة متساوية.
    [two] لدى كل محكّم نقطتان. وقيمة المشاركة حصتها مما منحه محكّموها؛ و100 حصة متساوية.
    [few] لدى كل محكّم { $count } نقاط. وقيمة المشاركة حصتها مما منحه محكّموها؛ و100 حصة متساوية.
    [many] لدى كل محكّم { $count } نقطة. وقيمة المشاركة حصتها مما منحه محكّموها؛ و100 حصة متساوية.
   *[other] لدى كل محكّم { $count } نقطة. وقيمة المشاركة حصتها مما منحه محكّموها؛ و100 حصة متساوية.
}
programme-why-budget = جولة توزيع النقاط وحدها تذكر عدد نقاط كل محكّم: «budget» من 1 إلى { $most }.

scoring-list-ballot-lead = اقرأ كل مشاركة، ثم قيّمها كلها معًا في ورقة تحكيمك. ويمكنك تعديلها إلى حين إغلاق التقييم.
scoring-why-ballot = في هذه الجولة تقيّم كل مشاركاتك معًا في ورقة تحكيمك.

scoring-support-ballot = في هذه الجولة يقيّم المحكّم كل مشاركاته في ورقة واحدة لا يملؤها أحد عنه.

scoring-ballot = ورقة تحكيمك
scoring-ballot-order-lead = رتّب مشاركاتك: 1 للأفضل. اكتب المراتب أو استعمل الأزرار. ويجوز أن تتقاسم مشاركات مرتبة واحدة، وعندئذ تُتخطى المرتبة التالية (1، 2، 2، 4).
scoring-ballot-budget-lead = { $n ->
    [zero] ليست لديك نقاط.
    [one] لديك نقطة واحدة. امنحها لإحدى مشاركاتك.
    [two] لديك نقطتان. وزّعهما على مشاركاتك كما ترى أنها تستحق؛ وقد لا تنال مشاركة شيئًا.
    [few] لديك { $count } نقاط. وزّعها على مشاركاتك كما ترى أنها تستحق؛ وقد لا تنال مشاركة شيئًا.
    [many] لديك { $count } نقطة. وزّعها على مشاركاتك كما ترى أنها تستحق؛ وقد لا تنال مشاركة شيئًا.
   *[other] لديك { $count } نقطة. وزّعها على مشاركاتك كما ترى أنها تستحق؛ وقد لا تنال مشاركة شيئًا.
}
scoring-ballot-until = لا يُحتسب شيء قبل التقديم. ويمكنك حفظ ورقتك وتعديلها حتى { $until }.
scoring-ballot-correcting = لقد قدّمت هذه الورقة. ويمكنك تصحيحها حتى { $until }.
scoring-ballot-came-later-title = لم تعد ورقتك مكتملة
# Entries that a judge was given after submitting.
scoring-ballot-came-later = { $n ->
    [zero] لم تُسند إليك مشاركات بعد التقديم.
    [one] أُسندت إليك مشاركة واحدة بعد التقديم. ولن تُعدّ مقيَّمة منك حتى تحفظ الورقة وهي فيها.
    [two] أُسندت إليك مشاركتان بعد التقديم. ولن تُعدّا مقيَّمتين منك حتى تحفظ الورقة وهما فيها.
    [few] أُسندت إليك { $count } مشاركات بعد التقديم. ولن تُعدّ مقيَّمة منك حتى تحفظ الورقة وهي فيها.
    [many] أُسندت إليك { $count } مشاركة بعد التقديم. ولن تُعدّ مقيَّمة منك حتى تحفظ الورقة وهي فيها.
   *[other] أُسندت إليك { $count } مشاركة بعد التقديم. ولن تُعدّ مقيَّمة منك حتى تحفظ الورقة وهي فيها.
}
scoring-ballot-criteria = ما يُقيَّم على أساسه
scoring-ballot-place-of = مرتبة { $entry }
scoring-ballot-points-of = نقاط { $entry }
scoring-ballot-put = ضعها في المرتبة { $place }
# $given: “60 of 100”.
scoring-ballot-left = { $n ->
    [zero] مُنح { $given } من النقاط؛ ولم يبق شيء.
    [one] مُنح { $given } من النقاط؛ وبقيت نقطة واحدة.
    [two] مُنح { $given } من النقاط؛ وبقيت نقطتان.
    [few] مُنح { $given } من النقاط؛ وبقيت { $count } نقاط.
    [many] مُنح { $given } من النقاط؛ وبقيت { $count } نقطة.
   *[other] مُنح { $given } من النقاط؛ وبقيت { $count } نقطة.
}
scoring-ballot-too-many = { $n ->
    [zero] مُنح { $given } من النقاط.
    [one] مُنح { $given } من النقاط: بزيادة نقطة واحدة.
    [two] مُنح { $given } من النقاط: بزيادة نقطتين.
    [few] مُنح { $given } من النقاط: بزيادة { $count } نقاط.
    [many] مُنح { $given } من النقاط: بزيادة { $count } نقطة.
   *[other] مُنح { $given } من النقاط: بزيادة { $count } نقطة.
}
scoring-ballot-save = حفظ
scoring-ballot-sort = حفظ وترتيب بحسب المراتب
scoring-ballot-help = افتح المشاركة لقراءتها، أو للإفصاح عن تضارب مصالح، أو للإبلاغ عن خلل فيها.
scoring-ballot-saved-submitted = حُفظت في { $time }. وورقتك مقدَّمة.
scoring-ballot-by-button = ورقتك مقدَّمة: اضغط الزر لحفظ التعديل.
scoring-ballot-draft-stale = لم تُحفظ: عُدّلت ورقتك في نافذة أخرى. اضغط «المراجعة والتقديم» للاطلاع على النسختين.
scoring-ballot-stale = عُدّلت ورقتك في نافذة أخرى
# What stands on a judge’s ballot for one entry.
scoring-ballot-nothing = لا شيء بعد
scoring-ballot-place = المرتبة { $place }
scoring-ballot-given = { $n ->
    [zero] لا نقاط
    [one] نقطة واحدة
    [two] نقطتان
    [few] { $count } نقاط
    [many] { $count } نقطة
   *[other] { $count } نقطة
}
scoring-ballot-open = افتح ورقة تحكيمك

scoring-ballot-check = راجع ورقة تحكيمك
scoring-ballot-back = العودة إلى ورقة تحكيمك
scoring-ballot-shares = المحتسَب هو حصة كل مشاركة من النقاط التي تمنحها؛ وما تُبقيه من نقاط لا أثر له.
scoring-ballot-submit = تقديم الورقة
scoring-ballot-change = تعديل الورقة
scoring-ballot-read = قراءة الورقة
scoring-ballot-caption-order = مشاركاتك بترتيبك
scoring-ballot-caption-budget = مشاركاتك بحسب النقاط التي تمنحها
scoring-ballot-place-heading = المرتبة
scoring-ballot-points = النقاط
scoring-ballot-shared = { $n ->
    [zero] غير مشتركة
    [one] لمشاركة واحدة
    [two] مشتركة بين اثنتين
    [few] مشتركة بين { $count }
    [many] مشتركة بين { $count }
   *[other] مشتركة بين { $count }
}
scoring-ballot-in = وصلت ورقة تحكيمك
scoring-ballot-unseen = لا يراها أحد غيرك قبل إغلاق الجولة.
scoring-ballot-own-caption = ما منحته لكل مشاركة

scoring-why-place = { $entry }: اكتب عددًا صحيحًا من { $least } إلى { $most }.
scoring-why-points = { $entry }: اكتب عددًا صحيحًا من { $least } إلى { $most }، أو اتركها فارغة.
scoring-why-no-place = { $entry } بلا مرتبة بعد.
scoring-why-other-place = { $entry }: المرتبة التالية لما قبلها هي { $next } وليست { $given }. وإذا تقاسمت مشاركات مرتبة فإن المراتب التالية تُتخطى.
scoring-why-too-many-points = { $n ->
    [zero] منحت { $given } من النقاط، والمتاح { $budget }.
    [one] منحت { $given } من النقاط، والمتاح { $budget }: استرجع نقطة واحدة.
    [two] منحت { $given } من النقاط، والمتاح { $budget }: استرجع نقطتين.
    [few] منحت { $given } من النقاط، والمتاح { $budget }: استرجع { $over } نقاط.
    [many] منحت { $given } من النقاط، والمتاح { $budget }: استرجع { $over } نقطة.
   *[other] منحت { $given } من النقاط، والمتاح { $budget }: استرجع { $over } نقطة.
}
scoring-why-no-point-given = امنح نقطة واحدة على الأقل لإحدى المشاركات.
scoring-why-ballot-changed-since = عُدّلت الورقة منذ راجعتها. راجعها من جديد.
scoring-why-ballot-incomplete = لم تكتمل الورقة بعد.

said-ballot-moved = صارت { $entry } في المرتبة { $place }.
said-ballot-saved = حُفظت مسودةً، ولا تُحتسب إلا بعد تقديمها.
said-ballot-corrected = حُفظ التعديل، وتظل ورقتك مقدَّمة.
said-ballot-changed = عُدّلت الورقة في نافذة أخرى. يُرجى مراجعتها من جديد.

scoring-coverage-ballots = يقدّم كل محكّم ورقة واحدة لكل مشاركاته؛ والاستمارة هنا مشاركة واحدة في تلك الورقة.
scoring-closing-ballots = { $n ->
    [zero] لم يقدّم أي محكّم ورقة
    [one] قدّم محكّم واحد ورقته وهي محتسَبة
    [two] قدّم محكّمان ورقتيهما وهما محتسَبتان
    [few] قدّم { $count } محكّمين أوراقهم وهي محتسَبة
    [many] قدّم { $count } محكّمًا أوراقهم وهي محتسَبة
   *[other] قدّم { $count } محكّم أوراقهم وهي محتسَبة
}
scoring-closing-ballots-open = { $n ->
    [zero] لا محكّم له مشاركات تنقصه ورقة
    [one] لم يقدّم محكّم واحد ورقته: ولا يُحتسب منها شيء
    [two] لم يقدّم محكّمان ورقتيهما: ولا يُحتسب منهما شيء
    [few] لم يقدّم { $count } محكّمين أوراقهم: ولا يُحتسب منها شيء
    [many] لم يقدّم { $count } محكّمًا أوراقهم: ولا يُحتسب منها شيء
   *[other] لم يقدّم { $count } محكّم أوراقهم: ولا يُحتسب منها شيء
}

results-how-shares = القيم حصص من النقاط التي منحها المحكّمون: و100 حصة متساوية.
results-mean-order = متوسط المراتب
results-mean-budget = متوسط النقاط
results-caption-order = المراكز والقيم ومتوسط المراتب التي أعطاها المحكّمون
results-caption-budget = المراكز والقيم ومتوسط النقاط التي منحها المحكّمون
results-total-order = المرتبة
results-total-budget = النقاط
results-sheets-caption-order = المرتبة التي أعطاها كل محكّم
results-sheets-caption-budget = النقاط التي منحها كل محكّم
results-rule-order-borda = يرتّب كل محكّم مشاركاته. ففي ترتيب من n مشاركة تساوي الأولى n جزءًا من n + 1، والتالية n − 1، والأخيرة 1؛ والمشاركات التي تتقاسم مرتبة تتقاسم ما تساويه مراتبها. وقيمة المشاركة متوسط ما تساويه عند محكّميها، مكتوبًا من 0 إلى 100. وبذلك تمكن مقارنة من حكّم القليل بمن حكّم الكثير.
results-rule-example-order-borda = مثال: من 3 مشاركات تساوي الأولى 75 والثانية 50 والثالثة 25. وضع محكّم مشاركة أولى ووضعها آخر ثانية: فقيمتها 62.5.
results-rule-order-copeland = يرتّب كل محكّم مشاركاته. وتُقارن كل مشاركتين رآهما المحكّمون أنفسهم: تغلب إحداهما الأخرى إذا قدّمها عدد أكبر من هؤلاء المحكّمين؛ والتساوي نصف فوز. وقيمة المشاركة نسبة ما تغلبه من منافسيها، مكتوبةً من 0 إلى 100.
results-rule-example-order-copeland = مثال: مشاركة تغلب منافسَين وتتعادل مع ثالث: 2.5 من 3، فقيمتها 83.3.
results-rule-budget = يوزّع كل محكّم نقاطًا على مشاركاته. وتؤخذ حصة نقاط كل مشاركة من كل ما منحه المحكّم، وتُضرب في عدد مشاركاته، فتكون 100 حصة متساوية سواء كانت مشاركات المحكّم قليلة أم كثيرة. وقيمة المشاركة متوسط ذلك عند محكّميها.
results-rule-example-budget = مثال: محكّم له 4 مشاركات يمنح إحداها 50 من 100 نقطة: 200. ومحكّم آخر له 5 مشاركات يمنحها 10 من 100: 50. فقيمتها 125.

desk-act-ballot-saved = حفظ ورقة تحكيم
desk-act-ballot-submitted = تقديم ورقة تحكيم
desk-act-ballot-corrected = تصحيح ورقة تحكيم
