# Letters about entries. $name is the reader, $link an address.

letter-entry-submitted-subject = { $reference }: وصلت مشاركتك
letter-entry-submitted-body =
    مرحبًا { $name }،

    قُدّمت مشاركتك «{ $title }» في { $programme }.

    الرقم المرجعي: { $reference }

    يمكنك تعديلها وتقديمها من جديد، إلى حين إغلاق باب المشاركة، عبر هذا الرابط:

    { $link }

letter-entry-withdrawn-subject = { $reference }: سُحبت مشاركتك
letter-entry-withdrawn-body =
    مرحبًا { $name }،

    سُحبت مشاركتك «{ $title }» في { $programme } بطلب من قائد فريقك.

    السبب: { $reason }

    { $link }

letter-entry-screened-subject = { $reference }: نتيجة الفرز
letter-entry-screened-body =
    { $verdict ->
        [eligible]
            مرحبًا { $name }،

            جرى فرز مشاركتك «{ $title }» في { $programme }. وهي مؤهلة، وتنتقل إلى المحكّمين.

            { $reason }

            { $link }
       *[not_eligible]
            مرحبًا { $name }،

            جرى فرز مشاركتك «{ $title }» في { $programme }. وهي غير مؤهلة، للسبب التالي:

            { $reason }

            { $link }
    }

letter-team-invitation-subject = دعوة من { $lead } إلى فريق
letter-team-invitation-body =
    مرحبًا { $name }،

    وُجّهت إليك دعوة من { $lead } إلى فريق «{ $title }» في { $programme } (الرقم المرجعي { $reference }).

    يفتح هذا الرابط صفحة فيها زر. وهو صالح لك وحدك، بعد تسجيل الدخول بعنوان البريد الإلكتروني هذا:

    { $link }

letter-change-asked-subject = { $reference }: نرجو تعديل مشاركتك
letter-change-asked-body =
    مرحبًا { $name }،

    قرأ منظمو { $programme } مشاركتك «{ $title }» ويطلبون تعديلًا:

    { $words }

    يمكنك تعديلها وتقديمها من جديد حتى { $until } هنا:

    { $link }

letter-change-made-subject = { $reference }: عدّل الفريق مشاركته
letter-change-made-body =
    مرحبًا { $name }،

    قُدّمت من جديد مشاركة «{ $title }» في { $programme } التي طلبت تعديلها، وهي في انتظار الفرز:

    { $link }

letter-deadline-moved-subject = { $programme }: يُغلق باب المشاركة الآن في { $closes }
letter-deadline-moved-body =
    مرحبًا { $name }،

    تغيّر الموعد النهائي للمشاركة في { $programme }. يُغلق باب المشاركة في { $closes } بدلًا من { $before }.

    سبب التغيير كما كتبه المنظِّمون: { $reason }

    مشاركاتك هنا:

    { $link }

letter-consent-asked-subject = هل توافق على مشاركة في { $programme }؟
letter-consent-asked-body =
    مرحبًا { $name }،

    قدّم { $nominator } ({ $nominator_email }) مشروع «{ $title }» إلى { $programme } (المرجع { $reference }) وسمّاك مالكًا له.

    ولا يصل إلى الحكام إلا إذا وافقت. يعرض هذا الرابط ما قُدّم ويأخذ جوابك، ولا تحتاج إلى حساب:

    { $link }

    إن لم تكن تعرف عمّ يدور هذا، فأجب بأنك لا توافق.

letter-consent-answered-subject = { $reference }: أجاب المالك
letter-consent-answered-body =
    { $answer ->
        [given]
            مرحبًا { $name }،

            يوافق { $owner } على مشاركتكم «{ $title }» في { $programme }.

            { $words }

            { $link }
       *[refused]
            مرحبًا { $name }،

            لا يوافق { $owner } على مشاركتكم «{ $title }» في { $programme }. ولا يمكن أن تصل إلى الحكام دون موافقة.

            { $words }

            { $link }
    }

letter-coordinator-named-subject = { $programme }: تتابع مشاركات { $country }
letter-coordinator-named-body =
    مرحبًا { $name }،

    سمّاك منظمو { $programme } منسقًا لبلد { $country }. قائمة مشاركاته هنا، بعد الدخول بهذا البريد الإلكتروني:

    { $link }

letter-join-asked-subject = { $reference }: يود { $who } الانضمام إلى فريقك
letter-join-asked-body =
    مرحبًا { $name }،

    قرأ { $who } ({ $email }) أن فريق «{ $title }» يبحث عن أعضاء، ويكتب:

    { $words }

    إن أردته في الفريق فادعُ ذلك العنوان هنا:

    { $link }
