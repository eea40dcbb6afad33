# Оценивание: список и листы судьи, ход работы у организатора, закрытие тура.

scoring-done = Готово
scoring-to-do = Предстоит
scoring-days-left = Осталось дней
scoring-continue = Продолжить
scoring-entry = Заявка
scoring-entries = Заявки
scoring-reference = Номер
scoring-state = Состояние
scoring-state-to-do = Предстоит
scoring-state-skipped = Пока отложена
scoring-state-begun = Начата
scoring-state-done = Готово
scoring-total = Итог
scoring-category = Категория
scoring-judge = Судья
scoring-judges = Судьи
scoring-sheets = Листы
scoring-short = Заявки, которым не хватает листов
# Сколько из скольких: «12 из 20».
scoring-of = { $done } из { $all }

scoring-judging-title = Ваша работа в жюри
scoring-judging-lead = Всё, что вы оцениваете, начиная с последнего.
scoring-judging-empty-title = Оценивать нечего
scoring-judging-empty-text = Когда вас пригласят в жюри, это появится здесь.
scoring-judging-unanswered = Вы ещё не приняли это приглашение.
scoring-see-invitation = Посмотреть приглашение

scoring-list-title = Ваши заявки для оценки — { $programme }
scoring-list-heading = Ваши заявки для оценки
scoring-list-lead = Прочитайте каждую заявку и поставьте баллы. Их можно менять, пока оценивание не закрыто.
scoring-until = Сохранять и менять листы можно до { $until }.
scoring-list-caption = Заявки, которые вам поручены
scoring-list-flagged = Сообщено организаторам
scoring-list-flag-answered = Организаторы ответили
scoring-list-empty-title = Заявок пока нет
scoring-list-empty-text = Организаторы ещё не открыли вам заявки. Вы получите письмо; сейчас делать ничего не нужно.
scoring-own-heading = Мои оценки
scoring-own-text = Ваши отправленные листы — чтобы оценивать ровно. Чужих здесь нет.
scoring-own-rounds = Туры, в которых вы оценивали
scoring-own-caption = Ваши баллы по каждой заявке
scoring-own-mean = Ваше среднее
scoring-own-spread = Ваш разброс
scoring-own-spread-help = Разброс показывает, насколько ваши баллы отходят от среднего (стандартное отклонение). Малый разброс значит, что вы ставите всем почти одинаково.
scoring-own-empty-title = Пока ничего не отправлено
scoring-own-empty-text = Когда вы отправите лист, ваши баллы появятся здесь.
scoring-own-sheets = Мои листы полностью, для печати
scoring-own-sheets-lead = Все записи, включая заметки для себя. Автор: { $judge }. Распечатайте страницу через браузер.

scoring-sheet-title = Оценочный лист — { $entry }
scoring-jump = Части страницы
scoring-jump-entry = Заявка
scoring-jump-scores = Ваш лист
scoring-cannot-judge = Не могу оценить
scoring-not-answered = Нет ответа
# Уровень в предложении: «3 · Много».
scoring-level = { $points } · { $name }
scoring-comment = Комментарий для участника
scoring-comment-help = Участник сможет прочитать его после объявления результатов, без вашего имени. Организаторы и председатели жюри прочтут его, когда тур будет закрыт.
scoring-note = Заметка для себя
scoring-note-help = Её читаете только вы: ни организаторы, ни участники, ни другие судьи её не видят.
scoring-saved = Сохранено: { $time }
scoring-saved-submitted = Сохранено: { $time }. Ваш лист остаётся отправленным.
scoring-draft-stale = Не сохранено: лист изменён в другом окне. Нажмите «Сохранить и дальше», чтобы увидеть обе версии.
scoring-check = Проверить и отправить
scoring-save-correction = Сохранить исправление
scoring-save-and-next = Сохранить и дальше
scoring-skip = Пока отложить
scoring-have-conflict = У меня конфликт интересов
scoring-correcting = Вы отправили этот лист. Исправить его можно до { $until }.
scoring-read-only-title = Этот лист сейчас нельзя изменить
scoring-keys-title = Клавиши
scoring-key-enter = Enter
scoring-keys-digits = ставит столько баллов и переходит к следующему критерию; 0 означает 10, если 10 — наибольший балл
scoring-keys-cannot = отмечает, что вы не можете оценить критерий
scoring-keys-enter = переходит к проверке листа, а оттуда — к следующей заявке
scoring-keys-list = открывает этот список
scoring-keys-text = Цифры действуют, только когда выбран критерий. Tab и стрелки работают как обычно.
scoring-keys-off = Отключить цифры
scoring-keys-on = Включить цифры
scoring-words = { $n ->
    [one] { $count } слово из { $most } возможных
    [few] { $count } слова из { $most } возможных
    [many] { $count } слов из { $most } возможных
   *[other] { $count } слов из { $most } возможных
}

