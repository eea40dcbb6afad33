# Letters. $name is the reader, $link an address.

mail-why-already-sent = سبق إرسال هذه الرسالة.

letter-sign-in-subject = رابط دخولك إلى Palmares
letter-sign-in-body =
    مرحبًا { $name }،

    هذا رابط دخولك إلى Palmares:

    { $link }

    يفتح الرابط صفحة فيها زر للدخول. وهو صالح لمرة واحدة، ولمدة { $minutes } دقائق.

    إن لم تطلب هذه الرسالة فتجاهلها: فلا أحد يستطيع الدخول من دون الرابط.
