# النسخة المحجوبة من المشاركة.

entries-blind-title = ما يقرؤه المحكّمون
entries-blind-lead = لا ينبغي أن يعرف المحكّمون مَن شارك. هنا ترى ما يقرؤونه من هذه المشاركة، وأين يرد فيها اسم أو جهة أو عنوان للفريق، وتكتب ما يقرؤونه بدلًا من ذلك.
entries-blind-title-tells = العنوان يدل على صاحب المشاركة. ولا يمكن تغييره هنا: اطلب من الفريق عنوانًا آخر.
entries-blind-none = لا يقرأ المحكّمون من هذه المشاركة سوى عنوانها.
entries-blind-tells = يدل على صاحب المشاركة
entries-blind-rewritten = أُعيدت صياغته
entries-blind-changed = غيّر الفريق هذا بعد ذلك، ولا يزال المحكّمون يقرؤون صياغتك
entries-blind-written = ما كتبه الفريق
entries-blind-instead = ما يقرؤه المحكّمون: { $field }
entries-blind-instead-help = الفراغ يعني أن المحكّمين لا يقرؤون شيئًا هنا. وبكلمات الفريق نفسها يبقى كما كُتب.
entries-blind-hide = إخفاء عن المحكّمين: { $field }
entries-blind-save = احفظ ما يقرؤه المحكّمون
entries-blind-link = ما يقرؤه المحكّمون …
entries-preview-rewritten = وضع المنظمون كلمات أخرى مكان ما يدل عليكم.
entries-telling = سيقرأ المحكّمون مَن أنتم
entries-telling-text = لا ينبغي أن يعرفوا مَن شارك. يمكنك التقديم رغم ذلك، وقد يضع المنظمون عندئذ كلمات أخرى مكانها.
entries-telling-place = { $field }: { $words }
entries-why-blind-stale = قدّم الفريق مشاركته من جديد بعد أن فتحت هذه الصفحة. انظر إلى ما تقوله الآن، وكلماتك ما زالت هنا.
said-entry-redacted = يقرؤها المحكّمون هكذا من الآن فصاعدًا.