scoring-stale-title = Этот лист изменён в другом окне
scoring-stale-lead = Другое окно сохранило этот лист { $time }, уже после открытия этой страницы. Ничего не стёрто. Вот обе версии; выберите, какую оставить.
scoring-stale-caption = Что в этом окне и что сохранено
scoring-stale-what = Часть
scoring-stale-here = Это окно
scoring-stale-saved = Сохранено
scoring-stale-differs = Отличается
scoring-stale-keep-saved = Оставить сохранённое
scoring-stale-keep-here = Сохранить из этого окна

scoring-check-title = Проверьте лист — { $entry }
scoring-check-heading = Проверьте лист
scoring-check-lead = Пока ничего не отправлено. После отправки лист можно менять до { $until }.
scoring-submit = Отправить
scoring-submit-and-next = Отправить и перейти к следующей
scoring-back-to-sheet = Назад к листу

scoring-receipt-title = Ваш лист принят
scoring-receipt-reference = Ваш номер
scoring-receipt-total = Ваш итог: { $total } из 100.
scoring-receipt-no-total = Вы не оценили ни одного критерия, поэтому итога нет.
scoring-receipt-until = Менять лист можно до { $until }.
scoring-receipt-fixed = Изменить лист уже нельзя.
scoring-next-entry = Следующая заявка
scoring-change-sheet = Изменить этот лист
scoring-read-sheet = Прочитать этот лист

scoring-recusal-title = У меня конфликт интересов
scoring-recusal-lead = Вы берёте самоотвод по этой заявке: она окончательно уходит из вашего списка, ваш лист не учитывается, а организаторы находят другого судью.
scoring-recusal-reason = Причина
scoring-recusal-reason-help = Это прочтут организаторы. Достаточно одного предложения, например: «Я консультирую эту организацию».
scoring-recusal-button = Взять самоотвод по этой заявке

scoring-coverage-title = Ход оценивания — { $programme }
scoring-coverage-heading = Ход оценивания
scoring-coverage-lead = Сколько листов получено и где их не хватает. До закрытия тура баллов не видит никто.
scoring-coverage-closed-title = Тур закрыт
scoring-coverage-closed-text = Заполнять и менять листы больше нельзя.
scoring-coverage-csv = Скачать в CSV
scoring-entries-short = { $n ->
    [0] У каждой заявки есть все листы.
    [one] { $count } заявке не хватает листов.
    [few] { $count } заявкам не хватает листов.
    [many] { $count } заявкам не хватает листов.
   *[other] { $count } заявкам не хватает листов.
}
scoring-not-begun-heading = Судьи, которые ещё не начали
scoring-by-category = По категориям
scoring-by-category-caption = Полученные листы по категориям
scoring-by-judge = По судьям
scoring-by-judge-caption = Полученные листы из числа порученных каждому судье
scoring-matrix = Заявки и судьи
scoring-matrix-caption = Где находится каждый оценочный лист
scoring-matrix-total = Учитываемые листы
scoring-matrix-entries = { $n ->
    [one] { $count } заявка
    [few] { $count } заявки
    [many] { $count } заявок
   *[other] { $count } заявок
}
scoring-all-categories = Все категории
scoring-only-late = Только заявки, которым не хватает листов
scoring-show = Показать
scoring-none-late = Здесь у каждой заявки есть все листы.
scoring-category-empty = В этой категории пока нет заявок для оценки.
scoring-judge-not-begun = Не начато
scoring-judge-nothing = Заявок пока нет
# Ход работы судьи с одной заявкой, в ячейке.
scoring-cell-to-do = предстоит
scoring-cell-begun = начато
scoring-cell-done = готово
scoring-cell-annulled = аннулирован

