# Letters about results and roles.

letter-results-won-subject = Ваша заявка победила: { $programme }
letter-results-won-body = Здравствуйте, { $name }!

    Результаты конкурса «{ $programme }» опубликованы, и ваша заявка среди победителей. Поздравляем!

    Все победители: { $link }

letter-results-published-subject = Результаты конкурса «{ $programme }»
letter-results-published-body = Здравствуйте, { $name }!

    Результаты конкурса «{ $programme }» опубликованы. Благодарим вас за участие.

    Победители: { $link }

letter-role-granted-subject = { $programme }: у вас новая роль
letter-role-granted-body = Здравствуйте, { $name }!

    { $role ->
        [organiser] Теперь вы организатор конкурса «{ $programme }». Вы можете настраивать его, следить за ним и принимать решения.
        [chair] Теперь вы председатель жюри конкурса «{ $programme }». Когда оценка закроется, вы увидите таблицу результатов, примете решения вместе с организаторами и подпишете их.
       *[auditor] Теперь вы аудитор конкурса «{ $programme }». Вы можете читать его журнал, а когда оценка закроется, таблицу результатов и решения. Изменить вы ничего не можете.
    }

    Войдите с этим адресом: { $link }
letter-feedback-ready-subject = { $programme }: отзыв о вашей заявке
letter-feedback-ready-body = Здравствуйте, { $name }!

    Ваша команда может прочитать, как была оценена заявка «{ $title }» ({ $reference }) на конкурсе «{ $programme }». Страница доступна только вашей команде, судьи на ней не названы.

    Читать здесь: { $link }
letter-challenge-received-subject = { $programme }: ваша жалоба { $number } получена
letter-challenge-received-body = Здравствуйте, { $name }!

    Жалоба { $number } вашей команды на результат заявки «{ $title }» ({ $reference }) на конкурсе «{ $programme }» получена. Когда на неё ответят, вы получите письмо; до этого ваша команда может её отозвать.

    Посмотреть: { $link }

letter-challenge-answered-subject = { $programme }: на вашу жалобу { $number } дан ответ
letter-challenge-answered-body = Здравствуйте, { $name }!

    На жалобу { $number } вашей команды на результат заявки «{ $title }» ({ $reference }) на конкурсе «{ $programme }» дан ответ.

    Прочитать ответ: { $link }

letter-challenge-filed-subject = { $programme }: жалоба { $number } ждёт вашего ответа
letter-challenge-filed-body = Здравствуйте, { $name }!

    Команда оспорила результат конкурса «{ $programme }» (жалоба { $number }, заявка { $reference }). Отвечать на неё официально будете вы.

    Прочитать и ответить: { $link }

letter-challenge-withdrawn-subject = { $programme }: жалоба { $number } отозвана
letter-challenge-withdrawn-body = Здравствуйте, { $name }!

    Команда отозвала жалобу { $number } (заявка { $reference }) на результат конкурса «{ $programme }». Отвечать больше не на что.

    Посмотреть: { $link }

letter-challenge-recipient-subject = { $programme }: вы отвечаете на жалобы
letter-challenge-recipient-body = Здравствуйте, { $name }!

    Вы назначены отвечать на жалобы на результаты конкурса «{ $programme }». Команды видят ваше имя. О каждой жалобе вы получите письмо.

    Посмотреть их: { $link }
letter-results-corrected-subject = { $programme }: результаты исправлены
letter-results-corrected-body = Здравствуйте, { $name }!

    Опубликованные результаты конкурса «{ $programme }» исправлены. Что изменилось и почему, сказано на странице победителей; прежние результаты остаются там видимыми.

    Результаты: { $link }
