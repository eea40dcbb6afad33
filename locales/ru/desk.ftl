# Первые страницы, которые видят все, и рабочий стол организатора.

desk-home = Награды и хакатоны
desk-home-lead = Найдите конкурс, чтобы подать заявку, следите за тем, который идёт, или узнайте, кто победил.
desk-home-open = Приём заявок открыт
desk-home-under-way = Объявлены и идут
desk-home-past = Результаты опубликованы
desk-home-none = Конкурсов пока нет
desk-home-none-text = Когда организатор создаст конкурс, он появится здесь с датами.

desk-line-published = Результаты опубликованы { $when }
desk-line-open = { $stage }: открыто до { $when }
desk-line-over = { $stage }: закрыто
desk-line-opens = Начало: { $when }

desk-stage-entries = Приём заявок
desk-stage-screening = Предварительный отбор
desk-stage-voting = Общественное голосование
desk-stage-scoring = Оценка
desk-stage-decision = Решение
desk-stage-ceremony = Церемония
desk-stage-published = Опубликовано
desk-stage-published-note = Победители объявлены.
desk-stage-deciding-note = Оценивание закрыто. Результаты не раскрываются.
desk-stage-before = Не начато
desk-stage-until = до { $when }
desk-stage-from = с { $when }
desk-stage-done = Готово
desk-stage-now = Сейчас, окончание: { $ends }
desk-stage-closes = Закрывается { $until }, { $when }
desk-stage-closed = Закрыто { $until }, { $when }

desk-entries-open-until = Приём заявок открыт до { $when }
desk-entries-open-from = Приём заявок откроется { $when }
desk-entries-are-closed = Приём заявок закрыт
desk-enter = Подать заявку
desk-see-winners = Посмотреть победителей
desk-see-entries = Посмотреть заявки
desk-calendar = Календарь
desk-categories = Категории
desk-challenges = Задачи
desk-prizes = Награды
desk-judging = Как проходит оценивание
desk-prize-winners = { $n ->
    [0] Почётная
    [one] До { $count } победителя
    [few] До { $count } победителей
    [many] До { $count } победителей
   *[other] До { $count } победителей
}

desk-help = Справка
desk-help-lead = Как войти, подать заявку, оценивать и организовывать — в нескольких предложениях.
desk-help-sign-in = Вход
desk-help-sign-in-text = Введите адрес электронной почты и запросите ссылку. Письмо придёт в течение минуты; ссылка действует один раз, десять минут. При желании в учётной записи можно задать пароль.
desk-help-enter = Подача заявки
desk-help-enter-text = Откройте страницу конкурса и выберите «Подать заявку». Пока вы пишете, текст сохраняется как черновик, и его читает только ваша команда. Менять заявку можно до конца срока, даже после отправки.
desk-help-judge = Оценивание
desk-help-judge-text = Письмо с приглашением ведёт к вашему списку. У каждой заявки один лист; ваш выбор сохраняется сразу. Если вы знаете авторов заявки, сообщите об этом на её странице: её оценит кто-то другой.
desk-help-organise = Организация
desk-help-organise-text = Рабочий стол вашего конкурса показывает, какой сейчас этап, что опаздывает, кто не начал и что требует вашего участия. Перед каждым действием, которое нельзя отменить, система спрашивает и называет его последствия.
desk-help-write = Кому написать
desk-help-write-text = Вопросы о конкурсе задавайте его организаторам; их адрес стоит в письмах, которые вы от них получили.

desk-desks = Ваши конкурсы
desk-desks-lead = Конкурсы, где вы организатор, председатель жюри или аудитор.
desk-desks-none = Здесь нет конкурсов
desk-desks-none-text = Когда вас сделают организатором, председателем жюри или аудитором, конкурс появится здесь.
desk-make = Создать конкурс
desk-site-letters = Письма этого сайта

