# Letters about judging.

letter-judge-invitation-subject = دعوة إلى التحكيم: { $programme }
letter-judge-invitation-body =
    تحية طيبة { $name }،

    ندعوك إلى تحكيم مشاركات في { $programme }.

    تبيّن هذه الصفحة ما هو مطلوب منك، ويمكنك فيها قبول الدعوة أو الاعتذار عنها:
    { $link }

    مع الشكر والتقدير.

letter-flag-answered-subject = { $programme }: رد بشأن { $entry }
letter-flag-answered-body =
    تحية طيبة { $name }،

    أبلغتَ منظِّمي { $programme } بوجود مشكلة في المشاركة { $entry }. وهذا ردّهم:

    { $answer }

    استمارتك لهذه المشاركة:
    { $link }

letter-rubric-changed-subject = { $programme }: تغيّرت معايير التقييم
letter-rubric-changed-body =
    تحية طيبة { $name }،

    تغيّرت المعايير التي تُحكَّم بها مشاركات { $programme }، وذلك للسبب الآتي:

    { $reason }

    تحتفظ المسودات بنقاطها حيث تتفق المعايير. ويبقى ما قدّمته كما هو؛ وتبيّن قائمتك أين يُطلب إعادة النظر:
    { $link }

letter-rubric-changed-entrant-subject = { $programme }: تغيّرت معايير التحكيم
letter-rubric-changed-entrant-body =
    تحية طيبة { $name }،

    تغيّرت المعايير التي تُحكَّم بها مشاركات { $programme }، وذلك للسبب الآتي:

    { $reason }

    لا شيء مطلوب منك. وسيُذكر ذلك مع النتيجة.
    { $link }

letter-recusal-subject = { $programme }: تنحّي { $judge } عن { $entry }
letter-recusal-body =
    تحية طيبة { $name }،

    وردنا إشعار بتنحّي { $judge } عن تحكيم المشاركة { $entry } بسبب تضارب مصالح:

    { $reason }

    قد تحتاج المشاركة إلى محكّم آخر. ويمكن اقتراح محكّم في صفحة التوزيع:
    { $link }

letter-round-closed-subject = { $programme }: أُغلقت الجولة ويلزم شخص ثانٍ
letter-round-closed-body =
    { $name }، تحية طيبة،

    أغلق { $closer } جولة { $programme }. ولا يرى أحد درجاتها إلى أن يأذن شخص ثانٍ بالاطلاع عليها. ويمكن أن تكون أنت:

    { $link }

letter-scoring-extended-subject = { $programme }: وقت إضافي لاستماراتك
letter-scoring-extended-body =
    { $name }، تحية طيبة،

    أصبح تقييم { $programme } مفتوحًا حتى { $until }. { $n ->
        [zero] لم تبقَ لديك مشاركات.
        [one] بقيت لديك مشاركة واحدة بلا استمارة.
        [two] بقيت لديك مشاركتان بلا استمارة.
        [few] بقيت لديك { $left } مشاركات بلا استمارة.
        [many] بقيت لديك { $left } مشاركة بلا استمارة.
       *[other] بقيت لديك { $left } مشاركة بلا استمارة.
    }

    { $reason }

    مشاركاتك:
    { $link }

letter-judge-reminder-unanswered-subject = { $programme }: هل ستشارك في التحكيم؟
letter-judge-reminder-unanswered-body =
    عزيزنا { $name }،

    أنت مدعو إلى تحكيم مشاركات { $programme }، ولم يصلنا ردك بعد.

    تبيّن هذه الصفحة ما يُطلب منك، وتتيح لك القبول أو الاعتذار:
    { $link }

    مع الشكر.

letter-judge-reminder-not-begun-subject = { $programme }: مشاركاتك في انتظارك
letter-judge-reminder-not-begun-body =
    عزيزنا { $name }،

    تفضّلت بقبول تحكيم مشاركات { $programme }. الاستمارات المتبقية: { $left }. يُغلق التحكيم في { $closes }.

    مشاركاتك هنا:
    { $link }

    مع الشكر.