scoring-close-round = Закрыть тур
scoring-closing-title = Закрыть тур — { $programme }
scoring-closing-heading = Закрыть тур
scoring-closing-lead = После закрытия листы нельзя ни заполнять, ни менять. Затем второй человек открывает оценки для чтения. Вновь открыть тур могут только два человека вместе.
scoring-closing-effect = Отменить это в одиночку нельзя
scoring-closing-text = Если закрыть тур сейчас:
scoring-closing-stand = { $n ->
    [one] { $count } лист остаётся в силе
    [few] { $count } листа остаются в силе
    [many] { $count } листов остаются в силе
   *[other] { $count } листов остаются в силе
}
scoring-closing-drafts = { $n ->
    [one] { $count } черновик не учитывается
    [few] { $count } черновика не учитываются
    [many] { $count } черновиков не учитываются
   *[other] { $count } черновиков не учитываются
}
scoring-closing-short = { $n ->
    [0] у каждой заявки достаточно оценочных листов
    [one] у { $count } заявки меньше листов, чем нужно (нужно: { $needed })
    [few] у { $count } заявок меньше листов, чем нужно (нужно: { $needed })
    [many] у { $count } заявок меньше листов, чем нужно (нужно: { $needed })
   *[other] у { $count } заявок меньше листов, чем нужно (нужно: { $needed })
}
scoring-closing-preview = Посмотреть, что будет опубликовано
scoring-closing-other-reason = Указать другую причину
scoring-gate = Заявки, которым не хватает оценочных листов
scoring-gate-lead = Решение по ним приняли бы на основе мнения меньшего числа судей, чем обещано. Те, кто назван ниже, ещё могут это изменить.
scoring-gate-waiting = Ещё не сдали:
scoring-gate-begun = { $judge } (начато)
scoring-gate-to-do = { $judge } (не начато)
scoring-gate-askable = Можно попросить:
scoring-gate-others = { $n ->
    [one] и ещё { $count }
    [few] и ещё { $count }
    [many] и ещё { $count }
   *[other] и ещё { $count }
}
scoring-gate-nobody = Нет больше никого, кто знает категорию, свободен от конфликтов интересов и может взять ещё заявку.
scoring-closing-reason = Почему вы всё же закрываете тур
scoring-closing-reason-help = Причина публикуется вместе с результатом.
# Слово, которое организатор вводит, чтобы закрыть тур.
scoring-closing-word = закрыть
scoring-closing-type = Введите «{ $word }», чтобы закрыть тур
scoring-closing-type-help = Прописные и строчные буквы не различаются.
scoring-closing-done = Тур закрыт { $at }.

scoring-flag-title = С этой заявкой что-то не так
scoring-flag-lead = Организаторы прочтут это и ответят вам здесь. Ни участник, ни другие судьи об этом не узнают. Вы можете пока продолжать оценивание.
scoring-flag-kind = Что не так
scoring-flag-cannot_open = Что-то не открывается
scoring-flag-cannot_open-help = Не работает ссылка, видео или файл.
scoring-flag-off_topic = Заявка не по теме
scoring-flag-off_topic-help = Она не о том, чего требует эта категория.
scoring-flag-identity_visible = Видно, кто подал заявку
scoring-flag-identity_visible-help = Имя или место указано там, где его не должно быть.
scoring-flag-suspected_breach = Подозреваю нарушение правил
scoring-flag-suspected_breach-help = Например, копию чужой работы. Напишите, что вы увидели.
scoring-flag-other = Другое
scoring-flag-other-help = Напишите, что именно.
scoring-flag-words = Что вы увидели
scoring-flag-words-help = Достаточно одного предложения. Укажите, где смотреть.
scoring-flag-letter = Пришлите мне письмо, когда будет ответ
scoring-flag-button = Сообщить организаторам
scoring-flag-yours = Что вы сообщили организаторам
scoring-flag-open = Открыто
scoring-flag-resolved = Решено
scoring-flag-answer = Ответ:
scoring-flag-waiting = Ответа пока нет.
scoring-flags-heading = О чём сообщают судьи
scoring-flags-lead = { $n ->
    [0] Открытых вопросов нет.
    [one] { $count } заявка ждёт ответа. Судьи увидят его на своих листах.
    [few] { $count } заявки ждут ответа. Судьи увидят его на своих листах.
    [many] { $count } заявок ждут ответа. Судьи увидят его на своих листах.
   *[other] { $count } заявок ждут ответа. Судьи увидят его на своих листах.
}
scoring-flags-empty-title = Сообщений нет
scoring-flags-empty-text = Когда судья сообщит, что с заявкой что-то не так, это будет стоять здесь, пока вы не ответите.
scoring-flag-your-answer = Ваш ответ
scoring-flag-your-answer-help = Его прочтут все судьи, которые сообщили об этой заявке, и никто другой.
scoring-flag-resolve = Ответить и закрыть вопрос
scoring-flag-keep-open = Ответить и оставить открытым

