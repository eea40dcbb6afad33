# المشاركات المتشابهة، وما فاز من قبل.

entries-likenesses = المتشابهات
entries-likenesses-lead = مشاركات مقدَّمة يشبه بعضها بعضًا أو تشبه ما فاز من قبل. يكتفي البرنامج بالإشارة إليها، والقرار لك ويُحفظ تعليلك. ولا يترتب على ذلك شيء تلقائيًا: فالمشاركة التي لا يجوز قبولها تُستبعد في الفرز.
entries-likenesses-none = لا متشابهات تنتظر قرارًا
entries-likenesses-none-text = ينظر البرنامج من جديد تلقائيًا كلما قُدّم شيء جديد.
entries-likenesses-hidden =
    { $n ->
        [zero] لا شيء محجوب عنك.
        [one] زوج واحد محجوب عنك بسبب تعارض مصالح.
        [two] زوجان محجوبان عنك بسبب تعارض مصالح.
        [few] { $count } أزواج محجوبة عنك بسبب تعارض مصالح.
        [many] { $count } زوجًا محجوبًا عنك بسبب تعارض مصالح.
       *[other] { $count } زوج محجوب عنك بسبب تعارض مصالح.
    }
entries-likenesses-look = انظر من جديد الآن
entries-likenesses-decided = ما تقرر
entries-like-question = هل هما المشروع نفسه؟
entries-like-same = المشروع نفسه
entries-like-different = مشروعان مختلفان
entries-like-reason = لماذا ترى ذلك
entries-like-keep = حفظ القرار
entries-like-decide = قرِّر
entries-like-change = تغيير القرار
entries-like-by = { $who }، { $when }
entries-like-title = العنوانان متشابهان: { $share }٪
entries-like-entity = الكيانان متشابهان: { $share }٪
entries-like-link = العنوان الإلكتروني نفسه: { $link }
entries-like-texts = يرد { $share }٪ من النص الأقصر في النص الآخر أيضًا
entries-past = الفائزون السابقون
entries-past-lead = ما فاز في الدورات السابقة. تُعرض عليك المشاركات المقدَّمة التي تشبه أحدها.
entries-past-register = السجل
entries-past-help = سطر لكل فائز: الدورة والعنوان والكيان والرابط، بينها فواصل لاتينية، وما فيه فاصلة يوضع بين علامتي اقتباس. يجوز ترك الكيان والرابط. وما تزيله من القائمة يُنسى.
entries-past-keep = حفظ السجل
entries-past-count =
    { $n ->
        [zero] السجل فارغ.
        [one] في السجل فائز سابق واحد.
        [two] في السجل فائزان سابقان.
        [few] في السجل { $count } فائزين سابقين.
        [many] في السجل { $count } فائزًا سابقًا.
       *[other] في السجل { $count } فائز سابق.
    }
entries-past-won = فاز في: { $edition }
entries-past-gone = لم يعد في السجل
entries-past-row = السطر { $row }، { $column }: { $why }
entries-past-why-title = العنوان ناقص، فاكتبه أو أزل السطر
entries-past-why-long = أطول من { $most } حرف، فاختصره
entries-past-why-many = أكثر من { $most } سطر، فاترك الأقدم
said-likeness-decided = حُفظ قرارك.
said-past-winners-set =
    { $n ->
        [zero] السجل فارغ الآن.
        [one] في السجل الآن فائز سابق واحد.
        [two] في السجل الآن فائزان سابقان.
        [few] في السجل الآن { $count } فائزين سابقين.
        [many] في السجل الآن { $count } فائزًا سابقًا.
       *[other] في السجل الآن { $count } فائز سابق.
    }

entries-versions = كيف كانت من قبل
entries-versions-lead = كل نسخة من هذه المشاركة مع ما يختلف فيها عن التي قبلها. ما قُدّم يُحفظ دائمًا، وما يحفظه شخص واحد في غضون عشر دقائق نسخة واحدة.
entries-versions-none = لم يُحفظ شيء بعد
entries-versions-none-text = متى حُفظ النموذج ظهرت نسخه هنا.
entries-version-saved = محفوظة
entries-version-submitted = مقدَّمة
entries-version-by-file = من ملف
entries-versions-same = الكلمات هي كلمات النسخة السابقة.
entries-versions-gone = أُزيل
entries-versions-differences =
    { $n ->
        [zero] لا اختلاف
        [one] إجابة واحدة مختلفة
        [two] إجابتان مختلفتان
        [few] { $count } إجابات مختلفة
        [many] { $count } إجابة مختلفة
       *[other] { $count } إجابة مختلفة
    }
