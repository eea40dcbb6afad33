# The public vote.

voting-opens = يُفتح التصويت العام في { $when }.
voting-open-until = التصويت العام مفتوح حتى { $when }.
voting-over = انتهى التصويت العام.
voting-take-part = صوّت
voting-title = التصويت العام
voting-go-on = المتابعة إلى بطاقة تصويتك
voting-register-title = شارك في التصويت
voting-register-lead = عرّفنا بنفسك، فتصلك رسالة فيها رابط بطاقة تصويتك؛ ولا حاجة إلى حساب.
voting-email-hint = عنوان واحد لبطاقة واحدة. ولا يُستعمل إلا لهذا التصويت.
voting-name-hint = لا يُنشر.
voting-kind-hint = الفئة التي تنتمي إليها أنت.
voting-register = أرسلوا إليّ الرابط
voting-working = ثانية واحدة: تُثبت صفحتك أن لا آلة ترسل آلاف الطلبات.
voting-no-script = يعمل هذا أيضًا من دون نصوص برمجية. وحين يأتي كثيرون من المكان نفسه تتأخر رسالتك بضع دقائق.
voting-terms = ما تقرر قبل فتح التصويت
voting-rule-one = لك صوت واحد في كل فئة.
voting-rule-final = الصوت نهائي متى أُدلي به.
voting-rule-changeable = يمكنك تغيير أصواتك حتى إغلاق التصويت.
voting-rule-complete = لا تُحسب إلا أصوات من صوّت في جميع الفئات.
voting-rule-champions =
    { $n ->
        [zero] لا أبطال في أي فئة ({ $count }).
        [one] المشروع الأكثر أصواتًا في كل فئة هو بطلها.
        [two] المشروعان الأكثر أصواتًا في كل فئة هما بطلاها.
        [few] أكثر { $count } مشاريع أصواتًا في كل فئة هي الأبطال.
        [many] أكثر { $count } مشروعًا أصواتًا في كل فئة هي الأبطال.
       *[other] أكثر { $count } مشروع أصواتًا في كل فئة هي الأبطال.
    }
voting-rule-tie-all-in = إذا تساوت أصوات عدة مشاريع في المرتبة الأخيرة فجميعها أبطال.
voting-rule-tie-none-in = إذا تساوت أصوات عدة مشاريع في المرتبة الأخيرة فليس أي منها بطلًا.
voting-rule-tie-decider = إذا تساوت أصوات عدة مشاريع في المرتبة الأخيرة قرر المنظمون ونشروا السبب.
voting-rule-no-counts = لا يعرف أحد سير النتائج ما دام التصويت جاريًا، ولا حتى المنظمون.
voting-letter-title = تفقّد بريدك
voting-letter-lead = إن كان العنوان يتيح التصويت فثمة رسالة في طريقها إليه وفيها رابط بطاقته.
voting-letter-time = تصل خلال دقائق قليلة. وتفقّد أيضًا البريد غير المرغوب فيه.
voting-letter-again = لم تصل رسالة؟ اطلبها من جديد بعد بضع دقائق
voting-link-lead = هذه بطاقة تصويت { $name }.
voting-confirm = أؤكد وأصوّت
voting-link-hint = احتفظ بالرسالة: فرابطها يعيدك إلى بطاقتك من أي جهاز. ولا تعطه لأحد.
voting-ballot = بطاقة تصويتك
voting-categories = أصواتك
voting-progress =
    { $n ->
        [zero] { $done } من { $count } فئة
        [one] { $done } من فئة واحدة
        [two] { $done } من فئتين
        [few] { $done } من { $count } فئات
        [many] { $done } من { $count } فئة
       *[other] { $done } من { $count } فئة
    }
voting-missing =
    { $n ->
        [zero] لم تبق أي فئة ({ $count }).
        [one] بقيت فئة واحدة. يمكنك العودة لاحقًا.
        [two] بقيت فئتان. يمكنك العودة لاحقًا.
        [few] بقيت { $count } فئات. يمكنك العودة لاحقًا.
        [many] بقيت { $count } فئة. يمكنك العودة لاحقًا.
       *[other] بقيت { $count } فئة. يمكنك العودة لاحقًا.
    }
voting-missing-complete =
    { $n ->
        [zero] لا تنقص أي فئة ({ $count }).
        [one] تنقص فئة واحدة: لا تُحسب أصواتك إلا بها.
        [two] تنقص فئتان: لا تُحسب أصواتك إلا بهما.
        [few] تنقص { $count } فئات: لا تُحسب أصواتك إلا بها.
        [many] تنقص { $count } فئة: لا تُحسب أصواتك إلا بها.
       *[other] تنقص { $count } فئة: لا تُحسب أصواتك إلا بها.
    }