scoring-grid-heading = Все заявки в одной таблице
scoring-grid-lead = Каждая строка сохраняется сама, как только вы сделали выбор. Названия ведут к листам, где можно и писать.
scoring-grid-caption = Ваши баллы, заявка за заявкой
scoring-grid-save = Сохранить строку
scoring-grid-choose = –
scoring-grid-cannot = Не могу оценить
# Имя поля в таблице, для программ чтения с экрана.
scoring-grid-cell = { $criterion }, { $entry }
scoring-batch-heading = Проверить и отправить
scoring-batch-title = Проверить и отправить — { $programme }
scoring-batch-lead = { $n ->
    [one] { $count } лист заполнен, но не отправлен. Его можно менять до { $until }.
    [few] { $count } листа заполнены, но не отправлены. Их можно менять до { $until }.
    [many] { $count } листов заполнены, но не отправлены. Их можно менять до { $until }.
   *[other] { $count } листов заполнены, но не отправлены. Их можно менять до { $until }.
}
scoring-batch-caption = Заполненные листы, которые не отправлены
scoring-batch-take = Отправить
scoring-batch-none-title = Отправлять нечего
scoring-batch-none-text = Лист можно отправить, когда на каждый критерий есть ответ.
scoring-batch-button = Отправить отмеченные
scoring-batch-link = { $n ->
    [one] Проверить и отправить { $count } заполненный лист
    [few] Проверить и отправить { $count } заполненных листа
    [many] Проверить и отправить { $count } заполненных листов
   *[other] Проверить и отправить { $count } заполненных листов
}

scoring-why-no-flag-kind = Выберите, что не так.
scoring-why-no-flag-words = Опишите в нескольких словах, что вы увидели.
scoring-why-no-answer = Сначала напишите ответ.
scoring-rubric-heading = Критерии оценки
scoring-rubric-lead = { $n ->
    [0] Никто ещё не заполнял листов: изменения действуют сразу.
    [one] { $count } лист уже заполнен, поэтому критерии зафиксированы: изменение — это новая версия с указанием причины.
    [few] { $count } листа уже заполнены, поэтому критерии зафиксированы: изменение — это новая версия с указанием причины.
    [many] { $count } листов уже заполнены, поэтому критерии зафиксированы: изменение — это новая версия с указанием причины.
   *[other] { $count } листов уже заполнены, поэтому критерии зафиксированы: изменение — это новая версия с указанием причины.
}
scoring-rubric-history = Версии критериев оценки, начиная с последней
scoring-rubric-version = Версия
scoring-rubric-since = Действует с
scoring-rubric-reason = Причина
scoring-rubric-submitted = Отправленные листы
scoring-rubric-drafts = Черновики
scoring-rubric-new = Новый критерий
scoring-rubric-name = Название
scoring-rubric-meaning = Что это значит
scoring-rubric-weight = Вес
scoring-rubric-levels = { $n ->
    [one] { $count } уровень
    [few] { $count } уровня
    [many] { $count } уровней
   *[other] { $count } уровней
}
scoring-rubric-level = Уровень { $number }
scoring-rubric-points = Баллы
scoring-rubric-level-name = Как назван уровень
scoring-rubric-level-add = Добавить уровень
scoring-rubric-level-remove = Удалить последний уровень
scoring-rubric-up = Выше
scoring-rubric-remove = Удалить этот критерий
scoring-rubric-add = Добавить критерий
scoring-rubric-preview = Посмотреть, что изменится
scoring-rubric-preview-heading = Что изменится
scoring-rubric-preview-lead = Пока ничего не изменено.
scoring-rubric-no-change = Это действующие критерии. Ничего бы не изменилось.
scoring-change-added = Новый критерий: { $criterion }
scoring-change-removed = Удалён критерий: { $criterion }
scoring-change-weight = { $criterion }: вес { $to } вместо { $from }
scoring-change-levels = { $criterion }: другие уровни
scoring-change-words = { $criterion }: другая формулировка
scoring-change-order = Критерии стоят в другом порядке
scoring-rubric-effect = Что это значит
scoring-rubric-effect-text = { $n ->
    [0] По прежней версии не отправлено ни одного листа.
    [one] { $count } отправленный лист остаётся по прежней версии и читается по ней; судью просят ещё раз посмотреть изменённые критерии.
    [few] { $count } отправленных листа остаются по прежней версии и читаются по ней; судей просят ещё раз посмотреть изменённые критерии.
    [many] { $count } отправленных листов остаются по прежней версии и читаются по ней; судей просят ещё раз посмотреть изменённые критерии.
   *[other] { $count } отправленных листов остаются по прежней версии и читаются по ней; судей просят ещё раз посмотреть изменённые критерии.
}
scoring-rubric-effect-drafts = { $n ->
    [one] { $count } черновик переходит на новую версию и сохраняет баллы там, где критерии совпадают
    [few] { $count } черновика переходят на новую версию и сохраняют баллы там, где критерии совпадают
    [many] { $count } черновиков переходят на новую версию и сохраняют баллы там, где критерии совпадают
   *[other] { $count } черновиков переходят на новую версию и сохраняют баллы там, где критерии совпадают
}
scoring-rubric-effect-judges = { $n ->
    [one] { $count } судья получит письмо с вашей причиной
    [few] { $count } судьи получат письмо с вашей причиной
    [many] { $count } судей получат письмо с вашей причиной
   *[other] { $count } судей получат письмо с вашей причиной
}
scoring-rubric-effect-entrants = { $n ->
    [one] { $count } участник получит письмо с вашей причиной
    [few] { $count } участника получат письмо с вашей причиной
    [many] { $count } участников получат письмо с вашей причиной
   *[other] { $count } участников получат письмо с вашей причиной
}
scoring-rubric-why = Почему меняются критерии
scoring-rubric-why-help = Судьи и участники прочтут это сейчас; причина будет указана и вместе с результатом.
scoring-rubric-apply = Изменить критерии оценки
scoring-state-look-again = Критерии изменились: посмотрите ещё раз
scoring-look-again-title = Критерии оценки изменились после отправки вашего листа
scoring-look-again-text = Ваш лист остаётся таким, каким вы его отправили. Если сохранить его снова, он будет учтён по новым критериям. Посмотрите ещё раз:

