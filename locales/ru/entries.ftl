# Entries: what entrants and organisers read.

entries-entry = Заявка
entries-untitled = Заявка без названия
entries-no-answer = Нет ответа
entries-reference = Номер заявки
entries-state = Состояние
entries-state-draft = Черновик
entries-state-submitted = Подана
entries-state-withdrawn = Отозвана
entries-category = Категория
entries-challenge = Задача
entries-categories = Категории
entries-challenges = Задачи
entries-category-help =
    { $n ->
        [one] Сколько нужно выбрать: { $count }.
        [few] Выберите хотя бы одну, но не более { $count }.
        [many] Выберите хотя бы одну, но не более { $count }.
       *[other] Выберите хотя бы одну, но не более { $count }.
    }
entries-challenge-help =
    { $n ->
        [one] Сколько нужно выбрать: { $count }.
        [few] Выберите хотя бы одну, но не более { $count }.
        [many] Выберите хотя бы одну, но не более { $count }.
       *[other] Выберите хотя бы одну, но не более { $count }.
    }
entries-team = Команда
entries-submitted = Подана
entries-submitted-on = Подана { $when }
entries-changed = Последнее изменение: { $when }
entries-you = (вы)
entries-role-lead = Руководит командой
entries-role-member = Участник
entries-since = С { $when }
entries-invited-on = Приглашение отправлено { $when }, ответа пока нет
entries-withdrawn-on = Отозвана { $when }

# My entries
entries-mine-lead = Все ваши заявки и следующий шаг для каждой.
entries-mine-none = У вас пока нет заявок
entries-mine-none-text = Выберите конкурс, который принимает заявки, и начните. Черновик сохраняется, пока вы пишете.
entries-mine-find = Посмотреть конкурсы

# Beginning
entries-enter-title = Участие в конкурсе «{ $programme }»
entries-enter-lead = Вот что для этого нужно. Вы можете начать сейчас, сохранить в любой момент и продолжить позже.
entries-enter-closes = Приём заявок закрывается { $closes }.
entries-enter-closed = Приём заявок не открыт
entries-enter-begin = Начать заявку
entries-enter-after = Вы станете руководителем команды и сможете пригласить других.
entries-enter-sign-in = Начать с адреса электронной почты
entries-enter-letter = Вы получите письмо со ссылкой, которая вернёт вас на эту страницу; пароль не нужен.
entries-enter-what = Что вам понадобится
entries-enter-questions = О чём спрашивают
entries-enter-categories =
    { $n ->
        [one] Для одной заявки из списка ниже можно выбрать: { $count }.
        [few] Для одной заявки из списка ниже можно выбрать не более { $count }.
        [many] Для одной заявки из списка ниже можно выбрать не более { $count }.
       *[other] Для одной заявки из списка ниже можно выбрать не более { $count }.
    }
entries-enter-team =
    { $n ->
        [one] В команде может быть не более { $count } человека, вместе с руководителем.
        [few] В команде может быть не более { $count } человек, вместе с руководителем.
        [many] В команде может быть не более { $count } человек, вместе с руководителем.
       *[other] В команде может быть не более { $count } человека, вместе с руководителем.
    }

# One entry, for its team
entries-standing-draft = Это черновик. Подайте его до { $closes }.
entries-standing-never = Приём заявок закрылся { $closes }. Этот черновик не был подан, поэтому его никто не оценивает.
entries-standing-submitted = Ваша заявка подана. Вы можете изменить её до { $closes }.
entries-standing-judged = Ваша заявка подана, изменить её уже нельзя. Мы напишем вам, когда будут новости.
entries-standing-withdrawn = Эта заявка отозвана. Её никто не оценивает.
entries-next-write = Продолжить
entries-next-submit-again = Проверить и подать снова
entries-differs = У вас есть изменения, которые не поданы
entries-differs-text = Жюри читает то, что вы подали раньше. Подайте заявку снова, и жюри прочитает новый текст.
entries-change = Изменить заявку
entries-preview = Посмотреть, как видит жюри
entries-receipt = Подтверждение
entries-back = Назад к заявке
entries-hand-over = Передать руководство: { $name }
entries-remove = Исключить из команды: { $name }
entries-leave = Покинуть команду
entries-take-back = Отменить приглашение: { $email }
entries-invite = Пригласить человека в команду
entries-invite-help = Он получит письмо со ссылкой. Воспользоваться ею сможет только человек с этим адресом.
entries-invite-send = Отправить приглашение
entries-withdraw = Отозвать эту заявку

