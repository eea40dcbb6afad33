# What is handed out: certificates, slides, lists, the text for the press, feeds.

desk-nav-documents = Документы
handed-documents = Документы для вручения
handed-documents-lead = Сертификаты, слайды, списки и текст для прессы — всё из опечатанного результата. Эту страницу видят только организаторы.
handed-no-pdf-title = PDF не встроен
handed-why-no-pdf = Программа собрана без вёрстки PDF. Тот, кто её обслуживает, пересобирает её так: cargo build --release --features pdf
handed-quiet-title = Под эмбарго
handed-quiet-text = Результаты опечатаны и не опубликованы. Всё здесь называет победителей: показывайте только тем, кто готовит сцену. Другим коды подтверждаются лишь после публикации.
handed-unsealed-title = Результат ещё не опечатан
handed-unsealed-text = Сертификаты и списки создаются, когда по каждой премии есть решение с двумя подписями. Оформление можно настроить уже сейчас.
handed-certificates = Сертификаты
handed-certificates-lead = Победителям, чемпионам, особо отмеченным, всем участникам и судьям; у каждого есть код, который после публикации подтверждает открытая страница.
handed-look = Оформление
handed-look-lead = Цвет — цвет этого выпуска премии. Внизу подписываются не более трёх человек.
handed-signatory = Подписывающий { $number }
handed-signatory-name = Имя
handed-signatory-title = Должность
handed-signatory-title-help = Например, «Председатель жюри». Печатается как написано, на всех языках.
handed-save = Сохранить
handed-logo = Логотип
handed-logo-there = Логотип стоит в верхней части каждого сертификата.
handed-logo-remove = Убрать логотип
handed-logo-file = Изображение логотипа
handed-logo-help = JPEG, PNG, WebP или GIF, не больше 2 МБ. Файл записывается заново, без сведений об авторе.
handed-logo-bring = Загрузить логотип
handed-specimen-see = Посмотреть образец
handed-specimen-lead = Сертификат без имени и кода с пометкой «образец»: его можно показывать.
handed-specimen-open = Открыть образец
handed-merit = За что
handed-language = Язык
handed-kind-winner = Победитель
handed-kind-champion = Чемпион
handed-kind-mention = Особое упоминание
handed-kind-participant = Участие
handed-kind-judge = Судейство
handed-specimen = ОБРАЗЕЦ
handed-specimen-title = Название заявки
handed-specimen-who = Название организации
handed-specimen-person = Имя судьи
handed-specimen-prize = Название премии
handed-certificate = Сертификат
handed-lead-entry = Настоящим удостоверяется, что заявка
handed-lead-judge = Настоящим удостоверяется, что
handed-award-winner = отмечена в выпуске «{ $programme }»:
handed-award-champion = отмечена в выпуске «{ $programme }»:
handed-award-mention = отмечена в выпуске «{ $programme }»:
handed-award-participant = участвовала в выпуске «{ $programme }».
handed-award-judge = является членом жюри «{ $programme }».
handed-merit-winner = Победитель
handed-merit-champion = Чемпион
handed-merit-mention = Особое упоминание
handed-confirm-at = Код { $code }. Подлинность этого сертификата можно проверить по адресу
handed-true = Этот сертификат подлинный
handed-code = Его код:
handed-true-text = Сравните написанное ниже с бумагой. Это взято из опубликованного результата.
handed-mine = Мои сертификаты
handed-mine-lead = Ваших команд и ваши как судьи. Они появляются здесь после публикации результатов.
handed-mine-none = Сертификатов пока нет
handed-mine-none-text = Сертификат появится здесь, когда будут опубликованы результаты конкурса, в котором вы участвовали.
handed-confirm-page = Страница проверки
handed-as-pdf = В PDF:
handed-batch = Последний файл
handed-batch-waiting = Работа начнётся через мгновение. Страница обновляется сама.
handed-batch-working = Сертификаты создаются
handed-progress = { $done } из { $total }
handed-batch-leave = Страницу можно закрыть: файл будет здесь.
handed-batch-failed = Файл создать не удалось. Запросите его снова; причина указана в журнале сервера.
handed-batch-void = Файл относится к прежней записи: результат опечатан заново. Запросите его снова.
handed-batch-get = Скачать ZIP
handed-batch-ask = Создать файл
handed-wanted = Чьи
handed-wanted-winners = Победители
handed-wanted-honoured = Победители, чемпионы, особо отмеченные
handed-wanted-participants = Остальные участники
handed-wanted-judges = Судьи
handed-wanted-everybody = Все
handed-tongues-own = Каждый на языке получателя
handed-tongues-all = Каждый на всех шести языках
handed-why-long = Не больше { $most } знаков.
handed-why-no-name = Укажите имя того, кто занимает эту должность, или оставьте обе строки пустыми.
said-documents-changed = Сохранено. Новые сертификаты будут выглядеть так.
said-certificates-asked = Сертификаты создаются.
desk-act-documents-changed = Изменение оформления сертификатов
desk-act-certificates-asked = Запрос на создание сертификатов
handed-slides = Слайды в PDF
handed-slides-lead = По странице на каждый шаг церемонии: премия, чемпионы, победитель, особые упоминания. Для зала без сети.
handed-slide-champions = Чемпионы
handed-lists = Списки
handed-lists-lead = Что гравируют на призах и кто выходит на общую фотографию. Для печати или в CSV.
handed-engraving = Для гравировки
handed-pictures = Общая фотография
handed-as-csv = В CSV
handed-read = Показать на этом языке
handed-head-number = №
handed-head-prize = Премия
handed-head-category = Категория
handed-head-merit = Награда
handed-head-reference = Номер
handed-head-title = Заявка
handed-head-who = Кто
handed-head-country = Страна
handed-head-correction = Исправление
handed-lacking-title = В некоторых названиях есть знаки, которых нет ни в одном здешнем шрифте
handed-lacking-text = На бумаге на их месте будут пустые квадраты. Прежде чем вручать, спросите команду, как название пишется другим письмом.
handed-lacking = Нет шрифта для: { $signs }
handed-head-people = Люди
handed-line = { $what }: { $who }
handed-press = Текст для прессы
handed-press-way = Каждая премия в порядке церемонии, на каждом из шести языков, с пометкой об эмбарго до публикации.
handed-press-title = { $programme }: результаты
handed-press-embargo = ЭМБАРГО: не публиковать до окончания церемонии, запланированного на { $when }
handed-press-quiet = ЭМБАРГО: не публиковать до опубликования результатов
handed-press-seal = Результат опечатан { $when }. Отпечаток записи (SHA-256): { $fingerprint }
handed-press-text = Скачать простым текстом
handed-elsewhere = Взять результат с собой:
handed-csv = Таблица (CSV)
handed-json = Опечатанная запись (JSON)
handed-atom = Лента новостей (Atom)
handed-calendar = Даты для вашего календаря (iCalendar)
handed-count = { $n ->
    [one] { $count } сертификат
    [few] { $count } сертификата
    [many] { $count } сертификатов
   *[other] { $count } сертификата
}
handed-press-lead = { $n ->
    [one] «{ $programme }»: принято решение о { $count } премии.
    [few] «{ $programme }»: принято решение о { $count } премиях.
    [many] «{ $programme }»: принято решение о { $count } премиях.
   *[other] «{ $programme }»: принято решение о { $count } премии.
}
handed-ended = Этой награды больше нет
handed-ended-text = Этот сертификат был верен до { $when }. Затем результат исправили, и награда присуждена иначе.

# The picture of the result that other sites show.

handed-share-more = { $n ->
    [one] и ещё { $count } премия
    [few] и ещё { $count } премии
    [many] и ещё { $count } премий
   *[other] и ещё { $count } премии
}