scoring-why-rubric-locked = { $n ->
    [one] { $sheets } лист уже заполнен. Укажите, почему меняются критерии: об этом сообщат судьям и участникам.
    [few] { $sheets } листа уже заполнены. Укажите, почему меняются критерии: об этом сообщат судьям и участникам.
    [many] { $sheets } листов уже заполнены. Укажите, почему меняются критерии: об этом сообщат судьям и участникам.
   *[other] { $sheets } листов уже заполнены. Укажите, почему меняются критерии: об этом сообщат судьям и участникам.
}
scoring-why-rubric-changed-since = После того как вы открыли эту страницу, критерии изменил кто-то другой. Ниже — то, что вы ввели; версии выше показывают, что действует сейчас.
scoring-paper-heading = Листы на бумаге
scoring-paper-lead = Распечатайте чистые листы для судей, которые пишут от руки. Каждый лист вводят два организатора, не видя, что ввёл другой; если всё совпало, лист считается отправленным.
scoring-paper-code = Код листа
scoring-paper-code-help = Он указан на бумаге, например P-7K2M9Q4T.
scoring-paper-type = Ввести этот лист
scoring-paper-under-way = В работе
scoring-paper-under-way-caption = Листы, которые введены, но ещё не приняты
scoring-paper-typists = Кто ввёл
scoring-paper-once = Введён один раз
scoring-paper-differs = Расхождения: { $what }
scoring-paper-print = Печать
scoring-paper-print-caption = Чистые листы по судьям и число принятых
scoring-paper-none = Ни у кого ещё нет заявок для оценки.
scoring-paper-judge-code = Судья
scoring-paper-sheets = { $n ->
    [one] { $count } лист, каждый на отдельной странице. Распечатайте их через браузер.
    [few] { $count } листа, каждый на отдельной странице. Распечатайте их через браузер.
    [many] { $count } листов, каждый на отдельной странице. Распечатайте их через браузер.
   *[other] { $count } листов, каждый на отдельной странице. Распечатайте их через браузер.
}
scoring-paper-sign = Дата и подпись
scoring-paper-type-heading = Ввод бумажного листа
scoring-paper-type-lead = Введите то, что стоит на бумаге, и ничего другого. Затем лист введёт ещё один организатор.
scoring-paper-comment-help = Слово в слово.
scoring-paper-done = Сохранить введённое
scoring-from-paper = Введено с вашего бумажного листа: { $typists }.