desk-role-organiser = Организатор
desk-role-chair = Председатель жюри
desk-role-judge = Член жюри
desk-role-entrant = Участник
desk-role-auditor = Аудитор
desk-role-organiser-means = Настраивает и ведёт конкурс, решает и подписывает как организатор.
desk-role-chair-means = Видит рейтинг, когда оценивание закрыто, решает и подписывает как председатель жюри.
desk-role-auditor-means = Читает рабочий стол, журнал, а когда оценивание закрыто — рейтинг и решения. Ничего не меняет.

desk-nav = Страницы этого конкурса
desk-nav-desk = Обзор
desk-nav-entries = Заявки
desk-nav-imports = Импорт
desk-nav-judges = Судьи
desk-nav-plan = План
desk-nav-assignment = Распределение
desk-nav-coverage = Ход оценивания
desk-nav-flags = Сообщения судей
desk-nav-standings = Рейтинг
desk-nav-decisions = Решения
desk-nav-run = Сценарий церемонии
desk-nav-letters = Письма
desk-nav-log = Журнал
desk-nav-people = Люди
desk-nav-setup = Настройка

desk-public-page = Открытая страница
desk-tile-stage = Этап
desk-tile-late = Опаздывает
desk-tile-not-begun = Не начали
desk-tile-needs-you = Требует вас
desk-nothing-late = Ничего не опаздывает.
desk-nothing-to-do = Сейчас от вас ничего не требуется.
desk-not-begun-note = { $n ->
    [one] судья с заявками, но без оценочных листов
    [few] судьи с заявками, но без оценочных листов
    [many] судей с заявками, но без оценочных листов
   *[other] судей с заявками, но без оценочных листов
}
desk-counts = В цифрах
desk-counts-caption = Подсчитано по состоянию каждой заявки, судьи, оценочного листа и награды
desk-count-drafts = Черновики
desk-count-submitted = Подано заявок
desk-count-unscreened = Заявки, ожидающие предварительного отбора
desk-count-withdrawn = Отозвано заявок
desk-count-judges = Судьи, принявшие приглашение
desk-count-sheets-expected = Ожидается оценочных листов
desk-count-sheets-in = Отправлено оценочных листов
desk-count-prizes = Награды
desk-count-decided = Награды с решением
desk-count-signed = Решения с обеими подписями