# The form
entries-form-title = Ваша заявка на конкурс «{ $programme }»
entries-form-lead = Ваш текст сохраняется, пока вы пишете. Приём заявок закрывается { $closes } ({ $in }).
entries-form-after = Пока ничего не подано: на следующей странице вы прочитаете всё ещё раз.
entries-option-text = О варианте «{ $option }»
entries-option-texts = Напишите о каждом выбранном варианте
entries-words-least = Слов: { $have } (не меньше { $least })
entries-words-most = Слов: { $have } (не больше { $most })
entries-words-between = Слов: { $have } (от { $least } до { $most })
entries-check = Сохранить и проверить
entries-save = Сохранить черновик
entries-saved = Сохранено: { $time }
entries-not-saved = Не сохранено. Ваш текст всё ещё на этой странице.
entries-not-saved-because = Не сохранено: { $why } Ваш текст всё ещё на этой странице.
entries-saved-elsewhere = Не сохранено: эта заявка изменена в другом окне или другим человеком. Нажмите «Сохранить черновик», чтобы увидеть оба текста.

entries-stale-title = За это время заявку изменили
entries-stale-lead = Время сохранения: { $when }. Это сделано в другом окне или кем-то из вашей команды. Ничего не перезаписано: вот оба текста. Выберите, какой оставить.
entries-stale-caption = Что ввели вы и что сохранено
entries-stale-question = Вопрос
entries-stale-typed = Что ввели вы
entries-stale-kept = Что сохранено
entries-stale-differs = Различается
entries-stale-use-typed = Оставить мой текст
entries-stale-use-kept = Оставить сохранённый текст

# Submitting
entries-check-title = Проверьте свои ответы
entries-check-lead = Прочитайте всё ещё раз, затем подайте заявку. Вы можете изменить её до { $closes }.
entries-check-back = Назад к форме
entries-check-why-not = Это подать нельзя
entries-check-mistakes =
    { $n ->
        [one] До подачи нужно дополнить или исправить { $count } пункт:
        [few] До подачи нужно дополнить или исправить { $count } пункта:
        [many] До подачи нужно дополнить или исправить { $count } пунктов:
       *[other] До подачи нужно дополнить или исправить { $count } пункта:
    }
entries-check-mend = Перейти к форме
entries-check-after = Каждый в команде получит письмо с номером заявки.
entries-submit = Подать заявку
entries-submit-again = Подать снова
entries-receipt-title = Ваша заявка подана
entries-receipt-reference = Номер вашей заявки
entries-receipt-when = Подана { $when }
entries-receipt-letter = Каждый в команде получит письмо с этим номером.
entries-receipt-until = Вы можете изменить заявку до { $until }.
entries-receipt-closed = Приём заявок закрыт, поэтому изменить её уже нельзя.

entries-preview-title = Как это читает жюри
entries-preview-blind = Оценка анонимная: жюри не видит ответов, по которым можно узнать вас, поэтому здесь их нет.
entries-preview-open = Жюри видит все ответы, которые стоят здесь.
entries-preview-rounds = В каком туре

entries-withdraw-title = Отозвать эту заявку
entries-withdraw-effect = Это нельзя отменить
entries-withdraw-text =
    { $n ->
        [one] Заявка будет снята и не будет оцениваться. Об этом узнает { $count } человек в команде.
        [few] Заявка будет снята и не будет оцениваться. Об этом узнают { $count } человека в команде.
        [many] Заявка будет снята и не будет оцениваться. Об этом узнают { $count } человек в команде.
       *[other] Заявка будет снята и не будет оцениваться. Об этом узнают { $count } человека в команде.
    }
