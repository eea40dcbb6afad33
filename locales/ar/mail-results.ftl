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