desk-late-screening = { $n ->
    [one] { $count } заявка не прошла предварительный отбор
    [few] { $count } заявки не прошли предварительный отбор
    [many] { $count } заявок не прошли предварительный отбор
   *[other] { $count } заявок не прошли предварительный отбор
}
desk-late-sheets = { $n ->
    [one] { $count } оценочный лист просрочен
    [few] { $count } оценочных листа просрочены
    [many] { $count } оценочных листов просрочены
   *[other] { $count } оценочных листов просрочены
}
desk-late-decisions = { $n ->
    [one] По { $count } награде нет решения
    [few] По { $count } наградам нет решения
    [many] По { $count } наградам нет решения
   *[other] По { $count } наградам нет решения
}
desk-step-screen = { $n ->
    [one] Провести предварительный отбор { $count } заявки
    [few] Провести предварительный отбор { $count } заявок
    [many] Провести предварительный отбор { $count } заявок
   *[other] Провести предварительный отбор { $count } заявок
}
desk-step-invite = Пригласить судей
desk-step-assign = { $n ->
    [one] Дать { $count } заявке достаточно судей
    [few] Дать { $count } заявкам достаточно судей
    [many] Дать { $count } заявкам достаточно судей
   *[other] Дать { $count } заявкам достаточно судей
}
desk-step-await = { $n ->
    [one] { $count } судья не ответил на приглашение
    [few] { $count } судьи не ответили на приглашение
    [many] { $count } судей не ответили на приглашение
   *[other] { $count } судей не ответили на приглашение
}
desk-step-replace = { $n ->
    [one] Найти других судей для { $count } заявки, где взят самоотвод
    [few] Найти других судей для { $count } заявок, где взят самоотвод
    [many] Найти других судей для { $count } заявок, где взят самоотвод
   *[other] Найти других судей для { $count } заявок, где взят самоотвод
}
desk-step-conflicts = { $n ->
    [one] Подтвердить или отклонить { $count } найденный конфликт интересов
    [few] Подтвердить или отклонить { $count } найденных конфликта интересов
    [many] Подтвердить или отклонить { $count } найденных конфликтов интересов
   *[other] Подтвердить или отклонить { $count } найденных конфликтов интересов
}
desk-step-reopen = Есть просьба вновь открыть тур: нужно согласие ещё одного человека
desk-more = { $n ->
    [one] ещё { $count }
    [few] ещё { $count }
    [many] ещё { $count }
   *[other] ещё { $count }
}
desk-step-close = Закрыть оценивание
desk-step-release = Открыть оценки для чтения вторым человеком
desk-step-move-on = Тур закрыт: посмотрите, кто проходит дальше
desk-step-decide = { $n ->
    [one] Принять решение по { $count } награде
    [few] Принять решение по { $count } наградам
    [many] Принять решение по { $count } наградам
   *[other] Принять решение по { $count } наградам
}
desk-step-sign = { $n ->
    [one] Получить подписи под { $count } решением
    [few] Получить подписи под { $count } решениями
    [many] Получить подписи под { $count } решениями
   *[other] Получить подписи под { $count } решениями
}
desk-step-flags = { $n ->
    [one] Ответить на сообщения судей о { $count } заявке
    [few] Ответить на сообщения судей о { $count } заявках
    [many] Ответить на сообщения судей о { $count } заявках
   *[other] Ответить на сообщения судей о { $count } заявках
}
desk-step-publish = Опубликовать результаты
desk-step-letters = { $n ->
    [one] { $count } письмо не удаётся доставить
    [few] { $count } письма не удаётся доставить
    [many] { $count } писем не удаётся доставить
   *[other] { $count } писем не удаётся доставить
}

desk-letters = Письма
desk-letters-lead = Все письма этого конкурса, начиная с последнего. Письмо, которое ждёт, ещё можно остановить.
desk-site-letters-lead = Письма, которые не относятся ни к одному конкурсу, например ссылки для входа. Их текст удаляется, как только они ушли.
desk-letters-none = Писем пока нет
desk-letters-none-text = Письма появляются здесь, когда кого-то приглашают, кто-то подаёт заявку или побеждает.
desk-letters-count = { $n ->
    [one] { $count } письмо
    [few] { $count } письма
    [many] { $count } писем
   *[other] { $count } писем
}
desk-no-server = Письма не отправляются
desk-no-server-text = Почтовый сервер не настроен, поэтому письма остаются здесь. Вы можете прочитать их и передать содержание.
desk-letter-lead = Письмо, как оно приходит.
desk-letter-waiting = Ждёт
desk-letter-failing = Не доставлено, повторяется
desk-letter-sent = Отправлено
desk-letter-stopped = Остановлено
desk-letter-error = Что ответил почтовый сервер
desk-letter-private = Это письмо позволяет адресату войти, поэтому прочитать его может только он. Чтобы впустить кого-то без письма, выполните «palmares account add».
desk-letter-stop-title = Остановить это письмо
desk-letter-stop-text = Оно не будет отправлено, и отменить это нельзя.
desk-letter-stop = Остановить это письмо
said-letter-stopped = Письмо остановлено. Оно не будет отправлено.

desk-log = Журнал
desk-log-lead = Кто что сделал и когда. Каждая строка скреплена печатью вместе со всеми предыдущими, так что ничего нельзя незаметно изменить или удалить. Журнал говорит, что сделано, но никогда не называет оценок.
desk-log-caption = Сначала последние действия
desk-log-number = Печать
desk-log-when = Когда
desk-log-who = Кто
desk-log-what = Что
desk-log-subject = С чем
desk-log-hash = Хеш
desk-log-unsealed = скрепляется
desk-log-nobody = система
# Вместо действия с заявкой, к которой читатель слишком близок.
desk-log-kept = Что-то сделано с заявкой, к которой вы слишком близки

