# Tables in the hall: their numbers, cards and lists.

entries-tables-title = الطاولات في القاعة – { $programme }
entries-tables-heading = الطاولات في القاعة
entries-tables-lead = لكل فريق طاولة لها رقم. يهتدي به المحكّمون إلى الفريق، ويقرأ كل فريق رقمه في صفحة مشاركته.
entries-tables-none = لا أحد في القاعة بعد
entries-tables-none-text = تُمنح الطاولات هنا للمشاركات المقدَّمة، والمستوفية للشروط حيث يجري الفرز.
entries-tables-without = { $n ->
    [zero] لكل مشاركة طاولة.
    [one] مشاركة واحدة بلا طاولة بعد.
    [two] مشاركتان بلا طاولة بعد.
    [few] { $count } مشاركات بلا طاولة بعد.
    [many] { $count } مشاركةً بلا طاولة بعد.
   *[other] { $count } مشاركة بلا طاولة بعد.
}
entries-tables-first = الرقم الأول
entries-tables-step = الفواصل بين الفئات
entries-tables-step-none = دون فواصل
entries-tables-step-of = تبدأ كل فئة بعد { $step }
entries-tables-anew = أرقام جديدة للجميع
entries-tables-anew-help = دون ذلك تُمنح الأرقام لمن لا رقم له فقط. وتصبح البطاقات المطبوعة سابقًا غير صحيحة.
entries-tables-give = منح الأرقام
entries-tables-caption = الطاولات وأرقامها وأماكنها
entries-table-number = الرقم
entries-table-place = المكان
entries-table-number-of = رقم طاولة { $entry }
entries-table-place-of = مكان { $entry }
entries-table-differs = تغيّر
entries-tables-save = حفظ القائمة
entries-tables-drop = إهمال ما في الملف
entries-tables-cards = بطاقات توضع على الطاولات
entries-tables-cards-lead = اطبع هذه الصفحة: لكل طاولة ورقة خاصة بها.
entries-tables-no-cards = لا طاولة لها رقم بعد
entries-tables-no-cards-text = امنح الأرقام أولًا.
entries-tables-file = إحضار الأرقام من ملف
entries-tables-file-label = الملف
entries-tables-file-help = ملف CSV أعمدته reference وnumber وplace، كالملف الذي تنزّله من هنا. ويُعرض ما فيه قبل أن يتغيّر شيء.
entries-tables-look = عرض ما سيتغيّر
entries-tables-from-file = لم يُحفظ شيء بعد
entries-tables-from-file-text = { $n ->
    [zero] ما في الملف مطابق لما هو قائم.
    [one] يغيّر الملف طاولة واحدة. احفظ القائمة لتثبيتها.
    [two] يغيّر الملف طاولتين. احفظ القائمة لتثبيتهما.
    [few] يغيّر الملف { $count } طاولات. احفظ القائمة لتثبيتها.
    [many] يغيّر الملف { $count } طاولةً. احفظ القائمة لتثبيتها.
   *[other] يغيّر الملف { $count } طاولة. احفظ القائمة لتثبيتها.
}
entries-table-own = طاولتكم: { $number }
entries-table-own-place = طاولتكم: { $number }، { $place }
entries-table-own-text = يبحث المحكّمون عن هذا الرقم. يُرجى أن يبقى أحدكم عندها ما دام المحكّمون يتجولون.

entries-why-table-number = { $entry }: رقم الطاولة عدد صحيح من 1 إلى 9999.
entries-why-table-twice = ستكون الطاولة { $number } لكل من { $one } و{ $other }. امنح إحداهما رقمًا آخر.
entries-why-tables-unreadable = تتعذّر قراءة هذا الملف. احفظه بصيغة CSV وترميز UTF-8 ثم أعد المحاولة.
entries-why-tables-columns = يحتاج الملف إلى العمودين «reference» و«number» في صفه الأول.
entries-why-tables-no-entry = الصف { $row }: لا مشاركة هنا رقمها المرجعي «{ $entry }».
entries-why-tables-no-number = الصف { $row }: ما ورد رقمًا لـ{ $entry } ليس عددًا صحيحًا.

said-tables-saved = حُفظت الطاولات.
said-tables-numbered = مُنحت الأرقام. وتقرأ الفرق أرقامها في صفحات مشاركاتها.

desk-act-tables-set = منح أرقام الطاولات أو تغييرها
