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
