# Letters about results and roles.

letter-results-won-subject = فازت مشاركتك: { $programme }
letter-results-won-body = تحية طيبة { $name }،

    نُشرت نتائج { $programme }، ومشاركتك من بين الفائزين. تهانينا.

    للاطلاع على جميع الفائزين: { $link }

letter-results-published-subject = نتائج { $programme }
letter-results-published-body = تحية طيبة { $name }،

    نُشرت نتائج { $programme }. نشكرك على مشاركتك.

    للاطلاع على الفائزين: { $link }

letter-role-granted-subject = { $programme }: أُسند إليك دور جديد
letter-role-granted-body = تحية طيبة { $name }،

    { $role ->
        [organiser] أُسند إليك دور منظِّم في { $programme }. ويتيح لك هذا الدور إعداد البرنامج ومتابعته واتخاذ القرارات.
        [chair] أُسند إليك دور رئيس اللجنة في { $programme }. وبعد إغلاق التقييم يمكنك الاطلاع على الترتيب، واتخاذ القرارات مع المنظِّمين، والتوقيع عليها.
       *[auditor] أُسند إليك دور مدقّق في { $programme }. ويتيح لك هذا الدور قراءة السجل، وكذلك الترتيب والقرارات بعد إغلاق التقييم. ولا يمكنك تغيير أي شيء.
    }

    يُرجى تسجيل الدخول بهذا العنوان: { $link }
letter-feedback-ready-subject = { $programme }: ملاحظات على مشاركتك
letter-feedback-ready-body = تحية طيبة { $name }،

    يمكن لفريقك الآن أن يقرأ كيف جرى تحكيم «{ $title }» ({ $reference }) في { $programme }. هذه الصفحة لفريقك وحده ولا تذكر اسم أي محكّم.

    للاطلاع عليها: { $link }
letter-challenge-received-subject = { $programme }: وصل اعتراضك رقم { $number }
letter-challenge-received-body = تحية طيبة { $name }،

    وصل اعتراض فريقك رقم { $number } على نتيجة «{ $title }» ({ $reference }) في { $programme }. وستتلقى رسالة عند الرد عليه؛ ويمكن لفريقك أن يسحبه حتى ذلك الحين.

    للاطلاع عليه: { $link }

letter-challenge-answered-subject = { $programme }: رُدّ على اعتراضك رقم { $number }
letter-challenge-answered-body = تحية طيبة { $name }،

    رُدّ على اعتراض فريقك رقم { $number } على نتيجة «{ $title }» ({ $reference }) في { $programme }.

    لقراءة الجواب: { $link }

letter-challenge-filed-subject = { $programme }: الاعتراض رقم { $number } ينتظر جوابك
letter-challenge-filed-body = تحية طيبة { $name }،

    اعترض فريق على نتيجة في { $programme } (الاعتراض رقم { $number }، المشاركة { $reference }). وأنت من يردّ عليه رسميًا.

    لقراءته والرد عليه: { $link }

letter-challenge-withdrawn-subject = { $programme }: سُحب الاعتراض رقم { $number }
letter-challenge-withdrawn-body = تحية طيبة { $name }،

    سحب الفريق الاعتراض رقم { $number } (المشاركة { $reference }) على نتيجة في { $programme }. ولم يبقَ ما يُردّ عليه.

    للاطلاع عليه: { $link }

letter-challenge-recipient-subject = { $programme }: أنت من يردّ على الاعتراضات
letter-challenge-recipient-body = تحية طيبة { $name }،

    سُمّيتَ للرد على الاعتراضات على نتائج { $programme }. وتقرأ الفرق اسمك. وستتلقى رسالة عن كل اعتراض.

    للاطلاع عليها: { $link }
letter-results-corrected-subject = { $programme }: صُوّبت النتائج
letter-results-corrected-body = تحية طيبة { $name }،

    صُوّبت النتائج المنشورة في { $programme }. وتجد ما تغيّر وسببه في صفحة الفائزين؛ وتبقى النتائج السابقة ظاهرة فيها.

    للاطلاع على النتائج: { $link }
