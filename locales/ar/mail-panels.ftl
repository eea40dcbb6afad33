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
