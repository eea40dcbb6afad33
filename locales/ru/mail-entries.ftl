# Letters about entries. $name is the reader, $link an address.

letter-entry-submitted-subject = { $reference }: ваша заявка подана
letter-entry-submitted-body =
    Здравствуйте, { $name }!

    Ваша заявка «{ $title }» на конкурс «{ $programme }» подана.

    Номер заявки: { $reference }

    До окончания приёма заявок вы можете изменить её и подать снова здесь:

    { $link }

letter-entry-withdrawn-subject = { $reference }: ваша заявка отозвана
letter-entry-withdrawn-body =
    Здравствуйте, { $name }!

    Ваша заявка «{ $title }» на конкурс «{ $programme }» отозвана руководителем вашей команды.

    Причина: { $reason }

    { $link }

letter-entry-screened-subject = { $reference }: итог предварительного отбора
letter-entry-screened-body =
    { $verdict ->
        [eligible]
            Здравствуйте, { $name }!

            Ваша заявка «{ $title }» на конкурс «{ $programme }» прошла предварительный отбор. Она допущена и передаётся жюри.

            { $reason }

            { $link }
       *[not_eligible]
            Здравствуйте, { $name }!

            Предварительный отбор вашей заявки «{ $title }» на конкурс «{ $programme }» завершён. Она не допущена по следующей причине:

            { $reason }

            { $link }
    }

letter-team-invitation-subject = { $lead } приглашает вас в команду
letter-team-invitation-body =
    Здравствуйте, { $name }!

    { $lead } приглашает вас в команду заявки «{ $title }» на конкурс «{ $programme }» (номер { $reference }).

    Эта ссылка открывает страницу с кнопкой. Она действует только для вас, после входа с этим адресом электронной почты:

    { $link }

letter-change-asked-subject = { $reference }: просим изменить вашу заявку
letter-change-asked-body =
    Здравствуйте, { $name }!

    Организаторы конкурса «{ $programme }» прочитали вашу заявку «{ $title }» и просят внести изменения:

    { $words }

    Вы можете изменить её и подать снова здесь. Срок: { $until }.

    { $link }

letter-change-made-subject = { $reference }: команда изменила свою заявку
letter-change-made-body =
    Здравствуйте, { $name }!

    Заявка «{ $title }» на конкурс «{ $programme }», которую вы просили изменить, подана снова. Она ждёт предварительного отбора:

    { $link }

letter-deadline-moved-subject = { $programme }: новый срок окончания приёма заявок: { $closes }
letter-deadline-moved-body =
    Здравствуйте, { $name }!

    Срок приёма заявок на конкурс «{ $programme }» перенесён. Новый срок окончания: { $closes }. Прежний срок: { $before }.

    Организаторы объясняют причину: { $reason }

    Ваши заявки здесь:

    { $link }

letter-consent-asked-subject = Согласны ли вы с заявкой на конкурс «{ $programme }»?
letter-consent-asked-body =
    Здравствуйте, { $name }!

    На конкурс «{ $programme }» подаётся проект «{ $title }» (номер заявки { $reference }), владельцем которого указаны вы. Кто подаёт заявку: { $nominator } ({ $nominator_email }).

    Она поступит к жюри, только если вы согласны. По этой ссылке вы увидите, что указано в заявке, и сможете дать ответ. Учётная запись не нужна:

    { $link }

    Если вы не знаете, о чём идёт речь, ответьте, что вы не согласны.

letter-consent-answered-subject = { $reference }: владелец проекта дал ответ
letter-consent-answered-body =
    { $answer ->
        [given]
            Здравствуйте, { $name }!

            Владелец проекта ({ $owner }) согласен с вашей заявкой «{ $title }» на конкурс «{ $programme }».

            { $words }

            { $link }
       *[refused]
            Здравствуйте, { $name }!

            Владелец проекта ({ $owner }) не согласен с вашей заявкой «{ $title }» на конкурс «{ $programme }». Без согласия она не может быть передана жюри.

            { $words }

            { $link }
    }

letter-coordinator-named-subject = { $programme }: вы следите за заявками ({ $country })
letter-coordinator-named-body =
    Здравствуйте, { $name }!

    Организаторы конкурса «{ $programme }» назначили вас координатором. Страна: { $country }. Ваш список её заявок откроется здесь после входа с этим адресом электронной почты:

    { $link }

letter-join-asked-subject = { $reference }: { $who } хочет вступить в вашу команду
letter-join-asked-body =
    Здравствуйте, { $name }!

    { $who } ({ $email }) знает, что команда заявки «{ $title }» ищет участников, и пишет:

    { $words }

    Если вы хотите принять этого человека в команду, пригласите этот адрес здесь:

    { $link }
