# Letters about judging.

letter-judge-invitation-subject = دعوة إلى التحكيم: { $programme }
letter-judge-invitation-body =
    تحية طيبة { $name }،

    ندعوك إلى تحكيم مشاركات في { $programme }.

    تبيّن هذه الصفحة ما هو مطلوب منك، ويمكنك فيها قبول الدعوة أو الاعتذار عنها:
    { $link }

    مع الشكر والتقدير.

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