voting-next = صوّت في الفئة التالية
voting-voted = تم التصويت
voting-open = لم يتم بعد
voting-leave-hint = أغلق بطاقتك على جهاز يستعمله غيرك. والرابط في رسالتك يفتحها من جديد.
voting-leave = إغلاق بطاقتي
voting-order = الترتيب مسحوب لك وحدك، كي لا يأتي مشروع أولًا عند الجميع.
voting-choose = اختر مشروعًا واحدًا
voting-about = عن هذا المشروع
voting-vote = صوّت
voting-voted-at = صوّتَ هنا في { $when }. ولا يظهر لأي مشروع.
voting-wait-title = لحظة: لم يُحسب صوتك بعد
voting-wait-lead = يصوّت الآن عدد كبير جدًا من الناس. اختيارك محفوظ في هذه الصفحة: «{ $title }».
voting-wait-by-itself = تعيد هذه الصفحة المحاولة من تلقاء نفسها بعد بضع ثوانٍ.
voting-wait-again = أعد المحاولة
voting-receipt = إيصالك
voting-counted =
    { $n ->
        [zero] صوتك مسجَّل في { $done } من { $count } فئة.
        [one] صوتك مسجَّل في { $done } من فئة واحدة.
        [two] صوتك مسجَّل في { $done } من فئتين.
        [few] صوتك مسجَّل في { $done } من { $count } فئات.
        [many] صوتك مسجَّل في { $done } من { $count } فئة.
       *[other] صوتك مسجَّل في { $done } من { $count } فئة.
    }
voting-last = كان آخر تصويت لك في { $when }.
voting-receipt-code = رمز بطاقتك:
voting-receipt-hint = احتفظ به على ورق أو صورةً. فهو يقول إنك صوّتَ، ولا يقول لأحد لمن.
voting-not-yet-complete = لا تُحسب أصواتك إلا متى صوّتَ هنا أيضًا
voting-not-complete = لا تُحسب أصواتك لأن هذه الفئات ناقصة
voting-not-voted = حيث لم تصوّت
voting-turnout = المشاركون
voting-turnout-lead =
    { $n ->
        [zero] لم يسجّل أحد ({ $count })، وأكّد { $confirmed }.
        [one] سجّل شخص واحد، وأكّد { $confirmed }.
        [two] سجّل شخصان، وأكّد { $confirmed }.
        [few] سجّل { $count } أشخاص، وأكّد { $confirmed }.
        [many] سجّل { $count } شخصًا، وأكّد { $confirmed }.
       *[other] سجّل { $count } شخص، وأكّد { $confirmed }.
    }
voting-turnout-by-day = المسجلون والمؤكدون بحسب اليوم (التوقيت العالمي)
voting-day = اليوم
voting-registered = سجّلوا
voting-confirmed = أكّدوا
voting-why-no-kind = اختر واحدة
voting-why-too-many =
    { $n ->
        [zero] يأتي كثيرون من حيث أنت. انتظر قليلًا ثم أرسل من جديد؛ وما كتبته ما زال هنا
        [one] يأتي كثيرون من حيث أنت. انتظر دقيقة واحدة ثم أرسل من جديد؛ وما كتبته ما زال هنا
        [two] يأتي كثيرون من حيث أنت. انتظر دقيقتين ثم أرسل من جديد؛ وما كتبته ما زال هنا
        [few] يأتي كثيرون من حيث أنت. انتظر { $count } دقائق ثم أرسل من جديد؛ وما كتبته ما زال هنا
        [many] يأتي كثيرون من حيث أنت. انتظر { $count } دقيقة ثم أرسل من جديد؛ وما كتبته ما زال هنا
       *[other] يأتي كثيرون من حيث أنت. انتظر { $count } دقيقة ثم أرسل من جديد؛ وما كتبته ما زال هنا
    }
voting-why-not-yet = يُفتح التصويت في { $opens }. أرسل من جديد عندئذ؛ وما كتبته ما زال هنا
voting-why-closed = أُغلق التصويت في { $closed }، فلا يسجَّل أحد بعد الآن
voting-why-no-choice = اختر مشروعًا واحدًا ثم اضغط الزر
voting-why-voted = «{ $title }» ليس صوتك: فقد صوّتَ هنا من قبل، وذلك نهائي.
voting-why-not-kept = لم يُحسب اختيارك «{ $title }». { $line }
said-voted = حُسب صوتك في «{ $category }».