desk-people = Люди
desk-people-lead = Кто организует этот конкурс, возглавляет жюри и проводит аудит. У судей — своя страница.
desk-people-nobody = Пока никого.
desk-people-add = Дать кому-нибудь роль
desk-people-name = Имя
desk-people-email = Адрес электронной почты
desk-people-email-help = На этот адрес уйдёт письмо. Тот, кто его прочтёт, сможет войти без дальнейших шагов.
desk-people-role = Роль
desk-people-give = Дать эту роль
desk-why-role = Выберите роль.
said-role-granted = Роль дана: { $email }. Письмо отправлено.

# Что журнал говорит о каждом действии: desk-act-VERB.
desk-act-account-opened = Открытие учётной записи
desk-act-conflict-declared = Заявление о конфликте интересов
desk-act-decision-made = Решение по награде
desk-act-decision-signed = Подписание решения
desk-act-result-sealed = Опечатывание результата в записи
desk-act-prize-revealed = Объявление награды
desk-act-entry-begun = Начало заявки
desk-act-entry-saved = Сохранение черновика
desk-act-file-added = Добавление файла к заявке
desk-act-file-removed = Удаление файла из заявки
desk-act-likeness-decided = Решение, одно ли и то же две похожие записи
desk-act-past-winners-set = Обновление реестра прежних победителей
desk-act-change-asked = Просьба к команде внести изменение
desk-act-change-taken-back = Отмена ожидания изменения
desk-act-entry-redacted = Правка того, что судьи читают в заявке
desk-act-entry-screened = Предварительный отбор заявки
desk-act-entry-submitted = Подача заявки
desk-act-entry-withdrawn = Отзыв заявки
desk-act-import-applied = Применение импорта
desk-act-import-kept = Загрузка файла для импорта
desk-act-import-mapped = Сопоставление столбцов файла
desk-act-invitation-answered = Ответ на приглашение
desk-act-invitation-taken-back = Отзыв приглашения
desk-act-judge-changed = Изменение данных судьи
desk-act-judge-invited = Приглашение судьи
desk-act-letter-stopped = Остановка письма
desk-act-made-site-administrator = Назначение администратором сайта
desk-act-pair-added = Передача заявки судье
desk-act-pair-removed = Снятие заявки с судьи
desk-act-pairs-applied = Применение распределения
desk-act-pairs-proposed = Предложение распределения
desk-act-password-changed = Смена своего пароля
desk-act-profile-changed = Изменение своего профиля
desk-act-programme-made = Создание конкурса
desk-act-category-written = Запись категории
desk-act-category-moved = Перемещение категории
desk-act-prize-moved = Перемещение премии
desk-act-category-removed = Удаление категории
desk-act-prize-written = Запись награды
desk-act-prize-removed = Удаление награды
desk-act-team-link-made = Создание ссылки для вступления в команду
desk-act-team-link-ended = Закрытие ссылки для вступления в команду
desk-act-programme-renamed = Изменение названий или описания
desk-act-question-added = Добавление вопроса в форму заявки
desk-act-question-changed = Изменение вопроса формы заявки
desk-act-question-moved = Перемещение вопроса формы заявки
desk-act-question-removed = Удаление вопроса из формы заявки
desk-act-recused = Самоотвод по заявке
desk-act-results-published = Публикация результатов
desk-act-reopening-asked = Просьба вновь открыть тур
desk-act-round-reopened = Новое открытие тура
desk-act-role-granted = Предоставление роли
desk-act-calibration-named = Выбор заявки, которую все оценивают первой
desk-act-round-closed = Закрытие оценивания
desk-act-early-reading-asked = Просьба прочитать оценки раньше срока
desk-act-scores-read-early = Открытие оценок для чтения раньше срока
desk-act-scores-released = Открытие оценок для чтения
desk-act-everybody-given-all = Передача всех заявок каждому судье
desk-act-round-changed = Изменение дат тура
desk-act-round-opened = Открытие тура
desk-act-shortlist-made = Запись, кто проходит дальше
desk-act-shortlist-signed = Подписание списка проходящих дальше
desk-act-session-ended = Завершение сеанса
desk-act-sheet-begun = Начало оценочного листа
desk-act-sheet-corrected = Исправление оценочного листа
desk-act-sheet-saved = Сохранение оценочного листа
desk-act-sheet-submitted = Отправка оценочного листа
desk-act-sheets-annulled = Аннулирование оценочных листов
desk-act-annulment-lifted = Отмена аннулирования оценочного листа
desk-act-signed-in-by-link = Вход по ссылке
desk-act-stage-changed = Изменение дат этапа
desk-act-team-invited = Приглашение в команду
desk-act-team-joined = Вступление в команду
desk-act-team-lead-changed = Смена руководителя команды
desk-act-team-left = Выход из команды