entries-withdraw-reason = Почему вы её отзываете?
entries-withdraw-reason-help = Это прочитают организатор и ваша команда.
entries-withdraw-button = Отозвать заявку
entries-withdraw-keep = Оставить заявку

entries-invitation-title = Вступить в команду
entries-invitation-lead = Вас приглашают в команду, которая участвует в конкурсе «{ $programme }».
entries-invitation-accept = Вступить в команду
entries-invitation-after = После этого вы сможете вместе читать и изменять заявку.
entries-invitation-answered = На это приглашение уже дан ответ.

# For organisers
entries-list-title = Заявки
entries-list-lead =
    { $n ->
        [one] { $count } заявка с её состоянием и командой.
        [few] { $count } заявки с их состоянием и командами.
        [many] { $count } заявок с их состоянием и командами.
       *[other] { $count } заявки с их состоянием и командами.
    }
entries-list-caption = Заявки, сначала последние
entries-list-none = Заявок пока нет
entries-list-none-text = Заявки появятся здесь, как только кто-нибудь начнёт заявку или когда вы загрузите их из файла.
entries-list-none-found = Подходящих заявок нет
entries-list-none-found-text = Попробуйте меньше слов или другой фильтр.
entries-list-all = Показать все заявки
entries-search = Поиск
entries-filter = Показать
entries-any = Любое значение
entries-csv = Сохранить этот список в файл (CSV)
entries-csv-reference = Номер заявки
entries-csv-state = Состояние
entries-csv-submitted = Подана
entries-csv-verdict = Предварительный отбор
entries-csv-categories = Категории
entries-csv-team = Команда
entries-csv-addresses = Адреса
entries-one-lead = Всё, что сообщила команда. Это видят только организаторы и аудиторы.
entries-extras = Ещё из файла
entries-extras-text = Столбцы, для которых в форме нет вопроса. Их видят только организаторы и аудиторы.
entries-team-none = Команды нет: эта заявка загружена из файла без адресов.
entries-screening = Предварительный отбор
entries-screening-text = Укажите, допущена ли заявка. Команда получит письмо через десять минут; до этого его можно остановить.
entries-screened-by = { $name }, { $when }
entries-verdict = Решение
entries-verdict-eligible = Допущена
entries-verdict-not_eligible = Не допущена
entries-verdict-none = Отбор ещё не проведён
entries-reason = Причина
entries-reason-help = Нужна, если заявка не допущена. Её прочитает команда.
entries-screen = Сохранить решение

# The catalogue
entries-catalogue-title = Заявки конкурса «{ $programme }»
entries-catalogue-lead =
    { $n ->
        [one] { $count } заявка.
        [few] { $count } заявки.
        [many] { $count } заявок.
       *[other] { $count } заявки.
    }
entries-catalogue-none-text = Здесь ничего нет, или ничто не соответствует вашему поиску.

# Imports
entries-imports-title = Загрузить заявки
entries-imports-lead = Выберите файл. Сначала вы увидите, что он изменит; без вашего подтверждения ничего не произойдёт.
entries-imports-before = Прежние файлы
entries-imports-none = Файлы ещё не загружались.
entries-import-kind = Что это?
entries-import-kind-devpost = Отчёт Devpost «Projects»
entries-import-kind-devpost-help = Файл CSV, который выгружает Devpost, в любой его форме.
entries-import-kind-table = Таблица заявок
entries-import-kind-table-help = Файл CSV или первый лист электронной таблицы (XLSX) с заголовком и одной заявкой в каждой строке либо список JSON из HotCRP или pretalx. Вы укажете, что означает каждый столбец.
entries-import-file = Файл
entries-import-file-help = CSV в UTF-8, XLSX или JSON, не более 10 МБ.
entries-import-look = Посмотреть, что изменится
entries-import-look-again = Ещё раз посмотреть, что изменится
entries-import-title = Что изменит этот файл
entries-import-lead = Пока ничего не произошло. Просмотрите изменения, затем примените их или оставьте всё как есть.
entries-import-applied = Применён { $when }
entries-import-applied-text = Так файл соотносится с заявками сейчас.
entries-import-waiting = Не применён
entries-import-count-add =
    { $n ->
        [one] { $count } новая заявка
        [few] { $count } новые заявки
        [many] { $count } новых заявок
       *[other] { $count } новой заявки
    }