letter-judge-reminder-unfinished-subject = { $programme }: بعض مشاركاتك ما زال في انتظارك
letter-judge-reminder-unfinished-body =
    عزيزنا { $name }،

    شكرًا لك على ما حكّمته من { $programme }. الاستمارات المتبقية: { $left }. يُغلق التحكيم في { $closes }.

    تابع هنا:
    { $link }

    مع الشكر.
letter-entries-to-judge-subject = مشاركاتك للتحكيم: { $programme }
letter-entries-to-judge-body =
    تحية طيبة { $name }،

    المشاركات التي تحكّمها في { $programme } جاهزة: { $entries }.

    { $link }

    إذا كانت لك صلة قريبة بإحداها فاذكر ذلك في صفحتها. وإذا تعذرت عليك المتابعة ففي آخر قائمتك رابط لذلك.

letter-judge-left-subject = { $programme }: غادر { $judge } اللجنة
letter-judge-left-body =
    تحية طيبة { $name }،

    لا يستطيع { $judge } متابعة التحكيم في { $programme }:

    { $reason }

    ما أُرسل يبقى معتمدًا. المشاركات التي تحتاج إلى محكّم آخر: { $entries }. ويمكن اقتراح محكّم في صفحة الإسناد:
    { $link }

letter-bids-subject = { $programme }: أي المشاركات تودّ تقييمها؟
letter-bids-body =
    تحية طيبة { $name }،

    قبل توزيع المشاركات في { $programme } يسأل المنظِّمون أيها تودّ تقييمها وأيها تفضّل ألا تقيّمها. ولا يستغرق ذلك سوى دقائق:

    { $link }

letter-support-begun-subject = { $programme }: يتصرف { $by } نيابةً عنك
letter-support-begun-body =
    تحية طيبة { $name }،

    يتصرف { $by }، من منظِّمي { $programme }، نيابةً عنك بصفتك محكّمًا حتى { $until } على أبعد تقدير، للسبب الآتي:

    { $reason }

    لا يُعرض عليه شيء مما كتبتَه. وتصلك رسالة أخرى عن كل ما يُفعل نيابةً عنك. وإذا لم تطلب ذلك فأخبر المنظِّمين أو المدققين. وتجد ما جرى هنا:
    { $link }

letter-support-typed-subject = { $programme }: أُدخلت استمارة تقييم نيابةً عنك
letter-support-typed-body =
    تحية طيبة { $name }،

    أدخل { $by } نيابةً عنك الاستمارة { $sheet } للمشاركة { $entry }، وهي معتمدة مقدَّمةً. ويمكنك الاطلاع عليها وتعديلها ما دام التقييم مفتوحًا:
    { $link }

letter-support-recused-subject = { $programme }: صُرِّح نيابةً عنك بتضارب مصالح
letter-support-recused-body =
    تحية طيبة { $name }،

    صرّح { $by } نيابةً عنك بأن لك صلة قريبة بالمشاركة { $entry }، فلن تقيّمها:

    { $reason }

    إذا لم يكن الأمر كذلك فأخبر المنظِّمين. وتجد ما جرى نيابةً عنك هنا:
    { $link }

letter-further-entries-subject = { $programme }: { $n ->
    [zero] لا مشاركات أخرى للتقييم
    [one] مشاركة أخرى للتقييم
    [two] مشاركتان أخريان للتقييم
    [few] { $n } مشاركات أخرى للتقييم
    [many] { $n } مشاركة أخرى للتقييم
   *[other] { $n } مشاركة أخرى للتقييم
}
letter-further-entries-body =
    تحية طيبة { $name }،

    يطلب منك منظِّمو { $programme } تقييم المزيد: { $n ->
        [zero] لا مشاركات
        [one] مشاركة واحدة
        [two] مشاركتان
        [few] { $n } مشاركات
        [many] { $n } مشاركة
       *[other] { $n } مشاركة
    }. وتجدها مع غيرها في قائمتك:
    { $link }

    إذا كانت لك صلة قريبة بإحداها فاذكر ذلك في صفحتها. وإذا تعذرت عليك المتابعة ففي آخر قائمتك رابط لذلك.
