# Champions, special mentions, rules that a decision keeps, the sealed result.

results-others = الأبطال والتنويهات الخاصة
results-champions-field = الأبطال
results-champions-help = يُعلَنون قبل الفائز. ولا حاجة إلى وضع علامة هنا أمام الفائز.
results-mentions-field = تنويهات خاصة
results-mentions-help = تُعلَن قبل الأبطال.
results-distinction-winner = الفائز
results-distinction-champion = بطل
results-distinction-mention = تنويه خاص
results-breach = مخالف لقاعدة
results-breaches = هذا الاختيار يخالف قواعد هذه الدورة
results-breach-other-prize = لدى { $entry } من الجوائز ما يحق لفريق واحد أن يناله: { $prizes }.
results-breach-elsewhere = لدى { $entry } من الجوائز ما يحق لفريق واحد أن يناله.
results-breach-won-before = { $entry } مشروع سبق أن فاز ({ $edition }).
results-breach-spread = { $n ->
    [zero] { $entry } مشاركة زائدة على الحد: لا يجوز أن يكون أي فائز من { $choice } ({ $count }).
    [one] { $entry } مشاركة زائدة على الحد: يجوز فائز واحد ({ $count }) من { $choice }.
    [two] { $entry } مشاركة زائدة على الحد: يجوز فائزان ({ $count }) من { $choice }.
    [few] { $entry } مشاركة زائدة على الحد: يجوز { $count } فائزين من { $choice }.
    [many] { $entry } مشاركة زائدة على الحد: يجوز { $count } فائزًا من { $choice }.
   *[other] { $entry } مشاركة زائدة على الحد: يجوز { $count } فائز من { $choice }.
}
results-next-in-line = التالي في الترتيب هو { $entry }. للإبقاء على اختيارك اذكر السبب أدناه: يُنشر مع النتيجة.
results-nobody-next = لا يوجد متنافس آخر يستوفي القواعد. للإبقاء على اختيارك اذكر السبب أدناه: يُنشر مع النتيجة.
results-why-breach-needs-reason = هذا الاختيار يخالف قاعدة من قواعد هذه الدورة. اختر التالي في الترتيب، أو اذكر السبب.
results-why-honoured-twice = لا تُكرَّم المشاركة الواحدة أكثر من مرة في كل جائزة.
results-why-revealed = أُعلنت الجائزة الأولى بالفعل. لم يعد من الممكن تغيير القرارات والتوقيعات.
results-why-unsealed = النتيجة غير مختومة: يجب أن يُتخذ قرار في كل جائزة وأن يوقّعه منظِّم ورئيس اللجنة.

results-seal = النتيجة المختومة
results-seal-lead = مع التوقيع الأخير أُغلقت النتيجة في سجل واحد. هذه الكلمات الست هي بصمته: اقرأها بصوت مسموع قبل الجائزة الأولى واعرضها. ومن يحصل على السجل لاحقًا يجد الكلمات نفسها، وإلا فقد تغيّر شيء.
results-seal-words = ست كلمات
results-seal-fingerprint = البصمة (SHA-256)
results-seal-at = خُتمت في { $when }، السجل { $number }
results-seal-none-text = تُختم النتيجة مع التوقيع الأخير، حين يُتخذ قرار في كل جائزة ويوقّعه الطرفان.
results-seal-public = خُتمت النتيجة قبل نشرها. هذه الكلمات الست هي بصمتها: ومن لديه السجل المختوم يجد الكلمات نفسها.
results-being-announced = الحفل جارٍ الآن. يظهر الفائزون هنا فور إعلانهم.
results-breach-reason = { $breach } قرّر { $person } ذلك لهذا السبب: { $reason }