entries-import-count-change =
    { $n ->
        [one] Изменится { $count } заявка
        [few] Изменятся { $count } заявки
        [many] Изменятся { $count } заявок
       *[other] Изменятся { $count } заявки
    }
entries-import-count-withdraw =
    { $n ->
        [one] Отсутствует { $count } заявка из прежнего файла
        [few] Отсутствуют { $count } заявки из прежних файлов
        [many] Отсутствуют { $count } заявок из прежних файлов
       *[other] Отсутствуют { $count } заявки из прежних файлов
    }
entries-import-count-same =
    { $n ->
        [one] { $count } заявка останется как есть
        [few] { $count } заявки останутся как есть
        [many] { $count } заявок останутся как есть
       *[other] { $count } заявки останутся как есть
    }
entries-import-problems =
    { $n ->
        [one] Нужно просмотреть { $count } пункт
        [few] Нужно просмотреть { $count } пункта
        [many] Нужно просмотреть { $count } пунктов
       *[other] Нужно просмотреть { $count } пункта
    }
entries-import-problems-caption = Что не удалось прочитать и что делать
entries-import-row = Строка
entries-import-column = Столбец
entries-import-what = Что не так и что делать
entries-import-names = Неизвестные здесь названия
entries-import-names-text = В файле названы эти награды или задачи. Укажите, что означает каждое название.
entries-import-in-entries =
    { $n ->
        [one] Встречается в { $count } заявке.
        [few] Встречается в { $count } заявках.
        [many] Встречается в { $count } заявках.
       *[other] Встречается в { $count } заявки.
    }
entries-import-prize-open = Не решено
entries-import-prize-none = Не наше: пропустить
entries-import-columns = Столбцы
entries-import-columns-text = Укажите, что означает каждый столбец файла. То, чему нет места, сохраняется для организаторов.
entries-import-column-none = Места нет: сохранить для организаторов
entries-import-column-title = Название заявки
entries-import-column-key = Номер заявки
entries-import-column-state = Состояние (черновик или подана)
entries-import-column-category = Категории или задачи
entries-import-column-person = Имя человека
entries-import-column-email = Адрес электронной почты человека
entries-import-apply-title = Применить этот файл
entries-import-apply-text =
    { $n ->
        [one] { $count } заявка будет добавлена или изменена, за один шаг. Оценки сохраняются.
        [few] { $count } заявки будут добавлены или изменены, за один шаг. Оценки сохраняются.
        [many] { $count } заявок будут добавлены или изменены, за один шаг. Оценки сохраняются.
       *[other] { $count } заявки будут добавлены или изменены, за один шаг. Оценки сохраняются.
    }
entries-import-gone =
    { $n ->
        [one] { $count } заявка была загружена из прежнего файла и отсутствует в этом:
        [few] { $count } заявки были загружены из прежних файлов и отсутствуют в этом:
        [many] { $count } заявок были загружены из прежних файлов и отсутствуют в этом:
       *[other] { $count } заявки были загружены из прежних файлов и отсутствуют в этом:
    }
entries-import-withdraw = Отозвать их
entries-import-withdraw-help = Без этой отметки они останутся как есть. Отозванная заявка не возвращается.
entries-import-apply = Применить
entries-import-nothing = Применять нечего
entries-import-nothing-text = Всё, что есть в этом файле, здесь уже есть.
entries-import-rows = Построчно
entries-import-rows-caption = Заявки из файла, в его порядке
entries-import-step = Что произойдёт
entries-import-step-add = Новая
entries-import-step-change = Изменится
entries-import-step-withdraw = Отсутствует
entries-import-step-same = Останется
entries-import-becomes-submitted = подана
entries-import-people =
    { $n ->
        [one] Добавится { $count } человек
        [few] Добавятся { $count } человека
        [many] Добавятся { $count } человек
       *[other] Добавятся { $count } человека
    }