desk-nav-conflicts = Конфликты
desk-act-conflict-confirmed = Подтверждение найденного конфликта интересов
desk-act-conflict-dismissed = Отклонение или снятие конфликта интересов
desk-act-conflict-named = Указание, кто не должен оценивать заявку
desk-act-conflict-unnamed = Снятие указания, кто не должен оценивать заявку
desk-act-panel-terms-changed = Изменение условий для жюри
desk-act-stepped-back = Передача заявки другим из-за конфликта интересов

desk-act-rules-accepted = Прочтение и принятие правил оценивания
desk-act-judge-profile-changed = Изменение сведений о себе как о судье
desk-act-judge-part-changed = Изменение роли судьи в жюри
desk-act-join-code-opened = Открытие кода для вступления в жюри
desk-act-join-code-closed = Закрытие кода для вступления в жюри
desk-act-judge-joined = Вступление в жюри по коду
desk-act-judges-reminded = Напоминание опаздывающим судьям
desk-act-letters-stopped = Остановка ожидающих писем

desk-nav-chairing = Ход работы
desk-act-chair-bound = Указание категорий председателя жюри
desk-act-bids-asked-for = Опрос судей о предпочтениях
desk-act-bids-closed = Конец опроса судей о предпочтениях
desk-act-bids-set = Указание предпочтений по заявкам
desk-act-entry-flagged = Сообщение, что с заявкой что-то не так
desk-act-entry-skipped = Откладывание заявки на потом
desk-act-flags-answered = Ответ на сообщения судей о заявке
desk-act-judge-back = Возвращение судьи, который вышел
desk-act-judge-left = Выход судьи из жюри
desk-act-judges-joined = Разрешение двум судьям снова сидеть вместе
desk-act-judges-separated = Разведение двух судей
desk-act-pairs-asked-for = Запрос предложения распределения
desk-act-pairs-changed = Изменение распределения из файла
desk-act-pairs-dropped = Откладывание предложения распределения
desk-act-pairs-released = Открытие заявок судьям
desk-act-paper-sheet-stands = Принятие бумажного листа, одинаково введённого двумя людьми
desk-act-paper-typed = Ввод бумажного листа
desk-act-rubric-changed = Изменение критериев оценки
desk-act-support-begun = Организатор за судью: начало
desk-act-support-ended = Организатор за судью: конец
desk-act-support-recused = Организатор за судью: самоотвод по заявке
desk-act-support-typed = Организатор за судью: ввод оценочного листа
desk-act-extra-proposed = Предложение листов сверх нужного для тура

desk-act-owner-named = Указание владельца проекта
desk-act-owner-asked-again = Повторный запрос владельцу проекта
desk-act-owner-none = Указание, что проект принадлежит команде
desk-act-consent-answered = Ответ владельца проекта
desk-act-terms-changed = Изменение условий участия

