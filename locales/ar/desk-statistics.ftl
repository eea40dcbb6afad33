# إحصاءات الدورة. ‏$stage: عنوان عمود، مثل «المرشَّحة».

desk-stats = الإحصاءات
desk-stats-link = الإحصاءات حسب المرحلة والمنشأ والموضوع
desk-stats-public = الصفحة التي يقرؤها الجميع
desk-stats-lead = كم مشاركة بلغت كل مرحلة، ومن أين أتت، وعمّ تدور. كل الأرقام معدودة من المشاركات نفسها ومن السجل المختوم.
desk-stats-before = كم مشاركة بلغت كل مرحلة، ومن أين أتت، وعمّ تدور. يُعدّ الأبطال والفائزون هنا حين تصبح النتائج علنية، للجميع في الوقت نفسه.
desk-stats-too-close = حتى تصبح النتائج علنية لا تشمل هذه الأرقام المشاركات القريبة منكم أكثر مما ينبغي، وقد لا تذكر من رُشِّح.
desk-stats-none-text = حالما تُقدَّم المشاركات تعدّها هذه الصفحة حسب المرحلة وحسب ما اختارته.

desk-stats-stage = المرحلة
desk-stats-stage-submitted = المقدَّمة
desk-stats-stage-eligible = المؤهلة
desk-stats-stage-nominated = المرشَّحة
desk-stats-stage-champion = الأبطال
desk-stats-stage-winner = الفائزون
desk-stats-means = ما الذي يُعدّ
desk-stats-means-submitted = المشاركات التي قُدّمت ولم تُسحب.
desk-stats-means-eligible = المشاركات المقدَّمة التي وجدها الفرز مؤهلة؛ وإن لم يكن في الدورة فرز فكل ما قُدّم.
desk-stats-means-nominated = المشاركات المؤهلة التي انتقلت من جولة التحكيم الأولى؛ وإن كانت الجولة واحدة فكل المشاركات المؤهلة، لأنها كلها تُعرض على المحكّمين.
desk-stats-means-champion = المشاركات التي يكرّمها السجل المختوم أبطالًا أو فائزين: فالفائزون أبطال أيضًا.
desk-stats-means-winner = المشاركات التي يسمّيها السجل المختوم فائزة.
desk-stats-once = يَعدّ المجموع كل مشاركة مرة واحدة، مهما كان عدد الجوائز التي فازت بها.
desk-stats-mentions = التنويهات الخاصة ليست مرحلة قائمة بذاتها: { $count }.
desk-stats-several = المشاركة التي لها عدة إجابات تُعدّ في كل منها، أيًّا كانت الجائزة التي فازت بها: فحاصل هذه الصفوف أكبر من المجموع.
desk-stats-internal = ليس في الصفحة التي يقرؤها الجميع: الإجابات عن هذا السؤال غير علنية.

desk-stats-stages = من التقديم إلى الجائزة
desk-stats-finding = المقدَّمة: { $submitted }. { $stage }: { $count }.
desk-stats-total = كل المشاركات
desk-stats-not-said = لم يُذكر
desk-stats-most = { $stage }: الأكثر في { $name }: { $count }.
desk-stats-both = { $row } مع { $column }
desk-stats-matrix = { $rows } و{ $columns }
desk-stats-picture = صورة

desk-stats-with = المقارنة مع
desk-stats-with-none = لا دورة أخرى
desk-stats-with-nothing = لا شيء للمقارنة بعد: لم تنشر أي دورة أخرى من هذا النوع نتائجها هنا.
desk-stats-compared = { $here } إلى جانب { $there }
desk-stats-first-second = العمود الأول: { $here }. العمود الثاني: { $there }.
desk-stats-count-head = { $edition }: المشاركات
desk-stats-share-head = { $edition }: النسبة
desk-stats-difference = الفرق بالنقاط المئوية
desk-stats-percent = { $share } %
desk-stats-shares-of = النسب حسب المرحلة من كل المشاركات المقدَّمة؛ وفي الجداول الأخرى من كل مشاركات المرحلة «{ $stage }».
desk-stats-shift = أكبر فرق: { $name }، { $points } نقطة مئوية.
desk-stats-no-shift = النسب متساوية.

desk-stats-pdf = التقرير في ملف PDF
desk-stats-csv-edition = الدورة