# Why not
entries-why-withdrawn = Эта заявка отозвана.
entries-why-incomplete =
    { $n ->
        [one] { $count } ответ нужно дать или исправить.
        [few] { $count } ответа нужно дать или исправить.
        [many] { $count } ответов нужно дать или исправить.
       *[other] { $count } ответа нужно дать или исправить.
    }
entries-why-lead-only = Это может сделать только руководитель команды.
entries-why-deciding = Идёт выбор победителей, поэтому отозвать заявку здесь уже нельзя. Напишите организатору.
entries-why-team-full =
    { $n ->
        [one] В команде здесь может быть не более { $count } человека, вместе с приглашёнными.
        [few] В команде здесь может быть не более { $count } человек, вместе с приглашёнными.
        [many] В команде здесь может быть не более { $count } человек, вместе с приглашёнными.
       *[other] В команде здесь может быть не более { $count } человека, вместе с приглашёнными.
    }
entries-why-lead-stays = Вы руководите этой командой. Прежде чем её покинуть, передайте руководство другому.
entries-why-not-submitted = Предварительный отбор возможен только для поданной заявки.
entries-why-no-reason = Напишите, почему заявка не допущена. Это прочитает команда.
entries-why-no-verdict = Выберите, допущена ли заявка.
entries-why-no-withdrawal-reason = Напишите, почему вы отзываете заявку.
entries-why-stale = За это время заявку изменили.
entries-why-stale-check = Заявку изменили после того, как вы открыли эту страницу. Прочитайте её ещё раз, затем подайте.
entries-why-on-team = Этот человек уже в команде.
entries-why-invitation-used = Это приглашение уже использовано.
entries-why-no-category = Выберите, к чему относится заявка.
entries-why-many-categories =
    { $n ->
        [one] Слишком много. Сколько можно выбрать: { $count }.
        [few] Выберите не более { $count }.
        [many] Выберите не более { $count }.
       *[other] Выберите не более { $count }.
    }
entries-why-missing = На вопрос «{ $field }» ещё нет ответа.
entries-why-few-words =
    { $n ->
        [one] «{ $field }»: слов сейчас { $have }, нужно не меньше { $limit }.
        [few] «{ $field }»: слов сейчас { $have }, нужно не меньше { $limit }.
        [many] «{ $field }»: слов сейчас { $have }, нужно не меньше { $limit }.
       *[other] «{ $field }»: слов сейчас { $have }, нужно не меньше { $limit }.
    }
entries-why-many-words =
    { $n ->
        [one] «{ $field }»: слов сейчас { $have }, допускается не больше { $limit }.
        [few] «{ $field }»: слов сейчас { $have }, допускается не больше { $limit }.
        [many] «{ $field }»: слов сейчас { $have }, допускается не больше { $limit }.
       *[other] «{ $field }»: слов сейчас { $have }, допускается не больше { $limit }.
    }
entries-why-option = «{ $field }»: выберите из списка.
entries-why-option-text = Напишите о варианте «{ $field }» или не выбирайте его.
entries-why-link = «{ $field }»: нужен полный адрес, который начинается с https:// или http://.
entries-why-email = «{ $field }»: нужен адрес электронной почты, например name@example.org.
entries-why-number = «{ $field }»: нужно целое число.
entries-why-many-files = «{ $field }»: файлов может быть не более { $most }.
entries-why-other-file = «{ $field }»: нужны файлы других видов.
entries-why-quota = Общий размер файлов этой заявки не может превышать { $most } МБ, и он уже достигнут. Уберите один файл, чтобы добавить другой.