scoring-why-written = Лист этого судьи по этой заявке уже есть.
scoring-why-own-paper = Это ваш собственный лист: его вводят два других человека.
scoring-why-no-paper = В этом туре нет листа с кодом { $code }.
scoring-why-typed-otherwise = { $criterion }: другой человек ввёл иначе. Посмотрите на бумагу ещё раз.
scoring-why-comment-otherwise = Комментарий: другой человек ввёл иначе. Посмотрите на бумагу ещё раз.
scoring-why-round-closed = Тур закрыт: листы остаются как есть.
scoring-why-round-open = Тур ещё не закрыт.
scoring-why-stay-complete = Вы отправили этот лист: его можно менять, но на каждый критерий нужен ответ.
scoring-why-changed-since = После вашей проверки лист изменился. Проверьте его ещё раз.
scoring-why-incomplete = Лист ещё не заполнен до конца.
scoring-why-not-answered = { $criterion }: поставьте баллы или отметьте, что не можете оценить.
scoring-why-many-words = { $n ->
    [one] Перед отправкой сократите текст: здесь не более { $most } слова. Всё, что вы написали, сохранено.
    [few] Перед отправкой сократите текст: здесь не более { $most } слов. Всё, что вы написали, сохранено.
    [many] Перед отправкой сократите текст: здесь не более { $most } слов. Всё, что вы написали, сохранено.
   *[other] Перед отправкой сократите текст: здесь не более { $most } слов. Всё, что вы написали, сохранено.
}
scoring-why-no-reason = Напишите в нескольких словах, почему вы берёте самоотвод.
scoring-why-short = { $n ->
    [one] { $entries } заявке не хватает листов. Укажите, почему вы всё же закрываете тур.
    [few] { $entries } заявкам не хватает листов. Укажите, почему вы всё же закрываете тур.
    [many] { $entries } заявкам не хватает листов. Укажите, почему вы всё же закрываете тур.
   *[other] { $entries } заявкам не хватает листов. Укажите, почему вы всё же закрываете тур.
}
scoring-why-sheet-begun = Этот судья уже начал лист по этой заявке, поэтому назначение нельзя снять. Если есть конфликт интересов, заявите о нём на странице судьи: тогда лист не будет учтён.
scoring-why-word = Введите «{ $word }» для подтверждения.

said-sheet-saved = Сохранено как черновик.
said-flagged = Организаторам сообщено. Их ответ появится здесь.
said-flags-answered = Судьи получили ваш ответ.
said-sheets-submitted = { $n ->
    [one] { $done } лист принят.
    [few] { $done } листа приняты.
    [many] { $done } листов приняты.
   *[other] { $done } листов приняты.
}
said-some-sheets-submitted = { $n ->
    [one] { $done } лист принят. Не приняты, потому что изменились после проверки или больше не ваши: { $not }.
    [few] { $done } листа приняты. Не приняты, потому что изменились после проверки или больше не ваши: { $not }.
    [many] { $done } листов приняты. Не приняты, потому что изменились после проверки или больше не ваши: { $not }.
   *[other] { $done } листов приняты. Не приняты, потому что изменились после проверки или больше не ваши: { $not }.
}
said-rubric-changed = Критерии оценки изменены.
said-paper-once = Сохранено. Лист должен ввести ещё один организатор.
said-paper-stands = Всё совпало: лист { $reference } считается отправленным.
said-entry-skipped = Пока отложено. Заявка стоит последней в вашем списке.
said-sheet-corrected = Исправлено: лист { $reference }.
said-sheet-incomplete = Сначала ответьте, пожалуйста, на каждый критерий.
said-sheet-changed = Лист изменён в другом окне. Проверьте его, пожалуйста, ещё раз.
said-sheet-submitted = Лист { $reference } принят. Менять его можно до { $until }.
said-recused = Ваш самоотвод по этой заявке принят. Организаторам сообщено.
said-round-closed = Тур закрыт.