desk-intake = Поступление заявок
desk-intake-lead = { $n ->
    [one] Подана { $count } заявка; черновиков: { $drafts }.
    [few] Поданы { $count } заявки; черновиков: { $drafts }.
    [many] Подано { $count } заявок; черновиков: { $drafts }.
   *[other] Подано { $count } заявок; черновиков: { $drafts }.
}
desk-intake-busiest = { $n ->
    [one] Больше всего за один день: { $count } заявка, { $day }.
    [few] Больше всего за один день: { $count } заявки, { $day }.
    [many] Больше всего за один день: { $count } заявок, { $day }.
   *[other] Больше всего за один день: { $count } заявок, { $day }.
}
desk-intake-none = Пока ничего не подано
desk-intake-none-text = Как только команды начнут заявки, эта страница подсчитает их по дням и по тому, что они выбрали.
desk-intake-by-day = Подано по дням
desk-intake-days = То же в виде таблицы
desk-intake-day = День
desk-intake-begun = Начато
desk-intake-submitted = Подано
desk-intake-so-far = Подано к этому времени
desk-intake-drafts = Черновики
desk-intake-by = Заявки по признаку: { $what }
desk-intake-csv = Всё в CSV
desk-intake-csv-of = признак
desk-intake-csv-key = ключ
desk-intake-csv-name = название
desk-intake-csv-begun = начато (дни), черновики
desk-intake-csv-submitted = подано
desk-country = Заявки вашей страны
desk-country-lead = Вы следите за ними как координатор. Список растёт по мере подачи заявок; об оценивании он ничего не говорит.
desk-country-count = { $n ->
    [one] Подана { $count } заявка; ещё пишется: { $drafts }.
    [few] Поданы { $count } заявки; ещё пишется: { $drafts }.
    [many] Подано { $count } заявок; ещё пишется: { $drafts }.
   *[other] Подано { $count } заявок; ещё пишется: { $drafts }.
}
desk-country-caption = Поданные заявки: { $country }
desk-country-entity = Организация
desk-country-csv-country = страна
desk-country-csv-reference = номер
desk-country-csv-title = название
desk-country-csv-entity = организация
desk-country-csv-categories = категории
desk-country-csv-submitted = подано
desk-role-coordinator = Координатор страны
desk-coordinators = Координаторы стран
desk-coordinators-means = Следят за заявками страны: список поданного с организациями, ничего об оценивании. Никто из жюри этого конкурса.
desk-coordinator-email-help = На этот адрес придёт письмо со ссылкой на список.
desk-coordinator-country = Страна
desk-coordinator-name = Назначить координатора
desk-coordinator-end = Снять
said-coordinator-named = Теперь за этой страной следит { $email }.
said-coordinator-ended = Координатор больше не следит за этой страной.
desk-why-country = Выберите страну из списка
desk-act-view-saved = Сохранение вида списка заявок
desk-act-view-removed = Удаление сохранённого вида списка
desk-act-coordinator-named = Назначение координатора страны
desk-act-coordinator-ended = Снятие координатора страны