entries-import-why-kind = Выберите, что это за файл.
entries-import-why-no-file = Выберите файл не больше 10 МБ.
entries-import-why-json = Этот JSON не является ни списком работ HotCRP, ни списком заявок pretalx. Выгрузите один из них или загрузите заявки как таблицу.
entries-import-why-broken-json = Этот JSON обрывается или содержит ошибку в строке { $line }. Выгрузите его снова.
entries-import-why-not-devpost = Нет столбца «Project Title», значит, это не отчёт Devpost «Projects». Выгрузите отчёт снова или загрузите файл как таблицу.
entries-import-why-no-title-column = Ни один столбец не указан как название. Выберите его ниже.
entries-import-why-status = Состояние «{ $status }» неизвестно, поэтому эта строка пропущена. Напишите «Draft» или «Submitted» и загрузите файл снова.
entries-import-why-url = Поданная заявка без адреса: в новом файле её можно будет найти только по дате и автору. Выгрузите отчёт со столбцом «Submission Url».
entries-import-why-twice =
    { $n ->
        [one] Эта же заявка уже стоит в строке { $first }; данная строка пропущена. Удалите одну из них.
        [few] Эта же заявка уже стоит в строке { $first }; данная строка пропущена. Удалите одну из них.
        [many] Эта же заявка уже стоит в строке { $first }; данная строка пропущена. Удалите одну из них.
       *[other] Эта же заявка уже стоит в строке { $first }; данная строка пропущена. Удалите одну из них.
    }
entries-import-why-date = «{ $date }» не является датой вида месяц/день/год часы:минуты:секунды. Значение сохранено как есть.
entries-import-why-extra-cells =
    { $n ->
        [one] В этой строке есть ячейки за пределами заголовка, в котором { $cells } столбец. Они пропущены; проверьте, не потеряна ли кавычка.
        [few] В этой строке есть ячейки за пределами заголовка, в котором { $cells } столбца. Они пропущены; проверьте, не потеряна ли кавычка.
        [many] В этой строке есть ячейки за пределами заголовка, в котором { $cells } столбцов. Они пропущены; проверьте, не потеряна ли кавычка.
       *[other] В этой строке есть ячейки за пределами заголовка, в котором { $cells } столбца. Они пропущены; проверьте, не потеряна ли кавычка.
    }
entries-import-why-email = «{ $email }» не является адресом электронной почты, поэтому этот человек не войдёт в команду. Исправьте адрес и загрузите файл снова.
entries-import-why-no-email = { $name }: нет адреса электронной почты, поэтому этот человек не войдёт в команду. Добавьте адрес и загрузите файл снова.
entries-import-why-categories =
    { $n ->
        [one] В файле названо больше, чем позволяют настройки. Взято только из начала списка: { $most }. Разрешите больше в настройках и загрузите файл снова.
        [few] В файле названо больше, чем позволяют настройки. Взято только из начала списка: { $most }. Разрешите больше в настройках и загрузите файл снова.
        [many] В файле названо больше, чем позволяют настройки. Взято только из начала списка: { $most }. Разрешите больше в настройках и загрузите файл снова.
       *[other] В файле названо больше, чем позволяют настройки. Взято только из начала списка: { $most }. Разрешите больше в настройках и загрузите файл снова.
    }
entries-import-why-withdrawn = Заявка { $reference } здесь отозвана и останется отозванной.
entries-import-why-was-submitted = Заявка { $reference } здесь подана, а в файле это черновик. Она останется поданной; если её нужно убрать, отзовите её здесь.

# Said once after a button
said-draft-saved = Ваш черновик сохранён.
said-file-added = Файл добавлен.
said-invited = Приглашение отправлено на адрес { $email }.
said-team-joined = Вы в команде.
said-team-left = Вы покинули команду.
said-member-removed = В команде стало на одного человека меньше.
said-handed-over = Теперь командой руководит другой человек.
said-invitation-taken-back = Приглашение отменено.
said-entry-withdrawn = Заявка отозвана.
said-entry-screened = Решение сохранено. Команда получит письмо через десять минут.
said-import-applied = Файл применён. Новых заявок: { $added }, изменено: { $changed }, отозвано: { $withdrawn }.
said-import-before = Этот файл уже был применён раньше. Сейчас ничего не изменилось.