scoring-departure-link = Я не могу продолжать оценивание…
scoring-departure-title = Я не могу продолжать оценивание
scoring-departure-of = Не может продолжать оценивание: { $judge }
scoring-departure-back = Назад
scoring-departure-lead = Спасибо за то, что вы сделали. Отправленное вами остаётся в силе; организаторы сразу узнают и найдут кого-нибудь для остального.
scoring-departure-lead-of = Всё отправленное остаётся в силе. Остальные заявки сразу свободны для других судей; их можно распределить новым предложением.
scoring-departure-closed = Спасибо за то, что вы сделали. Этот тур закрыт, и всё отправленное вами остаётся в силе; новых заявок вы не получите.
scoring-departure-closed-of = Этот тур закрыт, и всё отправленное остаётся в силе. Новых заявок этот судья не получит.
scoring-departure-stand = { $n ->
    [one] { $count } отправленный лист остаётся в силе
    [few] { $count } отправленных листа остаются в силе
    [many] { $count } отправленных листов остаются в силе
   *[other] { $count } отправленных листов остаются в силе
}
scoring-departure-lost = { $n ->
    [one] { $count } заявка теряет этого судью
    [few] { $count } заявки теряют этого судью
    [many] { $count } заявок теряют этого судью
   *[other] { $count } заявок теряют этого судью
}
scoring-departure-reason = Причина
scoring-departure-reason-help = Её прочтут только организаторы.
scoring-departure-button = Выйти из жюри
scoring-departure-button-of = Освободить этого судью
scoring-departure-left = Вы вышли из жюри { $at }. Если вы снова сможете оценивать, напишите, пожалуйста, организаторам.
scoring-departure-has-left = Выход из жюри: { $at }.
scoring-departure-return = Вернуть этого судью
said-judge-left = Судья вышел из жюри. Оставшимся заявкам нужны другие судьи: запросите предложение.
said-you-left = Вы вышли из жюри. Спасибо, что сообщили.
said-judge-back = Судья вернулся в жюри и снова может получать заявки.
scoring-hidden = { $n ->
    [one] { $count } порученная вам заявка скрыта из-за конфликта интересов.
    [few] { $count } порученные вам заявки скрыты из-за конфликта интересов.
    [many] { $count } порученных вам заявок скрыты из-за конфликта интересов.
   *[other] { $count } порученных вам заявок скрыты из-за конфликта интересов.
}

scoring-why-observer = Вы наблюдатель: вы читаете заявки, но не заполняете листов.
scoring-profile-link = Правила и то, что вы указали о себе
scoring-reminders-title = Напоминания — { $programme }
scoring-reminders-heading = Напоминания
scoring-reminders-lead = Напишите тем, кто опаздывает, и больше никому. Никто не получает двух напоминаний за два дня. Письма ждут пять минут, и их можно остановить.
scoring-late-unanswered = Приглашены, но не ответили
scoring-late-not_begun = Приняли приглашение, но не начали
scoring-late-unfinished = Начали, но не закончили
scoring-reminders-count = { $n ->
    [0] Писать некому.
    [one] Письмо получил бы { $count } судья.
    [few] Письмо получили бы { $count } судьи.
    [many] Письмо получили бы { $count } судей.
   *[other] Письмо получили бы { $count } судей.
}
scoring-reminders-lately = { $n ->
    [one] { $count } судья уже получил напоминание за последние два дня; его не беспокоят.
    [few] { $count } судьи уже получили напоминание за последние два дня; их не беспокоят.
    [many] { $count } судей уже получили напоминание за последние два дня; их не беспокоят.
   *[other] { $count } судей уже получили напоминание за последние два дня; их не беспокоят.
}
scoring-reminders-who = Кому
scoring-reminders-preview = Письмо, как его увидит { $name }
scoring-remind = { $n ->
    [one] Написать { $count } судье
    [few] Написать { $count } судьям
    [many] Написать { $count } судьям
   *[other] Написать { $count } судьям
}
scoring-stop-heading = Остановить то, что ещё ждёт
scoring-stop-text = Напоминания, которые ещё не ушли, будут остановлены; их адресатам можно будет напомнить снова.
scoring-stop = Остановить ожидающие напоминания
said-reminded = { $n ->
    [0] Писать больше некому.
    [one] { $letters } письмо ждёт отправки пять минут.
    [few] { $letters } письма ждут отправки пять минут.
    [many] { $letters } писем ждут отправки пять минут.
   *[other] { $letters } писем ждут отправки пять минут.
}
said-reminders-stopped = { $n ->
    [0] Ожидающих напоминаний уже не было.
    [one] { $letters } напоминание остановлено.
    [few] { $letters } напоминания остановлены.
    [many] { $letters } напоминаний остановлены.
   *[other] { $letters } напоминаний остановлены.
}