desk-erasure = Удалить мои данные
desk-erasure-lead = Ваше имя и адрес исчезнут из учётной записи, заявок, писем и импортированных файлов. То, что другие написали своими словами, например причина решения, останется как есть. Отменить это нельзя.
desk-erasure-account = Ваша учётная запись сразу закроется на всех устройствах. Там, где что-то ваше должно остаться, оно будет стоять под отметкой { $mark }.
desk-erasure-drafts = { $n ->
    [0] Нет черновиков, которые принадлежат только вам.
    [one] { $count } черновик, который принадлежит только вам, удаляется вместе с его файлами.
    [few] { $count } черновика, которые принадлежат только вам, удаляются вместе с их файлами.
    [many] { $count } черновиков, которые принадлежат только вам, удаляются вместе с их файлами.
   *[other] { $count } черновиков, которые принадлежат только вам, удаляются вместе с их файлами.
}
desk-erasure-left = { $n ->
    [0] Вы не состоите в командах с другими людьми.
    [one] Вы выходите из { $count } команды. Там, где вы руководите, руководство перейдёт к тому, кто состоит в команде дольше всех.
    [few] Вы выходите из { $count } команд. Там, где вы руководите, руководство перейдёт к тому, кто состоит в команде дольше всех.
    [many] Вы выходите из { $count } команд. Там, где вы руководите, руководство перейдёт к тому, кто состоит в команде дольше всех.
   *[other] Вы выходите из { $count } команд. Там, где вы руководите, руководство перейдёт к тому, кто состоит в команде дольше всех.
}
desk-erasure-kept = { $n ->
    [0] Не остаётся заявок, которые принадлежали только вам.
    [one] { $count } заявка остаётся в протоколе, без вашего имени и адреса.
    [few] { $count } заявки остаются в протоколе, без вашего имени и адреса.
    [many] { $count } заявок остаются в протоколе, без вашего имени и адреса.
   *[other] { $count } заявок остаются в протоколе, без вашего имени и адреса.
}
desk-erasure-record = Оценки, которые вы поставили, решения, которые вы подписали, и действия в журнале остаются, чтобы результаты можно было проверить. Они стоят под отметкой.
desk-erasure-letters = От писем вам остаются только вид и дата; то, что не ушло, не отправляется. Того, что почтовые серверы уже унесли, не вернуть.
desk-erasure-confirm = Удалить мои данные навсегда
desk-erasure-confirm-text = Возможно, сначала вы захотите забрать свои данные.
desk-erasure-type = Введите свой адрес: { $email }
desk-erasure-button = Удалить мои данные
desk-erasure-first = { $n ->
    [one] До этого нужно уладить { $count } вопрос
    [few] До этого нужно уладить { $count } вопроса
    [many] До этого нужно уладить { $count } вопросов
   *[other] До этого нужно уладить { $count } вопросов
}
desk-erasure-entry = Заявка { $reference } подана, и никто другой за неё не отвечает: отзовите её или пусть кто-нибудь вступит в команду и останется
desk-erasure-seat = Вы входите в жюри ({ $programme }): выйдите из него, чтобы ваши заявки могли оценить другие
desk-erasure-organising = У конкурса нет других организаторов ({ $programme }): назначьте ещё одного
desk-erasure-installation = Никто другой не управляет этой системой: назначьте ещё одного администратора
desk-why-erasure-typed = Это не ваш адрес. Введите его так, как он стоит выше
desk-why-erasure = { $n ->
    [one] Сначала нужно уладить { $count } вопрос
    [few] Сначала нужно уладить { $count } вопроса
    [many] Сначала нужно уладить { $count } вопросов
   *[other] Сначала нужно уладить { $count } вопросов
}
said-erased = Ваши данные удалены. Спасибо за всё, что вы здесь сделали.
desk-act-person-erased = Удаление данных человека

desk-act-letter-worded = Своя формулировка письма
desk-act-notice-put-up = Объявление, кого ищет команда
desk-act-notice-taken-down = Снятие объявления команды
desk-act-join-asked = Просьба о вступлении в команду
desk-step-challenges = { $n ->
    [one] Ответить на { $count } жалобу на результаты
    [few] Ответить на { $count } жалобы на результаты
    [many] Ответить на { $count } жалоб на результаты
   *[other] Ответить на { $count } жалобы на результаты
}
desk-act-challenge-filed = Оспорил результат
desk-act-challenge-withdrawn = Отозвал жалобу
desk-act-challenge-answered = Ответил на жалобу
desk-act-challenge-recipient-named = Назначил, кто отвечает на жалобы
desk-act-discussion-moved = Перевёл обсуждение жюри дальше
desk-act-discussion-note-written = Написал заметку в обсуждении жюри
desk-act-discussion-note-taken-back = Отозвал заметку из обсуждения жюри
desk-step-correct = Идёт исправление результатов: решите, подпишите и опубликуйте его или откажитесь от него
desk-act-correction-opened = Начал исправлять опубликованный результат
desk-act-correction-given-up = Отказался от исправления
desk-act-result-corrected = Опубликовал исправление результатов
