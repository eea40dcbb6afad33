# رابط الانضمام إلى فريق.

entries-link = رابط الانضمام
entries-link-help = كل من يحمل هذا الرابط ويسجّل دخوله ينضم إلى الفريق، إلى أن يكتمل أو يُغلق باب المشاركة. والرابط الجديد يُبطل هذا الرابط.
entries-link-none = بدلًا من الرسائل يمكن توزيع رابط ينضم به الناس إلى الفريق.
entries-link-make = إنشاء رابط
entries-link-renew = إنشاء رابط جديد
entries-link-end = إنهاء هذا الرابط
said-link-made = أُنشئ الرابط. يمكن نسخه من أسفل قائمة الفريق.
said-link-ended = انتهى الرابط: لا ينضم به أحد بعد الآن.

# الترشيح نيابة عن الغير.

entries-owner-title = لمن هذا المشروع
entries-owner-lead = يمكنكم تقديم مشروع يملكه غيركم. نسأل مالكه عندئذ عن موافقته، ولا تصل المشاركة إلى الحكام دونها.
entries-owner-whose = لمن هذا المشروع؟
entries-owner-own = هو مشروعنا
entries-owner-other = هو لغيرنا
entries-owner-other-help = تصل إلى المالك رسالة فيها رابط، ولا يحتاج إلى حساب.
entries-owner-fill = إن كان لغيركم:
entries-owner-name = اسم المالك
entries-owner-email = البريد الإلكتروني للمالك
entries-owner-email-help = نكتب إليه مرة الآن، ولا نكتب ثانية إلا إذا طلبتم. وتسمية مالك آخر تُبطل رابط الرسالة الأولى.
entries-owner-save = احفظ
entries-owner-again = اسأل المالك مرة أخرى
entries-owner-desk = مقدَّمة نيابة عن الغير
entries-consent-awaited = الموافقة منتظرة
entries-consent-given = وافق المالك
entries-consent-refused = رفض المالك
entries-consent-answered-on = أجاب في { $when }
entries-consent-asked-on =
    { $n ->
        [zero] لم يُسأل بعد
        [one] سُئل مرة، في { $when }
        [two] سُئل مرتين، آخرهما في { $when }
        [few] سُئل { $count } مرات، آخرها في { $when }
        [many] سُئل { $count } مرة، آخرها في { $when }
       *[other] سُئل { $count } مرة، آخرها في { $when }
    }
entries-consent-title = هل توافق على هذه المشاركة؟
entries-consent-lead = { $owner }، قدّم أحدهم مشروعًا لك وسمّاك مالكًا له. ولا يصل إلى الحكام إلا إذا وافقت.
entries-consent-by = قدّمها
entries-consent-public = ما سيقرؤه الجميع منها
entries-consent-question = جوابك
entries-consent-given-choice = أنا مالك هذا المشروع أو أتكلم باسم مالكه، وأوافق
entries-consent-refused-choice = لا أوافق
entries-consent-words = كلمة إلى الفريق
entries-consent-words-help = يقرؤها الفريق والمنظمون.
entries-consent-send = أرسل الجواب
entries-consent-after = يمكنك تغيير جوابك بالرابط نفسه إلى أن يجد المنظمون المشاركة مؤهلة.
entries-same-entity = مشاركة أخرى للكيان نفسه
entries-same-entity-text = تقبل هذه الدورة مشاركة واحدة لكل كيان وفئة. ولا يعني الاسم الواحد كيانًا واحدًا دائمًا: القرار لإنسان.
said-owner-own = سُجّل المشروع مشروعًا لكم.
said-owner-asked = كتبنا إلى { $email }.
said-owner-asked-again = كتبنا إلى المالك مرة أخرى.
said-consent-given = شكرًا. يعلم الفريق والمنظمون أنك موافق.
said-consent-refused = سُجّل جوابك. لن تصل المشاركة إلى الحكام.
entries-why-owner-on-team = هذا الشخص في فريقكم، فالمشروع مشروعكم
entries-why-owner-answered = أجاب المالك.
entries-why-owner-asked-often = كتبنا إلى المالك { $most } مرات ولا نكتب أكثر. اسألوه بأنفسكم.
entries-why-owner-asked-now = لا نكتب إلى المالك أكثر من مرة كل { $hours } ساعة.
entries-why-consent-late = وجد المنظمون هذه المشاركة مؤهلة بناءً على ما قيل. اكتب إليهم إن وجب تغيير شيء.
entries-why-consent-awaited = لم يوافق مالك هذا المشروع بعد، فلا يمكن عدّه مؤهلًا
entries-why-consent-refused = رفض مالك هذا المشروع، فلا يمكن عدّه مؤهلًا
entries-why-no-consent-answer = اختر هل توافق
entries-why-consent-long = { $most } حرف على الأكثر
entries-why-teams-most =
    { $n ->
        [zero] في هذه الدورة لا يكون الشخص في فريق.
        [one] في هذه الدورة لا يكون الشخص إلا في فريق مشاركة واحدة.
        [two] في هذه الدورة لا يكون الشخص إلا في فريقي مشاركتين.
        [few] في هذه الدورة لا يكون الشخص في أكثر من فرق { $count } مشاركات.
        [many] في هذه الدورة لا يكون الشخص في أكثر من فرق { $count } مشاركة.
       *[other] في هذه الدورة لا يكون الشخص في أكثر من فرق { $count } مشاركة.
    }

# حيث تبحث الفرق عن أعضاء.

entries-board = فرق تبحث عن أعضاء
entries-board-lead = اطلب الانضمام إلى أحدها: تصل قائده رسالة باسمك وعنوانك وكلماتك، وقد يدعوك.
entries-board-none = لا فريق يبحث عن أعضاء الآن
entries-board-none-text = يستطيع قائد الفريق أن يقول في صفحة مشاركته عمّن يبحث. ويمكنك أيضًا أن تبدأ فريقًا لك.
entries-board-begin = ابدأ مشاركة
entries-board-people =
    { $n ->
        [zero] لا أحد في الفريق
        [one] شخص واحد في الفريق
        [two] شخصان في الفريق
        [few] { $count } أشخاص في الفريق
        [many] { $count } شخصًا في الفريق
       *[other] { $count } شخص في الفريق
    }
entries-board-own = أنت في هذا الفريق
entries-board-asked = طلبت الانضمام
entries-board-ask = اطلب الانضمام
entries-board-words = كلمة إلى القائد
entries-board-words-help = ما تستطيعه ومتى يتسع وقتك. 600 حرف على الأكثر.
entries-board-send = أرسل
entries-notice = البحث عن أعضاء
entries-notice-text = من يسجل الدخول يقرأ هناك أي الفرق تبحث عن أعضاء، باسم المشاركة:
entries-notice-words = عمّن تبحثون
entries-notice-words-help = ما يحتاجه فريقكم وما لديكم. 600 حرف على الأكثر. اتركه فارغًا لإزالته.
entries-notice-save = احفظ
said-notice-up = نُشر إعلانكم.
said-notice-down = أُزيل إعلانكم.
said-join-asked = وصلت قائدَ الفريق رسالة منا بكلماتك.
entries-why-notice-long = { $most } حرف على الأكثر