entries-hidden-title = Скрыто из-за конфликта интересов
entries-hidden-text = { $n ->
    [one] Вам слишком близка { $count } заявка, поэтому она здесь не показана и не учтена. Ею занимается другой организатор.
    [few] Вам слишком близки { $count } заявки, поэтому они здесь не показаны и не учтены. Ими занимается другой организатор.
    [many] Вам слишком близки { $count } заявок, поэтому они здесь не показаны и не учтены. Ими занимается другой организатор.
   *[other] Вам слишком близки { $count } заявки, поэтому они здесь не показаны и не учтены. Ими занимается другой организатор.
}
entries-why-hidden = Скрыто из-за конфликта интересов: эта заявка слишком близка вам. Ею занимается другой организатор.
entries-step-back = Эта заявка слишком близка мне
entries-step-back-text = После этого вы не увидите эту заявку среди рабочих материалов, и ею займётся другой организатор. Отменить это самостоятельно нельзя.
entries-step-back-reason = Почему
entries-step-back-button = Передать другим
entries-why-step-back-reason = Объясните в нескольких словах, почему она вам слишком близка.
said-stepped-back = Вы передали заявку другим.
entries-conflicts = Конфликты интересов
entries-conflicts-text = Если кто-то слишком близок к вам или настроен против вас и не сможет судить беспристрастно, сообщите об этом до начала оценки.
entries-conflicts-link = Указать, кто не должен оценивать вашу заявку

entries-change-link = Попросить об изменении …
entries-change-ask = Попросить об изменении
entries-change-lead = Команда сможет изменить свою заявку и подать её снова до указанной вами даты, открыт приём заявок или нет. Предварительный отбор ждёт этого.
entries-change-words = Что следует изменить
entries-change-words-help = Команда прочитает это в письме и на странице своей заявки.
entries-change-until = До какого времени
entries-change-until-help = Часовой пояс: { $zone }. Самое позднее — когда начнётся оценка: { $latest }.
entries-change-effect = Команда сразу получит письмо. Решение, принятое раньше, больше не действует.
entries-change-send = Попросить команду
entries-change-open = Запрошено изменение
entries-change-until-when = Заявка открыта для команды до { $when }.
entries-change-take-back = Больше не ждать
entries-change-earlier = Прежние просьбы
entries-change-made = изменена { $when }
entries-change-ended = завершено { $when }
entries-change-waiting = ждём команду
entries-change-late = время вышло, ничего не подано
entries-change-own = Организаторы просят внести изменения до { $when }
entries-change-own-text = Измените заявку и подайте её снова. До этого действует то, что вы подали в последний раз.
entries-why-change-judged = Оценка уже началась: то, что читает жюри, больше не меняется.
entries-why-change-words = Напишите, что следует изменить.
entries-why-change-past = Дайте команде время: эта дата уже прошла.
entries-why-change-late = Оценка начинается { $opens }: изменение нужно внести до этого.
entries-why-change-open = Кто-то уже попросил об изменении. Сначала завершите ту просьбу.
said-change-asked = Просьба направлена команде в письме.
said-change-taken-back = Ответа команды больше не ждём.

entries-sections = Разделы формы
entries-section-unnamed = Раздел { $number }
entries-section-complete = Заполнен
entries-section-left =
    { $n ->
        [one] Остался { $count } ответ
        [few] Осталось { $count } ответа
        [many] Осталось { $count } ответов
       *[other] Осталось { $count } ответа
    }
entries-next-section = Сохранить и продолжить
entries-choose-one = Выберите вариант
entries-only-if = Только если ответ на вопрос «{ $question }»: { $options }
entries-suggested = Часто подходит к вашей категории. Это только подсказка.
entries-otherwise-title = Похоже, часть текста на другом языке. Ожидаемый язык: { $language }
entries-otherwise-text = Этот выпуск конкурса просит подавать заявки на этом языке. Это предположение программы, и оно может быть ошибочным; решает человек.
entries-otherwise-desk = Похоже, язык другой (ожидается: { $language })
language-en = английский
language-ar = арабский
language-zh = китайский
language-fr = французский
language-ru = русский
language-es = испанский
entries-after = После объявления результатов
entries-after-feedback = Отзыв об этой заявке
entries-after-challenges = Оспорить этот результат