scoring-chairing-title = Ваши жюри — { $programme }
scoring-chairing-heading = Ваши жюри
scoring-chairing-lead = Как продвинулись судьи ваших категорий. До закрытия тура баллов не видит никто.
scoring-chairing-none = Категорий нет
scoring-chairing-none-text = В этом выпуске нет категорий, где нужен председатель жюри.
scoring-chairing-standing = Рейтинг, когда тур будет закрыт
scoring-first = эту заявку все судьи оценивают первой
scoring-file-heading = Файл распределения
scoring-file-lead = Измените сразу много назначений в электронной таблице или перенесите их из другой системы. Вы видите, что изменится, до того как это произойдёт; выполняется всё или ничего.
scoring-file-download = Текущее распределение в этой форме
scoring-file-columns = Первая строка называет столбцы в любом порядке; прочие столбцы пропускаются. Строки выполняются сверху вниз. paper — номер заявки; action — review, primary или secondary (поручить заявку судье), clearreview (снять; в paper или email может стоять all), conflict, clearconflict или preference с числом в столбце с этим именем; email — адрес судьи; round можно оставить пустым.
scoring-file-help = Файл CSV в кодировке UTF-8, до 4 МБ.
scoring-why-file-not-text = Выберите файл CSV в кодировке UTF-8, хотя бы с одной строкой, до 4 МБ.
scoring-file-problems-caption = Строки, которые нельзя выполнить
scoring-file-preview-lead = Пока ничего не изменено.
scoring-file-pairs-caption = Что изменится
scoring-file-give = Получает
scoring-file-take = Больше нет
scoring-file-conflict = Конфликт
scoring-file-clear = Нет конфликта
scoring-file-given = { $n ->
    [one] { $count } назначение добавляется
    [few] { $count } назначения добавляются
    [many] { $count } назначений добавляются
   *[other] { $count } назначений добавляются
}
scoring-file-taken = { $n ->
    [one] { $count } назначение снимается
    [few] { $count } назначения снимаются
    [many] { $count } назначений снимаются
   *[other] { $count } назначений снимаются
}
scoring-file-conflicts = { $n ->
    [one] { $count } конфликт заявляется
    [few] { $count } конфликта заявляются
    [many] { $count } конфликтов заявляются
   *[other] { $count } конфликтов заявляются
}
scoring-file-cleared = { $n ->
    [one] { $count } конфликт отклоняется
    [few] { $count } конфликта отклоняются
    [many] { $count } конфликтов отклоняются
   *[other] { $count } конфликтов отклоняются
}
scoring-file-bids = { $n ->
    [one] { $count } предпочтение записывается
    [few] { $count } предпочтения записываются
    [many] { $count } предпочтений записываются
   *[other] { $count } предпочтений записываются
}
scoring-file-same = { $n ->
    [one] { $count } строка ничего не меняет
    [few] { $count } строки ничего не меняют
    [many] { $count } строк ничего не меняют
   *[other] { $count } строк ничего не меняют
}
scoring-file-problems = { $n ->
    [one] { $count } строку нельзя выполнить, поэтому из файла не будет выполнено ничего. Исправьте её в файле и выберите его снова.
    [few] { $count } строки нельзя выполнить, поэтому из файла не будет выполнено ничего. Исправьте их в файле и выберите его снова.
    [many] { $count } строк нельзя выполнить, поэтому из файла не будет выполнено ничего. Исправьте их в файле и выберите его снова.
   *[other] { $count } строк нельзя выполнить, поэтому из файла не будет выполнено ничего. Исправьте их в файле и выберите его снова.
}
scoring-file-apply = { $n ->
    [one] Внести { $count } изменение
    [few] Внести { $count } изменения
    [many] Внести { $count } изменений
   *[other] Внести { $count } изменений
}
scoring-why-file-problems = { $n ->
    [one] { $rows } строку файла нельзя выполнить. Ничего не изменено.
    [few] { $rows } строки файла нельзя выполнить. Ничего не изменено.
    [many] { $rows } строк файла нельзя выполнить. Ничего не изменено.
   *[other] { $rows } строк файла нельзя выполнить. Ничего не изменено.
}
said-file-applied = { $n ->
    [one] { $changes } изменение внесено.
    [few] { $changes } изменения внесены.
    [many] { $changes } изменений внесены.
   *[other] { $changes } изменений внесены.
}

scoring-bids-title = Какие заявки вы бы оценили? — { $programme }
scoring-bids-heading = Какие заявки вы бы оценили?
scoring-bids-lead = Укажите, какие из них вы оценили бы охотно, а какие — лучше нет. Организаторы учтут это при распределении; отвечать по всем не обязательно.
scoring-bids-empty-title = В ваших категориях нет заявок
scoring-bids-empty-text = Сейчас выбирать не из чего. Делать ничего не нужно.
scoring-bids-save = Сохранить
scoring-bids-link = Указать, какие заявки вы оценили бы охотно
scoring-bid-gladly = Охотно
scoring-bid-can = Могу
scoring-bid-rather_not = Лучше нет
said-bids-saved = { $n ->
    [one] Сохранено для { $bids } заявки. Менять можно, пока заявки не распределены.
    [few] Сохранено для { $bids } заявок. Менять можно, пока заявки не распределены.
    [many] Сохранено для { $bids } заявок. Менять можно, пока заявки не распределены.
   *[other] Сохранено для { $bids } заявок. Менять можно, пока заявки не распределены.
}
