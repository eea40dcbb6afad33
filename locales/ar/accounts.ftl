# Signing in, and one's own account.

accounts-sign-in-title = تسجيل الدخول
accounts-sign-in-lead = يُرجى إدخال عنوان بريدك الإلكتروني، وسنرسل إليك رسالة فيها رابط. لا حاجة إلى كلمة مرور.
accounts-email = عنوان البريد الإلكتروني
accounts-email-hint = أهذه زيارتك الأولى؟ استعمل النموذج نفسه، فالرابط يفتح لك حسابًا.
accounts-send-link = إرسال الرابط إليّ
accounts-with-password = لديّ كلمة مرور
accounts-password = كلمة المرور
accounts-sign-in = تسجيل الدخول
accounts-letter-sent-title = يُرجى الاطلاع على بريدك
accounts-letter-sent-lead = أُرسلت رسالة إلى { $email }. افتح الرابط الوارد فيها لتسجيل الدخول.
accounts-letter-sent-time =
    { $n ->
        [zero] لم يعد الرابط صالحًا.
        [one] يصلح الرابط لمرة واحدة، مدة دقيقة واحدة.
        [two] يصلح الرابط لمرة واحدة، مدة دقيقتين.
        [few] يصلح الرابط لمرة واحدة، مدة { $count } دقائق.
        [many] يصلح الرابط لمرة واحدة، مدة { $count } دقيقة.
       *[other] يصلح الرابط لمرة واحدة، مدة { $count } دقيقة.
    }
accounts-letter-again = لم تصل الرسالة؟ ابحث عنها في البريد غير المرغوب فيه، أو اطلبها من جديد
accounts-link-title = تسجيل الدخول إلى Palmares
accounts-link-lead = أنت على وشك تسجيل الدخول بالعنوان { $email }.
accounts-link-new = لا حساب بعدُ لهذا العنوان. اكتب اسمك ليُفتح حسابك.
accounts-name = اسمك
accounts-name-hint = كما ينبغي أن يَرِد في الرسائل والشهادات.
accounts-title = حسابك
accounts-lead = سُجّل دخولك بالعنوان { $email }.
accounts-profile = الاسم واللغة
accounts-letters-language = لغة الصفحات والرسائل
accounts-save = حفظ
accounts-password-title = كلمة المرور
accounts-password-hint = 10 أحرف على الأقل. كلمة المرور وسيلة ثانية للدخول، وتظل الروابط الواردة في الرسائل صالحة للاستعمال.
accounts-new-password = كلمة المرور الجديدة
accounts-save-password = اعتماد كلمة المرور
accounts-sessions = جلساتك المفتوحة
accounts-sessions-lead = أنهِ كل جلسة لا تعرفها أو لم تعد بحاجة إليها.
accounts-session-since = منذ { $when }
accounts-this-device = هذا الجهاز
accounts-end-session = إنهاء هذه الجلسة

said-signed-out = سُجّل خروجك.
said-profile-saved = حُفظ اسمك ولغتك.
said-password-saved = اعتُمدت كلمة المرور.
said-session-ended = انتهت تلك الجلسة.

accounts-why-email-missing = يُرجى إدخال عنوان بريدك الإلكتروني
accounts-why-email-form = يُرجى إدخال عنوان بريد إلكتروني على مثال name@example.org
accounts-why-name-missing = يُرجى إدخال اسمك
accounts-why-name-long = يُرجى إدخال اسم لا يتجاوز 120 حرفًا
accounts-why-password-length = يُرجى اختيار كلمة مرور لا يقل عدد أحرفها عن { $least }
accounts-why-wrong-password = العنوان وكلمة المرور غير متطابقين. حاول من جديد، أو اطلب رابطًا
accounts-why-too-many =
    { $n ->
        [zero] كثرت المحاولات. حاول من جديد بعد لحظات
        [one] كثرت المحاولات. انتظر دقيقة واحدة ثم حاول من جديد
        [two] كثرت المحاولات. انتظر دقيقتين ثم حاول من جديد
        [few] كثرت المحاولات. انتظر { $minutes } دقائق ثم حاول من جديد
        [many] كثرت المحاولات. انتظر { $minutes } دقيقة ثم حاول من جديد
       *[other] كثرت المحاولات. انتظر { $minutes } دقيقة ثم حاول من جديد
    }
accounts-why-link-used = سبق استعمال هذا الرابط. اطلب رابطًا جديدًا من صفحة تسجيل الدخول.
accounts-why-link-old = انتهت صلاحية هذا الرابط. اطلب رابطًا جديدًا من صفحة تسجيل الدخول.
accounts-supports = من تصرّف نيابةً عنك
accounts-support-from-until = من { $from } حتى { $until }
accounts-supports-more = الاطلاع على ما جرى
accounts-why-support-reason = اكتب سبب تصرفك نيابةً عن هذا الشخص، فهو يقرؤه.

accounts-data = بياناتك
accounts-data-text = حسابك، والأجهزة التي سجلت الدخول منها، ومشاركاتك، وعملك محكّمًا مع استماراتك، ومواضيع الرسائل المرسلة إليك، وما يقوله السجل عما فعلته، في ملف واحد. ولا يشمل ما قاله آخرون عنك بسرية، كتضارب المصالح.
accounts-data-download = نزّل بياناتك (JSON)
accounts-erasure = امحُني
