# Letters about judging.

letter-judge-invitation-subject = دعوة إلى التحكيم: { $programme }
letter-judge-invitation-body =
    تحية طيبة { $name }،

    ندعوك إلى تحكيم مشاركات في { $programme }.

    تبيّن هذه الصفحة ما هو مطلوب منك، ويمكنك فيها قبول الدعوة أو الاعتذار عنها:
    { $link }

    مع الشكر والتقدير.

letter-recusal-subject = { $programme }: تنحّي { $judge } عن { $entry }
letter-recusal-body =
    تحية طيبة { $name }،

    وردنا إشعار بتنحّي { $judge } عن تحكيم المشاركة { $entry } بسبب تضارب مصالح:

    { $reason }

    قد تحتاج المشاركة إلى محكّم آخر. ويمكن اقتراح محكّم في صفحة التوزيع:
    { $link }

letter-judge-reminder-unanswered-subject = { $programme }: هل ستشارك في التحكيم؟
letter-judge-reminder-unanswered-body =
    عزيزنا { $name }،

    أنت مدعو إلى تحكيم مشاركات { $programme }، ولم يصلنا ردك بعد.

    تبيّن هذه الصفحة ما يُطلب منك، وتتيح لك القبول أو الاعتذار:
    { $link }

    مع الشكر.

letter-judge-reminder-not-begun-subject = { $programme }: مشاركاتك في انتظارك
letter-judge-reminder-not-begun-body =
    عزيزنا { $name }،

    تفضّلت بقبول تحكيم مشاركات { $programme }. الاستمارات المتبقية: { $left }. يُغلق التحكيم في { $closes }.

    مشاركاتك هنا:
    { $link }

    مع الشكر.

letter-judge-reminder-unfinished-subject = { $programme }: بعض مشاركاتك ما زال في انتظارك
letter-judge-reminder-unfinished-body =
    عزيزنا { $name }،

    شكرًا لك على ما حكّمته من { $programme }. الاستمارات المتبقية: { $left }. يُغلق التحكيم في { $closes }.

    تابع هنا:
    { $link }

    مع الشكر.
