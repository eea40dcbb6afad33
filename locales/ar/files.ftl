# الملفات التي يرسلها الناس.

files-add = إضافة ملفات
files-change = إضافة ملفات أو تغييرها
files-back = العودة إلى النموذج
files-lead = تُحفظ الملفات إلى جانب نموذجك، وإضافة ملف لا تغيّر شيئًا من كلماتك.
files-none = لا ملفات بعد.
files-choose = الملف
files-kinds = { $kinds }، حتى { $size } م.ب. لكل ملف. عدد الملفات: حتى { $most }. ويُكتب كل ملف من جديد عند وصوله دون ما يدل على صانعه.
files-kind-picture = صور (JPEG وPNG وWebP وGIF)
files-kind-pdf = PDF
files-kind-slides = شرائح عرض (PPTX وODP)
files-kind-one-picture = صورة
files-kind-one-pdf = ملف PDF
files-kind-one-slides = شرائح عرض
files-upload = رفع الملف
files-remove = إزالة
files-unnamed = { $field }، الملف { $number }
files-full-title = لا متسع لملف آخر
files-full-text = أزل ملفًا لتضيف غيره.
files-progress = رفع الملف
files-sending = جارٍ الإرسال: ‎{ "{percent}" }٪
files-checking = وصل الملف، وهو قيد الفحص…
files-too-large-here = هذا الملف أكبر مما يجوز إرساله. لم يُرسل شيء، فاختر ملفًا أصغر
files-broken-here = انقطع الاتصال قبل وصول الملف كاملًا. لم يضع شيء آخر، فاضغط «رفع الملف» لإرساله من جديد
files-why-nothing = اختر ملفًا أولًا
files-why-large = الملف أكبر من { $most } م.ب. صغّره ثم أرسله من جديد
files-why-broken-off = انقطع الاتصال قبل وصول الملف كاملًا. لم يضع شيء آخر، فأرسله من جديد
files-why-kind = لا يُعرف نوع هذا الملف من محتواه. احفظه بصيغة JPEG أو PNG أو PDF أو PPTX أو ODP ثم أرسله
files-why-other-kind =
    { $kind ->
        [picture] هذه صورة، وليست مطلوبة هنا
        [pdf] هذا ملف PDF، وليس مطلوبًا هنا
       *[slides] هذه شرائح عرض، وليست مطلوبة هنا
    }
files-why-stowaway = خلف هذه الصورة شيء آخر مخفي. افتحها في برنامج للصور واحفظها من جديد ثم أرسلها
files-why-broken-picture = لا يمكن فتح هذه الصورة كاملة. افتحها في برنامج للصور واحفظها من جديد ثم أرسلها
files-why-pixels = في هذه الصورة أكثر من { $most } مليون بكسل. صغّرها ثم أرسلها من جديد
files-why-broken-pdf = لا يمكن فتح ملف PDF هذا كاملًا. اطبعه إلى ملف PDF جديد ثم أرسله
files-why-locked = هذا الملف مقفل بكلمة سر. احفظه دونها ثم أرسله
files-why-programs = في هذا الملف برامج أو ملفات أخرى. احفظه دونها (اطبع ملف PDF إلى ملف جديد) ثم أرسله
files-why-broken-slides = لا يمكن فتح هذه الشرائح كاملة. احفظها من جديد أو بصيغة PDF ثم أرسلها
files-why-unpacked = تتسع هذه الشرائح عند فكّها لأكثر مما يمكن قبوله. صغّر الصور فيها أو احفظها بصيغة PDF
files-why-path = في هذا الملف أجزاء تقود أسماؤها إلى خارجه. احفظ الشرائح من جديد ثم أرسلها
files-why-no-table = هذا الملف ليس نصًا بترميز UTF-8 ولا جدول بيانات. احفظه في برنامج الجداول بصيغة «CSV UTF-8» أو XLSX، واختر ذلك الملف.
files-why-no-sheet = تعذّرت قراءة جدول البيانات هذا. افتحه في برنامج الجداول واحفظه بصيغة XLSX أو «CSV UTF-8» دون كلمة مرور، واختر ذلك الملف.
