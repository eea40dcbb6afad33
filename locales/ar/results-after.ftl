# بعد النشر: ما تُبلَّغ به الفرق عن تحكيمها، والاعتراضات، والتصويبات.

results-feedback = ملاحظات على مشاركتك
results-feedback-lead = رأي المحكّمين في مشاركتك. لا يقرأ هذه الصفحة إلا فريقك.
results-feedback-later = عند نشر النتائج يجد فريقك هنا:
results-feedback-will-receipt = عدد المحكّمين الذين قيّموا مشاركتك
results-feedback-will-bands = في أي ثلث من السلّم يقع كل معيار
results-feedback-will-means = متوسط كل معيار
results-feedback-will-comments = ما كتبه المحكّمون إليك، دون أسمائهم
results-feedback-none = لا شيء يُبلَّغ
results-feedback-none-text = لم تُسند مشاركتك إلى أي محكّم في جولة محتسبة.
results-feedback-given = { $n ->
    [zero] لم تُسند مشاركتك إلى أي محكّم.
    [one] أُسندت مشاركتك إلى محكّم واحد.
    [two] أُسندت مشاركتك إلى محكّمَين.
    [few] أُسندت مشاركتك إلى { $count } محكّمين.
    [many] أُسندت مشاركتك إلى { $count } محكّمًا.
   *[other] أُسندت مشاركتك إلى { $count } محكّم.
}
results-feedback-scored = { $n ->
    [0] لا تُحتسب لها أي استمارة تقييم.
    [zero] لا تُحتسب لها أي استمارة تقييم.
    [one] قيّمها واحد منهم.
    [two] قيّمها اثنان منهم.
    [few] قيّمها { $count } منهم.
    [many] قيّمها { $count } منهم.
   *[other] قيّمها { $count } منهم.
}
results-feedback-walked = { $n ->
    [zero] لم يأتِ أي محكّم إلى طاولتك.
    [one] جاء محكّم واحد إلى طاولتك وقارن مشاركتك بغيرها.
    [two] جاء محكّمان إلى طاولتك وقارنا مشاركتك بغيرها.
    [few] جاء { $count } محكّمين إلى طاولتك وقارنوا مشاركتك بغيرها.
    [many] جاء { $count } محكّمًا إلى طاولتك وقارنوا مشاركتك بغيرها.
   *[other] جاء { $count } محكّم إلى طاولتك وقارنوا مشاركتك بغيرها.
}
results-feedback-caption = ما تقوله استمارات التقييم، بحسب المعيار
results-feedback-criterion = المعيار
results-feedback-said = المحكّمون جميعًا
results-feedback-too-few = لا يُذكر، لأنه يكشف ما أعطاه محكّم بعينه
results-feedback-lower = في الثلث الأدنى من السلّم
results-feedback-middle = في الثلث الأوسط من السلّم
results-feedback-upper = في الثلث الأعلى من السلّم
results-feedback-lower-middle = في الثلثين الأدنيين من السلّم
results-feedback-middle-upper = في الثلثين الأعليين من السلّم
results-feedback-mean = { $mean } من { $most }
results-feedback-means = من { $least } إلى { $mean } من { $most }
results-feedback-comments = ما كتبه المحكّمون إليك
results-feedback-no-comments = لم يكتب إليك أي محكّم.
results-feedback-withheld = { $n ->
    [zero] لم يُحجب أي تعليق.
    [one] حُجب تعليق واحد لأنه يذكر شخصًا بالاسم.
    [two] حُجب تعليقان لأنهما يذكران شخصًا بالاسم.
    [few] حُجبت { $count } تعليقات لأنها تذكر شخصًا بالاسم.
    [many] حُجب { $count } تعليقًا لأنها تذكر شخصًا بالاسم.
   *[other] حُجب { $count } تعليق لأنها تذكر شخصًا بالاسم.
}
results-feedback-rule-title = كيف يُبلَّغ هذا
results-feedback-rule = يُعطى المتوسط حيث أجاب { $means } محكّمين على الأقل، وثلث السلّم حيث أجاب { $bands } على الأقل. وإذا كانت قيمة ما تكشف ما أعطاه محكّم بعينه، ذُكرت مع القيمة المجاورة لها معًا، أو لم تُذكر. ولا تدخل في ذلك الاستمارات الملغاة ولا المحكّمون الذين تنحّوا. وتُرتَّب التعليقات بحسب حروفها، لا بحسب المحكّمين.
results-challenges = الاعتراضات على النتائج
results-challenges-all = كل الاعتراضات على هذه النتائج
results-challenges-lead = ما رأت الفرق أنه خطأ في أساس نتائجها، وما أُجيب به. لا تُذكر أي مشاركة ولا أي شخص.
results-challenges-none = لا اعتراضات
results-challenges-none-text = لم يعترض أحد على نتيجة في هذه الدورة.
results-challenges-open = { $n ->
    [0] لا اعتراض مفتوح.
    [zero] لا اعتراض مفتوح.
    [one] اعتراض واحد مفتوح.
    [two] اعتراضان مفتوحان.
    [few] { $count } اعتراضات مفتوحة.
    [many] { $count } اعتراضًا مفتوحًا.
   *[other] { $count } اعتراض مفتوح.
}
results-challenge-own = الاعتراض على نتيجتك
results-challenge-later = { $n ->
    [zero] بعد نشر النتائج يمكن لفريقك أن يعترض على نتيجته هنا.
    [one] يمكن لفريقك أن يعترض على نتيجته هنا خلال يوم واحد بعد النشر.
    [two] يمكن لفريقك أن يعترض على نتيجته هنا خلال يومين بعد النشر.
    [few] يمكن لفريقك أن يعترض على نتيجته هنا خلال { $count } أيام بعد النشر.
    [many] يمكن لفريقك أن يعترض على نتيجته هنا خلال { $count } يومًا بعد النشر.
   *[other] يمكن لفريقك أن يعترض على نتيجته هنا خلال { $count } يوم بعد النشر.
}
results-challenge-until = تُقبل الاعتراضات حتى { $until }.
results-challenge-over = كانت الاعتراضات تُقبل حتى { $until }.
results-challenge-window = تُقبل الاعتراضات على هذه النتائج حتى { $until }، ولا تُقبل بعد ذلك.
results-challenge-what = يتعلق الاعتراض بالحساب أو بالأهلية وحدهما: مجموع خاطئ، أو قاعدة من قواعد المشاركة طُبّقت خطأً. أما رأي المحكّمين في المشاركة فلا يُعاد البتّ فيه.
results-challenge-recipient = يردّ عليه { $person }.
results-challenge-new = اعتراض جديد
results-challenge-kind = بمَ يتعلق؟
results-challenge-arithmetic = الحساب
results-challenge-arithmetic-help = جُمع شيء أو عُدّ أو نُقل خطأً.
results-challenge-eligibility = الأهلية
results-challenge-eligibility-help = قُبلت مشاركة أو استُبعدت خلافًا للقواعد.
results-challenge-words = ما الخطأ، وأين يظهر
results-challenge-words-help = { $most } كلمة على الأكثر. يقرؤه من يردّ عليه، والمنظِّمون والمدقّقون الآخرون ممن ليسوا وثيقي الصلة بمشاركتك.
results-challenge-quotable = يجوز نشر كلماتنا
results-challenge-quotable-help = الرقم والنوع والتواريخ والقرار والجواب تُنشر في كل حال؛ ولا تُذكر مشاركتك فيها.
results-challenge-file = تقديم الاعتراض
results-challenge-number = الاعتراض { $number }
results-challenge-filed-on = قُدّم في { $when }
results-challenge-answered-on = أُجيب عنه في { $when }
results-challenge-withdrawn-on = سُحب في { $when }
results-challenge-open = مفتوح
results-challenge-withdrawn = مسحوب
results-challenge-upheld = مقبول
results-challenge-upheld-help = كان هناك خطأ. والجواب لا يغيّر شيئًا بذاته: تُصوَّب النتيجة بقرار جديد يوقّعه شخصان.
results-challenge-not_upheld = مرفوض
results-challenge-not_upheld-help = النتيجة قائمة.
results-challenge-said = الاعتراض
results-challenge-answer = الجواب
results-challenge-by = أجاب عنه { $person }
results-challenge-withdraw = سحب { $challenge }
results-challenge-answer-now = جوابك
results-challenge-answer-public = يُنشر القرار وأسبابك ولا يمكن تغييرها. ويتلقى الفريق رسالة.
results-challenge-outcome = هل يُقبل؟
results-challenge-reason = الأسباب
results-challenge-reason-help = { $most } كلمة على الأكثر. لا تُسمِّ أحدًا: سيقرأ الجميع هذا.
results-challenge-answer-button = تسجيل الجواب
results-recipient = من يردّ
results-recipient-is = يردّ { $person } على الاعتراضات. ومن كان وثيق الصلة بمشاركة تركها لسائر المنظِّمين.
results-recipient-none = لم يُسمَّ أحد. يردّ من ينشر النتائج.
results-recipient-choose = منظِّم أو مدقّق
results-recipient-help = تقرأ الفرق هذا الاسم. ويتلقى صاحبه رسالة الآن، ورسالة أخرى عن كل اعتراض.
results-recipient-name = تسميته
results-why-challenge-early = لم تُنشر النتائج بعد. تُقبل الاعتراضات بعد ذلك
results-why-challenge-late = كانت الاعتراضات تُقبل حتى { $until }. وهذا الاعتراض متأخر
results-why-challenge-empty = اذكر ما الخطأ
results-why-challenge-long = { $n ->
    [zero] لا تكتب شيئًا
    [one] استعمل كلمة واحدة على الأكثر
    [two] استعمل كلمتين على الأكثر
    [few] استعمل { $count } كلمات على الأكثر
    [many] استعمل { $count } كلمة على الأكثر
   *[other] استعمل { $count } كلمة على الأكثر
}
results-why-challenge-kind = اختر بمَ يتعلق
results-why-challenge-outcome = اختر هل يُقبل
results-why-challenge-answered = أُجيب عن هذا الاعتراض. ويبقى كلاهما مسجّلًا
results-why-challenge-withdrawn = سحب الفريق هذا الاعتراض
results-why-challenge-names = يذكر هذا شخصًا من هذه الدورة بالاسم، وسيقرؤه الجميع. قله دون أسماء وعناوين
results-why-recipient = اختر من ينظّم هذه الدورة أو يدقّقها
said-challenge-filed = قُدّم الاعتراض { $number }. ويتلقى فريقك رسالة بذلك.
said-challenge-withdrawn = سُحب الاعتراض.
said-challenge-answered = سُجّل الجواب. ويتلقى الفريق رسالة.
said-recipient-named = يردّ على الاعتراضات من الآن.
results-corrections = التصويبات
results-corrections-lead = النتيجة المنشورة التي تبيّن خطؤها تُقرَّر وتُوقَّع من جديد. ويبقى ما كان قائمًا قبلها ظاهرًا ببصمته.
results-correction-open = هناك تصويب جارٍ
results-correction-since = منذ { $when }
results-correction-embargo = قرّروا الجوائز التي كانت خاطئة ووقّعوا عليها. وحتى يُنشر التصويب يرى الجميع النتيجة كما كانت، ولا يرون شيئًا مما يُقرَّر الآن.
results-correction-confirm = أتنشر هذا التصويب؟
results-correction-effect = يحلّ ما قُرّر ووُقّع الآن محلّ ما نُشر، مع هذا السبب. ويتلقى كل من شارك رسالة، ويُعدّ السجل العلني من جديد. ولا يمكن التراجع عن ذلك.
results-correction-publish = نشر التصويب
results-correction-give-up-text = أو اترك النتيجة كما نُشرت: عندئذ لا يُحتسب شيء مما قُرّر في هذا التصويب.
results-correction-give-up = ترك التصويب
results-correction-reason = لماذا يجب تصويب النتيجة
results-correction-reason-help = سيقرأ الجميع هذا مع النتيجة. لا تُسمِّ أحدًا.
results-correction-begin = بدء تصويب
results-corrections-past = التصويبات حتى الآن
results-correction-published = نُشر
results-correction-given-up = تُرك
results-why-correction-early = لم تُنشر النتائج بعد. وحتى ذلك الحين تُقرَّر الجائزة من جديد ببساطة
results-why-correction-open = هناك تصويب جارٍ بالفعل
results-why-correction-reason = اذكر السبب. سيقرؤه الجميع
results-why-correction-ended = انتهى هذا التصويب بالفعل
results-why-nothing-corrected = لم تُقرَّر أي جائزة من جديد بعد
said-correction-opened = بدأ التصويب. قرّروا الجوائز التي كانت خاطئة ووقّعوا عليها.
said-result-corrected = نُشر التصويب.
said-correction-given-up = تُرك التصويب. والنتيجة قائمة كما نُشرت.
results-corrected-title = صُوّبت هذه النتيجة
results-corrected = صُوّبت في { $when }، للسبب الآتي: { $reason }
results-earlier = النتائج السابقة
results-until = حتى { $when }
results-honoured-as = { $entry } ({ $how })
results-bundle-earlier = قبل التصويب
results-bundle-earlier-text = صُوّبت النتيجة منذ ذلك الحين. هذه هي السجلات كما حصل عليها الجميع من قبل؛ ويمكن التحقق منها بالطريقة نفسها.
results-challenge-since = { $n ->
    [0] مفتوح منذ أقل من يوم
    [zero] مفتوح منذ أقل من يوم
    [one] مفتوح منذ يوم واحد
    [two] مفتوح منذ يومين
    [few] مفتوح منذ { $count } أيام
    [many] مفتوح منذ { $count } يومًا
   *[other] مفتوح منذ { $count } يوم
}
