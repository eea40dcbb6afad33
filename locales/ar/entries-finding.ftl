# البحث عن المشاركات: في دليل المشاركات وفي القوائم خلف الكواليس.

entries-option-count = { $name } ({ $count })
entries-picture-of = صورة «{ $title }»
entries-catalogue-print = كل النتائج في صفحة واحدة للطباعة
entries-catalogue-print-how = اطبعوا هذه الصفحة من المتصفح. لا تظهر الأزرار والقوائم على الورق.
